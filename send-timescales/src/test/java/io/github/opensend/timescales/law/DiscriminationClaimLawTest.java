package io.github.opensend.timescales.law;

import static io.github.opensend.timescales.law.DisputeVectors.clock;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.timescales.clock.ClockState;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The time to claim disability discrimination, before and after relief in August and at Christmas ended. */
class DiscriminationClaimLawTest {
    // One line for each vector: rule | what happened | as of | last day | state | days late.
    private static final String VECTORS = """
            TRB-07A | discrimination.ended 2019-02-15 | 2019-09-02 | 2019-09-02 | OPEN | 0
            TRB-07A | discrimination.ended 2019-02-15; discrimination.claimed 2019-09-02 | 2019-10-02 | 2019-09-02 | USED | 0
            TRB-07A | discrimination.ended 2019-06-27 | 2019-12-20 | 2020-01-02 | OPEN | 0
            TRB-07A | discrimination.ended 2019-03-15 | 2019-09-02 | - | NOT_STARTED | 0
            TRB-07A | discrimination.ended 2020-02-15 | 2020-09-02 | - | NOT_STARTED | 0
            TRB-07A | discrimination.ended 2026-02-15 | 2026-09-02 | - | NOT_STARTED | 0
            TRB-08 | discrimination.ended 2026-02-15 | 2026-08-14 | 2026-08-14 | OPEN | 0
            TRB-08 | discrimination.ended 2026-02-15 | 2026-08-15 | 2026-08-14 | LAPSED | 0
            TRB-08 | discrimination.ended 2026-08-31; discrimination.claimed 2027-02-28 | 2027-03-14 | 2027-02-28 | USED | 0
            TRB-08 | discrimination.ended 2026-02-15; discrimination.claimed 2026-08-17 | 2026-09-14 | 2026-08-14 | LAPSED | 0
            """;

    @ParameterizedTest(name = "{0}: {1} as of {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = VECTORS)
    void theWordsOfTheRuleGiveTheseDays(
            String rule, String told, String asOf, LocalDate due, String state, int daysLate) {
        DisputeVectors.check(rule, told, asOf, due, state, daysLate);
    }

    @Test
    void everyRowHasARuleAndEveryRuleAVector() {
        DisputeVectors.covers(VECTORS, DiscriminationClaimLaw.RULES, "TRB-07A", "TRB-08");
    }

    @Test
    void augustNoLongerHelpsToStartAClaim() {
        assertThat(clock("TRB-08", "discrimination.ended 2026-02-15", "2026-08-20")
                        .state())
                .isEqualTo(ClockState.LAPSED);
        assertThat(clock("TRB-07A", "discrimination.ended 2020-02-10", "2020-08-20")
                        .state())
                .isEqualTo(ClockState.NOT_STARTED);
    }
}
