package io.github.opensend.timescales.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.core.law.Certainty;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The years in which statements became plans. */
class TransferYearLawTest {
    private static final String VECTORS = """
            HIS-01 | statement.consent-given 2014-09-15 | 2014-10-26 | 2014-10-26 | RUNNING | 0
            HIS-01 | statement.consent-given 2014-09-15 | 2014-10-27 | 2014-10-26 | OVERDUE | 1
            HIS-01 | statement.consent-given 2014-09-15; assessment.agreed 2014-10-26 | 2014-11-01 | 2014-10-26 | MET | 0
            HIS-01 | statement.consent-given 2014-09-15; assessment.refused 2014-10-27 | 2014-11-01 | 2014-10-26 | MET_LATE | 1
            HIS-02 | statement.in-force 2014-09-01 | 2018-04-01 | 2018-04-01 | RUNNING | 0
            HIS-02 | statement.in-force 2014-09-01 | 2018-04-02 | 2018-04-01 | OVERDUE | 1
            HIS-02 | statement.in-force 2014-09-01; plan.finalised 2018-04-01 | 2018-05-01 | 2018-04-01 | MET | 0
            HIS-02 | statement.in-force 2018-04-02 | 2018-05-01 | - | NOT_STARTED | 0
            HIS-03 | transfer-review.notified 2015-09-10 | 2016-01-28 | 2016-01-28 | RUNNING | 0
            HIS-03 | transfer-review.notified 2015-09-10; plan.finalised 2016-01-29 | 2016-02-28 | 2016-01-28 | MET_LATE | 1
            HIS-03 | transfer-review.notified 2015-08-31 | 2016-01-28 | - | NOT_STARTED | 0
            HIS-03 | transfer-review.notified 2018-04-01 | 2018-05-28 | - | NOT_STARTED | 0
            """;

    @ParameterizedTest(name = "{0}: {1} as of {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = VECTORS)
    void theWordsOfTheRuleGiveTheseDays(
            String rule, String told, LocalDate asOf, LocalDate due, String state, int daysLate) {
        Vectors.hold(rule, told, asOf, due, state, daysLate);
    }

    @Test
    void everyRowHasARuleAndAVector() {
        Set<String> rows = Set.of("HIS-01", "HIS-02", "HIS-03");

        assertThat(Vectors.rowsWithARule("HIS")).containsExactlyInAnyOrderElementsOf(rows);
        assertThat(Vectors.rows(VECTORS)).containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void whatIsKnownAtSecondHandSaysSo() {
        assertThat(TransferYearLaw.TRANSFER_THE_STATEMENT.certainty()).isEqualTo(Certainty.FROM_KNOWLEDGE);
        assertThat(TransferYearLaw.FINAL_PLAN_AFTER_A_TRANSFER_REVIEW.certainty())
                .isEqualTo(Certainty.FROM_KNOWLEDGE);
    }
}
