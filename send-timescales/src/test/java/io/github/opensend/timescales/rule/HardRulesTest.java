package io.github.opensend.timescales.rule;

import static io.github.opensend.core.event.EventTypes.APPEAL_LODGED;
import static io.github.opensend.core.event.EventTypes.APPEAL_RECEIVED_BY_AUTHORITY;
import static io.github.opensend.core.event.EventTypes.APPEAL_RESPONSE_SENT;
import static io.github.opensend.core.event.EventTypes.DECISION_SENT;
import static io.github.opensend.core.event.EventTypes.MEDIATION_AGREED;
import static io.github.opensend.core.event.EventTypes.MEDIATION_CERTIFICATE_ISSUED;
import static io.github.opensend.core.event.EventTypes.PHASE_TRANSFER_DUE;
import static io.github.opensend.core.event.EventTypes.PLAN_AMENDED;
import static io.github.opensend.core.event.EventTypes.PLAN_CEASED;
import static io.github.opensend.core.event.EventTypes.PLAN_FINALISED;
import static io.github.opensend.core.event.EventTypes.PLAN_REPLACED;
import static io.github.opensend.core.event.EventTypes.PLAN_TRANSFERRED;
import static io.github.opensend.core.event.EventTypes.REASSESSMENT_REQUESTED;
import static io.github.opensend.core.event.EventTypes.REVIEW_COMPLETED;
import static io.github.opensend.core.event.EventTypes.REVIEW_MEETING_FIXED;
import static io.github.opensend.core.event.EventTypes.REVIEW_MEETING_HELD;
import static io.github.opensend.core.event.EventTypes.REVIEW_PAPERS_CIRCULATED;
import static io.github.opensend.core.event.EventTypes.TRANSFER_LEARNED;
import static io.github.opensend.core.event.EventTypes.TRANSFER_MOVED;
import static io.github.opensend.core.event.EventTypes.TRIBUNAL_ORDERED;
import static io.github.opensend.core.law.Instruments.CHILDREN_AND_FAMILIES_ACT_2014;
import static io.github.opensend.core.law.Instruments.HESC_RULES_2008;
import static io.github.opensend.core.law.Instruments.SEND_REGULATIONS_2014;
import static io.github.opensend.core.time.TimeLimit.months;
import static io.github.opensend.core.time.TimeLimit.weeks;
import static io.github.opensend.core.time.TimeLimit.workingDays;
import static io.github.opensend.timescales.rule.Anchor.theLast;
import static io.github.opensend.timescales.rule.Anchor.theNext;
import static io.github.opensend.timescales.rule.Anchor.theOne;
import static io.github.opensend.timescales.rule.DutyHolder.FAMILY;
import static io.github.opensend.timescales.rule.DutyHolder.LOCAL_AUTHORITY;
import static io.github.opensend.timescales.rule.Limit.atLeast;
import static io.github.opensend.timescales.rule.Limit.before;
import static io.github.opensend.timescales.rule.Limit.endOf;
import static io.github.opensend.timescales.rule.Limit.inTheLast;
import static io.github.opensend.timescales.rule.Limit.laterOf;
import static io.github.opensend.timescales.rule.Limit.onTheDayOf;
import static io.github.opensend.timescales.rule.Limit.toStartAnAppeal;
import static io.github.opensend.timescales.rule.Limit.within;
import static io.github.opensend.timescales.rule.Process.process;
import static io.github.opensend.timescales.rule.Timescale.timescale;
import static io.github.opensend.timescales.rule.WhileOpen.REPLACES;
import static io.github.opensend.timescales.rule.WhileOpen.STARTS_ANOTHER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.core.event.Happening;
import io.github.opensend.core.event.MediationIssue;
import io.github.opensend.core.event.NamedDay;
import io.github.opensend.core.event.PhaseMove;
import io.github.opensend.core.event.TribunalOrder;
import io.github.opensend.timescales.Told;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.ClockState;
import io.github.opensend.timescales.clock.Timeline;
import io.github.opensend.timescales.clock.TimelineEngine;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rules of the hardest kinds, sketched to prove that the machinery carries them: limbs with their own events, backwards
 * limits, dates before a date, holds, look backs, rolling reviews, orders with a direction, families of limits.
 */
class HardRulesTest {
    private static final LocalDate COMMENCED = LocalDate.of(2014, 9, 1);

    private static final Process MEETING = process("review meeting")
            .opensOn(REPLACES, REVIEW_MEETING_FIXED)
            .endsOn(REVIEW_MEETING_HELD)
            .build();

    private static final Timescale REVIEW_AFTER_TRANSFER = timescale("TRF-04")
            .under(SEND_REGULATIONS_2014.regulation("15(5)"))
            .the(LOCAL_AUTHORITY)
            .must("review the plan")
            .by(laterOf(
                    within(months(3)).beginningWith(PLAN_TRANSFERRED),
                    within(months(12)).beginningWith(theLast(PLAN_FINALISED, REVIEW_COMPLETED))))
            .answeredBy(REVIEW_COMPLETED)
            .acrossThreads()
            .inForceFrom(COMMENCED);

    private static final Timescale TRANSFER = timescale("TRF-02")
            .under(SEND_REGULATIONS_2014.regulation("15(2)"))
            .the(LOCAL_AUTHORITY)
            .must("transfer the plan to the new authority")
            .by(laterOf(onTheDayOf(TRANSFER_MOVED), within(workingDays(15)).beginningWith(TRANSFER_LEARNED)))
            .answeredBy(PLAN_TRANSFERRED)
            .inForceFrom(COMMENCED);

    private static final Timescale APPEAL = timescale("TRB-03")
            .under(HESC_RULES_2008.rule("20(1)(c)"), HESC_RULES_2008.rule("12"))
            .the(FAMILY)
            .may("start an appeal")
            .by(toStartAnAppeal(laterOf(
                    within(months(2)).after(DECISION_SENT),
                    within(months(1)).after(theNext(MEDIATION_CERTIFICATE_ISSUED)))))
            .answeredBy(APPEAL_LODGED)
            .inForceFrom(COMMENCED);

    private static final Timescale RESPONSE = timescale("TRB-09")
            .under(HESC_RULES_2008.rule("21(1)"))
            .the(LOCAL_AUTHORITY)
            .must("respond to the appeal")
            .by(within(workingDays(30)).inTribunalDays().after(APPEAL_RECEIVED_BY_AUTHORITY))
            .answeredBy(APPEAL_RESPONSE_SENT)
            .inForceFrom(COMMENCED);

    private static final Timescale PAPERS = timescale("REV-07")
            .under(SEND_REGULATIONS_2014.regulation("20(4)"))
            .the(LOCAL_AUTHORITY)
            .must("circulate the papers")
            .by(atLeast(weeks(2)).before(REVIEW_MEETING_FIXED))
            .answeredBy(REVIEW_PAPERS_CIRCULATED)
            .during(MEETING)
            .inForceFrom(COMMENCED);

    private static final Timescale PHASE_TRANSFER = timescale("PHS-01")
            .under(SEND_REGULATIONS_2014.regulation("18(1)(b)"))
            .the(LOCAL_AUTHORITY)
            .must("review and amend the plan")
            .by(before(15, Month.FEBRUARY).inTheYearOf(PHASE_TRANSFER_DUE.where(PhaseMove.PRIMARY_TO_SECONDARY)))
            .answeredBy(PLAN_AMENDED)
            .acrossThreads()
            .inForceFrom(COMMENCED);

    private static final Timescale HOLD = timescale("CEA-03")
            .under(CHILDREN_AND_FAMILIES_ACT_2014.section("45(4)(a)"))
            .the(LOCAL_AUTHORITY)
            .mustNot("let the plan cease")
            .by(endOf(APPEAL))
            .answeredBy(PLAN_CEASED)
            .inForceFrom(COMMENCED);

    private static final Timescale REASSESSED_LATELY = timescale("RAS-01")
            .under(SEND_REGULATIONS_2014.regulation("24"))
            .the(LOCAL_AUTHORITY)
            .mayRefuse(
                    "re-assess because an assessment was made in the last six months",
                    inTheLast(months(6)).before(theOne(REASSESSMENT_REQUESTED), PLAN_FINALISED, PLAN_REPLACED))
            .inForceFrom(COMMENCED);

    private static final Timescale ANNUAL_REVIEW = timescale("REV-01")
            .under(CHILDREN_AND_FAMILIES_ACT_2014.section("44(1)"))
            .the(LOCAL_AUTHORITY)
            .must("review the plan")
            .by(within(months(12)).beginningWith(PLAN_FINALISED, REVIEW_COMPLETED))
            .answeredBy(REVIEW_COMPLETED)
            .inForceFrom(COMMENCED);

    private static final Process ORDER = process("order")
            .opensOn(STARTS_ANOTHER, TRIBUNAL_ORDERED, MEDIATION_AGREED)
            .endsOn(PLAN_FINALISED)
            .build();

    // Mediation borrows the Tribunal's limits, so one method writes both families.
    private static Timescale finalPlanAfter(String id, Happening ordered, NamedDay instead) {
        return timescale(id)
                .under(SEND_REGULATIONS_2014.regulation("44(2)(b)(ii)"))
                .the(LOCAL_AUTHORITY)
                .must("send the finalised plan")
                .by(within(weeks(14)).after(ordered))
                .answeredBy(PLAN_FINALISED)
                .during(ORDER)
                .unless(Ground.replaces("EX-44DIR", SEND_REGULATIONS_2014.regulation("44(1)"), instead))
                .inForceFrom(COMMENCED);
    }

    private static final Timescale FINAL_PLAN_AFTER_ORDER =
            finalPlanAfter("ORD-04", TRIBUNAL_ORDERED.where(TribunalOrder.ASSESS), NamedDay.DIRECTED_BY);

    private static final Timescale FINAL_PLAN_AFTER_MEDIATION =
            finalPlanAfter("MED-14.assess", MEDIATION_AGREED.where(MediationIssue.ASSESS), NamedDay.AGREED_BY);

    private static final List<Timescale> SKETCHED = new ArrayList<>(List.of(
            REVIEW_AFTER_TRANSFER,
            TRANSFER,
            APPEAL,
            RESPONSE,
            PAPERS,
            PHASE_TRANSFER,
            HOLD,
            REASSESSED_LATELY,
            ANNUAL_REVIEW,
            FINAL_PLAN_AFTER_ORDER,
            FINAL_PLAN_AFTER_MEDIATION));

    private static final TimelineEngine ENGINE = TimelineEngine.with(RuleBook.of("sketch", SKETCHED));

    private static Timeline timeline(String told, String asOf) {
        return ENGINE.timeline(Told.record(told), LocalDate.parse(asOf));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    TRF-04 | plan.finalised 2025-06-02; plan.transferred 2026-01-31 | 2026-06-01
                    TRF-04 | plan.finalised 2025-02-01; plan.transferred 2026-01-31 | 2026-04-30
                    TRF-04 | plan.transferred 2026-01-31 | 2026-04-30
                    TRF-02 | transfer.learned 2026-04-02; transfer.moved 2026-04-06 | 2026-04-24
                    TRF-02 | transfer.moved 2026-04-01; transfer.learned 2026-04-04 | 2026-04-27
                    TRF-02 | transfer.learned 2026-03-02; transfer.moved 2026-04-06 | 2026-04-06
                    TRB-03 | decision.sent 2025-12-31 decision=final-plan | 2026-03-02
                    TRB-03 | decision.sent 2026-06-30 decision=final-plan | 2026-09-01
                    TRB-03 | decision.sent 2026-10-01 decision=final-plan; mediation.certificate-issued 2026-11-26 | 2027-01-04
                    TRB-03 | decision.sent 2026-06-28 decision=final-plan | 2026-09-01
                    TRB-03 | decision.sent 2026-10-25 decision=final-plan | 2027-01-04
                    TRB-03 | decision.sent 2027-05-31 decision=final-plan | 2027-08-02
                    TRB-09 | appeal.received-by-authority 2026-07-06 | 2026-09-15
                    REV-07 | review.meeting-fixed 2026-10-01 for=2026-11-20 | 2026-11-06
                    PHS-01 | phase-transfer.due 2026-09-01 for=2027-09-01 move=primary-to-secondary | 2027-02-14
                    CEA-03 | decision.sent 2026-06-30 decision=cease | 2026-09-01
                    REV-01 | plan.finalised 2025-10-14 | 2026-10-13
                    REV-01 | plan.finalised 2027-03-01 | 2028-02-29
                    REV-01 | plan.finalised 2028-02-29 | 2029-02-28
                    ORD-04 | tribunal.ordered 2026-02-10 order=assess | 2026-05-19
                    ORD-04 | tribunal.ordered 2026-02-10 order=assess directedBy=2026-04-01 | 2026-04-01
                    MED-14.assess | mediation.agreed 2026-02-10 issue=assess | 2026-05-19
                    MED-14.assess | mediation.agreed 2026-02-10 issue=assess agreedBy=2026-06-01 | 2026-06-01
                    """)
    void theSketchedRuleGivesTheDayOfTheVector(String rule, String told, LocalDate due) {
        Clock clock = timeline(told, "2030-12-31")
                .clock(SKETCHED.stream()
                        .filter(one -> one.id().equals(rule))
                        .findFirst()
                        .orElseThrow());

        assertThat(clock.due()).contains(due);
        assertThat(clock.rule().catalogueId()).isEqualTo(rule.substring(0, 6));
    }

    @Test
    void aBackwardsLimitHasALiteralAndASafeDayAndIsAnsweredBeforeIt() {
        Clock clock = timeline(
                        "review.meeting-fixed 2026-10-01 for=2026-11-20; review.papers-circulated 2026-11-06",
                        "2026-11-21")
                .clock(PAPERS);

        assertThat(clock.state()).isEqualTo(ClockState.MET);
        assertThat(clock.safeDue()).contains(LocalDate.of(2026, 11, 5));
    }

    @Test
    void aMeetingThatIsFixedAgainReplacesTheFirst() {
        Timeline timeline = timeline(
                "review.meeting-fixed 2026-10-01 for=2026-11-20; review.meeting-fixed 2026-10-10 for=2026-12-04",
                "2026-10-11");

        assertThat(timeline.clocks(PAPERS))
                .extracting(Clock::state)
                .containsExactly(ClockState.CLOSED, ClockState.RUNNING);
    }

    @Test
    void eachReviewStartsTheNextYear() {
        Timeline timeline = timeline(
                "plan.finalised 2023-10-14; review.completed 2024-10-01; review.completed 2025-10-02", "2025-10-03");

        assertThat(timeline.clocks(ANNUAL_REVIEW))
                .extracting(Clock::toString)
                .containsExactly(
                        "REV-01 MET due 2024-10-13", "REV-01 MET_LATE due 2025-09-30", "REV-01 RUNNING due 2026-10-01");
    }

    @Test
    void aPlanAndAReviewOnOneDayDoNotAnswerEachOther() {
        assertThat(timeline("plan.finalised 2023-10-14; review.completed 2023-10-14", "2024-01-01")
                        .clocks(ANNUAL_REVIEW))
                .extracting(Clock::state)
                .containsExactly(ClockState.RUNNING, ClockState.RUNNING);
    }

    @Test
    void aHoldIsBarredThenLiftedAndItsBreachIsTold() {
        String ceasing = "decision.sent 2026-06-30 decision=cease";

        assertThat(timeline(ceasing, "2026-09-01").clock(HOLD).state()).isEqualTo(ClockState.BARRED);
        assertThat(timeline(ceasing, "2026-09-01").clock(HOLD).earliest()).contains(LocalDate.of(2026, 9, 2));
        assertThat(timeline(ceasing, "2026-09-02").clock(HOLD).state()).isEqualTo(ClockState.LIFTED);
        assertThat(timeline(ceasing + "; plan.ceased 2026-08-31", "2026-09-02")
                        .clock(HOLD)
                        .state())
                .isEqualTo(ClockState.BREACHED);
    }

    @Test
    void aLookBackSaysInsideOrOutsideAndHasNoLastDay() {
        assertThat(timeline("plan.finalised 2026-01-31; reassessment.requested 2026-07-31", "2026-08-01")
                        .clock(REASSESSED_LATELY)
                        .state())
                .isEqualTo(ClockState.INSIDE);
        Clock outside = timeline("plan.finalised 2026-01-31; reassessment.requested 2026-08-01", "2026-08-01")
                .clock(REASSESSED_LATELY);
        assertThat(outside.state()).isEqualTo(ClockState.OUTSIDE);
        assertThat(outside.due()).isEmpty();
    }

    @Test
    void aRightThatIsUsedTooLateHasLapsed() {
        assertThat(timeline(
                                "decision.sent 2026-01-05 decision=final-plan; appeal.lodged 2026-03-05 decision=final-plan",
                                "2026-04-01")
                        .clock(APPEAL)
                        .state())
                .isEqualTo(ClockState.USED);
        assertThat(timeline(
                                "decision.sent 2026-01-05 decision=final-plan; appeal.lodged 2026-03-06 decision=final-plan",
                                "2026-04-01")
                        .clock(APPEAL)
                        .state())
                .isEqualTo(ClockState.LAPSED);
    }

    @Test
    void twoKindsOfAnEventAreTwoDifferentStarts() {
        assertThat(timeline("tribunal.ordered 2026-02-10 order=make-plan", "2026-03-01")
                        .clocks())
                .isEmpty();
        assertThat(timeline("tribunal.ordered 2026-02-10 order=assess", "2026-03-01")
                        .clocks())
                .hasSize(1);
    }
}
