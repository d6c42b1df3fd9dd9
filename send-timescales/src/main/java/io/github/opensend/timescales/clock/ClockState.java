package io.github.opensend.timescales.clock;

/**
 * How a clock stands on the day for which it was asked. Which states a clock can be in follows from its rule's kind.
 *
 * @since 0.1.0
 */
public enum ClockState {
    /** Nothing that starts it is on record; only on request. */
    NOT_STARTED,
    /** Under way and not yet due, or due at no number. */
    RUNNING,
    /** Answered on or before the last day. */
    MET,
    /** Answered after the last day. */
    MET_LATE,
    /** Unanswered after the last day. */
    OVERDUE,
    /** It happened, and no number measures it. */
    DONE,
    /** A right that can still be used. */
    OPEN,
    /** A right that was used in time. */
    USED,
    /** A right, or a thing to be done if at all, whose time has run out. */
    LAPSED,
    /** The thing must not be done yet. */
    BARRED,
    /** The thing may be done now. */
    LIFTED,
    /** The thing was done while it must not be. */
    BREACHED,
    /** Inside the time that one looks back on. */
    INSIDE,
    /** Outside it. */
    OUTSIDE,
    /** A ground holds: the number does not apply and no new date exists; as soon as practicable remains. */
    LIMIT_DISAPPLIED,
    /** A fact, a calendar or a ground's facts are missing; {@link Clock#missing()} names them. */
    AWAITING_FACTS,
    /** It needs no answer any more; {@link Clock#reason()} says why. */
    CLOSED
}
