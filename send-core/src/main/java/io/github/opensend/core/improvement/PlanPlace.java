package io.github.opensend.core.improvement;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.law.Citation;

/**
 * A place in a plan that says what is to come about and may measure it.
 *
 * @since 0.1.0
 */
public sealed interface PlanPlace permits PlannedOutcome, PlannedAim {
    /**
     * What tells it from the plan's other places.
     *
     * @return such as {@code 5.4}
     */
    String id();

    /**
     * The priority that it belongs to.
     *
     * @return the id of the priority
     */
    String priority();

    /**
     * What is to come about.
     *
     * @return in our words, without a full stop
     */
    String words();

    /**
     * Where it stands.
     *
     * @return the citation
     */
    Citation citation();

    /**
     * How it is measured.
     *
     * @return the measures, in the plan's order
     */
    ImmutableList<PlannedMeasure> measures();
}
