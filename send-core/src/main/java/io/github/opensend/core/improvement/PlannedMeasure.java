package io.github.opensend.core.improvement;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.measure.Break;
import io.github.opensend.core.measure.Measure;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that a plan measures. Where the plan's words can be read in more than one way, each reading is a measure of its
 * own, and none is chosen.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class PlannedMeasure implements Serializable permits ImmutablePlannedMeasure {
    private static final long serialVersionUID = 1L;

    PlannedMeasure() {}

    /**
     * Starts a planned measure.
     *
     * @param certainty how sure we are of it
     * @return a builder that takes readings
     */
    public static ImmutablePlannedMeasure.BuildFinal planned(Certainty certainty) {
        return ImmutablePlannedMeasure.builder().certainty(certainty);
    }

    /**
     * What the plan's words may mean.
     *
     * @return at least one; more where they can be read in more than one way, of different definitions
     */
    public abstract ImmutableList<Measure> readings();

    /**
     * The time as the plan prints it. The day that follows from it, if any, is in the readings.
     *
     * @return such as {@code end of 2023}; empty where it prints none
     */
    public abstract Optional<String> when();

    /**
     * Why figures from before cannot be compared with later ones, where the plan says so. It names no day.
     *
     * @return what breaks the series
     */
    public abstract Optional<Break.Kind> breaks();

    /**
     * How sure we are of what is measured, in which unit and which way.
     *
     * @return verified where the plan prints a target or a time; inferred where we had to read it out of the words
     */
    public abstract Certainty certainty();

    @Value.Check
    void meansSomething() {
        long definitions =
                readings().stream().map(Measure::definition).distinct().count();
        if (readings().isEmpty() || definitions < readings().size()) {
            throw new IllegalStateException(
                    "a planned measure needs readings of different definitions, found " + readings());
        }
    }
}
