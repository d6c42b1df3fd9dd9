package io.github.opensend.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.Serialised;
import io.github.opensend.core.setting.England;
import io.github.opensend.core.time.Cadence.Every;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Targets against figures, held against integers on a common denominator. */
class MeasureProperties {
    static final MeasureDefinition ANYTHING = new MeasureDefinition("anything", "some out of all");

    @Provide
    Arbitrary<Figure> figures() {
        Arbitrary<Figure> exact = Combinators.combine(
                        Arbitraries.of(0, 25, 50, 100, 250),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.frequency(Tuple.of(6, Unit.PERCENT), Tuple.of(1, Unit.WEEKS)))
                .as((unscaled, scale, unit) -> new Figure.Exact(BigDecimal.valueOf(unscaled, scale), unit));
        Arbitrary<Figure> share = RateProperties.ratesUpTo(4).map(Figure.Share::new);
        return Arbitraries.oneOf(exact, share);
    }

    @Provide
    Arbitrary<Optional<Target>> targets() {
        return Arbitraries.oneOf(
                figures()
                        .filter(Figure.Exact.class::isInstance)
                        .map(figure -> (Figure.Exact) figure)
                        .map(figure -> Optional.of(new Target.Exact(figure.value(), figure.unit()))),
                Arbitraries.of(
                        Optional.empty(),
                        Optional.of(new Target.Blank()),
                        Optional.of(new Target.OfPeriodBefore(Every.QUARTER)),
                        Optional.of(BenchmarkTarget.of(new England()).build())));
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void aTargetIsMetWhereExactNumbersSaySo(
            @ForAll("figures") Figure value,
            @ForAll("targets") Optional<Target> target,
            @ForAll("figures") Figure benchmark,
            @ForAll("figures") Figure before,
            @ForAll Direction direction,
            @ForAll boolean known) {
        Measure measure = Measure.measure(ANYTHING)
                .unit(Unit.PERCENT)
                .direction(direction)
                .target(target)
                .build();
        Optional<Figure> found = Optional.of(value).filter(some -> known);

        TargetAnswer answer = measure.check(found, Yardsticks.of(Optional.of(benchmark), Optional.of(before)))
                .answer();

        assertThat(answer).isEqualTo(oracle(found, target, benchmark, before, direction));
    }

    private static TargetAnswer oracle(
            Optional<Figure> found, Optional<Target> target, Figure benchmark, Figure before, Direction direction) {
        Optional<Figure> mark = target.flatMap(some -> switch (some.getClass().getSimpleName()) {
            case "Exact" -> Optional.of(new Figure.Exact(((Target.Exact) some).value(), ((Target.Exact) some).unit()));
            case "ImmutableBenchmarkTarget" -> Optional.of(benchmark);
            case "OfPeriodBefore" -> Optional.of(before);
            default -> Optional.empty();
        });
        boolean beforeIsTheMark =
                target.filter(Target.OfPeriodBefore.class::isInstance).isPresent();
        boolean told = direction != Direction.DONE
                && direction != Direction.NOT_STATED
                && found.isPresent()
                && mark.isPresent()
                && isANumber(found.get())
                && isANumber(mark.get())
                && (direction != Direction.CONVERGE || (!beforeIsTheMark && isANumber(before)));
        if (!told) {
            return TargetAnswer.CANNOT_BE_SAID;
        }
        BigInteger value = scaled(found.get());
        BigInteger line = scaled(mark.get());
        boolean met =
                switch (direction) {
                    case ABOVE -> value.compareTo(line) > 0;
                    case AT_LEAST -> value.compareTo(line) >= 0;
                    case AT_MOST -> value.compareTo(line) <= 0;
                    case EQUAL -> value.equals(line);
                    case UP -> value.compareTo(line) > 0 || (!beforeIsTheMark && value.equals(line));
                    case DOWN -> value.compareTo(line) < 0 || (!beforeIsTheMark && value.equals(line));
                    default ->
                        value.equals(line)
                                || value.subtract(line)
                                                .abs()
                                                .compareTo(scaled(before)
                                                        .subtract(line)
                                                        .abs())
                                        < 0;
                };
        return met ? TargetAnswer.MET : TargetAnswer.NOT_MET;
    }

    private static boolean isANumber(Figure figure) {
        return figure instanceof Figure.Share share ? share.rate().denominator() > 0 : figure.unit() == Unit.PERCENT;
    }

    /** A hundredth of a per cent times the least common multiple of 1 to 4, which every figure here is a whole number of. */
    private static BigInteger scaled(Figure figure) {
        BigInteger all = BigInteger.valueOf(12L * 100);
        return figure instanceof Figure.Share share
                ? all.multiply(BigInteger.valueOf(share.rate().numerator() * 100))
                        .divide(BigInteger.valueOf(share.rate().denominator()))
                : ((Figure.Exact) figure).value().multiply(new BigDecimal(all)).toBigIntegerExact();
    }

    @Provide
    Arbitrary<Every> periods() {
        return Arbitraries.of(Every.MONTH, Every.QUARTER, Every.YEAR);
    }

    @Property
    void thePeriodBeforeIsTheOneThatOneFirstDayParts(
            @ForAll @IntRange(max = 800) int from,
            @ForAll @IntRange(max = 800) int to,
            @ForAll("periods") Every period) {
        LocalDate earlier = LocalDate.of(2019, 6, 1).plusDays(from);
        LocalDate later = LocalDate.of(2019, 6, 1).plusDays(to);
        int begun = 0;
        for (LocalDate day = earlier.plusDays(1); !day.isAfter(later); day = day.plusDays(1)) {
            boolean starts = day.getDayOfMonth() == 1
                    && (period == Every.MONTH
                            || day.getMonthValue() == 1
                            || (period == Every.QUARTER && List.of(4, 7, 10).contains(day.getMonthValue())));
            begun += starts ? 1 : 0;
        }

        assertThat(new Target.OfPeriodBefore(period).follows(earlier, later)).isEqualTo(begun == 1);
    }

    @Example
    void aFractionIsPrintedAsItStandsAndRoundedOnlyWhenAsked() {
        Fraction third = Fraction.percentage(new Rate(1, 3)).orElseThrow();

        assertThat(third).hasToString("100/3");
        assertThat(Fraction.of(new BigDecimal("2.50"))).hasToString("2.50");
        assertThat(third.rounded(2)).isEqualTo(new BigDecimal("33.33"));
        assertThat(Fraction.of(BigDecimal.ONE).minus(third).signum()).isEqualTo(-1);
        assertThat(third.minus(third).signum()).isZero();
        assertThat(BenchmarkTarget.of(new England()).year(2020).build()).hasToString("the figure of England for 2020");
        assertThat(BenchmarkTarget.of(new England()).build()).hasToString("the figure of England");
    }

    @Example
    void twoOfThreeIsAboveSixtySixPointSixHoweverManySixesFollow() {
        Measure measure = Measure.measure(ANYTHING)
                .unit(Unit.PERCENT)
                .direction(Direction.ABOVE)
                .target(new Target.Exact(new BigDecimal("66." + "6".repeat(40)), Unit.PERCENT))
                .build();

        assertThat(measure.check(Optional.of(new Figure.Share(new Rate(2, 3))), Yardsticks.none()))
                .isEqualTo(new TargetCheck(TargetAnswer.MET, ImmutableList.of()));
    }

    @Example
    void everyReasonIsGivenAtOnce() {
        Measure measure = Measure.measure(ANYTHING)
                .unit(Unit.WEEKS)
                .direction(Direction.NOT_STATED)
                .target(new Target.Blank())
                .build();

        assertThat(measure.check(Optional.of(new Figure.Exact(BigDecimal.valueOf(84), Unit.DAYS)), Yardsticks.none())
                        .reasons())
                .containsExactly(
                        "the value is 84 days, and the measure counts in another unit: weeks",
                        "the target was left blank",
                        "the direction is not stated");
        assertThat(measure).hasToString("anything not-stated left blank");
    }

    @Example
    void aBlankTargetIsNotAMissingOne() {
        Measure none = Measure.measure(ANYTHING)
                .unit(Unit.COUNT)
                .direction(Direction.UP)
                .build();
        Measure blank = ImmutableMeasure.copyOf(none).withTarget(new Target.Blank());
        Optional<Figure> five = Optional.of(new Figure.Exact(BigDecimal.valueOf(5), Unit.COUNT));

        assertThat(none).isNotEqualTo(blank);
        assertThat(none.check(five, Yardsticks.none()).reasons()).containsExactly("there is no target");
        assertThat(blank.check(five, Yardsticks.none()).reasons()).containsExactly("the target was left blank");
        assertThat(Serialised.andBack(blank)).isEqualTo(blank);
    }

    @Example
    void namesOfUnitsAndDirectionsAreReadBack() {
        assertThat(Arrays.stream(Unit.values()).map(unit -> Unit.withId(unit.id())))
                .containsExactly(Unit.values());
        assertThat(Arrays.stream(Direction.values()).map(direction -> Direction.withId(direction.id())))
                .containsExactly(Direction.values());
        assertThat(Arrays.stream(Break.Kind.values()).map(kind -> Break.Kind.withId(kind.id())))
                .containsExactly(Break.Kind.values());
        assertThatThrownBy(() -> Unit.withId("ells"))
                .hasMessageContaining("\"ells\"")
                .hasMessageContaining("percent");
        assertThatThrownBy(() -> Direction.withId("sideways")).hasMessageContaining("at-least");
        assertThatThrownBy(() -> Break.Kind.withId("none")).hasMessageContaining("baseline-reset");
        assertThat(TargetAnswer.CANNOT_BE_SAID.id()).isEqualTo("cannot-be-said");
    }

    @Example
    void valuesThatAreNoneAreRefused() {
        assertThatThrownBy(() -> new Fraction(BigDecimal.ONE, BigDecimal.ZERO)).hasMessageContaining("found 0");
        assertThatThrownBy(() -> new TargetCheck(TargetAnswer.MET, ImmutableList.of("why")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TargetCheck(TargetAnswer.CANNOT_BE_SAID, ImmutableList.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Target.OfPeriodBefore(Every.WEEK))
                .hasMessage("found week as the period before, expected month, quarter or year");
    }
}
