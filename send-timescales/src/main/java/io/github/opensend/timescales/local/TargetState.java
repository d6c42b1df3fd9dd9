package io.github.opensend.timescales.local;

/**
 * How a case stands against a council's own target. None of these says anything of the law.
 *
 * @since 0.1.0
 */
public enum TargetState {
    /** Done by the day aimed at. */
    MET,
    /** Done after that day, or not done and that day has passed. */
    LATE,
    /** Not done, and that day has not passed. */
    OPEN,
    /** The record does not say whether it was done, or whether it had to be. */
    UNKNOWN,
    /** It came to need no doing: what it was part of ended or was started again. */
    ENDED,
    /** A calendar is missing, so that there is no day to hold it against; {@link TargetResult#missing()} names it. */
    AWAITING_FACTS
}
