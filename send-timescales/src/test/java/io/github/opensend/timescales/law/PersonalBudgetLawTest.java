package io.github.opensend.timescales.law;

import static io.github.opensend.timescales.law.LawVector.timeline;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.core.event.Circumstance;
import io.github.opensend.core.event.CircumstanceKind;
import io.github.opensend.core.event.Impracticality;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.ClockState;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Personal budgets and direct payments. */
class PersonalBudgetLawTest {
    // One line for each vector: rule | what happened | as of | last day | state | days late.
    private static final String VECTORS = """
            PBG-01 | plan.draft-served 2026-06-08 | 2026-07-01 | - | OPEN | 0
            PBG-01 | plan.draft-served 2026-06-08; personal-budget.requested 2026-06-20 | 2026-07-01 | - | USED | 0
            PBG-01 | plan.draft-served 2026-06-08; plan.finalised 2026-06-30 | 2026-07-01 | - | CLOSED | 0
            PBG-01 | review.meeting-fixed 2026-10-01 for=2026-11-20 | 2026-11-01 | - | OPEN | 0
            PBG-02 | direct-payments.started 2026-01-31 | 2026-04-30 | 2026-04-30 | RUNNING | 0
            PBG-02 | direct-payments.started 2026-04-15 | 2026-07-15 | 2026-07-14 | OVERDUE | 1
            PBG-02 | direct-payments.started 2026-04-15; direct-payments.reviewed 2026-07-14 | 2026-08-01 | 2026-07-14 | MET | 0
            PBG-02 | direct-payments.started 2026-04-15; direct-payments.stopped 2026-05-01 | 2026-08-01 | 2026-07-14 | CLOSED | 0
            PBG-03 | direct-payments.started 2026-04-15; review.meeting-held 2026-11-20 | 2026-12-01 | - | RUNNING | 0
            PBG-03 | direct-payments.started 2026-04-15; review.meeting-held 2026-11-20; direct-payments.reviewed 2026-11-20 | 2026-12-01 | - | DONE | 0
            PBG-03 | review.meeting-held 2026-11-20 | 2026-12-01 | - | NOT_STARTED | 0
            PBG-03 | direct-payments.started 2026-04-15; direct-payments.stopped 2026-05-01; review.meeting-held 2026-11-20 | 2026-12-01 | - | NOT_STARTED | 0
            PBG-04 | direct-payments.reduction-decided 2026-05-01 | 2026-06-01 | - | RUNNING | 0
            PBG-04 | direct-payments.reduction-decided 2026-05-01; direct-payments.reduction-notified 2026-05-04 | 2026-06-01 | - | DONE | 0
            PBG-05 | direct-payments.stop-decided 2026-05-01 | 2026-06-01 | - | RUNNING | 0
            PBG-05 | direct-payments.stop-decided 2026-05-01; direct-payments.stop-notified 2026-05-04 | 2026-06-01 | - | DONE | 0
            PBG-06 | direct-payments.consent-withdrawn 2026-05-01 | 2026-06-01 | - | RUNNING | 0
            PBG-06 | direct-payments.consent-withdrawn 2026-05-01; direct-payments.stopped 2026-05-08 | 2026-06-01 | - | DONE | 0
            PBG-07 | direct-payments.repayment-required 2026-05-01 | 2026-06-01 | 2026-05-01 | DONE | 0
            PBG-08 | direct-payments.refused 2026-05-01 | 2026-06-01 | 2026-05-01 | DONE | 0
            PBG-09 | direct-payments.reduction-decided 2026-05-01 | 2026-06-01 | - | RUNNING | 0
            PBG-09 | direct-payments.reduction-decided 2026-05-01; direct-payments.reviewed 2026-05-04 | 2026-06-01 | - | DONE | 0
            """;

    @ParameterizedTest(name = "{0}: {1} as of {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = VECTORS)
    void theWordsOfTheRuleGiveTheseDays(
            String rule, String told, LocalDate asOf, LocalDate due, ClockState state, int daysLate) {
        LawVector.holds(rule, told, asOf, due, state, daysLate);
    }

    @Test
    void everyRowHasARuleAndAVector() {
        assertThat(EnglishLaw.rules().catalogueIds()).containsAll(LawVector.rows("PBG", 9));
        assertThat(LawVector.rowsOf(VECTORS)).isEqualTo(LawVector.rows("PBG", 9));
    }

    @Test
    void noYearIsSetForTheReviewOfPaymentsByItself() {
        assertThat(timeline(
                                "direct-payments.started 2024-04-15; direct-payments.reviewed 2024-06-01; review.meeting-held"
                                        + " 2025-05-01",
                                "2026-12-01")
                        .clock(PersonalBudgetLaw.REVIEW_PAYMENTS_WITH_THE_PLAN)
                        .due())
                .isEmpty();
    }

    @Test
    void aDraftThatIsServedAgainOpensTheWindowAgain() {
        assertThat(timeline("plan.draft-served 2026-06-08; plan.draft-served 2026-06-22", "2026-07-01")
                        .clocks(PersonalBudgetLaw.ASK_FOR_A_BUDGET))
                .extracting(Clock::state)
                .containsExactlyInAnyOrder(ClockState.CLOSED, ClockState.OPEN);
    }

    @Test
    void thePandemicPutsTheFirstReviewOfPaymentsOff() {
        Circumstance pandemic = Circumstance.builder(CircumstanceKind.CORONAVIRUS)
                .from(LocalDate.of(2020, 5, 1))
                .addImpractical(Impracticality.claimed("PBG-02", "nobody could visit", LocalDate.of(2020, 6, 1)))
                .build();

        assertThat(timeline("direct-payments.started 2020-04-01", "2020-08-01", pandemic)
                        .clock(PersonalBudgetLaw.FIRST_REVIEW_OF_PAYMENTS)
                        .reason())
                .contains("EX-CV10");
    }
}
