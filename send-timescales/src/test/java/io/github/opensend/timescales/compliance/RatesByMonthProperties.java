package io.github.opensend.timescales.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.opensend.core.measure.Rate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.inference.SignificanceResult;

class RatesByMonthProperties {
    private static final YearMonth FIRST = YearMonth.of(2023, 9);

    enum Outcome {
        IN_TIME,
        LATE,
        UNKNOWN
    }

    record Case(YearMonth month, Outcome outcome) {
        RatesByMonth addedTo(RatesByMonth months) {
            return switch (outcome) {
                case IN_TIME -> months.plus(month, new Rate(1, 1));
                case LATE -> months.plus(month, new Rate(0, 1));
                case UNKNOWN -> months.plusUnknown(month);
            };
        }
    }

    @Provide
    Arbitrary<List<Case>> cases() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 11).map(FIRST::plusMonths), Arbitraries.of(Outcome.class))
                .as(Case::new)
                .list()
                .ofMaxSize(80);
    }

    @Provide
    Arbitrary<RatesByMonth> years() {
        Arbitrary<Rate> rates = Arbitraries.integers()
                .between(0, 60)
                .flatMap(all -> Arbitraries.integers().between(0, all).map(some -> new Rate(some, all)));
        return rates.list().ofSize(12).map(list -> {
            RatesByMonth months = RatesByMonth.from(FIRST);
            for (int at = 0; at < list.size(); at++) {
                months = months.plus(FIRST.plusMonths(at), list.get(at));
            }
            return months;
        });
    }

    private static RatesByMonth told(List<Case> cases) {
        RatesByMonth months = RatesByMonth.from(FIRST);
        for (Case one : cases) {
            months = one.addedTo(months);
        }
        return months;
    }

    private static long count(List<Case> cases, YearMonth month, Outcome outcome) {
        return cases.stream().filter(new Case(month, outcome)::equals).count();
    }

    @Property
    void eachMonthCountsItsOwnCases(@ForAll("cases") List<Case> cases) {
        RatesByMonth months = told(cases);

        assertThat(months.rates()).allSatisfy((month, rate) -> {
            assertThat(rate.numerator()).isEqualTo(count(cases, month, Outcome.IN_TIME));
            assertThat(rate.others()).isEqualTo(count(cases, month, Outcome.LATE));
            assertThat(months.rate(month)).isEqualTo(rate);
            assertThat(months.unknown(month)).isEqualTo(count(cases, month, Outcome.UNKNOWN));
        });
        assertThat(months.total().denominator() + months.totalUnknown()).isEqualTo(cases.size());
    }

    @Property
    void partsInAnyOrderAndGroupingAreOneList(@ForAll("cases") List<Case> cases, @ForAll Random random) {
        List<RatesByMonth> parts = new ArrayList<>(List.of(RatesByMonth.from(FIRST)));
        int from = 0;
        while (from < cases.size()) {
            int to = from + 1 + random.nextInt(cases.size() - from);
            parts.add(told(cases.subList(from, to)));
            from = to;
        }
        Collections.shuffle(parts, random);
        while (parts.size() > 1) {
            RatesByMonth one = parts.remove(random.nextInt(parts.size()));
            int at = random.nextInt(parts.size());
            parts.set(at, parts.get(at).plus(one));
        }

        assertThat(parts.get(0)).isEqualTo(told(cases));
    }

    @Property
    void theStatisticAndWhatItIsWorthAreThoseOfCommonsStatistics(@ForAll("years") RatesByMonth months) {
        long[][] table = months.rates().values().stream()
                .filter(rate -> rate.denominator() > 0)
                .map(rate -> new long[] {rate.numerator(), rate.others()})
                .toArray(long[][]::new);
        months.homogeneity().ifPresent(homogeneity -> {
            SignificanceResult result = ChiSquareTest.withDefaults().test(table);
            assertThat(homogeneity.statistic()).isCloseTo(result.getStatistic(), within(1e-9));
            assertThat(homogeneity.degreesOfFreedom()).isEqualTo(table.length - 1);
            assertThat(ChiSquaredDistribution.of(homogeneity.degreesOfFreedom())
                            .survivalProbability(homogeneity.statistic()))
                    .isCloseTo(result.getPValue(), within(1e-9));
        });
        assertThat(months.homogeneity().isPresent())
                .isEqualTo(table.length > 1
                        && months.total().numerator() > 0
                        && months.total().others() > 0);
    }

    @Property
    void monthsOfOneRateDoNotDepartFromIt(@ForAll("years") RatesByMonth months) {
        RatesByMonth even = RatesByMonth.from(FIRST);
        for (YearMonth month : months.rates().keySet()) {
            long size = months.rate(month).denominator();
            even = even.plus(month, new Rate(size, 3 * size));
        }
        even.homogeneity()
                .ifPresent(homogeneity -> assertThat(homogeneity.statistic()).isCloseTo(0, within(1e-12)));
    }
}
