package io.github.opensend.core.event;

/** What an independent review panel decided on an exclusion. */
public enum PanelOutcome implements EventKind {
    /** The board's decision stands. */
    UPHELD,
    /** The board is asked to think again. */
    RECOMMENDED,
    /** The board must think again. */
    QUASHED;
}
