package io.github.opensend.timescales.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.opensend.core.measure.Rate;
import io.github.opensend.timescales.local.Seasons.Finding;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SeasonsProperties {
    private static final YearMonth JANUARY = YearMonth.of(2021, 1);

    @Provide
    Arbitrary<Map<YearMonth, Rate>> months() {
        Arbitrary<YearMonth> month = Arbitraries.integers().between(0, 35).map(JANUARY::plusMonths);
        Arbitrary<Rate> rates = Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 60))
                .as((in, out) -> new Rate(in, in + out));
        return Arbitraries.maps(month, rates).ofMaxSize(36);
    }

    /** The textbook's way: a table of two columns, observed and expected, cell by cell. */
    private static double textbook(Map<YearMonth, Rate> months) {
        double[][] observed = new double[12][2];
        double[] column = new double[2];
        for (Map.Entry<YearMonth, Rate> entry : months.entrySet()) {
            Rate rate = entry.getValue();
            int row = entry.getKey().getMonthValue() - 1;
            observed[row][0] += rate.numerator();
            observed[row][1] += rate.others();
            column[0] += rate.numerator();
            column[1] += rate.others();
        }
        double statistic = 0;
        for (double[] row : observed) {
            for (int i = 0; i < 2; i++) {
                double expected = (row[0] + row[1]) * column[i] / (column[0] + column[1]);
                if (expected > 0) {
                    statistic += (row[i] - expected) * (row[i] - expected) / expected;
                }
            }
        }
        return statistic;
    }

    @Property
    void theStatisticIsThatOfTheTextbook(@ForAll("months") Map<YearMonth, Rate> months) {
        Seasons seasons = Seasons.of(months);

        if (seasons.finding() != Finding.TOO_FEW) {
            assertThat(seasons.statistic()).isCloseTo(textbook(months), within(1e-6));
        }
    }

    @Property
    void theSameShareInEveryMonthVariesInNone(
            @ForAll @IntRange(min = 1, max = 9) int tenths, @ForAll @IntRange(min = 2, max = 12) int months) {
        Map<YearMonth, Rate> same = new HashMap<>();
        for (int i = 0; i < months; i++) {
            same.put(JANUARY.plusMonths(i), new Rate(10 * tenths * (i + 1), 100 * (i + 1)));
        }

        assertThat(Seasons.of(same).finding()).isEqualTo(Finding.NO_VARIATION_SHOWN);
        assertThat(Seasons.of(same).degreesOfFreedom()).isEqualTo(months - 1);
    }

    @Property
    void whichYearAMonthBelongsToMakesNoDifference(@ForAll("months") Map<YearMonth, Rate> months) {
        Map<YearMonth, Rate> later = new HashMap<>();
        months.forEach((month, rate) -> later.put(month.plusYears(5), rate));

        assertThat(Seasons.of(later)).isEqualTo(Seasons.of(months));
        assertThat(Seasons.of(Maps.filterValues(months, rate -> rate.denominator() > 0)))
                .isEqualTo(Seasons.of(months));
    }

    /** Two months of 50: with 31 and 21 in time the statistic is 4.006, above 3.841; with 30 and 21 it is 3.241. */
    @Example
    void twoMonthsOfFiftyCasesVaryWhereTenMoreAreInTime() {
        assertThat(twoMonths(31, 21).finding()).isEqualTo(Finding.VARIES);
        assertThat(twoMonths(31, 21).statistic()).isCloseTo(4.006, within(0.001));
        assertThat(twoMonths(30, 21).finding()).isEqualTo(Finding.NO_VARIATION_SHOWN);
        assertThat(twoMonths(30, 21).statistic()).isCloseTo(3.241, within(0.001));
    }

    private static Seasons twoMonths(int first, int second) {
        return Seasons.of(ImmutableMap.of(JANUARY, new Rate(first, 50), JANUARY.plusMonths(7), new Rate(second, 50)));
    }

    @Example
    void fewCasesShowNothing() {
        Map<YearMonth, Rate> one = ImmutableMap.of(JANUARY, new Rate(50, 100));

        assertThat(Seasons.of(ImmutableMap.of()).finding()).isEqualTo(Finding.TOO_FEW);
        assertThat(Seasons.of(one).finding()).isEqualTo(Finding.TOO_FEW);
        assertThat(Seasons.of(ImmutableMap.of(
                                JANUARY, new Rate(50, 100), YearMonth.of(2022, Month.AUGUST), new Rate(1, 9)))
                        .finding())
                .isEqualTo(Finding.TOO_FEW);
    }

    @Example
    void everyCaseInTimeVariesInNoMonth() {
        assertThat(twoMonths(50, 50)).isEqualTo(new Seasons(Finding.NO_VARIATION_SHOWN, 0, 1));
    }
}
