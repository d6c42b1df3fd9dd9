package io.github.opensend.core.approach;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * One outcome through time: everything that it ever was, and everything that was ever found of it.
 *
 * @param reference the reference of the outcome
 * @param versions what it was, the first version first; at least one
 * @param results what reviews found, the first one first
 * @since 0.1.0
 */
public record OutcomeHistory(String reference, ImmutableList<Version> versions, ImmutableList<Found> results)
        implements Serializable {
    /**
     * An outcome as it was from a day on.
     *
     * @param from the day
     * @param outcome the outcome
     * @param why why it was changed; empty for what a plan says
     */
    public record Version(LocalDate from, Outcome outcome, String why) implements Serializable {
        @Override
        public String toString() {
            return outcome + " from " + from;
        }
    }

    /**
     * What a review found.
     *
     * @param on the day of the review
     * @param outcome the outcome as it was then
     * @param result the result
     */
    public record Found(LocalDate on, Outcome outcome, OutcomeResult result) implements Serializable {}

    /**
     * The latest version.
     *
     * @return the outcome as it is now
     */
    public Outcome now() {
        return versions.get(versions.size() - 1).outcome();
    }

    OutcomeHistory changed(Version version) {
        return new OutcomeHistory(reference, plus(versions, version), results);
    }

    OutcomeHistory found(LocalDate on, OutcomeResult result) {
        return new OutcomeHistory(reference, versions, plus(results, new Found(on, now(), result)));
    }

    private static <T> ImmutableList<T> plus(ImmutableList<T> list, T last) {
        return ImmutableList.<T>builderWithExpectedSize(list.size() + 1)
                .addAll(list)
                .add(last)
                .build();
    }

    /**
     * How often it changed.
     *
     * @return such as {@code outcome talk, 2 versions, 1 result}
     */
    @Override
    public String toString() {
        return "outcome " + reference + ", " + versions.size() + " versions, " + results.size() + " results";
    }
}
