package io.github.opensend.core.approach;

import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.need.AreaOfNeed;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the child is to reach: with a measure, where the child is now, a target and a day, as far as they were agreed.
 *
 * <p>An outcome with the same reference in a later plan or change is a new version of it; the older one stays in the record.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Outcome implements Serializable permits ImmutableOutcome {
    private static final long serialVersionUID = 1L;

    Outcome() {}

    /**
     * Starts an outcome.
     *
     * @param reference what tells it from the child's other outcomes
     * @param statement what the child is to reach
     * @return a builder that takes the area, the measure, the baseline, the target, the day and the scale
     */
    public static ImmutableOutcome.BuildFinal outcome(String reference, String statement) {
        return ImmutableOutcome.builder().reference(reference).statement(statement);
    }

    /**
     * What tells it from the child's other outcomes.
     *
     * @return a text that is not empty
     */
    public abstract String reference();

    /**
     * What the child is to reach.
     *
     * @return a text that is not empty
     */
    public abstract String statement();

    /**
     * The area of need.
     *
     * @return the area, where one was named
     */
    public abstract Optional<AreaOfNeed> area();

    /**
     * How it is measured.
     *
     * @return the measure, where one was agreed
     */
    public abstract Optional<String> measure();

    /**
     * Where the child was at the start.
     *
     * @return the baseline, where one was taken
     */
    public abstract Optional<Measured> baseline();

    /**
     * What the measure is to show.
     *
     * @return the target, where one was agreed
     */
    public abstract Optional<String> target();

    /**
     * The day by which it is to be reached.
     *
     * @return the day, where one was agreed
     */
    public abstract Optional<LocalDate> byWhen();

    /**
     * What each level of attainment looks like.
     *
     * @return the scale, where one was agreed
     */
    public abstract Optional<AttainmentScale> scale();

    @Value.Check
    void saysSomething() {
        Texts.needed("the reference of an outcome", reference());
        Texts.needed("what the child is to reach", statement());
    }

    /**
     * The reference alone, because the rest is about a child.
     *
     * @return such as {@code outcome talk}
     */
    @Override
    public final String toString() {
        return "outcome " + reference();
    }
}
