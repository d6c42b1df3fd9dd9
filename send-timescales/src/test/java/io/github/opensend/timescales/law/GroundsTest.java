package io.github.opensend.timescales.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.event.Circumstance;
import io.github.opensend.core.event.CircumstanceKind;
import io.github.opensend.core.event.ImmutableCircumstance;
import io.github.opensend.core.event.Impracticality;
import io.github.opensend.timescales.Told;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.ClockState;
import io.github.opensend.timescales.clock.Reason;
import io.github.opensend.timescales.clock.Timeline;
import io.github.opensend.timescales.clock.TimelineEngine;
import io.github.opensend.timescales.rule.Timescale;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A ground disapplies one number, on its own facts and with its causation recorded; it never adds a day. */
class GroundsTest {
    private static final TimelineEngine ENGINE = TimelineEngine.with(EnglishLaw.rules());
    private static final String REQUEST = "assessment.requested 2026-06-01";
    private static final LocalDate LATER = LocalDate.of(2026, 11, 1);

    private static ImmutableCircumstance.BuildFinal summerClosure(String adviceRequestedOn) {
        return Circumstance.builder(CircumstanceKind.SCHOOL_CLOSED)
                .from(day("2026-07-22"))
                .to(day("2026-09-02"))
                .adviceRequestedOn(day(adviceRequestedOn));
    }

    private static Impracticality claim(String clock) {
        return Impracticality.claimed(clock, "the head could not be asked again", day("2026-07-30"));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private static Timeline timeline(String told, Circumstance circumstance) {
        CaseRecord record = CaseRecord.builder("case")
                .addAllEvents(Told.events(told))
                .addCircumstances(circumstance)
                .build();
        return ENGINE.timeline(record, LATER);
    }

    private static Clock finalPlan(String told, Circumstance circumstance) {
        return timeline(told, circumstance).clock(PlanLaw.FINAL_PLAN);
    }

    @Test
    void adviceAskedForInTheWindowAroundALongClosureDisappliesTheNumber() {
        Clock clock = finalPlan(
                REQUEST,
                summerClosure("2026-07-17").addImpractical(claim("PLN-06")).build());

        assertThat(clock.state()).isEqualTo(ClockState.LIMIT_DISAPPLIED);
        assertThat(clock.reason()).contains("EX-13");
        assertThat(clock.due()).contains(day("2026-10-19"));
        assertThat(clock.daysLate()).isZero();
        assertThat(clock.explanation().text()).contains("no new date");
    }

    @Test
    void theNumberStaysDisappliedWhenThePlanIsSentAfterIt() {
        Clock clock = finalPlan(
                REQUEST + "; plan.finalised 2026-10-26",
                summerClosure("2026-07-17").addImpractical(claim("PLN-06")).build());

        assertThat(clock.state()).isEqualTo(ClockState.LIMIT_DISAPPLIED);
        assertThat(clock.endedBy()).isPresent();
    }

    @Test
    void bothEndsOfTheWindowAreInside() {
        for (String inside : new String[] {"2026-07-15", "2026-08-26"}) {
            assertThat(finalPlan(
                                    REQUEST,
                                    summerClosure(inside)
                                            .addImpractical(claim("PLN-06"))
                                            .build())
                            .state())
                    .as(inside)
                    .isEqualTo(ClockState.LIMIT_DISAPPLIED);
        }
        for (String outside : new String[] {"2026-07-14", "2026-08-27"}) {
            assertThat(finalPlan(
                                    REQUEST,
                                    summerClosure(outside)
                                            .addImpractical(claim("PLN-06"))
                                            .build())
                            .state())
                    .as(outside)
                    .isEqualTo(ClockState.OVERDUE);
        }
    }

    @Test
    void adviceAskedForTooEarlyEstablishesNothingAndTheReasonIsTold() {
        Clock clock = finalPlan(
                REQUEST,
                summerClosure("2026-07-10").addImpractical(claim("PLN-06")).build());

        assertThat(clock.state()).isEqualTo(ClockState.OVERDUE);
        assertThat(clock.explanation().text()).contains("not established", "2026-07-15 to 2026-08-26");
    }

    @Test
    void aClosureOfLessThanFourWeeksIsNoGround() {
        Circumstance easter = Circumstance.builder(CircumstanceKind.SCHOOL_CLOSED)
                .from(day("2026-07-22"))
                .to(day("2026-08-18"))
                .adviceRequestedOn(day("2026-07-20"))
                .addImpractical(claim("PLN-06"))
                .build();

        Clock clock = finalPlan(REQUEST, easter);

        assertThat(clock.state()).isEqualTo(ClockState.OVERDUE);
        assertThat(clock.explanation().text()).contains("lasted 27 days");
    }

    @Test
    void factsWithoutARecordedCauseChangeNothing() {
        Clock clock = finalPlan(REQUEST, summerClosure("2026-07-17").build());

        assertThat(clock.state()).isEqualTo(ClockState.OVERDUE);
        assertThat(clock.explanation().text()).contains("established", "not recorded that this made");
    }

    @Test
    void aClaimOnIncompleteFactsAwaitsThem() {
        Circumstance closure = Circumstance.builder(CircumstanceKind.SCHOOL_CLOSED)
                .from(day("2026-07-22"))
                .addImpractical(claim("PLN-06"))
                .build();

        Clock clock = finalPlan(REQUEST, closure);

        assertThat(clock.state()).isEqualTo(ClockState.AWAITING_FACTS);
        assertThat(clock.missing()).containsExactly("school-closed.to", "school-closed.adviceRequestedOn");
    }

    @Test
    void aGroundOfOneClockDoesNotCascadeToAnother() {
        Timeline timeline = timeline(
                "assessment.requested 2026-06-10",
                summerClosure("2026-07-17").addImpractical(claim("ASM-04")).build());

        assertThat(timeline.clock(AssessmentLaw.DECIDE_WHETHER_TO_ASSESS).state())
                .isEqualTo(ClockState.LIMIT_DISAPPLIED);
        assertThat(timeline.clock(PlanLaw.FINAL_PLAN).state()).isNotEqualTo(ClockState.LIMIT_DISAPPLIED);
    }

    @Test
    void aClaimForAClockThatHasNoSuchGroundIsAnsweredNotAGround() {
        Timeline timeline = timeline(
                "assessment.requested 2026-06-10",
                summerClosure("2026-07-17").addImpractical(claim("ASM-02")).build());

        Clock clock = timeline.clock(AssessmentLaw.NO_PLAN_MAY_BE_NECESSARY);

        assertThat(clock.state()).isEqualTo(ClockState.LAPSED);
        assertThat(clock.explanation().text()).contains("school-closed is not a ground for this clock");
    }

    @Test
    void aLimitThatWasMetNeedsNoGround() {
        Clock clock = finalPlan(
                REQUEST + "; plan.finalised 2026-10-19",
                summerClosure("2026-07-17").addImpractical(claim("PLN-06")).build());

        assertThat(clock.state()).isEqualTo(ClockState.MET);
    }

    private static Clock absent(String from, String to) {
        return finalPlan(
                REQUEST,
                Circumstance.builder(CircumstanceKind.ABSENT)
                        .from(day(from))
                        .to(day(to))
                        .addImpractical(claim("PLN-06"))
                        .build());
    }

    @Test
    void fourWeeksOfAbsenceInThePeriodAreNeededAndTwoAreNotEnough() {
        assertThat(absent("2026-07-01", "2026-07-29").state()).isEqualTo(ClockState.LIMIT_DISAPPLIED);
        assertThat(absent("2026-07-01", "2026-07-28").state()).isEqualTo(ClockState.OVERDUE);
        assertThat(absent("2026-07-01", "2026-07-15").explanation().text()).contains("14 days", "needs 28");
    }

    @Test
    void absenceCountsOnlyInsideThePeriod() {
        assertThat(absent("2026-05-01", "2026-06-28").state()).isEqualTo(ClockState.OVERDUE);
        assertThat(absent("2026-05-01", "2026-06-29").state()).isEqualTo(ClockState.LIMIT_DISAPPLIED);
    }

    @Test
    void personalCircumstancesMustTouchThePeriod() {
        Circumstance before = Circumstance.builder(CircumstanceKind.PERSONAL_CIRCUMSTANCES)
                .from(day("2026-05-01"))
                .to(day("2026-05-20"))
                .addImpractical(claim("PLN-06"))
                .build();
        Circumstance goingOn = Circumstance.builder(CircumstanceKind.PERSONAL_CIRCUMSTANCES)
                .from(day("2026-05-01"))
                .addImpractical(claim("PLN-06"))
                .build();

        assertThat(finalPlan(REQUEST, before).state()).isEqualTo(ClockState.OVERDUE);
        assertThat(finalPlan(REQUEST, goingOn).state()).isEqualTo(ClockState.LIMIT_DISAPPLIED);
    }

    @Test
    void aMissedAppointmentIsAGroundForHealthAdviceAlone() {
        Circumstance missed = Circumstance.builder(CircumstanceKind.MISSED_APPOINTMENT)
                .from(day("2026-06-20"))
                .addImpractical(claim("ASM-08"))
                .addImpractical(claim("PLN-06"))
                .build();
        Timeline timeline = timeline(REQUEST + "; advice.requested 2026-06-10 giver=medical", missed);

        assertThat(timeline.clock(AssessmentLaw.BODY_GIVES_ADVICE).reason()).contains("EX-08C");
        assertThat(timeline.clock(PlanLaw.FINAL_PLAN).state()).isEqualTo(ClockState.OVERDUE);
    }

    @Test
    void theCoronavirusGroundHoldsOnlyWhileItsInstrumentWasInForce() {
        Timescale rule = PlanLaw.FINAL_PLAN;
        assertThat(coronavirus("assessment.requested 2020-01-06", "2020-05-01", rule)
                        .reason())
                .contains("EX-CV5");
        assertThat(coronavirus("assessment.requested 2020-01-06", "2020-04-01", rule)
                        .state())
                .as("it began before the instrument and lasted into it")
                .isEqualTo(ClockState.LIMIT_DISAPPLIED);
        assertThat(coronavirus("assessment.requested 2020-09-26", "2020-09-26", rule)
                        .state())
                .as("the whole period lies after the instrument")
                .isEqualTo(ClockState.OVERDUE);
    }

    private static Clock coronavirus(String told, String from, Timescale rule) {
        return timeline(
                        told,
                        Circumstance.builder(CircumstanceKind.CORONAVIRUS)
                                .from(day(from))
                                .addImpractical(Impracticality.claimed(rule.id(), "clinics shut", day(from)))
                                .build())
                .clock(rule);
    }

    @Test
    void suitableAlternativeArrangementsSwitchTheDutyToSecureProvisionOff() {
        Clock clock = timeline(
                        "plan.finalised 2026-07-20",
                        Circumstance.builder(CircumstanceKind.ALTERNATIVE_ARRANGEMENTS)
                                .from(day("2026-07-20"))
                                .build())
                .clock(PlanLaw.SECURE_THE_PROVISION);

        assertThat(clock.state()).isEqualTo(ClockState.CLOSED);
        assertThat(clock.closedBecause()).contains(Reason.SWITCHED_OFF);
        assertThat(clock.reason()).contains("EX-ALT");
    }
}
