package io.github.opensend.core.event;

/**
 * Whom a hospital admitted.
 *
 * @since 0.1.0
 */
public enum Patient implements EventKind {
    /** A person under 18. */
    CHILD,
    /** A person of 18 or over. */
    ADULT;
}
