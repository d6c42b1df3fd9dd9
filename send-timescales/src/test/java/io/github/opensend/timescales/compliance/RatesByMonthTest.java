package io.github.opensend.timescales.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.opensend.core.measure.Rate;
import io.github.opensend.core.measure.ShownRate;
import io.github.opensend.core.measure.ShownRates;
import io.github.opensend.core.measure.Suppression;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.YearMonth;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;

class RatesByMonthTest {
    private static final YearMonth JANUARY = YearMonth.of(2024, 1);

    private static final RatesByMonth YEAR = RatesByMonth.from(JANUARY);

    @Test
    void theTwelveMonthsBeginWithTheFirstAndNoOtherIsTaken() {
        RatesByMonth schoolYear = RatesByMonth.from(YearMonth.of(2023, 9));

        assertThat(schoolYear.rates().keySet())
                .hasSize(12)
                .startsWith(YearMonth.of(2023, 9))
                .endsWith(YearMonth.of(2024, 8));
        for (YearMonth outside : new YearMonth[] {YearMonth.of(2023, 8), YearMonth.of(2024, 9)}) {
            assertThatThrownBy(() -> schoolYear.plus(outside, Rate.NONE))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(outside + " is not among the twelve months from 2023-09 to 2024-08");
            assertThatThrownBy(() -> schoolYear.plusUnknown(outside)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> schoolYear.rate(outside)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void anUnknownOutcomeIsCountedBesideTheRate() {
        RatesByMonth months = YEAR.plus(JANUARY, new Rate(1, 2)).plusUnknown(JANUARY);

        assertThat(months.rate(JANUARY)).isEqualTo(new Rate(1, 2));
        assertThat(months.unknown(JANUARY)).isEqualTo(1);
        assertThat(months.unknown(JANUARY.plusMonths(1))).isZero();
        assertThat(months)
                .hasToString("twelve months from 2024-01: 1 of 2, 1 unknown")
                .isNotEqualTo(YEAR);
    }

    @Test
    void differentTwelveMonthsAreNotPutTogether() {
        assertThatThrownBy(() -> YEAR.plus(RatesByMonth.from(YearMonth.of(2023, 9))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2024-01")
                .hasMessageContaining("2023-09");
    }

    // By hand: 16 of 40 in all. January expects 8 of 20 and has 12: 16/8 + 16/12. March expects the same and has 4.
    @Test
    void theStatisticAddsUpWhatWasObservedAgainstWhatOneRateWouldExpect() {
        RatesByMonth months = YEAR.plus(JANUARY, new Rate(12, 20)).plus(JANUARY.plusMonths(2), new Rate(4, 20));

        Homogeneity homogeneity = months.homogeneity().orElseThrow();
        assertThat(homogeneity.statistic()).isCloseTo(2 * (16 / 8.0 + 16 / 12.0), within(1e-12));
        assertThat(homogeneity.degreesOfFreedom()).isEqualTo(1);
        assertThat(homogeneity.expectedBelowFive()).isZero();
    }

    // The 95th percentile of the distribution with one degree of freedom is 3.841; 6.667 lies at 0.0098.
    @Test
    void aStatisticsLibraryTellsHowOftenChanceAloneBringsAsMuch() {
        Homogeneity homogeneity = YEAR.plus(JANUARY, new Rate(12, 20))
                .plus(JANUARY.plusMonths(2), new Rate(4, 20))
                .homogeneity()
                .orElseThrow();

        assertThat(ChiSquaredDistribution.of(homogeneity.degreesOfFreedom())
                        .survivalProbability(homogeneity.statistic()))
                .isCloseTo(0.0098, within(0.00005));
    }

    @Test
    void monthsWithFewExpectedCasesAreCounted() {
        RatesByMonth months = YEAR.plus(JANUARY, new Rate(50, 100))
                .plus(JANUARY.plusMonths(1), new Rate(5, 10))
                .plus(JANUARY.plusMonths(2), new Rate(4, 8))
                .plus(JANUARY.plusMonths(3), new Rate(0, 1));

        assertThat(months.homogeneity().orElseThrow().expectedBelowFive()).isEqualTo(3);
        assertThat(YEAR.plus(JANUARY, new Rate(5, 10))
                        .plus(JANUARY.plusMonths(1), new Rate(5, 10))
                        .homogeneity()
                        .orElseThrow()
                        .expectedBelowFive())
                .isZero();
    }

    @Test
    void thereIsNothingToCompareInOneMonthOrWhereAllOrNoneWereOfTheKind() {
        YearMonth march = JANUARY.plusMonths(2);

        assertThat(YEAR.homogeneity()).isEmpty();
        assertThat(YEAR.plus(march, new Rate(3, 9)).homogeneity()).isEmpty();
        assertThat(YEAR.plus(march, new Rate(9, 9))
                        .plus(JANUARY, new Rate(4, 4))
                        .homogeneity())
                .isEmpty();
        assertThat(YEAR.plus(march, new Rate(0, 9))
                        .plus(JANUARY, new Rate(0, 4))
                        .homogeneity())
                .isEmpty();
    }

    @Test
    void whatMayBeShownOfTheMonthsIsToldByTheSuppressionOfTheCore() {
        RatesByMonth months = YEAR.plus(JANUARY, new Rate(2, 40)).plus(JANUARY.plusMonths(1), new Rate(20, 40));

        ShownRates<YearMonth> shown = Suppression.below(5).of(months.rates());
        assertThat(shown.groups().get(JANUARY)).isInstanceOf(ShownRate.Suppressed.class);
    }

    @Test
    void theMonthsCanBeSent() throws IOException, ClassNotFoundException {
        RatesByMonth months = YEAR.plus(JANUARY, new Rate(2, 40)).plusUnknown(JANUARY.plusMonths(11));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(months);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(months).hasSameHashCodeAs(months);
        }
    }
}
