package io.github.opensend.timescales.law;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The law next door, with the days and states that its words give. */
class AdjacentLawTest {
    // One line for each vector: rule | what happened | as of | last day | state | days late.
    private static final String VECTORS = """
            ADJ-01 | complaint.matter-known 2026-03-02 | 2027-03-01 | 2027-03-01 | OPEN | 0
            ADJ-01 | complaint.matter-known 2026-03-02; ombudsman.complained 2027-03-02 | 2027-04-01 | 2027-03-01 | LAPSED | 0
            ADJ-02 | judicial-review.grounds-arose 2026-11-30 | 2027-02-28 | 2027-02-28 | OPEN | 0
            ADJ-02 | judicial-review.grounds-arose 2026-03-02; judicial-review.claimed 2026-06-02 | 2027-02-28 | 2026-06-02 | USED | 0
            ADJ-03 | attendance-notice.served 2026-06-08 | 2026-06-22 | 2026-06-22 | OPEN | 0
            ADJ-03 | attendance-notice.served 2026-06-08 servedOn=2026-06-10; attendance-notice.answered 2026-06-25 | 2026-07-22 | 2026-06-24 | LAPSED | 0
            """;

    @ParameterizedTest(name = "{0}: {1} as of {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = VECTORS)
    void theWordsOfTheRuleGiveTheseDays(
            String rule, String told, String asOf, LocalDate due, String state, int daysLate) {
        DisputeVectors.check(rule, told, asOf, due, state, daysLate);
    }

    @Test
    void everyRowHasARuleAndEveryRuleAVector() {
        DisputeVectors.covers(VECTORS, AdjacentLaw.RULES, "ADJ-01", "ADJ-02", "ADJ-03");
    }
}
