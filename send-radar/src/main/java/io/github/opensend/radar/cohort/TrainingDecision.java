package io.github.opensend.radar.cohort;

import com.google.common.collect.ImmutableList;
import io.github.opensend.radar.framework.InvalidRadarException;
import io.github.opensend.radar.framework.RadarFault;
import io.github.opensend.radar.rating.Rater;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a person made of a suggestion.
 *
 * @param suggestion the suggestion
 * @param verdict accepted, accepted with a change, or rejected
 * @param instead what is to be done instead, in words; only of an edited one
 * @param reason why
 * @param by who decided
 * @param on when
 * @since 0.1.0
 */
public record TrainingDecision(
        TrainingSuggestion suggestion, Verdict verdict, String instead, String reason, Rater by, LocalDate on)
        implements Serializable {
    /** What became of a suggestion. */
    public enum Verdict {
        /** It is to be done. */
        ACCEPTED,
        /** Something else is to be done. */
        EDITED,
        /** It is not to be done. */
        REJECTED
    }

    /**
     * A decision.
     *
     * @throws InvalidRadarException if there is no reason, an edited suggestion has no words of its own, or another one has
     *     some, with every fault
     */
    public TrainingDecision {
        ImmutableList.Builder<RadarFault> faults = ImmutableList.builder();
        if (reason.isBlank()) {
            faults.add(new RadarFault("reason", "nothing", "words"));
        }
        if (verdict == Verdict.EDITED && instead.isBlank()) {
            faults.add(new RadarFault("instead", "nothing", "words, because the suggestion was edited"));
        }
        if (verdict != Verdict.EDITED && !instead.isBlank()) {
            faults.add(new RadarFault("instead", "words", "nothing, because the suggestion was not edited"));
        }
        InvalidRadarException.refuse("the decision", faults.build());
    }

    /**
     * It is to be done.
     *
     * @param suggestion the suggestion
     * @param reason why
     * @param by who decided
     * @param on when
     * @return the decision
     * @throws InvalidRadarException if there is no reason
     */
    public static TrainingDecision accepted(TrainingSuggestion suggestion, String reason, Rater by, LocalDate on) {
        return new TrainingDecision(suggestion, Verdict.ACCEPTED, "", reason, by, on);
    }

    /**
     * Something else is to be done.
     *
     * @param suggestion the suggestion
     * @param instead what, in words
     * @param reason why
     * @param by who decided
     * @param on when
     * @return the decision
     * @throws InvalidRadarException if there is no reason, or nothing is said to be done instead, with every fault
     */
    public static TrainingDecision edited(
            TrainingSuggestion suggestion, String instead, String reason, Rater by, LocalDate on) {
        return new TrainingDecision(suggestion, Verdict.EDITED, instead, reason, by, on);
    }

    /**
     * It is not to be done.
     *
     * @param suggestion the suggestion
     * @param reason why
     * @param by who decided
     * @param on when
     * @return the decision
     * @throws InvalidRadarException if there is no reason
     */
    public static TrainingDecision rejected(TrainingSuggestion suggestion, String reason, Rater by, LocalDate on) {
        return new TrainingDecision(suggestion, Verdict.REJECTED, "", reason, by, on);
    }

    /**
     * What was decided, by whom and when.
     *
     * @return without the reason, which may be about people
     */
    @Override
    public String toString() {
        return suggestion + " " + verdict + " by " + by + " on " + on;
    }
}
