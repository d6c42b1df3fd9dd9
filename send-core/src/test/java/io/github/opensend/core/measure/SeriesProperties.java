package io.github.opensend.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.Serialised;
import io.github.opensend.core.setting.England;
import io.github.opensend.core.time.Cadence.Every;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Series with breaks, held against a walk over every day that gives each stretch between breaks its number. */
class SeriesProperties {
    private static final LocalDate START = LocalDate.of(2021, 1, 1);
    private static final MeasureDefinition VISITORS = new MeasureDefinition("visitors", "visitors of the pages");
    private static final Measure MORE = Measure.measure(VISITORS)
            .unit(Unit.COUNT)
            .direction(Direction.UP)
            .target(new Target.OfPeriodBefore(Every.QUARTER))
            .build();

    private static Figure count(long number) {
        return new Figure.Exact(BigDecimal.valueOf(number), Unit.COUNT);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Property(tries = 500)
    void nothingIsComparedAcrossABreak(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 12) Integer> lengths,
            @ForAll @Size(max = 3) List<@IntRange(max = 70) Integer> breakDays) {
        List<PeriodFigure> figures = new ArrayList<>();
        LocalDate next = START.plusDays(1);
        for (int length : lengths) {
            figures.add(new PeriodFigure(next, next.plusDays(length), count(figures.size() * 10L)));
            next = next.plusDays(length + 2L);
        }
        ImmutableList<Break> breaks = new TreeSet<>(breakDays)
                .stream()
                        .map(days -> new Break(START.plusDays(days), Break.Kind.PLATFORM, "another website"))
                        .collect(ImmutableList.toImmutableList());
        Series series =
                Series.series(MORE).addAllFigures(figures).addAllBreaks(breaks).build();

        for (int i = 0; i < figures.size(); i++) {
            for (int j = 0; j < figures.size(); j++) {
                Set<Long> stretches = stretches(figures.get(i), breaks);
                stretches.addAll(stretches(figures.get(j), breaks));
                Difference change = series.change(figures.get(i), figures.get(j));
                if (stretches.size() == 1) {
                    assertThat(((Difference.Known) change).amount())
                            .isEqualByComparingTo(Fraction.of(BigDecimal.valueOf(10L * (j - i))));
                } else {
                    assertThat(((Difference.Refused) change).reasons()).isNotEmpty();
                }
                if (j == i + 1) {
                    assertThat(series.before(figures.get(j)))
                            .isEqualTo(Optional.of(figures.get(i)).filter(some -> stretches.size() == 1));
                }
            }
        }
        assertThat(series.before(figures.get(0))).isEmpty();
    }

    private static Set<Long> stretches(PeriodFigure figure, List<Break> breaks) {
        Set<Long> found = new HashSet<>();
        for (LocalDate day = figure.first(); !day.isAfter(figure.last()); day = day.plusDays(1)) {
            LocalDate one = day;
            found.add(breaks.stream()
                    .filter(some -> some.day().isBefore(one) || some.day().equals(one))
                    .count());
        }
        return found;
    }

    @Example
    void aRegisterThatStartedAgainIsNotSaidToHaveShrunk() {
        PeriodFigure before = PeriodFigure.on(day("2021-03-31"), count(900));
        PeriodFigure after = PeriodFigure.on(day("2021-06-30"), count(40));
        Series series = Series.series(MORE)
                .addFigures(before, after)
                .addBreaks(new Break(day("2021-04-01"), Break.Kind.BASELINE_RESET, "the register started again"))
                .build();

        assertThat(series.change(before, after))
                .isEqualTo(new Difference.Refused(
                        ImmutableList.of("baseline-reset on 2021-04-01: the register started again")));
        assertThat(series.check(day("2021-12-31"), Optional.empty()).reasons())
                .containsExactly(
                        "baseline-reset on 2021-04-01: the register started again",
                        "there is no figure for the period before");
        assertThat(Serialised.andBack(series)).isEqualTo(series);
    }

    @Example
    void theQuarterBeforeIsTheQuarterBefore() {
        PeriodFigure first = new PeriodFigure(day("2021-01-01"), day("2021-03-31"), count(10));
        PeriodFigure second = new PeriodFigure(day("2021-04-01"), day("2021-06-30"), count(11));
        PeriodFigure fourth = new PeriodFigure(day("2021-10-01"), day("2021-12-31"), count(12));
        Series series = Series.series(MORE).addFigures(first, second, fourth).build();

        assertThat(series.check(day("2021-09-30"), Optional.empty()).answer()).isEqualTo(TargetAnswer.MET);
        assertThat(series.check(day("2021-05-31"), Optional.empty()).reasons())
                .containsExactly("there is no figure for the period before");
        assertThat(series.check(day("2021-12-31"), Optional.empty()).reasons())
                .contains("the figure before, of 2021-04-01 to 2021-06-30, is not of the quarter before");
        assertThat(series.check(day("2020-12-31"), Optional.empty()).reasons())
                .contains("there is no figure for the value");
    }

    @Example
    void aTargetWithADayIsHeldAgainstWhatWasReadByThen() {
        Series series = Series.series(ImmutableMeasure.copyOf(MORE)
                        .withDirection(Direction.AT_LEAST)
                        .withTarget(new Target.Exact(BigDecimal.valueOf(200), Unit.COUNT))
                        .withBy(day("2021-05-31")))
                .addFigures(
                        PeriodFigure.on(day("2021-05-31"), count(199)), PeriodFigure.on(day("2021-06-01"), count(201)))
                .build();

        assertThat(series.check(day("2022-01-01"), Optional.empty()).answer()).isEqualTo(TargetAnswer.NOT_MET);
    }

    @Example
    void aPeriodWithABreakInsideIsComparedWithNothing() {
        Series series = Series.series(
                        ImmutableMeasure.copyOf(MORE).withTarget(new Target.Exact(BigDecimal.ONE, Unit.COUNT)))
                .addFigures(new PeriodFigure(day("2021-01-01"), day("2021-03-31"), count(10)))
                .addBreaks(new Break(day("2021-02-01"), Break.Kind.DEFINITION, "visits instead of visitors"))
                .build();

        assertThat(series.check(day("2021-12-31"), Optional.empty()).reasons())
                .containsExactly("definition on 2021-02-01: visits instead of visitors");
        Benchmark england = Benchmarks.all().get(0);
        assertThat(((Difference.Refused) series.distance(series.figures().get(0), england)).reasons())
                .contains("definition on 2021-02-01: visits instead of visitors");
    }

    @Example
    void aBenchmarkOfAnotherDefinitionYearOrUnitIsRefused() {
        MeasureDefinition definition = Benchmarks.PLANS_WITHIN_20_WEEKS_EXCLUDING_EXCEPTIONS;
        Benchmark england = Benchmarks.of(definition, 2020, new England()).orElseThrow();
        PeriodFigure year = new PeriodFigure(day("2020-01-01"), day("2020-12-31"), new Figure.Share(new Rate(2, 3)));
        PeriodFigure later = new PeriodFigure(day("2021-01-01"), day("2021-12-31"), new Figure.Share(Rate.NONE));
        Measure above = Measure.measure(definition)
                .unit(Unit.PERCENT)
                .direction(Direction.ABOVE)
                .target(BenchmarkTarget.of(new England())
                        .year(2020)
                        .addDefinitions(definition)
                        .printed(BigDecimal.valueOf(60))
                        .build())
                .build();
        Series series = Series.series(above).addFigures(year, later).build();
        Series visitors = Series.series(MORE)
                .addFigures(PeriodFigure.on(day("2020-02-01"), count(5)))
                .build();

        assertThat(((Difference.Known) series.distance(year, england)).amount().rounded(1))
                .isEqualTo(new BigDecimal("8.7"));
        assertThat(((Difference.Refused) series.distance(later, england)).reasons())
                .containsExactly(
                        "the benchmark is of 2020; the figure is of 2021-01-01 to 2021-12-31",
                        "the figure of 2021-01-01 to 2021-12-31 is a share of no cases");
        assertThat(((Difference.Refused) visitors.distance(visitors.figures().get(0), england)).reasons())
                .hasSize(2)
                .last()
                .isEqualTo("the benchmark is 58 per cent, and the series counts in another unit: in number");
        assertThat(series.check(day("2020-12-31"), Optional.of(england)).answer())
                .isEqualTo(TargetAnswer.MET);
        Benchmark other = Benchmarks.of(Benchmarks.PLANS_WITHIN_20_WEEKS_INCLUDING_EXCEPTIONS, 2020, new England())
                .orElseThrow();
        assertThat(series.check(day("2020-12-31"), Optional.of(other)).reasons())
                .contains("there is no figure for the benchmark");
    }

    @Example
    void aGrowthOfWhichNoBaseIsPublishedReachesNothing() {
        Growth members = Growth.growth(day("2020-10-01"), day("2021-09-30"), BigDecimal.valueOf(23))
                .build();
        Growth known = ImmutableGrowth.copyOf(members).withBase(new Figure.Exact(BigDecimal.valueOf(200), Unit.COUNT));

        assertThat(members.reached()).isEmpty();
        assertThat(known.reached().orElseThrow().value()).isEqualByComparingTo("246");
        assertThat(Series.series(MORE).addGrowths(members).build().growths()).containsExactly(members);
        assertThatThrownBy(() ->
                        Growth.growth(START, START.minusDays(1), BigDecimal.ONE).build())
                .hasMessageContaining("ends before it starts");
    }

    @Example
    void everyFaultOfASeriesIsNamedAtOnce() {
        assertThatThrownBy(() -> Series.series(MORE)
                        .addFigures(
                                PeriodFigure.on(day("2021-02-01"), new Figure.Share(new Rate(1, 2))),
                                PeriodFigure.on(day("2021-01-01"), count(1)))
                        .addBreaks(
                                new Break(day("2021-02-01"), Break.Kind.PLATFORM, "one"),
                                new Break(day("2021-01-01"), Break.Kind.PLATFORM, "other"))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("faults in the series visitors")
                .hasMessageContaining("1 of 2, expected a figure in another unit: in number")
                .hasMessageContaining("2021-01-01 does not start after the one before it, 2021-02-01")
                .hasMessageContaining("the break on 2021-01-01 stands after that on 2021-02-01");
        Series empty = Series.series(MORE).build();
        assertThatThrownBy(() -> empty.before(PeriodFigure.on(START, count(1))))
                .hasMessageContaining("has no figure 2021-01-01: 1 in number");
        assertThatThrownBy(() -> new PeriodFigure(START, START.minusDays(1), count(1)))
                .hasMessageContaining("ends before it starts");
    }
}
