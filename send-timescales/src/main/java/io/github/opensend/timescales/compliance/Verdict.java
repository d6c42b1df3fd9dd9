package io.github.opensend.timescales.compliance;

import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.Reason;

/**
 * What one statutory clock counts as.
 *
 * @since 0.1.0
 */
public enum Verdict {
    /** Answered on or before its last day. */
    IN_TIME("in-time"),
    /** Answered after its last day. */
    LATE("late"),
    /** Not answered, and its last day is over: what rates of finished work forget. */
    OPEN_AND_LATE("open-and-late"),
    /** Missed on a ground that disapplies the number. */
    EXCEPTED("excepted"),
    /** It cannot be told: a fact is missing, or a later step shows that it was answered on a day nobody wrote down. */
    UNKNOWN("unknown"),
    /** Not answered, and its last day is still to come. */
    NOT_YET_DUE("not-yet-due"),
    /** It needs no answer any more, or never did: decided otherwise, replaced, switched off, or ended with its process. */
    FELL_AWAY("fell-away");

    private final String id;

    Verdict(String id) {
        this.id = id;
    }

    /**
     * The stable name in documents.
     *
     * @return such as {@code open-and-late}
     */
    public String id() {
        return id;
    }

    /**
     * What a clock counts as.
     *
     * @param clock a clock that has started
     * @return the verdict
     */
    public static Verdict of(Clock clock) {
        return switch (clock.state()) {
            case MET -> IN_TIME;
            case MET_LATE -> LATE;
            case OVERDUE -> OPEN_AND_LATE;
            case LIMIT_DISAPPLIED -> EXCEPTED;
            case AWAITING_FACTS -> UNKNOWN;
            case RUNNING -> NOT_YET_DUE;
            case CLOSED ->
                clock.closedBecause()
                        .filter(Reason.ANSWER_NOT_RECORDED::equals)
                        .map(none -> UNKNOWN)
                        .orElse(FELL_AWAY);
            case NOT_STARTED, DONE, LAPSED, OPEN, USED, BARRED, LIFTED, BREACHED, INSIDE, OUTSIDE -> FELL_AWAY;
        };
    }
}
