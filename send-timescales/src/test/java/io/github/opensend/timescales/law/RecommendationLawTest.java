package io.github.opensend.timescales.law;

import static io.github.opensend.timescales.law.DisputeVectors.clock;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.core.event.CaseEvent;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the law of recommendations, with the days and states that its words give. */
class RecommendationLawTest {
    // One line for each vector: rule | what happened | as of | last day | state | days late.
    private static final String VECTORS = """
            REC-01 | tribunal.recommended 2026-02-10 | 2026-03-16 | 2026-03-16 | RUNNING | 0
            REC-01 | tribunal.recommended 2026-02-10 area=health; recommendation.answered 2026-03-17 | 2026-04-16 | 2026-03-16 | MET_LATE | 1
            REC-01 | tribunal.recommended 2026-02-10 area=health; recommendation.answered 2026-03-10 area=social-care | 2026-03-17 | 2026-03-16 | OVERDUE | 1
            REC-01 | tribunal.recommended 2026-02-10 directedBy=2026-04-30 | 2026-03-17 | 2026-04-30 | RUNNING | 0
            REC-01 | tribunal.recommended 2018-04-02 | 2018-06-01 | - | NOT_STARTED | 0
            REC-01 | tribunal.recommended 2018-04-03; recommendation.answered 2018-05-07 | 2018-06-01 | 2018-05-07 | MET | 0
            REC-02 | recommendation.answered 2026-03-10 | 2026-03-16 | 2026-03-16 | RUNNING | 0
            REC-02 | recommendation.answered 2026-03-10 servedOn=2026-03-12; recommendation.copied 2026-03-19 | 2026-04-16 | 2026-03-18 | MET_LATE | 1
            REC-03 | tribunal.recommended 2026-02-10 area=social-care; recommendation.answered 2026-03-16 area=social-care | 2026-04-16 | 2026-03-16 | MET | 0
            REC-03 | tribunal.recommended 2026-02-10 area=health | 2026-04-16 | - | NOT_STARTED | 0
            REC-04 | recommendation.answered 2026-03-10 area=social-care; recommendation.copied 2026-03-16 area=social-care | 2026-04-16 | 2026-03-16 | MET | 0
            REC-04 | recommendation.answered 2026-03-10 area=social-care | 2026-03-17 | 2026-03-16 | OVERDUE | 1
            REC-05 | tribunal.recommended 2026-02-10; recommendation.shared 2026-02-12 | 2026-04-16 | - | DONE | 0
            REC-05 | tribunal.recommended 2026-02-10 | 2026-04-16 | - | RUNNING | 0
            """;

    @ParameterizedTest(name = "{0}: {1} as of {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = VECTORS)
    void theWordsOfTheRuleGiveTheseDays(
            String rule, String told, String asOf, LocalDate due, String state, int daysLate) {
        DisputeVectors.check(rule, told, asOf, due, state, daysLate);
    }

    @Test
    void everyRowHasARuleAndEveryRuleAVector() {
        DisputeVectors.covers(VECTORS, RecommendationLaw.RULES, "REC-01", "REC-02", "REC-03", "REC-04", "REC-05");
    }

    @Test
    void fiveWeeksThatBeginWithADayEndADayBeforeFiveWeeksOfIt() {
        String told = "tribunal.ordered 2026-02-10 order=amend-provision; tribunal.recommended 2026-02-10";

        assertThat(clock("REC-01", told, "2026-02-11").due()).contains(LocalDate.of(2026, 3, 16));
        assertThat(clock("ORD-08", told, "2026-02-11").due()).contains(LocalDate.of(2026, 3, 17));
    }

    @Test
    void recommendationsOnBothAreAnsweredEachByItsOwn() {
        String told = "tribunal.recommended 2026-02-10 area=health; tribunal.recommended 2026-02-10 area=social-care;"
                + "recommendation.answered 2026-03-10 area=social-care; recommendation.answered 2026-03-12";

        assertThat(clock("REC-01", told, "2026-04-01").endedBy())
                .map(CaseEvent::on)
                .contains(LocalDate.of(2026, 3, 12));
        assertThat(clock("REC-03", told, "2026-04-01").endedBy())
                .map(CaseEvent::on)
                .contains(LocalDate.of(2026, 3, 10));
    }
}
