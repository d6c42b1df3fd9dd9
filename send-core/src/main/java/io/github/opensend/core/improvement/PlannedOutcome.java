package io.github.opensend.core.improvement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.law.Citation;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a plan wants to have come about, with what it cites for it and how it measures it.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class PlannedOutcome implements PlanPlace, Serializable permits ImmutablePlannedOutcome {
    private static final long serialVersionUID = 1L;

    /** What an outcome cites that serves every objective of its priority and names none. */
    public static final String ALL = "all";

    PlannedOutcome() {}

    /**
     * Starts an outcome.
     *
     * @param id such as {@code 5.4}
     * @return the stages of a builder
     */
    public static ImmutablePlannedOutcome.PriorityBuildStage outcome(String id) {
        return ImmutablePlannedOutcome.builder().id(id);
    }

    @Override
    public abstract String id();

    @Override
    public abstract String priority();

    @Override
    public abstract String words();

    @Override
    public abstract Citation citation();

    @Override
    public abstract ImmutableList<PlannedMeasure> measures();

    /**
     * What it cites, as printed: codes of objectives, key principles, or {@link #ALL}.
     *
     * @return in the plan's order; a code that the plan does not explain stays as it is
     */
    public abstract ImmutableList<String> references();

    /**
     * The outcomes that are told in nearly the same words. That is our reading of the plan's own words, which are not here.
     *
     * @return their ids
     */
    public abstract ImmutableSet<String> resembles();

    /**
     * The objectives that are about the same thing as the outcome, where it cites others. That is our reading.
     *
     * @return their codes
     */
    public abstract ImmutableSet<String> fits();

    /**
     * What a reader of the outcome has to know.
     *
     * @return in words without a full stop
     */
    public abstract Optional<String> caveat();

    /**
     * The id and the words.
     *
     * @return one line of text
     */
    @Override
    public final String toString() {
        return id() + ": " + words();
    }
}
