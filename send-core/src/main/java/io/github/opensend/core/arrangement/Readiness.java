package io.github.opensend.core.arrangement;

/**
 * How transport stands against a first school day, by what is recorded.
 *
 * @since 0.1.0
 */
public enum Readiness implements ArrangementWord {
    /** It is arranged from that day or from a day before. */
    READY,
    /** It is arranged from a later day. */
    NOT_READY,
    /** It is recorded that nothing is arranged, which is neither. */
    NONE_ARRANGED,
    /** No day is recorded from which it is arranged. */
    NOT_RECORDED;
}
