package io.github.opensend.core.measure;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.setting.Area;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A published figure that others are measured against, with what it counts, its year and its source.
 *
 * <p>It is compared with figures of its own definition and year alone; of the area that may differ, that being the point.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Benchmark implements Serializable permits ImmutableBenchmark {
    private static final long serialVersionUID = 1L;

    Benchmark() {}

    /**
     * What it counts.
     *
     * @return the definition
     */
    public abstract MeasureDefinition definition();

    /**
     * The calendar year whose cases it counts, which is not the year in which it was published.
     *
     * @return the year
     */
    public abstract int year();

    /**
     * Whose cases it counts.
     *
     * @return England, a region or an authority
     */
    public abstract Area area();

    /**
     * The figure as published.
     *
     * @return the percentage
     */
    public abstract PublishedPercentage value();

    /**
     * Where it was published.
     *
     * @return the citation
     */
    public abstract Citation citation();

    /**
     * How sure it is that this was published; a figure that was only read where others quote it is not verified.
     *
     * @return the certainty
     */
    public abstract Certainty certainty();

    /**
     * Sets a measurement beside this figure.
     *
     * @param measurement counts, with what they count and their year
     * @return how far the measurement lies above or below, or every reason why the two cannot be compared
     */
    public Comparison compare(Measurement measurement) {
        Optional<PublishedPercentage> measured = PublishedPercentage.of(measurement.rate());
        ImmutableList.Builder<String> reasons = ImmutableList.builder();
        if (!measurement.definition().equals(definition())) {
            reasons.add(
                    "the benchmark counts " + definition() + "; the measurement counts " + measurement.definition());
        }
        if (measurement.year() != year()) {
            reasons.add("the benchmark is of " + year() + "; the measurement is of " + measurement.year());
        }
        if (measured.isEmpty()) {
            reasons.add("the measurement has no cases");
        }
        ImmutableList<String> found = reasons.build();
        return found.isEmpty()
                ? new Comparison.Compared(measured.orElseThrow(), value())
                : new Comparison.NotComparable(found);
    }

    /**
     * The figure with its area, year and definition.
     *
     * @return such as {@code England 2024: 46.4% (plans-within-20-weeks-excluding-exceptions)}
     */
    @Override
    public final String toString() {
        return area().name() + " " + year() + ": " + value().inProse() + " ("
                + definition().id() + ")";
    }
}
