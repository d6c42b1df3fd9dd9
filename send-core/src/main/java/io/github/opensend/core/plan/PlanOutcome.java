package io.github.opensend.core.plan;

import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One outcome, in section E.
 *
 * <p>The SEND Code of Practice 2015, para 9.66, wants it specific, measurable, achievable, realistic and bound to a time. What
 * can be seen from the form is looked for: a measure and a day.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class PlanOutcome implements Serializable permits ImmutablePlanOutcome {
    private static final long serialVersionUID = 1L;

    PlanOutcome() {}

    /**
     * Starts an outcome.
     *
     * @param reference what tells it from the other outcomes of the plan
     * @param words what is to be reached
     * @return a builder that takes the measure, the day and the rest
     */
    public static ImmutablePlanOutcome.BuildFinal outcome(String reference, String words) {
        return ImmutablePlanOutcome.builder().reference(reference).words(words);
    }

    /**
     * What tells it from the other outcomes of the plan; one that stands in several rows has one reference.
     *
     * @return a text that is not empty
     */
    public abstract String reference();

    /**
     * What is to be reached.
     *
     * @return a text that is not empty
     */
    public abstract String words();

    /**
     * How it will be seen that it is reached.
     *
     * @return the measure, where one is told
     */
    public abstract Optional<String> measure();

    /**
     * The day by which it is to be reached.
     *
     * @return the day, where one is told
     */
    public abstract Optional<LocalDate> byWhen();

    /**
     * The outcomes of adult life that it leads to.
     *
     * @return the outcomes; none where none is told
     */
    public abstract ImmutableSet<AdulthoodOutcome> preparesFor();

    /**
     * The reference alone, because the rest is about a child.
     *
     * @return such as {@code outcome reads-alone}
     */
    @Override
    public final String toString() {
        return "outcome " + reference();
    }
}
