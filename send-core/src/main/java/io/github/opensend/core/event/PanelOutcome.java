package io.github.opensend.core.event;

/**
 * What an independent review panel decided on an exclusion.
 *
 * @since 0.1.0
 */
public enum PanelOutcome implements EventKind {
    /** The board's decision stands. */
    UPHELD,
    /** The board is asked to think again. */
    RECOMMENDED,
    /** The board must think again. */
    QUASHED;
}
