package io.github.opensend.timescales.law;

import static io.github.opensend.timescales.law.LawVector.timeline;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.Circumstance;
import io.github.opensend.core.event.CircumstanceKind;
import io.github.opensend.core.event.Impracticality;
import io.github.opensend.core.law.Readings;
import io.github.opensend.timescales.Told;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.ClockState;
import io.github.opensend.timescales.clock.Timeline;
import io.github.opensend.timescales.clock.TimelineEngine;
import io.github.opensend.timescales.rule.Ground;
import io.github.opensend.timescales.rule.Timescale;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Children and young people in youth accommodation, and what crosses its gate. */
class DetainedPersonsLawTest {
    // One line for each vector: rule | what happened | as of | last day | state | days late. IN stands for a detention
    // that began before.
    private static final String VECTORS = """
            DET-01 | IN; assessment.requested 2026-03-02 | 2026-04-01 | - | RUNNING | 0
            DET-01 | IN; assessment.requested 2026-03-02; assessment.family-consulted 2026-03-04 | 2026-04-01 | - | DONE | 0
            DET-02 | IN; assessment.requested 2026-03-02 | 2026-04-13 | 2026-04-13 | RUNNING | 0
            DET-02 | IN; assessment.requested 2026-03-02; assessment.refused 2026-04-14 | 2026-05-01 | 2026-04-13 | MET_LATE | 1
            DET-02 | IN; assessment.requested 2026-03-02; assessment.agreed 2026-04-10 | 2026-05-01 | 2026-04-13 | CLOSED | 0
            DET-03 | IN; assessment.attention-drawn 2026-03-02 | 2026-04-13 | 2026-04-13 | RUNNING | 0
            DET-03 | IN; assessment.attention-drawn 2026-03-02 | 2026-04-14 | 2026-04-13 | OVERDUE | 1
            DET-03 | IN; assessment.requested 2026-03-02; assessment.agreed 2026-04-13 | 2026-05-01 | 2026-04-13 | MET | 0
            DET-03 | assessment.requested 2026-03-02 | 2026-05-01 | - | NOT_STARTED | 0
            DET-04 | IN; advice.requested 2026-04-20 giver=youth-justice | 2026-06-02 | 2026-06-01 | OVERDUE | 1
            DET-04 | IN; advice.requested 2026-04-20 giver=medical; advice.received 2026-06-01 giver=medical | 2026-07-01 | 2026-06-01 | MET | 0
            DET-04 | IN; advice.requested 2026-04-20 giver=medical; advice.declined 2026-05-01 giver=medical | 2026-07-01 | 2026-06-01 | CLOSED | 0
            DET-05 | IN; assessment.requested 2026-03-02; plan.refused 2026-06-22 | 2026-07-01 | 2026-06-22 | MET | 0
            DET-05 | IN; assessment.requested 2026-03-02 | 2026-06-23 | 2026-06-22 | LAPSED | 0
            DET-06 | IN; plan.draft-served 2026-06-08 | 2026-06-22 | 2026-06-22 | OPEN | 0
            DET-06 | IN; plan.draft-served 2026-06-08; plan.representations-made 2026-06-20 | 2026-06-22 | 2026-06-22 | USED | 0
            DET-06 | IN; plan.draft-served 2026-06-08 | 2026-06-23 | 2026-06-22 | LAPSED | 0
            DET-07 | IN; assessment.requested 2026-03-02 | 2026-07-21 | 2026-07-20 | OVERDUE | 1
            DET-07 | IN; assessment.requested 2026-03-02; plan.finalised 2026-07-20 | 2026-08-01 | 2026-07-20 | MET | 0
            DET-08.decide | IN; assessment.requested 2026-03-02; custody.left 2026-03-20 | 2026-04-14 | 2026-04-13 | OVERDUE | 1
            DET-08.decide | IN; assessment.requested 2026-03-02; custody.left 2026-03-20; assessment.agreed 2026-04-13 | 2026-05-01 | 2026-04-13 | MET | 0
            DET-08.decide | IN; assessment.requested 2026-03-02; assessment.agreed 2026-03-19; custody.left 2026-03-20 | 2026-05-01 | - | NOT_STARTED | 0
            DET-08.refuse-plan | IN; assessment.requested 2026-03-02; custody.left 2026-03-20; plan.refused 2026-06-23 | 2026-07-01 | 2026-06-22 | MET_LATE | 1
            DET-08.final-plan | IN; assessment.requested 2026-03-02; custody.left 2026-03-20 | 2026-07-20 | 2026-07-20 | RUNNING | 0
            DET-08.final-plan | IN; assessment.requested 2026-03-02; custody.left 2026-03-20; plan.finalised 2026-07-20 | 2026-08-01 | 2026-07-20 | MET | 0
            DET-08.final-plan | IN; assessment.requested 2026-03-02; release.learned 2026-03-10; custody.left 2026-03-20 | 2026-08-01 | - | NOT_STARTED | 0
            DET-09.decide | assessment.requested 2026-03-02; custody.entered 2026-03-20 | 2026-04-14 | 2026-04-13 | OVERDUE | 1
            DET-09.decide | assessment.requested 2026-03-02; assessment.agreed 2026-03-02; custody.entered 2026-03-20 | 2026-04-14 | - | NOT_STARTED | 0
            DET-09.decide | assessment.requested 2026-03-02; advice.requested 2026-03-19; custody.entered 2026-03-20 | 2026-04-14 | - | NOT_STARTED | 0
            DET-09.refuse-plan | assessment.requested 2026-03-02; custody.entered 2026-03-20; plan.refused 2026-06-22 | 2026-07-01 | 2026-06-22 | MET | 0
            DET-09.final-plan | assessment.requested 2026-03-02; assessment.agreed 2026-03-10; custody.entered 2026-03-20 | 2026-07-21 | 2026-07-20 | OVERDUE | 1
            DET-09.final-plan | assessment.requested 2026-03-02; plan.finalised 2026-03-10; custody.entered 2026-03-20 | 2026-07-21 | - | NOT_STARTED | 0
            DET-10 | IN; release.learned 2026-04-01 | 2026-04-10 | 2026-04-10 | RUNNING | 0
            DET-10 | IN; release.learned 2026-04-01; plan.disclosed-to-authority 2026-04-13 | 2026-05-01 | 2026-04-10 | MET_LATE | 3
            DET-11.plan-first | IN; plan.disclosed-to-authority 2026-03-20; custody.left 2026-04-01 | 2026-04-11 | 2026-04-10 | OVERDUE | 1
            DET-11.plan-first | IN; plan.disclosed-to-authority 2026-03-20 | 2026-04-11 | - | AWAITING_FACTS | 0
            DET-11.plan-first | IN; plan.disclosed-to-authority 2026-03-20; custody.left 2026-04-01; plan.disclosed-to-commissioner 2026-04-10 | 2026-04-11 | 2026-04-10 | MET | 0
            DET-11.release-first | IN; custody.left 2026-03-20; plan.disclosed-to-authority 2026-04-01 | 2026-04-10 | 2026-04-10 | RUNNING | 0
            DET-11.release-first | IN; custody.left 2026-03-20; plan.disclosed-to-authority 2026-04-01; plan.disclosed-to-commissioner 2026-04-10 | 2026-04-11 | 2026-04-10 | MET | 0
            DET-12 | plan.disclosed-to-commissioner 2026-04-01 | 2026-04-24 | 2026-04-24 | RUNNING | 0
            DET-12 | plan.disclosed-to-commissioner 2026-04-01; commissioner.review-requested 2026-04-25 | 2026-05-01 | 2026-04-24 | MET_LATE | 1
            DET-12 | plan.disclosed-to-commissioner 2026-04-01; plan.ceased 2026-04-13 | 2026-05-01 | 2026-04-24 | CLOSED | 0
            DET-13.aware | plan.finalised 2025-03-03; custody.entered 2026-03-20; custody.learned 2026-04-01 | 2026-04-11 | 2026-04-10 | OVERDUE | 1
            DET-13.aware | plan.finalised 2025-03-03; custody.entered 2026-03-20; custody.learned 2026-04-01; plan.sent-to-accommodation 2026-04-10 | 2026-04-11 | 2026-04-10 | MET | 0
            DET-13.aware | custody.entered 2026-03-20; custody.learned 2026-04-01 | 2026-04-11 | - | NOT_STARTED | 0
            DET-13.kept | custody.entered 2026-03-20; custody.learned 2026-03-23; plan.kept 2026-04-01 | 2026-04-10 | 2026-04-10 | RUNNING | 0
            DET-13.kept | custody.entered 2026-03-20; plan.kept 2026-03-20; custody.learned 2026-04-01 | 2026-04-11 | 2026-03-27 | CLOSED | 0
            DET-14 | IN; plan.kept 2026-01-07; plan.sent-to-accommodation 2026-01-08; custody.move-learned 2026-04-01 | 2026-04-11 | 2026-04-10 | OVERDUE | 1
            DET-14 | IN; plan.kept 2026-01-07; custody.move-learned 2026-04-01; plan.sent-to-accommodation 2026-04-10 | 2026-04-11 | 2026-04-10 | MET | 0
            DET-15 | IN; assessment.refused 2026-06-30 | 2026-08-30 | 2026-08-30 | OPEN | 0
            DET-15 | IN; assessment.refused 2026-06-30 | 2026-08-31 | 2026-08-30 | LAPSED | 0
            DET-15 | IN; decision.sent 2026-06-30 decision=no-plan; mediation.adviser-contacted 2026-08-30 | 2026-09-30 | 2026-08-30 | USED | 0
            DET-16 | IN; mediation.declined 2026-04-01 | 2026-04-09 | 2026-04-08 | OVERDUE | 1
            DET-16 | IN; mediation.declined 2027-03-25; mediation.certificate-issued 2027-04-01 | 2027-04-09 | 2027-04-01 | MET | 0
            DET-17 | IN; mediation.wanted 2026-07-01 | 2026-07-31 | 2026-07-31 | RUNNING | 0
            DET-17 | IN; mediation.wanted 2026-07-01 | 2026-08-01 | 2026-07-31 | OVERDUE | 1
            DET-17 | IN; mediation.adviser-contacted 2026-06-15; mediation.wanted 2026-07-01; mediation.held 2026-07-31 | 2026-08-01 | 2026-07-31 | MET | 0
            DET-17 | IN; mediation.wanted 2026-07-01; mediation.not-arranged 2026-07-20; mediation.certificate-issued 2026-07-22 | 2026-08-01 | 2026-07-31 | CLOSED | 0
            DET-18 | IN; mediation.fixed 2026-03-20 for=2026-04-09 | 2026-03-31 | 2026-03-31 | RUNNING | 0
            DET-18 | IN; mediation.fixed 2026-03-20 for=2026-04-09; mediation.date-told 2026-04-01 | 2026-04-30 | 2026-03-31 | MET_LATE | 1
            DET-18 | IN; mediation.fixed 2026-03-20 for=2026-04-09; mediation.shorter-notice-agreed 2026-04-01; mediation.date-told 2026-04-01 | 2026-04-30 | 2026-03-31 | CLOSED | 0
            DET-19 | IN; mediation.held 2026-04-01 | 2026-04-09 | 2026-04-08 | OVERDUE | 1
            DET-19 | IN; mediation.not-arranged 2026-04-01; mediation.certificate-issued 2026-04-08 | 2026-04-09 | 2026-04-08 | MET | 0
            DET-20 | IN; mediation.agreed 2026-02-10 issue=amend-provision | 2026-02-25 | 2026-02-24 | OVERDUE | 1
            DET-20 | IN; mediation.agreed 2026-02-10 issue=other agreedBy=2026-06-01; agreement.complied 2026-06-01 | 2026-07-01 | 2026-06-01 | MET | 0
            DET-20.assess | IN; mediation.agreed 2026-02-10 issue=assess; assessment.agreed 2026-02-24 | 2026-03-01 | 2026-02-24 | MET | 0
            DET-20.refuse-plan | IN; mediation.agreed 2026-02-10 issue=assess; plan.refused 2026-04-21 | 2026-05-01 | 2026-04-21 | MET | 0
            DET-20.final-plan | IN; mediation.agreed 2026-02-10 issue=assess | 2026-05-20 | 2026-05-19 | OVERDUE | 1
            DET-20.draft | IN; mediation.agreed 2026-02-10 issue=make-plan | 2026-03-18 | 2026-03-17 | OVERDUE | 1
            DET-20.make-plan | IN; mediation.agreed 2026-02-10 issue=make-plan; plan.finalised 2026-04-28 | 2026-05-18 | 2026-04-28 | MET | 0
            DET-20.refer-back | IN; mediation.agreed 2026-02-10 issue=refer-back; plan.draft-served 2026-02-24 | 2026-05-18 | 2026-02-24 | MET | 0
            DET-20.placement | IN; mediation.agreed 2026-02-10 issue=change-placement; agreement.complied 2026-02-24 | 2026-05-18 | 2026-02-24 | MET | 0
            DET-21 | IN; tribunal.ordered 2026-02-10 order=assess | 2026-02-25 | 2026-02-24 | OVERDUE | 1
            DET-21 | IN; tribunal.ordered 2026-02-10 order=assess directedBy=2026-02-17 | 2026-02-12 | 2026-02-17 | RUNNING | 0
            DET-22 | IN; tribunal.ordered 2026-02-10 order=assess; assessment.agreed 2026-02-20; plan.refused 2026-04-22 | 2026-05-01 | 2026-04-21 | MET_LATE | 1
            DET-22 | IN; tribunal.ordered 2026-02-10 order=assess; plan.finalised 2026-04-22 | 2026-05-01 | 2026-04-21 | CLOSED | 0
            DET-23 | IN; tribunal.ordered 2026-02-10 order=assess; plan.finalised 2026-05-19 | 2026-06-01 | 2026-05-19 | MET | 0
            DET-23 | IN; tribunal.ordered 2026-02-10 order=assess; plan.refused 2026-04-20 | 2026-06-01 | 2026-05-19 | CLOSED | 0
            DET-24 | IN; tribunal.ordered 2026-02-10 order=make-plan; plan.draft-served 2026-03-17 | 2026-06-01 | 2026-03-17 | MET | 0
            DET-25 | IN; tribunal.ordered 2026-02-10 order=make-plan; plan.draft-served 2026-03-17; plan.finalised 2026-04-29 | 2026-06-01 | 2026-04-28 | MET_LATE | 1
            DET-26 | IN; tribunal.ordered 2026-02-10 order=refer-back; plan.refused 2026-02-24 | 2026-06-01 | 2026-02-24 | MET | 0
            DET-27 | IN; tribunal.ordered 2026-02-10 order=change-placement; plan.amended 2026-02-24 | 2026-06-01 | 2026-02-24 | MET | 0
            DET-28 | IN; appeal.unopposed 2026-02-10 decision=no-assessment | 2026-02-25 | 2026-02-24 | OVERDUE | 1
            DET-28 | IN; appeal.lodged 2026-01-05 decision=no-assessment; appeal.response-sent 2026-02-02; appeal.unopposed 2026-02-10 decision=no-assessment | 2026-02-25 | - | NOT_STARTED | 0
            DET-29.refuse-plan | IN; appeal.unopposed 2026-02-10 decision=no-assessment; plan.refused 2026-04-21 | 2026-05-01 | 2026-04-21 | MET | 0
            DET-29.final-plan | IN; appeal.unopposed 2026-02-10 decision=no-assessment; plan.finalised 2026-05-20 | 2026-06-01 | 2026-05-19 | MET_LATE | 1
            DET-30.draft | IN; appeal.unopposed 2026-02-10 decision=no-plan; plan.draft-served 2026-03-17 | 2026-06-01 | 2026-03-17 | MET | 0
            DET-30.final-plan | IN; appeal.unopposed 2026-02-10 decision=no-plan | 2026-04-28 | 2026-04-28 | RUNNING | 0
            DET-31 | IN; appeal.unopposed 2026-02-10 decision=final-plan; plan.amended 2026-02-25 | 2026-06-01 | 2026-02-24 | MET_LATE | 1
            DET-32 | IN; plan.refused 2025-09-02; assessment.requested 2026-03-02 | 2026-03-02 | - | INSIDE | 0
            DET-32 | IN; plan.refused 2025-09-01; assessment.requested 2026-03-02 | 2026-03-02 | - | OUTSIDE | 0
            """;

    private static final String IN = "custody.entered 2025-01-06";

    @ParameterizedTest(name = "{0}: {1} as of {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = VECTORS)
    void theWordsOfTheRuleGiveTheseDays(
            String rule, String told, LocalDate asOf, LocalDate due, ClockState state, int daysLate) {
        LawVector.holds(rule, told.replaceFirst("^IN", IN), asOf, due, state, daysLate);
    }

    @Test
    void everyRowHasARuleAndEveryRuleAVector() {
        assertThat(EnglishLaw.rules().catalogueIds()).containsAll(LawVector.rows("DET", 32));
        assertThat(LawVector.rulesOf(VECTORS))
                .containsExactlyInAnyOrderElementsOf(
                        DetainedPersonsLaw.RULES.stream().map(Timescale::id).toList());
    }

    @Test
    void betweenEnteringAndLeavingTheOrdinaryRulesDoNotStart() {
        String told = "assessment.requested 2026-03-02; plan.draft-served 2026-06-08; plan.refused 2026-06-22";

        assertThat(timeline(IN + "; " + told, "2026-07-01").clocks())
                .extracting(clock -> clock.rule().catalogueId())
                .filteredOn(id -> id.startsWith("ASM") || id.startsWith("PLN"))
                .isEmpty();
        assertThat(timeline(told, "2026-07-01").clocks())
                .extracting(clock -> clock.rule().catalogueId())
                .filteredOn(id -> id.startsWith("DET"))
                .isEmpty();
    }

    @Test
    void theDayOfEnteringIsInsideAndTheDayOfLeavingOutside() {
        String gate = "custody.entered 2026-03-02; custody.left 2026-03-20; ";

        assertThat(timeline(gate + "assessment.requested 2026-03-02", "2026-03-19")
                        .clock(DetainedPersonsLaw.FINAL_PLAN))
                .extracting(Clock::state)
                .isEqualTo(ClockState.RUNNING);
        assertThat(timeline(gate + "assessment.requested 2026-03-20", "2026-03-21")
                        .clock(PlanLaw.FINAL_PLAN))
                .extracting(Clock::state)
                .isEqualTo(ClockState.RUNNING);
    }

    @Test
    void anAssessmentThatIsTakenIntoDetentionIsTimedOnceAndFromItsStart() {
        String told = "assessment.requested 2026-03-02; custody.entered 2026-03-20";
        Timeline timeline = timeline(told, "2026-07-21");

        assertThat(timeline.clock(PlanLaw.FINAL_PLAN).state()).isEqualTo(ClockState.CLOSED);
        assertThat(timeline.overdue())
                .extracting(clock -> clock.rule().id())
                .containsExactlyInAnyOrder("DET-09.decide", "DET-09.final-plan");
    }

    @Test
    void anAssessmentThatGoesInAndOutKeepsItsStart() {
        String told = "assessment.requested 2026-03-02; custody.entered 2026-03-20; custody.left 2026-04-20";
        Timeline timeline = timeline(told, "2026-05-01");

        assertThat(timeline.clock(DetainedPersonsLaw.FINAL_PLAN_AFTER_DETENTION).state())
                .isEqualTo(ClockState.CLOSED);
        assertThat(timeline.clock(DetainedPersonsLaw.FINAL_PLAN_AFTER_RELEASE).toString())
                .isEqualTo("DET-08.final-plan RUNNING due 2026-07-20");
    }

    @Test
    void aRequestThatJoinsLaterMovesNoWeeks() {
        String told =
                "assessment.requested 2026-03-02; custody.entered 2026-03-20; assessment.attention-drawn 2026-04-01;"
                        + " custody.left 2026-04-20";
        Timeline timeline = timeline(told, "2026-05-01");

        assertThat(timeline.clocks(DetainedPersonsLaw.FINAL_PLAN)).isEmpty();
        assertThat(timeline.clock(DetainedPersonsLaw.FINAL_PLAN_AFTER_RELEASE).due())
                .contains(LocalDate.of(2026, 7, 20));
    }

    @Test
    void aLateAnswerAfterTheGateIsLateForTheRuleThatTookOverAlone() {
        String told = "assessment.requested 2026-03-02; assessment.agreed 2026-03-10; custody.entered 2026-03-20;"
                + " plan.finalised 2026-07-21";
        Timeline timeline = timeline(told, "2026-08-01");

        assertThat(timeline.clock(PlanLaw.FINAL_PLAN).state()).isEqualTo(ClockState.CLOSED);
        assertThat(timeline.clock(DetainedPersonsLaw.FINAL_PLAN_AFTER_DETENTION).daysLate())
                .isEqualTo(1);
    }

    @Test
    void aDecisionThatWasLateBeforeTheGateStaysLate() {
        String told = "assessment.requested 2026-03-02; assessment.agreed 2026-04-20; custody.entered 2026-05-01";

        assertThat(timeline(told, "2026-06-01")
                        .clock(AssessmentLaw.DECIDE_WHETHER_TO_ASSESS)
                        .state())
                .isEqualTo(ClockState.MET_LATE);
    }

    @Test
    void whetherARequestCountsAfterAReleaseIsAReading() {
        String told = IN + "; assessment.requested 2026-03-02; custody.left 2026-03-20";
        Readings attentionAlone = Readings.defaults().choose(OpenQuestions.RELEASE_COUNTS_FROM, "attention-alone");

        assertThat(timeline(told, "2026-05-01")
                        .clock(DetainedPersonsLaw.FINAL_PLAN_AFTER_RELEASE)
                        .due())
                .contains(LocalDate.of(2026, 7, 20));
        Clock alone = timeline(told, "2026-05-01", attentionAlone).clock(DetainedPersonsLaw.FINAL_PLAN_AFTER_RELEASE);
        assertThat(alone.state()).isEqualTo(ClockState.AWAITING_FACTS);
        assertThat(alone.missing()).containsExactly("assessment.attention-drawn");
        assertThat(timeline(told.replace("requested", "attention-drawn"), "2026-05-01", attentionAlone)
                        .clock(DetainedPersonsLaw.FINAL_PLAN_AFTER_RELEASE)
                        .due())
                .contains(LocalDate.of(2026, 7, 20));
    }

    @Test
    void whetherFixingADateArrangesMediationIsAReading() {
        String told = IN + "; mediation.wanted 2026-07-01; mediation.fixed 2026-07-10 for=2026-08-20";
        Readings fixed = Readings.defaults().choose(OpenQuestions.MEDIATION_ARRANGED, "fixed");

        assertThat(timeline(told, "2026-08-02")
                        .clock(DetainedPersonsLaw.ARRANGE_MEDIATION)
                        .state())
                .isEqualTo(ClockState.OVERDUE);
        assertThat(timeline(told, "2026-08-02", fixed)
                        .clock(DetainedPersonsLaw.ARRANGE_MEDIATION)
                        .state())
                .isEqualTo(ClockState.MET);
    }

    @Test
    void whichDayOfServiceIsTheFirstIsAReadingInDetentionToo() {
        Readings nextDay = Readings.defaults().choose(OpenQuestions.FIRST_DAY_OF_COMMENT, "next-day");

        assertThat(timeline(IN + "; plan.draft-served 2026-06-08", "2026-06-09", nextDay)
                        .clock(DetainedPersonsLaw.COMMENT_ON_THE_DRAFT)
                        .due())
                .contains(LocalDate.of(2026, 6, 23));
    }

    private static Clock withCircumstance(CircumstanceKind kind, String to, String told, Timescale rule) {
        Circumstance circumstance = Circumstance.builder(kind)
                .from(LocalDate.of(2026, 2, 16))
                .to(LocalDate.parse(to))
                .addImpractical(Impracticality.claimed(rule.id(), "no one could sign", LocalDate.of(2026, 3, 1)))
                .build();
        return timeline(IN + "; " + told, "2026-08-01", circumstance).clock(rule);
    }

    @Test
    void onlyTheAbsenceOfTheParentIsAGround() {
        String request = "assessment.requested 2026-02-10";
        Timescale rule = DetainedPersonsLaw.DECIDE_WHETHER_TO_ASSESS;

        assertThat(withCircumstance(CircumstanceKind.PARENT_ABSENT, "2026-03-16", request, rule)
                        .reason())
                .contains("EX-D05C");
        assertThat(withCircumstance(CircumstanceKind.PARENT_ABSENT, "2026-03-15", request, rule)
                        .state())
                .isEqualTo(ClockState.OVERDUE);
        assertThat(withCircumstance(CircumstanceKind.ABSENT, "2026-03-16", request, rule)
                        .state())
                .isEqualTo(ClockState.OVERDUE);
    }

    @Test
    void aDisputeAsksForTwoWeeksOfAbsence() {
        String order = "tribunal.ordered 2026-02-10 order=make-plan";

        assertThat(withCircumstance(
                                CircumstanceKind.PARENT_ABSENT,
                                "2026-03-02",
                                order,
                                DetainedPersonsLaw.DRAFT_THE_ORDERED_PLAN)
                        .reason())
                .contains("EX-D29B");
        assertThat(withCircumstance(
                                CircumstanceKind.PARENT_ABSENT,
                                "2026-03-01",
                                order,
                                DetainedPersonsLaw.DRAFT_THE_ORDERED_PLAN)
                        .state())
                .isEqualTo(ClockState.OVERDUE);
    }

    @Test
    void groundsAttachWhereTheSchemeHasThemAndNowhereElse() {
        assertThat(grounds("DET-02")).containsExactly("EX-CV11");
        assertThat(grounds("DET-03")).containsExactly("EX-D05A", "EX-D05B", "EX-D05C", "EX-CV11");
        for (String id : new String[] {"DET-21", "DET-22", "DET-23", "DET-27"}) {
            assertThat(grounds(id)).as(id).containsExactly("EX-44DIR", "EX-CV11");
        }
        for (String id : new String[] {"DET-24", "DET-25", "DET-26"}) {
            assertThat(grounds(id)).as(id).contains("EX-D29A", "EX-D29B", "EX-D29C");
        }
        assertThat(grounds("DET-28")).containsExactly("EX-CV11");
        assertThat(grounds("DET-29.final-plan")).containsExactly("EX-D30A", "EX-D30B", "EX-D30C", "EX-CV11");
        assertThat(grounds("DET-18")).containsExactly("EX-37");
    }

    private static ImmutableList<String> grounds(String id) {
        return LawVector.rule(id).grounds().stream().map(Ground::id).collect(ImmutableList.toImmutableList());
    }

    @Test
    void theWorkingDaysAfterAReleaseLeaveTheFirstDayOutWhereThoseOfAMoveCountIt() {
        assertThat(timeline("plan.disclosed-to-commissioner 2026-12-21", "2026-12-22")
                        .clock(DetainedPersonsLaw.ASK_FOR_A_REVIEW)
                        .due())
                .contains(LocalDate.of(2027, 1, 14));
        assertThat(timeline("transfer.learned 2026-12-21 by=new-commissioner", "2026-12-22")
                        .clock(TransferLaw.ASK_FOR_A_REVIEW)
                        .due())
                .contains(LocalDate.of(2027, 1, 13));
    }

    @Test
    void whatAnsweredOtherOccasionsIsNeverOutOfOrder() {
        for (String told : List.of(
                "plan.transferred 2025-01-06; transfer.learned 2026-03-02",
                "commissioner.review-requested 2020-03-02; plan.disclosed-to-commissioner 2026-03-02",
                IN + "; plan.sent-to-accommodation 2026-01-08; custody.move-learned 2026-04-01",
                IN + "; mediation.certificate-issued 2025-03-03; mediation.declined 2026-03-02",
                IN + "; assessment.agreed 2025-02-03; tribunal.ordered 2026-02-10 order=assess",
                "assessment.requested 2019-03-04; assessment.agreed 2019-04-01; plan.refused 2019-06-03;"
                        + " assessment.requested 2026-03-02; custody.entered 2026-03-20")) {
            assertThat(TimelineEngine.with(EnglishLaw.rules()).outOfOrder(Told.record(told)))
                    .as(told)
                    .isEmpty();
        }
    }

    @Test
    void nothingRunsBeforeTheSchemeBegan() {
        assertThat(timeline("custody.entered 2015-01-05; assessment.requested 2015-03-31", "2015-06-01")
                        .clocks())
                .extracting(clock -> clock.rule().catalogueId())
                .filteredOn(id -> id.startsWith("DET"))
                .isEmpty();
    }
}
