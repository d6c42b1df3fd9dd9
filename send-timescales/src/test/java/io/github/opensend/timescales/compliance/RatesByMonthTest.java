package io.github.opensend.timescales.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.opensend.core.measure.Rate;
import io.github.opensend.core.measure.ShownRate;
import io.github.opensend.core.measure.ShownRates;
import io.github.opensend.core.measure.Suppression;
import io.github.opensend.timescales.Told;
import io.github.opensend.timescales.clock.TimelineEngine;
import io.github.opensend.timescales.law.EnglishLaw;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    // Twenty weeks from 8 January 2024 end on 27 May 2024.
    @ParameterizedTest(name = "{0} as of {1}: {2} of {3}, {4} unknown")
    @CsvSource(delimiter = '|', textBlock = """
            assessment.requested 2024-01-08; plan.finalised 2024-05-27     | 2024-12-31 | 1 | 1 | 0
            assessment.requested 2024-01-08; plan.finalised 2024-05-28     | 2024-12-31 | 0 | 1 | 0
            assessment.requested 2024-01-08                                | 2024-05-28 | 0 | 1 | 0
            assessment.requested 2024-01-08                                | 2024-05-27 | 0 | 0 | 0
            assessment.requested 2024-01-08; assessment.refused 2024-02-12 | 2024-12-31 | 0 | 0 | 0
            assessment.requested 2023-01-09; plan.finalised 2023-05-29     | 2024-12-31 | 0 | 0 | 0
            """)
    void aCaseIsCountedInTheMonthInWhichItFellDue(String told, LocalDate asOf, long inTime, long due, long unknown) {
        RatesByMonth months = YEAR.plus(
                TimelineEngine.with(EnglishLaw.rules()).timeline(Told.record(told), asOf),
                StatutoryMeasure.PLAN_IN_20_WEEKS);

        assertThat(months.rate(YearMonth.of(2024, 5))).isEqualTo(new Rate(inTime, due));
        assertThat(months.total()).isEqualTo(new Rate(inTime, due));
        assertThat(months.totalUnknown()).isEqualTo(unknown);
    }

    @Test
    void aDecisionThatNobodyWroteDownIsUnknownInItsMonth() {
        RatesByMonth months = YEAR.plus(
                TimelineEngine.with(EnglishLaw.rules())
                        .timeline(
                                Told.record("assessment.requested 2024-01-08; plan.finalised 2024-05-27"),
                                LocalDate.of(2024, 12, 31)),
                StatutoryMeasure.DECISION_IN_6_WEEKS);

        assertThat(months.unknown(YearMonth.of(2024, 2))).isEqualTo(1);
        assertThat(months.total()).isEqualTo(Rate.NONE);
    }
}
