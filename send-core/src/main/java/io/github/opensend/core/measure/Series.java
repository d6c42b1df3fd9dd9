package io.github.opensend.core.measure;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one measure came to, period after period, and where it stopped counting in the same way.
 *
 * <p>Across a break nothing is compared. A period with a break inside it is compared with nothing at all.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Series implements Serializable permits ImmutableSeries {
    private static final long serialVersionUID = 1L;

    Series() {}

    /**
     * Starts a series.
     *
     * @param measure what is measured
     * @return a builder that takes figures, breaks and growths
     */
    public static ImmutableSeries.BuildFinal series(Measure measure) {
        return ImmutableSeries.builder().measure(measure);
    }

    /**
     * What is measured.
     *
     * @return the measure
     */
    public abstract Measure measure();

    /**
     * What it came to.
     *
     * @return in the order of the periods, which do not overlap; all in the unit of the measure
     */
    public abstract ImmutableList<PeriodFigure> figures();

    /**
     * Where it stopped counting in the same way.
     *
     * @return in the order of the days
     */
    public abstract ImmutableList<Break> breaks();

    /**
     * By how much it grew, where a source prints that and not the figures.
     *
     * @return in the order in which they were given
     */
    public abstract ImmutableList<Growth> growths();

    @Value.Check
    void standsInOrder() {
        ImmutableList.Builder<String> faults = ImmutableList.builder();
        for (int i = 0; i < figures().size(); i++) {
            PeriodFigure one = figures().get(i);
            if (one.figure().unit() != measure().unit()) {
                faults.add("the figure of " + one.period() + " is " + one.figure()
                        + ", expected a figure in another unit: "
                        + measure().unit().words());
            }
            if (i > 0 && !one.first().isAfter(figures().get(i - 1).last())) {
                faults.add("the period " + one.period() + " does not start after the one before it, "
                        + figures().get(i - 1).period());
            }
        }
        for (int i = 1; i < breaks().size(); i++) {
            if (breaks().get(i).day().isBefore(breaks().get(i - 1).day())) {
                faults.add("the break on " + breaks().get(i).day() + " stands after that on "
                        + breaks().get(i - 1).day());
            }
        }
        ImmutableList<String> found = faults.build();
        if (!found.isEmpty()) {
            throw new IllegalStateException("faults in the series " + measure().id() + ": " + String.join("; ", found));
        }
    }

    /**
     * How far the measure went from one period to another.
     *
     * @param from a figure of this series
     * @param to another figure of this series
     * @return the second less the first, or why they are not compared: a break parts them, or there were no cases
     * @throws IllegalArgumentException if a figure is not of this series
     */
    public Difference change(PeriodFigure from, PeriodFigure to) {
        boolean forwards = place(from) <= place(to);
        ImmutableList.Builder<String> reasons = ImmutableList.builder();
        for (Break one : breaks()) {
            if (one.parts(forwards ? from : to, forwards ? to : from)) {
                reasons.add(one.toString());
            }
        }
        return difference(to, from.figure(), "figure of " + from.period(), reasons);
    }

    /**
     * The figure immediately before one, as long as no break parts them. How long ago that is does not matter here.
     *
     * @param figure a figure of this series
     * @return the one before; empty for the first of a stretch without a break
     * @throws IllegalArgumentException if the figure is not of this series
     */
    public Optional<PeriodFigure> before(PeriodFigure figure) {
        int place = place(figure);
        return Optional.of(place)
                .filter(some -> some > 0)
                .map(some -> figures().get(some - 1))
                .filter(earlier -> breaks().stream().noneMatch(one -> one.parts(earlier, figure)));
    }

    /**
     * How far a figure lies from what was published for others.
     *
     * @param figure a figure of this series
     * @param benchmark what was published
     * @return the figure less the benchmark, or every reason why they are not compared: another definition, a period that
     *     does not lie in the year of the benchmark, another unit, a break inside the period, no cases
     * @throws IllegalArgumentException if the figure is not of this series
     */
    public Difference distance(PeriodFigure figure, Benchmark benchmark) {
        place(figure);
        ImmutableList.Builder<String> reasons = ImmutableList.builder();
        if (!benchmark.definition().equals(measure().definition())) {
            reasons.add("the benchmark counts " + benchmark.definition() + "; the series counts "
                    + measure().definition());
        }
        if (figure.first().getYear() != benchmark.year() || figure.last().getYear() != benchmark.year()) {
            reasons.add("the benchmark is of " + benchmark.year() + "; the figure is of " + figure.period());
        }
        inside(figure, reasons);
        return difference(figure, percent(benchmark), "benchmark", reasons);
    }

    /**
     * Holds the target of the measure against what was read up to a day.
     *
     * @param asOf the day; later periods are not looked at, nor those that end after the last day by which it is to be met
     * @param benchmark what was published, for a target that points to it; not needed for others
     * @return whether the last figure up to then meets the target, or every reason why that cannot be said: beside those
     *     of {@link Measure#check}, a break inside the period or before it, a benchmark that is not meant or counts
     *     something else, and a figure before that is not of the month, quarter or year before
     */
    public TargetCheck check(LocalDate asOf, Optional<Benchmark> benchmark) {
        LocalDate until = measure().by().filter(asOf::isAfter).orElse(asOf);
        Optional<PeriodFigure> last =
                figures().stream().filter(one -> !one.last().isAfter(until)).reduce((earlier, later) -> later);
        ImmutableList.Builder<String> reasons = ImmutableList.builder();
        last.ifPresent(one -> {
            inside(one, reasons);
            parted(one, reasons);
        });
        Optional<Figure> published =
                benchmark.filter(one -> isMeant(one, reasons)).map(Series::percent);
        Optional<Figure> before = last.flatMap(one -> before(one).filter(earlier -> follows(earlier, one, reasons)))
                .map(PeriodFigure::figure);
        TargetCheck check = measure().check(last.map(PeriodFigure::figure), Yardsticks.of(published, before));
        ImmutableList<String> all = reasons.addAll(check.reasons()).build();
        return all.isEmpty() ? check : TargetCheck.cannotBeSaid(all);
    }

    private void inside(PeriodFigure figure, ImmutableList.Builder<String> reasons) {
        for (Break one : breaks()) {
            if (one.parts(figure, figure)) {
                reasons.add(one.toString());
            }
        }
    }

    /** Says why there is no figure before, where the target asks for one and a break keeps it away. */
    private void parted(PeriodFigure figure, ImmutableList.Builder<String> reasons) {
        int place = place(figure);
        boolean asked = measure().direction() == Direction.CONVERGE
                || measure()
                        .target()
                        .filter(Target.OfPeriodBefore.class::isInstance)
                        .isPresent();
        if (asked && place > 0) {
            for (Break one : breaks()) {
                if (one.parts(figures().get(place - 1), figure) && !one.parts(figure, figure)) {
                    reasons.add(one.toString());
                }
            }
        }
    }

    private boolean isMeant(Benchmark benchmark, ImmutableList.Builder<String> reasons) {
        boolean meant = measure()
                .target()
                .map(target -> !(target instanceof BenchmarkTarget of)
                        || (of.means(benchmark)
                                && benchmark.definition().equals(measure().definition())))
                .orElse(true);
        if (!meant) {
            reasons.add("the target of " + measure().id() + " does not mean the benchmark " + benchmark);
        }
        return meant;
    }

    private boolean follows(PeriodFigure earlier, PeriodFigure later, ImmutableList.Builder<String> reasons) {
        boolean follows = measure()
                .target()
                .map(target ->
                        !(target instanceof Target.OfPeriodBefore of) || of.follows(earlier.last(), later.last()))
                .orElse(true);
        if (!follows) {
            reasons.add("the figure before, of " + earlier.period() + ", is not of "
                    + measure().target().orElseThrow());
        }
        return follows;
    }

    private Difference difference(
            PeriodFigure later, Figure earlier, String what, ImmutableList.Builder<String> reasons) {
        if (earlier.unit() != later.figure().unit()) {
            reasons.add("the " + what + " is " + earlier + ", and the series counts in another unit: "
                    + later.figure().unit().words());
        }
        Optional<Fraction> one = later.figure().exactly();
        Optional<Fraction> other = earlier.exactly();
        if (one.isEmpty()) {
            reasons.add("the figure of " + later.period() + " is a share of no cases");
        }
        if (other.isEmpty()) {
            reasons.add("the " + what + " is a share of no cases");
        }
        ImmutableList<String> all = reasons.build();
        return all.isEmpty()
                ? new Difference.Known(
                        one.orElseThrow().minus(other.orElseThrow()),
                        later.figure().unit())
                : new Difference.Refused(all);
    }

    private static Figure percent(Benchmark benchmark) {
        return new Figure.Exact(new BigDecimal(benchmark.value().toString()), Unit.PERCENT);
    }

    private int place(PeriodFigure figure) {
        int place = figures().indexOf(figure);
        if (place < 0) {
            throw new IllegalArgumentException(
                    "the series " + measure().id() + " has no figure " + figure + "; it has " + figures());
        }
        return place;
    }
}
