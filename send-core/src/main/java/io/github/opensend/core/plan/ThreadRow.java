package io.github.opensend.core.plan;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One row of the golden thread: a need, what is provided for it, and the outcome that both lead to.
 *
 * <p>Any of the three may be missing. A need, a provision or an outcome may stand in several rows, under one reference.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class ThreadRow implements Serializable permits ImmutableThreadRow {
    private static final long serialVersionUID = 1L;

    ThreadRow() {}

    /**
     * Starts a row.
     *
     * @param strand the strand
     * @return a builder that takes need, provision and outcome
     */
    public static ImmutableThreadRow.BuildFinal row(Strand strand) {
        return ImmutableThreadRow.builder().strand(strand);
    }

    /**
     * The strand.
     *
     * @return an area of need, health or social care
     */
    public abstract Strand strand();

    /**
     * The need.
     *
     * @return the need, where one is told
     */
    public abstract Optional<PlanNeed> need();

    /**
     * What is provided.
     *
     * @return the provision, in sections of the strand; none where none is told
     */
    public abstract ImmutableList<PlanProvision> provisions();

    /**
     * The outcome.
     *
     * @return the outcome, where one is told
     */
    public abstract Optional<PlanOutcome> outcome();

    /**
     * The references alone.
     *
     * @return such as {@code health: need epilepsy, 1 provision, outcome attends}
     */
    @Override
    public final String toString() {
        return strand().words() + ": " + need().map(PlanNeed::toString).orElse("no need") + ", "
                + provisions().size() + " provision, "
                + outcome().map(PlanOutcome::toString).orElse("no outcome");
    }
}
