package io.github.opensend.core.event;

/**
 * What a governing board decided on an exclusion.
 *
 * @since 0.1.0
 */
public enum BoardOutcome implements EventKind {
    /** The pupil returns. */
    REINSTATED,
    /** The exclusion stands. */
    UPHELD;
}
