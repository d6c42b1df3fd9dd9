package io.github.opensend.core.event;

/** Whom a hospital admitted. */
public enum Patient implements EventKind {
    /** A person under 18. */
    CHILD,
    /** A person of 18 or over. */
    ADULT;
}
