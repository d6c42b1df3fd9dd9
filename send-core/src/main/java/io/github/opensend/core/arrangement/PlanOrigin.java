package io.github.opensend.core.arrangement;

import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instruments;
import io.github.opensend.core.law.Standing;
import java.util.Arrays;

/**
 * How an education, health and care plan came to be with the authority that maintains it. The list is our design choice;
 * Buckinghamshire's plan (section 2.6, aim 5) names the plans that were converted and turned out poor.
 */
public enum PlanOrigin implements ArrangementWord {
    /** Made after an assessment of the authority's own. */
    NEW,
    /** Made out of a statement of special educational needs, in the years when statements ended. */
    CONVERTED_FROM_STATEMENT,
    /** Taken over from another authority when the family moved. */
    TRANSFERRED_IN;

    /**
     * The origin of that name.
     *
     * @param id the stable name, such as {@code converted-from-statement}
     * @return the origin
     * @throws IllegalArgumentException if there is none of that name; the message lists those that there are
     */
    public static PlanOrigin withId(String id) {
        return Arrays.stream(values())
                .filter(origin -> origin.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no origin of a plan is named \"" + id
                        + "\"; expected one of "
                        + Arrays.stream(values()).map(PlanOrigin::id).toList()));
    }

    /**
     * Where such plans are spoken of.
     *
     * @return the local plan that names conversion; nothing names the list as a whole
     */
    public Citation citation() {
        return Citation.of(Instruments.BUCKINGHAMSHIRE_PLAN_2021.paragraph("2.6, aim 5"));
    }

    /**
     * The force of the list.
     *
     * @return our own convention
     */
    public Standing standing() {
        return Standing.CONVENTION;
    }

    /**
     * How sure we are of the list.
     *
     * @return a design choice
     */
    public Certainty certainty() {
        return Certainty.DESIGN_CHOICE;
    }
}
