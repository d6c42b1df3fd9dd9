package io.github.opensend.core.measure;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.setting.Area;
import java.util.Optional;

/**
 * The reference figures that come with this library: plans issued within 20 weeks in England, Lincolnshire and
 * Buckinghamshire.
 *
 * <p>For 2019 to 2024 they were read in the release of the reporting year 2025. The figure for England in 2025 was only
 * read where others quote it, and is marked so.
 *
 * @since 0.1.0
 */
public final class Benchmarks {
    /** Plans issued within 20 weeks of the request, of all plans that the official measure counts. */
    public static final MeasureDefinition PLANS_WITHIN_20_WEEKS_INCLUDING_EXCEPTIONS = new MeasureDefinition(
            "plans-within-20-weeks-including-exceptions",
            "new EHC plans issued in the calendar year within 20 weeks, out of all that are counted for timeliness");

    /** The headline: the same without the plans for which an exception to the time limit was recorded. */
    public static final MeasureDefinition PLANS_WITHIN_20_WEEKS_EXCLUDING_EXCEPTIONS = new MeasureDefinition(
            "plans-within-20-weeks-excluding-exceptions",
            "new EHC plans issued in the calendar year within 20 weeks, out of all that are counted for timeliness; plans"
                    + " with a recorded exception leave both counts");

    private Benchmarks() {}

    /**
     * Every reference figure, by definition, area and year.
     *
     * @return the figures
     */
    public static ImmutableList<Benchmark> all() {
        return PublishedBenchmarks.ALL;
    }

    /**
     * One reference figure.
     *
     * @param definition what it has to count
     * @param year the calendar year whose cases it has to count
     * @param area whose cases it has to count
     * @return the figure; empty if none is known
     */
    public static Optional<Benchmark> of(MeasureDefinition definition, int year, Area area) {
        return all().stream()
                .filter(one -> one.definition().equals(definition))
                .filter(one -> one.year() == year)
                .filter(one -> one.area().equals(area))
                .findFirst();
    }
}
