package io.github.opensend.core.event;

/** What a governing board decided on an exclusion. */
public enum BoardOutcome implements EventKind {
    /** The pupil returns. */
    REINSTATED,
    /** The exclusion stands. */
    UPHELD;
}
