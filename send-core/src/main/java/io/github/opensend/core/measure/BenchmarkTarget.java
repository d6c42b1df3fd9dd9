package io.github.opensend.core.measure;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.setting.Area;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was published for others, as the figure that a measure is to come to. Many a source prints such a target without the
 * year, or without what it counts; then that is missing here too.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class BenchmarkTarget implements Target permits ImmutableBenchmarkTarget {
    private static final long serialVersionUID = 1L;

    BenchmarkTarget() {}

    /**
     * The figure of an area.
     *
     * @param area whose figure it is
     * @return a builder that takes the year, the definitions and the printed figure
     */
    public static ImmutableBenchmarkTarget.BuildFinal of(Area area) {
        return ImmutableBenchmarkTarget.builder().area(area);
    }

    /**
     * Whose figure it is.
     *
     * @return England, a region or an authority
     */
    public abstract Area area();

    /**
     * The calendar year of the figure.
     *
     * @return the year; empty where the source names none
     */
    public abstract Optional<Integer> year();

    /**
     * What the figure may count, as far as the source's words narrow it down.
     *
     * @return one definition where the source says which; none where nothing narrows them down
     */
    public abstract ImmutableList<MeasureDefinition> definitions();

    /**
     * The figure that the source itself prints.
     *
     * @return in per cent; empty where it prints none
     */
    public abstract Optional<BigDecimal> printed();

    /**
     * Whether a published figure is the one that is meant, as far as the source says.
     *
     * @param benchmark the published figure
     * @return true if it is of the area, of the year where one is named, and of a definition that may be meant
     */
    public boolean means(Benchmark benchmark) {
        return benchmark.area().equals(area())
                && year().map(named -> named == benchmark.year()).orElse(true)
                && (definitions().isEmpty() || definitions().contains(benchmark.definition()));
    }

    /**
     * The area and the year.
     *
     * @return such as {@code the figure of England for 2020}
     */
    @Override
    public final String toString() {
        return "the figure of " + area().name()
                + year().map(named -> " for " + named).orElse("");
    }
}
