package io.github.opensend.timescales.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.event.EventTypes;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Instruments;
import io.github.opensend.core.law.Readings;
import io.github.opensend.core.law.Standing;
import io.github.opensend.core.time.TimeLimit;
import io.github.opensend.timescales.Told;
import io.github.opensend.timescales.chart.TimelineText;
import io.github.opensend.timescales.law.AssessmentLaw;
import io.github.opensend.timescales.law.EnglishLaw;
import io.github.opensend.timescales.law.OpenQuestions;
import io.github.opensend.timescales.law.PlanLaw;
import io.github.opensend.timescales.rule.DutyHolder;
import io.github.opensend.timescales.rule.Limit;
import io.github.opensend.timescales.rule.RuleBook;
import io.github.opensend.timescales.rule.Timescale;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an engine makes of records that are repeated, broken off, labelled, reversed, or in no order. */
class TimelineEngineTest {
    private static final TimelineEngine ENGINE = TimelineEngine.with(EnglishLaw.rules());

    private static Timeline timeline(String told, String asOf) {
        return ENGINE.timeline(Told.record(told), LocalDate.parse(asOf));
    }

    @Test
    void attentionDrawnDuringAnAssessmentJoinsItAndTheOtherReadingGivesTheOtherDay() {
        Clock finalPlan = timeline(
                        "assessment.requested 2026-03-02; assessment.attention-drawn 2026-03-16", "2026-04-01")
                .clock(PlanLaw.FINAL_PLAN);

        assertThat(finalPlan.due()).contains(LocalDate.of(2026, 7, 20));
        assertThat(finalPlan.alsoUsed()).containsExactly(Told.event("assessment.attention-drawn 2026-03-16"));
        assertThat(finalPlan.alternatives()).singleElement().satisfies(alternative -> {
            assertThat(alternative.reading()).isEqualTo(OpenQuestions.ATTENTION_DURING_ASSESSMENT);
            assertThat(alternative.otherDue()).contains(LocalDate.of(2026, 8, 3));
        });
    }

    @Test
    void attentionThatIsAnsweredByAPlanLeavesNothingOverdue() {
        Timeline timeline = timeline(
                "assessment.requested 2026-03-02; assessment.attention-drawn 2026-03-10; assessment.agreed 2026-04-10;"
                        + "plan.finalised 2026-07-20",
                "2026-09-01");

        assertThat(timeline.overdue()).isEmpty();
        assertThat(timeline.clocks(PlanLaw.FINAL_PLAN)).hasSize(1);
        assertThat(timeline.clock(PlanLaw.FINAL_PLAN).state()).isEqualTo(ClockState.MET);
    }

    @Test
    void whatOneGiverOfAdviceDoesShowsNothingOfAnother() {
        Timeline timeline = timeline(
                "assessment.requested 2026-03-02; assessment.agreed 2026-04-13; advice.requested 2026-04-14 giver=medical;"
                        + "advice.requested 2026-04-15 giver=school; advice.received 2026-05-20 giver=school",
                "2026-06-05");

        assertThat(timeline.clock(AssessmentLaw.BODY_GIVES_REASONS).state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void aRequestAfterARefusalStartsTheClocksAnew() {
        Timeline timeline = timeline(
                "assessment.requested 2026-01-05; assessment.refused 2026-02-16; assessment.requested 2026-05-04",
                "2026-06-01");

        assertThat(timeline.clocks(PlanLaw.FINAL_PLAN))
                .extracting(Clock::state)
                .containsExactly(ClockState.CLOSED, ClockState.RUNNING);
    }

    @Test
    void anOrderToAssessProvesTheRefusalThatIsNotOnRecord() {
        Timeline timeline = timeline(
                "assessment.requested 2024-12-16; tribunal.ordered 2025-06-02 order=assess; assessment.agreed 2025-06-10",
                "2025-07-01");

        assertThat(timeline.clock(AssessmentLaw.DECIDE_WHETHER_TO_ASSESS).closedBecause())
                .contains(Reason.ANSWER_NOT_RECORDED);
        assertThat(timeline.clock(PlanLaw.FINAL_PLAN).closedBecause()).contains(Reason.PROCESS_ENDED);
        assertThat(timeline.clock(AssessmentLaw.FINAL_PLAN_AFTER_REVERSAL).state())
                .isEqualTo(ClockState.NOT_STARTED);
    }

    @Test
    void aReversalThatSaysSoClosesTheFirstClocksAndTheDecisionOnItCountsAsUnknown() {
        Timeline timeline = timeline(
                "assessment.requested 2024-12-16; assessment.agreed 2025-02-21 afterRefusal=true", "2025-11-21");

        assertThat(timeline.clock(AssessmentLaw.DECIDE_WHETHER_TO_ASSESS).closedBecause())
                .contains(Reason.ANSWER_NOT_RECORDED);
        assertThat(timeline.clock(AssessmentLaw.REFUSE_A_PLAN).state()).isEqualTo(ClockState.CLOSED);
        assertThat(timeline.clock(PlanLaw.FINAL_PLAN).state()).isEqualTo(ClockState.CLOSED);
        Clock fresh = timeline.clock(AssessmentLaw.FINAL_PLAN_AFTER_REVERSAL);
        assertThat(fresh.due()).contains(LocalDate.of(2025, 5, 30));
        assertThat(fresh.alternatives())
                .singleElement()
                .satisfies(alternative -> assertThat(alternative.otherDue()).contains(LocalDate.of(2025, 5, 5)));
    }

    @Test
    void underTheOtherReadingTheFirstWeeksRunOn() {
        Timeline timeline = ENGINE.readings(
                        Readings.defaults().choose(OpenQuestions.REVERSED_REFUSAL, "original-weeks-run-on"))
                .timeline(
                        Told.record("assessment.requested 2024-12-16; assessment.refused 2025-01-27;"
                                + "assessment.agreed 2025-02-21"),
                        LocalDate.of(2025, 3, 1));

        assertThat(timeline.clock(AssessmentLaw.REFUSE_A_PLAN_AFTER_REVERSAL).due())
                .contains(LocalDate.of(2025, 4, 7));
        assertThat(timeline.clock(AssessmentLaw.FINAL_PLAN_AFTER_REVERSAL).due())
                .contains(LocalDate.of(2025, 5, 5));
    }

    @Test
    void underTheOtherReadingAReversalWithoutItsRequestAwaitsIt() {
        Clock clock = ENGINE.readings(
                        Readings.defaults().choose(OpenQuestions.REVERSED_REFUSAL, "original-weeks-run-on"))
                .timeline(Told.record("assessment.agreed 2025-02-21 afterRefusal=true"), LocalDate.of(2025, 3, 1))
                .clock(AssessmentLaw.FINAL_PLAN_AFTER_REVERSAL);

        assertThat(clock.state()).isEqualTo(ClockState.AWAITING_FACTS);
        assertThat(clock.missing()).containsExactly("assessment.requested");
    }

    @Test
    void aLetterThatLeftInTimeAndArrivedLateTurnsOnAReading() {
        Clock clock = timeline(
                        "assessment.requested 2026-03-02;"
                                + "assessment.agreed 2026-04-15 dispatchedOn=2026-04-13 servedOn=2026-04-15",
                        "2026-05-01")
                .clock(AssessmentLaw.DECIDE_WHETHER_TO_ASSESS);

        assertThat(clock.state()).isEqualTo(ClockState.MET);
        assertThat(clock.alternatives()).singleElement().satisfies(alternative -> {
            assertThat(alternative.reading()).isEqualTo(OpenQuestions.NOTIFIED_WHEN);
            assertThat(alternative.otherState()).isEqualTo(ClockState.MET_LATE);
        });
    }

    @Test
    void aMetBackstopIsNeverSimplyCompliant() {
        Clock clock = timeline("assessment.requested 2026-03-02; plan.finalised 2026-07-20", "2026-08-01")
                .clock(PlanLaw.FINAL_PLAN);

        assertThat(clock.backstop()).isTrue();
        assertThat(clock.explanation().text()).contains("within the backstop");
    }

    @Test
    void eachGiverOfAdviceHasItsOwnClock() {
        Timeline timeline = timeline(
                "advice.requested 2026-04-20 giver=medical body=trust-a; advice.requested 2026-04-20 giver=medical body=trust-b;"
                        + "advice.requested 2026-04-20 giver=school; advice.received 2026-05-01 giver=medical body=trust-b",
                "2026-07-01");

        assertThat(timeline.clocks(AssessmentLaw.BODY_GIVES_ADVICE))
                .extracting(Clock::state)
                .containsExactlyInAnyOrder(ClockState.OVERDUE, ClockState.MET);
        assertThat(timeline.clock(AssessmentLaw.OTHER_ADVICE).state()).isEqualTo(ClockState.OVERDUE);
    }

    @Test
    void aFlagOnAnEventDoesNotKeepAnswerAndQuestionApart() {
        assertThat(timeline(
                                "advice.requested 2026-04-20 giver=medical;"
                                        + "advice.received 2026-05-20 giver=medical missedAppointment=true",
                                "2026-07-01")
                        .clock(AssessmentLaw.BODY_GIVES_ADVICE)
                        .state())
                .isEqualTo(ClockState.MET);
    }

    @Test
    void oneAnswerAnswersOneQuestionAndTheEarlierOneFirst() {
        Timeline timeline = timeline(
                "advice.requested 2026-04-20 giver=school; advice.requested 2026-05-04 giver=school;"
                        + "advice.received 2026-05-20 giver=school",
                "2026-05-21");

        assertThat(timeline.clocks(AssessmentLaw.OTHER_ADVICE))
                .extracting(Clock::state)
                .containsExactly(ClockState.MET, ClockState.RUNNING);
    }

    @Test
    void adviceThatComesAfterThePlanIsStillLateAdvice() {
        Clock advice = timeline(
                        "assessment.requested 2026-03-02; advice.requested 2026-04-13 giver=medical;"
                                + "plan.finalised 2026-07-20; advice.received 2026-08-03 giver=medical",
                        "2026-09-01")
                .clock(AssessmentLaw.BODY_GIVES_ADVICE);

        assertThat(advice.state()).isEqualTo(ClockState.MET_LATE);
        assertThat(advice.daysLate()).isEqualTo(70);
    }

    @Test
    void aLabelKeepsTwoAssessmentsApart() {
        Timeline timeline = timeline(
                "assessment.requested 2026-03-02 thread=a; assessment.requested 2026-03-09 thread=b;"
                        + "plan.finalised 2026-07-27 thread=b",
                "2026-08-01");

        assertThat(timeline.clocks(PlanLaw.FINAL_PLAN))
                .extracting(Clock::state)
                .containsExactly(ClockState.OVERDUE, ClockState.MET);
    }

    @Test
    void anAnswerWithoutALabelGoesToTheEarlierOfTwoAndSaysThatThisIsInferred() {
        Timeline timeline = timeline(
                "assessment.requested 2026-03-02 thread=a; assessment.requested 2026-03-09 thread=b;"
                        + "plan.finalised 2026-07-20",
                "2026-08-01");

        assertThat(timeline.clocks(PlanLaw.FINAL_PLAN))
                .extracting(Clock::state)
                .containsExactly(ClockState.MET, ClockState.OVERDUE);
        assertThat(timeline.clocks(PlanLaw.FINAL_PLAN).get(0).explanation().text())
                .contains("inferred");
    }

    @Test
    void aDraftThatIsServedAgainOpensTheWindowAgainAndTheTwentyWeeksRunOn() {
        Timeline timeline = timeline(
                "assessment.requested 2026-03-02; plan.draft-served 2026-06-01; plan.draft-served 2026-06-10",
                "2026-06-11");

        assertThat(timeline.clocks(PlanLaw.COMMENT_ON_THE_DRAFT))
                .extracting(Clock::state)
                .containsExactly(ClockState.CLOSED, ClockState.OPEN);
        assertThat(timeline.clock(PlanLaw.FINAL_PLAN).due()).contains(LocalDate.of(2026, 7, 20));
    }

    @Test
    void aWindowThatHadRunOutStaysLapsedWhenTheDraftIsServedAgain() {
        assertThat(timeline("plan.draft-served 2026-06-01; plan.draft-served 2026-07-01", "2026-07-02")
                        .clocks(PlanLaw.COMMENT_ON_THE_DRAFT))
                .extracting(Clock::state)
                .containsExactly(ClockState.LAPSED, ClockState.OPEN);
    }

    @Test
    void whatLiesAfterTheDayAskedForAnswersNothing() {
        Timeline timeline = timeline("assessment.requested 2026-03-02; plan.finalised 2026-07-20", "2026-07-19");

        assertThat(timeline.clock(PlanLaw.FINAL_PLAN).state()).isEqualTo(ClockState.RUNNING);
        assertThat(timeline.clock(PlanLaw.FINAL_PLAN).daysLeft()).contains(1);
        assertThat(timeline.notYet()).containsExactly(Told.event("plan.finalised 2026-07-20"));
        assertThat(timeline.next()).map(Clock::rule).contains(PlanLaw.FINAL_PLAN);
    }

    @Test
    void anAnswerOnTheDayOfItsQuestionCounts() {
        assertThat(timeline("assessment.requested 2026-03-02; assessment.agreed 2026-03-02", "2026-03-02")
                        .clock(AssessmentLaw.DECIDE_WHETHER_TO_ASSESS)
                        .state())
                .isEqualTo(ClockState.MET);
    }

    @Test
    void anEmptyRecordHasNoClocksAndEveryRuleIsThereOnRequest() {
        Timeline timeline = timeline("", "2026-03-02");

        assertThat(timeline.clocks()).isEmpty();
        assertThat(timeline.allClocks())
                .extracting(Clock::rule)
                .containsExactlyInAnyOrderElementsOf(EnglishLaw.rules().rules());
    }

    @Test
    void aRequestStartsItsClocksAlthoughTheRecordBeginsInTheMiddleOfAnAssessment() {
        assertThat(timeline("advice.requested 2026-02-02; assessment.requested 2026-03-02", "2026-03-03")
                        .clock(PlanLaw.FINAL_PLAN)
                        .due())
                .contains(LocalDate.of(2026, 7, 20));
    }

    @Test
    void anAnswerBeforeTheOnlyEventThatItCouldAnswerIsOutOfOrder() {
        assertThat(outOfOrder("assessment.requested 2026-03-02; assessment.agreed 2026-02-02"))
                .containsExactly(new OutOfOrder(1, 0));
        assertThat(outOfOrder("plan.finalised 2025-03-01; assessment.requested 2025-04-01"))
                .containsExactly(new OutOfOrder(0, 1));
        assertThat(outOfOrder("school.consulted 2026-03-02 school=a; school.responded 2026-03-01 school=a"))
                .containsExactly(new OutOfOrder(1, 0));
    }

    @Test
    void aGapIsNotOutOfOrder() {
        for (String inOrder : new String[] {
            "assessment.agreed 2026-02-02; plan.finalised 2026-07-01",
            "assessment.refused 2025-02-02; assessment.requested 2026-03-02",
            "plan.refused 2025-02-02; assessment.requested 2026-03-02",
            "assessment.agreed 2026-02-02 thread=a; assessment.requested 2026-03-02 thread=b",
            "assessment.agreed 2026-02-02; assessment.requested 2026-03-02; assessment.agreed 2026-04-01",
            "school.consulted 2026-03-02 school=a; school.responded 2026-03-01 school=b",
            "advice.received 2026-03-01 giver=school; advice.requested 2026-03-02 giver=medical"
        }) {
            assertThat(outOfOrder(inOrder)).as(inOrder).isEmpty();
        }
    }

    private static Iterable<OutOfOrder> outOfOrder(String told) {
        return ENGINE.outOfOrder(Told.record(told));
    }

    @Test
    void aTimelineSurvivesSerialisationWithItsClocks() throws IOException, ClassNotFoundException {
        Timeline timeline = timeline("assessment.requested 2026-03-02; plan.draft-served 2026-06-01", "2026-06-11");
        Clock clock = timeline.clock(PlanLaw.FINAL_PLAN);

        Clock copy = (Clock) copy(clock);
        Timeline whole = (Timeline) copy(timeline);

        assertThat(copy).isEqualTo(clock);
        assertThat(copy.explanation().text()).isEqualTo(clock.explanation().text());
        assertThat(whole.clocks()).isEqualTo(timeline.clocks());
    }

    private static Object copy(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    @Test
    void theReadingsThatMatterAreThoseThatChangeADayOrAState() {
        assertThat(timeline("assessment.requested 2026-03-02", "2026-04-01").readingsThatMatter())
                .isEmpty();
        assertThat(timeline("plan.draft-served 2026-06-08", "2026-06-09").readingsThatMatter())
                .containsExactly(OpenQuestions.FIRST_DAY_OF_COMMENT);
    }

    @Test
    void everyRuleSpeaksInOneSentence() {
        assertThat(EnglishLaw.rules().rules())
                .extracting(Timescale::sentence)
                .contains("The local authority must send the finalised plan to the family, the institution and the"
                        + " commissioning body")
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsOnlyProposedRunsOnRequestAloneAndSaysSo() {
        Timescale proposed = Timescale.timescale("PRP-01")
                .under(Instruments.OPENSEND_CONVENTIONS.whole())
                .the(DutyHolder.LOCAL_AUTHORITY)
                .must("do what was proposed")
                .by(Limit.within(TimeLimit.weeks(1)).after(EventTypes.PLAN_FINALISED))
                .answeredBy(EventTypes.PLAN_AMENDED)
                .of(Standing.PROPOSED, Certainty.FROM_KNOWLEDGE)
                .inForceFrom(LocalDate.of(2014, 9, 1));
        RuleBook book = RuleBook.of("proposals", List.of(proposed));
        CaseRecord record = Told.record("plan.finalised 2026-03-02");
        LocalDate asOf = LocalDate.of(2026, 3, 3);

        assertThat(TimelineEngine.with(book).timeline(record, asOf).clocks()).isEmpty();
        Timeline asked = TimelineEngine.withProposals(book).timeline(record, asOf);
        assertThat(asked.clocks()).hasSize(1);
        assertThat(TimelineText.of(asked)).contains("proposed");
    }

    @Test
    void noProposalIsInTheBookOfTheLaw() {
        assertThat(EnglishLaw.rules().rules()).extracting(Timescale::standing).doesNotContain(Standing.PROPOSED);
    }
}
