package io.github.opensend.timescales.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.core.event.CircumstanceKind;
import io.github.opensend.timescales.Told;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.ClockState;
import io.github.opensend.timescales.clock.Reason;
import io.github.opensend.timescales.clock.Timeline;
import io.github.opensend.timescales.clock.TimelineEngine;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Re-assessments, asked for, decided on or required. */
class ReassessmentLawTest {
    private static final String VECTORS = """
            RAS-01 | plan.finalised 2026-01-31; reassessment.requested 2026-07-31 | 2026-08-01 | - | INSIDE | 0
            RAS-01 | plan.finalised 2026-01-31; reassessment.requested 2026-08-01 | 2026-08-01 | - | OUTSIDE | 0
            RAS-01 | reassessment.requested 2026-08-01 | 2026-08-01 | - | OUTSIDE | 0
            RAS-01 | plan.finalised 2026-01-31; reassessment.requested-by-commissioner 2026-07-31 | 2026-08-01 | - | NOT_STARTED | 0
            RAS-02 | reassessment.requested 2026-06-08 | 2026-06-23 | 2026-06-23 | RUNNING | 0
            RAS-02 | reassessment.requested 2026-06-08 | 2026-06-24 | 2026-06-23 | OVERDUE | 1
            RAS-02 | reassessment.requested 2026-06-08; reassessment.agreed 2026-06-23 | 2026-07-01 | 2026-06-23 | MET | 0
            RAS-02 | reassessment.requested 2026-06-08; reassessment.refused 2026-06-24 | 2026-07-01 | 2026-06-23 | MET_LATE | 1
            RAS-02 | reassessment.requested 2026-06-08; plan.replaced 2026-09-24 | 2026-10-01 | 2026-06-23 | CLOSED | 0
            RAS-02 | reassessment.requested 2026-06-08; reassessment.requested 2026-06-20; reassessment.agreed 2026-06-23 | 2026-07-01 | 2026-06-23 | MET | 0
            RAS-03 | reassessment.agreed 2026-06-23; advice.requested 2026-07-01 giver=medical | 2026-08-12 | 2026-08-12 | RUNNING | 0
            RAS-03 | reassessment.agreed 2026-06-23; advice.requested 2026-07-01 giver=medical | 2026-08-13 | 2026-08-12 | OVERDUE | 1
            RAS-03 | reassessment.agreed 2026-06-23; advice.requested 2026-07-01 giver=medical; advice.received 2026-08-12 giver=medical | 2026-09-13 | 2026-08-12 | MET | 0
            RAS-03 | reassessment.agreed 2026-06-23; advice.requested 2026-07-01 giver=medical; advice.declined 2026-07-12 giver=medical | 2026-09-13 | 2026-08-12 | CLOSED | 0
            RAS-03 | reassessment.agreed 2026-06-23; advice.requested 2026-07-01 giver=school | 2026-08-13 | - | NOT_STARTED | 0
            RAS-03 | assessment.agreed 2026-06-23; advice.requested 2026-07-01 giver=medical | 2026-08-13 | - | NOT_STARTED | 0
            RAS-04 | reassessment.agreed 2026-06-23; plan.draft-served 2026-08-10 | 2026-08-24 | 2026-08-24 | OPEN | 0
            RAS-04 | reassessment.agreed 2026-06-23; plan.draft-served 2026-08-10 | 2026-08-25 | 2026-08-24 | LAPSED | 0
            RAS-04 | reassessment.agreed 2026-06-23; plan.draft-served 2026-08-07 servedOn=2026-08-10; plan.representations-made 2026-08-24 | 2026-08-25 | 2026-08-24 | USED | 0
            RAS-04 | plan.draft-served 2026-08-10 | 2026-08-25 | - | NOT_STARTED | 0
            RAS-05 | reassessment.requested 2026-06-08; reassessment.agreed 2026-06-23 | 2026-09-29 | 2026-09-29 | RUNNING | 0
            RAS-05 | reassessment.requested 2026-06-08; reassessment.agreed 2026-06-23 | 2026-09-30 | 2026-09-29 | OVERDUE | 1
            RAS-05 | reassessment.agreed 2026-06-23; plan.replaced 2026-09-29 | 2026-10-30 | 2026-09-29 | MET | 0
            RAS-05 | reassessment.agreed 2026-06-24 dispatchedOn=2026-06-23; plan.replaced 2026-09-30 | 2026-10-30 | 2026-09-29 | MET_LATE | 1
            RAS-05 | reassessment.agreed 2026-06-23; reassessment.concluded 2026-09-01 | 2026-10-30 | 2026-09-29 | CLOSED | 0
            RAS-06 | reassessment.requested-by-commissioner 2026-06-08 | 2026-09-29 | - | RUNNING | 0
            RAS-06 | reassessment.requested-by-commissioner 2026-06-08; reassessment.agreed 2026-06-23 | 2026-09-29 | - | DONE | 0
            RAS-07 | reassessment.agreed 2026-06-23 | 2026-12-29 | - | RUNNING | 0
            RAS-07 | reassessment.agreed 2026-06-23; reassessment.concluded 2026-09-01 | 2026-12-29 | - | DONE | 0
            RAS-07 | reassessment.agreed 2026-06-23; plan.replaced 2026-09-01 | 2026-12-29 | - | CLOSED | 0
            """;

    @ParameterizedTest(name = "{0}: {1} as of {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = VECTORS)
    void theWordsOfTheRuleGiveTheseDays(
            String rule, String told, LocalDate asOf, LocalDate due, String state, int daysLate) {
        Vectors.hold(rule, told, asOf, due, state, daysLate);
    }

    @Test
    void everyRowHasARuleAndAVector() {
        Set<String> rows =
                IntStream.rangeClosed(1, 7).mapToObj(i -> "RAS-0" + i).collect(Collectors.toSet());

        assertThat(Vectors.rowsWithARule("RAS")).containsExactlyInAnyOrderElementsOf(rows);
        assertThat(Vectors.rows(VECTORS)).containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void aFurtherRequestJoinsTheReassessmentThatIsUnderWay() {
        Timeline timeline =
                Vectors.timeline("reassessment.requested 2026-06-08; reassessment.requested 2026-06-20", "2026-06-21");

        assertThat(timeline.clocks(ReassessmentLaw.DECIDE_WHETHER_TO_REASSESS)).hasSize(1);
    }

    @Test
    void anOwnDecisionLongAfterAnotherReassessmentIsAnsweredByItsOwnPlan() {
        Timeline timeline = Vectors.timeline(
                "reassessment.requested 2023-01-10; reassessment.agreed 2023-01-20; plan.replaced 2023-04-20;"
                        + " reassessment.agreed 2026-06-23; plan.replaced 2026-09-29",
                "2026-10-01");

        assertThat(timeline.clocks(ReassessmentLaw.FINAL_PLAN))
                .extracting(Clock::toString)
                .containsExactly("RAS-05 MET due 2023-04-28", "RAS-05 MET due 2026-09-29");
    }

    @Test
    void onceTheOtherOutcomeIsToldTheDecisionWentAnotherWay() {
        assertThat(Vectors.timeline("reassessment.agreed 2026-06-23; plan.replaced 2026-09-01", "2026-12-29")
                        .clock(ReassessmentLaw.KEEP_THE_PLAN)
                        .closedBecause())
                .contains(Reason.DECIDED_OTHERWISE);
    }

    @Test
    void aReassessmentThatWasOrderedHasTheTimeOfTheOrder() {
        String told = "reassessment.requested 2026-01-08; reassessment.refused 2026-01-20;"
                + " tribunal.ordered 2026-06-10 order=reassess; reassessment.agreed 2026-06-20";

        assertThat(Vectors.timeline(told, "2026-06-21").clocks(ReassessmentLaw.FINAL_PLAN))
                .isEmpty();
    }

    @Test
    void aDraftAndAdviceOfAReassessmentAreNotThoseOfAnAssessment() {
        Timeline timeline = Vectors.timeline(
                "plan.finalised 2024-06-10; reassessment.agreed 2026-06-23; advice.requested 2026-07-01 giver=medical;"
                        + " plan.draft-served 2026-08-10",
                "2026-08-11");

        assertThat(timeline.clocks(PlanLaw.COMMENT_ON_THE_DRAFT)).isEmpty();
        assertThat(timeline.clocks(AssessmentLaw.BODY_GIVES_ADVICE)).isEmpty();
        assertThat(timeline.clocks(ReassessmentLaw.COMMENT_ON_THE_DRAFT)).hasSize(1);
        assertThat(timeline.clocks(ReassessmentLaw.BODY_GIVES_ADVICE)).hasSize(1);
    }

    @Test
    void whetherTheFifteenDaysRunForACommissionerTurnsOnAReading() {
        String told = "reassessment.requested-by-commissioner 2026-06-08";

        assertThat(Vectors.under(OpenQuestions.COMMISSIONERS_REQUEST, "fifteen-days", told, "2026-06-24")
                        .clock(ReassessmentLaw.REASSESS_FOR_THE_COMMISSIONER))
                .hasToString("RAS-06 OVERDUE due 2026-06-23");
        assertThat(Vectors.timeline(told, "2026-06-24").readingsThatMatter())
                .containsExactly(OpenQuestions.COMMISSIONERS_REQUEST);
    }

    @Test
    void aPlanThatIsKeptCanBeHeldToFourteenWeeksUnderAReading() {
        assertThat(Vectors.under(
                                OpenQuestions.KEPT_AFTER_REASSESSMENT,
                                "fourteen-weeks",
                                "reassessment.agreed 2026-06-23",
                                "2026-06-24")
                        .clock(ReassessmentLaw.KEEP_THE_PLAN)
                        .due())
                .contains(LocalDate.of(2026, 9, 29));
    }

    @Test
    void theFourteenWeeksHaveGroundsAndTheFifteenDaysHaveNone() {
        assertThat(Vectors.withClaim(
                                ReassessmentLaw.FINAL_PLAN,
                                CircumstanceKind.ABSENT,
                                "2026-07-01",
                                "2026-07-29",
                                "reassessment.agreed 2026-06-23",
                                "2026-10-01")
                        .reason())
                .contains("EX-27D");
        assertThat(Vectors.withClaim(
                                ReassessmentLaw.FINAL_PLAN,
                                CircumstanceKind.PERSONAL_CIRCUMSTANCES,
                                "2026-07-01",
                                "2026-07-02",
                                "reassessment.agreed 2026-06-23",
                                "2026-10-01")
                        .reason())
                .contains("EX-27C");
        assertThat(Vectors.withClaim(
                                ReassessmentLaw.FINAL_PLAN,
                                CircumstanceKind.CORONAVIRUS,
                                "2020-07-01",
                                "2020-07-02",
                                "reassessment.agreed 2020-06-23",
                                "2020-10-01")
                        .reason())
                .contains("EX-CV8");
        assertThat(Vectors.withClaim(
                                ReassessmentLaw.DECIDE_WHETHER_TO_REASSESS,
                                CircumstanceKind.ABSENT,
                                "2026-06-01",
                                "2026-07-29",
                                "reassessment.requested 2026-06-08",
                                "2026-07-01")
                        .state())
                .isEqualTo(ClockState.OVERDUE);
    }

    @Test
    void anEarlierReassessmentIsNoAnswerOutOfOrder() {
        for (String told : List.of(
                "plan.replaced 2023-04-20; reassessment.requested 2026-06-08",
                "reassessment.agreed 2023-01-20; reassessment.requested 2026-06-08",
                "plan.replaced 2023-04-20; reassessment.agreed 2026-06-08")) {
            assertThat(TimelineEngine.with(EnglishLaw.rules()).outOfOrder(Told.record(told)))
                    .as(told)
                    .isEmpty();
        }
    }

    @Test
    void adviceForAReassessmentHasOneClockThoughNoPlanIsOnRecord() {
        assertThat(TimelineEngine.with(EnglishLaw.rules())
                        .timeline(
                                Told.record("reassessment.requested 2026-03-02; reassessment.agreed 2026-03-16;"
                                        + "advice.requested 2026-03-20 giver=medical"),
                                LocalDate.of(2026, 4, 1))
                        .clocks())
                .extracting(clock -> clock.rule().id())
                .contains("RAS-03")
                .doesNotContain("ASM-08");
    }
}
