package io.github.opensend.ladder.advice;

import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.InForce;
import io.github.opensend.ladder.guard.EvidenceKind;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A period of local practice that goes with a step: a row {@code LAD} or {@code DSR} of the list of clocks.
 *
 * @param id the id of the row, such as {@code LAD-05}
 * @param words what has to have happened by then
 * @param startOrNull the evidence from which it runs, or null
 * @param stateOrNull the state from the coming to which it runs, or null
 * @param amount how many
 * @param unit what is counted
 * @param least whether it is the least time, and not the most
 * @param citation where it stands
 * @param certainty how sure we are of the number and its unit
 * @param inForce when it is used
 * @since 0.1.0
 */
public record LocalClock(
        String id,
        String words,
        @Nullable EvidenceKind startOrNull,
        @Nullable String stateOrNull,
        int amount,
        Unit unit,
        boolean least,
        Citation citation,
        Certainty certainty,
        InForce inForce)
        implements Serializable {
    /** What is counted. Each stretch begins with its first day. */
    public enum Unit {
        /** Weeks of which the source does not say whether they are of the calendar or of the school: both are told. */
        WEEKS_OF_EITHER_SORT,
        /** Weeks of the calendar. */
        WEEKS,
        /** Days of the calendar. */
        DAYS,
        /** Years. */
        YEARS
    }

    @Override
    public String toString() {
        return id + ": " + words;
    }
}
