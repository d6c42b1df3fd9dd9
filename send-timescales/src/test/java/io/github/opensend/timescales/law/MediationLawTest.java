package io.github.opensend.timescales.law;

import static io.github.opensend.timescales.law.DisputeVectors.clock;
import static io.github.opensend.timescales.law.DisputeVectors.rule;
import static io.github.opensend.timescales.law.DisputeVectors.timeline;
import static io.github.opensend.timescales.law.DisputeVectors.under;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.event.Circumstance;
import io.github.opensend.core.event.CircumstanceKind;
import io.github.opensend.core.event.Impracticality;
import io.github.opensend.timescales.Told;
import io.github.opensend.timescales.clock.Alternative;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.ClockState;
import io.github.opensend.timescales.clock.Timeline;
import io.github.opensend.timescales.clock.TimelineEngine;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the law of mediation, with the days and states that its words give. */
class MediationLawTest {
    // One line for each vector: rule | what happened | as of | last day | state | days late.
    private static final String VECTORS = """
            MED-01 | plan.finalised 2026-06-30 | 2026-07-01 | 2026-06-30 | DONE | 0
            MED-01 | review.decision-notified 2026-06-30 outcome=amend | 2026-07-01 | - | NOT_STARTED | 0
            MED-02.no-assessment | assessment.refused 2026-06-30 | 2026-08-30 | 2026-08-30 | OPEN | 0
            MED-04.no-assessment | assessment.refused 2026-06-30 | 2026-08-31 | 2026-08-30 | LAPSED | 0
            MED-02.no-plan | plan.refused 2026-06-30 | 2026-08-30 | 2026-08-30 | OPEN | 0
            MED-04.no-plan | plan.refused 2026-06-30 | 2026-08-31 | 2026-08-30 | LAPSED | 0
            MED-02.final-plan | plan.finalised 2026-06-30 | 2026-08-30 | 2026-08-30 | OPEN | 0
            MED-04.final-plan | plan.finalised 2026-06-30 | 2026-08-31 | 2026-08-30 | LAPSED | 0
            MED-02.amended-plan | plan.amended 2026-06-30 | 2026-08-30 | 2026-08-30 | OPEN | 0
            MED-04.amended-plan | plan.amended 2026-06-30 | 2026-08-31 | 2026-08-30 | LAPSED | 0
            MED-02.no-reassessment | reassessment.refused 2026-06-30 | 2026-08-30 | 2026-08-30 | OPEN | 0
            MED-04.no-reassessment | reassessment.refused 2026-06-30 | 2026-08-31 | 2026-08-30 | LAPSED | 0
            MED-02.no-amendment | amendment.dropped 2026-06-30 | 2026-08-30 | 2026-08-30 | OPEN | 0
            MED-04.no-amendment | amendment.dropped 2026-06-30 | 2026-08-31 | 2026-08-30 | LAPSED | 0
            MED-02.maintain | review.decision-notified 2026-06-30 outcome=maintain | 2026-08-30 | 2026-08-30 | OPEN | 0
            MED-04.maintain | review.decision-notified 2026-06-30 outcome=maintain | 2026-08-31 | 2026-08-30 | LAPSED | 0
            MED-02.cease | cease.notified 2026-06-30 | 2026-08-30 | 2026-08-30 | OPEN | 0
            MED-04.cease | cease.notified 2026-06-30 | 2026-08-31 | 2026-08-30 | LAPSED | 0
            MED-02.final-plan | plan.replaced 2025-12-31 | 2026-02-28 | 2026-02-28 | OPEN | 0
            MED-02.cease | review.decision-notified 2026-06-30 outcome=cease; mediation.adviser-contacted 2026-08-30 | 2026-10-01 | 2026-08-30 | USED | 0
            MED-02.no-plan | decision.sent 2026-06-30 decision=no-plan dispatchedOn=2026-07-02; mediation.adviser-contacted 2026-09-03 | 2026-10-01 | 2026-09-02 | LAPSED | 0
            MED-02.no-plan | plan.refused 2026-06-30; appeal.lodged 2026-07-20 decision=no-plan | 2026-10-01 | 2026-08-30 | CLOSED | 0
            MED-03 | mediation.declined 2027-03-25 | 2027-04-01 | 2027-04-01 | RUNNING | 0
            MED-03 | mediation.declined 2027-03-25; mediation.certificate-issued 2027-04-01 | 2027-04-10 | 2027-04-01 | MET | 0
            MED-03 | mediation.declined 2027-03-25 | 2027-04-02 | 2027-04-01 | OVERDUE | 1
            MED-04.final-plan | decision.sent 2026-06-30 decision=final-plan letterDated=2026-06-26; mediation.adviser-contacted 2026-08-27 | 2026-10-01 | 2026-08-26 | LAPSED | 0
            MED-04.final-plan | decision.sent 2026-06-30 decision=final-plan letterDated=2026-06-26; mediation.adviser-contacted 2026-08-26 | 2026-10-01 | 2026-08-26 | USED | 0
            MED-05 | plan.refused 2026-06-30 | 2026-10-01 | - | OPEN | 0
            MED-05 | plan.refused 2026-06-30; appeal.leave-sought 2026-09-10 | 2026-10-01 | - | USED | 0
            MED-06 | mediation.wanted 2026-07-01 issue=health-only | 2026-07-07 | 2026-07-06 | OVERDUE | 1
            MED-06 | mediation.wanted 2026-07-01 issue=health-and-other; mediation.commissioner-told 2026-07-06 | 2026-07-07 | 2026-07-06 | MET | 0
            MED-06 | mediation.wanted 2026-07-01 issue=change-placement | 2026-07-07 | - | NOT_STARTED | 0
            MED-06 | mediation.wanted 2026-07-01 issue=health-only; mediation.held 2026-07-20 | 2026-07-21 | 2026-07-06 | CLOSED | 0
            MED-07 | mediation.wanted 2026-07-01 issue=health-only | 2026-07-31 | 2026-07-31 | RUNNING | 0
            MED-07 | mediation.wanted 2026-07-01 issue=health-only; mediation.commissioner-told 2026-07-03; mediation.held 2026-08-03 | 2026-09-01 | 2026-08-02 | MET_LATE | 1
            MED-07 | mediation.wanted 2026-07-01 issue=health-and-other | 2026-07-31 | - | NOT_STARTED | 0
            MED-08 | mediation.wanted 2026-07-01 issue=health-and-other | 2026-08-01 | 2026-07-31 | OVERDUE | 1
            MED-08 | mediation.wanted 2026-07-01 issue=health-and-other; mediation.held 2026-07-31 | 2026-08-01 | 2026-07-31 | MET | 0
            MED-09 | mediation.wanted 2026-07-01 issue=amend-provision | 2026-07-31 | 2026-07-31 | RUNNING | 0
            MED-09 | mediation.wanted 2026-07-01 | 2026-08-01 | 2026-07-31 | OVERDUE | 1
            MED-09 | mediation.wanted 2026-07-01 issue=other; mediation.held 2026-08-01 | 2026-09-01 | 2026-07-31 | MET_LATE | 1
            MED-09 | mediation.wanted 2026-07-01 issue=assess; mediation.agreed 2026-07-20 issue=assess | 2026-09-01 | 2026-07-31 | CLOSED | 0
            MED-09 | mediation.wanted 2026-07-01 issue=health-only | 2026-07-31 | - | NOT_STARTED | 0
            MED-10 | mediation.fixed 2026-11-01 for=2026-11-20; mediation.date-told 2026-11-13 | 2026-11-21 | 2026-11-13 | MET | 0
            MED-10 | mediation.fixed 2026-11-01 for=2026-11-20; mediation.date-told 2026-11-14 | 2026-11-21 | 2026-11-13 | MET_LATE | 1
            MED-10 | mediation.fixed 2026-03-20 for=2026-04-08 | 2026-03-31 | 2026-03-30 | OVERDUE | 1
            MED-10 | mediation.fixed 2026-11-01 for=2026-11-20; mediation.date-told 2026-11-18; mediation.shorter-notice-agreed 2026-11-18 | 2026-11-21 | 2026-11-13 | CLOSED | 0
            MED-10 | mediation.fixed 2026-11-01 for=2026-11-20; mediation.held 2026-11-20 | 2026-11-21 | 2026-11-13 | CLOSED | 0
            MED-11 | mediation.held 2027-03-25; mediation.certificate-issued 2027-04-02 | 2027-04-10 | 2027-04-01 | MET_LATE | 1
            MED-11 | mediation.held 2027-03-25; mediation.certificate-issued 2027-04-01 | 2027-04-10 | 2027-04-01 | MET | 0
            MED-12 | mediation.wanted 2026-07-01 issue=make-plan | 2026-07-20 | - | RUNNING | 0
            MED-12 | mediation.wanted 2026-07-01 issue=make-plan; mediation.not-arranged 2026-07-24 | 2026-08-20 | - | DONE | 0
            MED-12 | mediation.wanted 2026-07-01 issue=make-plan; mediation.held 2026-07-24 | 2026-08-20 | - | CLOSED | 0
            MED-12 | mediation.wanted 2026-07-01 issue=health-only | 2026-08-20 | - | NOT_STARTED | 0
            MED-13 | mediation.not-arranged 2026-07-01; mediation.certificate-issued 2026-07-06 | 2026-07-10 | 2026-07-06 | MET | 0
            MED-13 | mediation.not-arranged 2026-07-01 | 2026-07-07 | 2026-07-06 | OVERDUE | 1
            MED-14.cease | appeal.lodged 2026-01-05 decision=cease; mediation.agreed 2026-02-10 issue=dismissed; plan.ceased 2026-02-10 | 2026-03-01 | 2026-02-10 | MET | 0
            MED-14.assess | mediation.agreed 2026-02-10 issue=assess | 2026-02-24 | 2026-02-24 | RUNNING | 0
            MED-14.assess | mediation.agreed 2026-02-10 issue=reassess; reassessment.agreed 2026-02-25 | 2026-03-24 | 2026-02-24 | MET_LATE | 1
            MED-14.no-plan | mediation.agreed 2026-02-10 issue=assess; plan.refused 2026-04-21 | 2026-06-01 | 2026-04-21 | MET | 0
            MED-14.plan-after-assessment | mediation.agreed 2026-02-10 issue=assess; plan.finalised 2026-05-20 | 2026-06-01 | 2026-05-19 | MET_LATE | 1
            MED-14.plan-after-assessment | mediation.agreed 2026-02-10 issue=assess agreedBy=2026-06-01; plan.finalised 2026-05-20 | 2026-06-01 | 2026-06-01 | MET | 0
            MED-14.draft | mediation.agreed 2026-02-10 issue=make-plan | 2026-03-18 | 2026-03-17 | OVERDUE | 1
            MED-14.plan | mediation.agreed 2026-02-10 issue=make-plan; agreement.complied 2026-04-28 | 2026-06-01 | 2026-04-28 | MET | 0
            MED-14.refer-back | mediation.agreed 2026-02-10 issue=refer-back; plan.draft-served 2026-02-24 | 2026-06-01 | 2026-02-24 | MET | 0
            MED-14.provision | mediation.agreed 2026-02-10 issue=amend-provision; plan.amended 2026-03-17 | 2026-06-01 | 2026-03-17 | MET | 0
            MED-14.placement | mediation.agreed 2026-02-10 issue=change-placement; plan.amended 2026-02-25 | 2026-06-01 | 2026-02-24 | MET_LATE | 1
            MED-14.mixed | mediation.agreed 2026-02-10 issue=amend-provision-and-placement | 2026-02-25 | 2026-02-24 | OVERDUE | 1
            MED-14.continue | mediation.agreed 2026-02-10 issue=continue; agreement.complied 2026-02-10 | 2026-02-25 | 2026-02-10 | MET | 0
            MED-14.continue-and-amend | mediation.agreed 2026-02-10 issue=continue-and-amend | 2026-03-01 | 2026-03-17 | RUNNING | 0
            MED-15.authority | mediation.agreed 2026-07-10 issue=other; agreement.complied 2026-07-24 | 2026-09-01 | 2026-07-24 | MET | 0
            MED-15.authority | mediation.agreed 2026-07-10 issue=other agreedBy=2026-09-30 | 2026-09-01 | 2026-09-30 | RUNNING | 0
            MED-15.health | mediation.agreed 2026-07-10 issue=health-only | 2026-07-25 | 2026-07-24 | OVERDUE | 1
            MED-16 | mediation.agreed 2026-07-10 issue=health-only agreedBy=2026-09-30 | 2026-07-18 | 2026-07-17 | OVERDUE | 1
            MED-16 | mediation.agreed 2026-07-10 issue=health-only; agreement.shared 2026-07-17 | 2026-09-01 | 2026-07-17 | MET | 0
            MED-16 | mediation.agreed 2026-07-10 issue=other | 2026-07-18 | - | NOT_STARTED | 0
            """;

    @ParameterizedTest(name = "{0}: {1} as of {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = VECTORS)
    void theWordsOfTheRuleGiveTheseDays(
            String rule, String told, String asOf, LocalDate due, String state, int daysLate) {
        DisputeVectors.check(rule, told, asOf, due, state, daysLate);
    }

    @Test
    void everyRowHasARuleAndEveryRuleAVector() {
        DisputeVectors.covers(
                VECTORS,
                MediationLaw.RULES,
                "MED-01",
                "MED-02",
                "MED-03",
                "MED-04",
                "MED-05",
                "MED-06",
                "MED-07",
                "MED-08",
                "MED-09",
                "MED-10",
                "MED-11",
                "MED-12",
                "MED-13",
                "MED-14",
                "MED-15",
                "MED-16");
    }

    @Test
    void mediationIsArrangedWhenItIsHeldAndUnderTheOtherReadingWhenItIsFixed() {
        String told =
                "mediation.wanted 2026-07-01; mediation.fixed 2026-07-20 for=2026-08-12; mediation.held 2026-08-12";

        assertThat(clock("MED-09", told, "2026-09-01").state()).isEqualTo(ClockState.MET_LATE);
        assertThat(clock("MED-09", told, "2026-09-01").daysLate()).isEqualTo(12);
        assertThat(clock("MED-09", told, "2026-09-01").alternatives())
                .extracting(Alternative::reading)
                .containsExactly(OpenQuestions.MEDIATION_ARRANGED);
        assertThat(under(OpenQuestions.MEDIATION_ARRANGED, "fixed", "MED-09", told, "2026-09-01")
                        .state())
                .isEqualTo(ClockState.MET);
    }

    @Test
    void noLimitOfMediationMovesForAugustOrForADayThatIsNoWorkingDay() {
        String told = "plan.finalised 2026-06-30";

        assertThat(clock("MED-02.final-plan", told, "2026-07-01").due()).contains(LocalDate.of(2026, 8, 30));
        assertThat(clock("TRB-03.final-plan", told, "2026-07-01").due()).contains(LocalDate.of(2026, 9, 1));
    }

    @Test
    void mediationAboutHealthAloneHasThirtyCalendarDaysAndNotThirtyWorkingDays() {
        assertThat(clock("MED-07", "mediation.wanted 2026-07-01 issue=health-only", "2026-07-02")
                        .due())
                .contains(LocalDate.of(2026, 7, 31))
                .isNotEqualTo(Optional.of(LocalDate.of(2026, 8, 12)));
    }

    @Test
    void aSecondMediationDoesNotTakeTheCertificateOfTheFirst() {
        Timeline timeline = timeline(
                "mediation.held 2024-03-04; mediation.held 2026-07-01; mediation.certificate-issued 2026-07-03",
                "2026-08-01");

        assertThat(timeline.clocks(rule("MED-11")))
                .extracting(Clock::state)
                .containsExactly(ClockState.CLOSED, ClockState.MET);
    }

    @Test
    void aCertificateOfAnEarlierDisputeIsNotOutOfOrder() {
        assertThat(TimelineEngine.with(EnglishLaw.rules())
                        .outOfOrder(Told.record("mediation.held 2024-03-04; mediation.certificate-issued 2024-03-06;"
                                + "mediation.adviser-contacted 2024-02-01; plan.amended 2025-01-10;"
                                + "plan.finalised 2026-05-01; mediation.declined 2026-06-01;"
                                + "tribunal.ordered 2026-07-01 order=amend-provision")))
                .isEmpty();
    }

    @Test
    void aMediationThatIsFixedAgainNeedsNoticeAgain() {
        assertThat(timeline(
                                "mediation.fixed 2026-11-01 for=2026-11-20; mediation.fixed 2026-11-10 for=2026-12-04",
                                "2026-11-11")
                        .clocks(rule("MED-10")))
                .extracting(Clock::state)
                .containsExactly(ClockState.CLOSED, ClockState.RUNNING);
    }

    @Test
    void noticeOfAMediationHasASafeDayToo() {
        assertThat(clock("MED-10", "mediation.fixed 2026-11-01 for=2026-11-20", "2026-11-02")
                        .safeDue())
                .contains(LocalDate.of(2026, 11, 12));
    }

    @Test
    void whileAPersonIsDetainedTheOrdinaryRulesOfMediationRest() {
        assertThat(clock("MED-09", "custody.entered 2026-05-01; mediation.wanted 2026-07-01", "2026-07-02")
                        .state())
                .isEqualTo(ClockState.NOT_STARTED);
        assertThat(clock(
                                "MED-09",
                                "custody.entered 2026-05-01; custody.left 2026-06-01; mediation.wanted 2026-07-01",
                                "2026-07-02")
                        .state())
                .isEqualTo(ClockState.RUNNING);
    }

    @Test
    void theGroundOf2020ReachesTheTimeToContactAnAdviserButNotTheNoticeOfAMediation() {
        Clock contact = withPandemic("plan.finalised 2020-03-20", "MED-02.final-plan");
        Clock notice = withPandemic("mediation.fixed 2020-05-04 for=2020-06-10", "MED-10");

        assertThat(contact.state()).isEqualTo(ClockState.LIMIT_DISAPPLIED);
        assertThat(contact.reason()).contains("EX-CV1");
        assertThat(notice.state()).isEqualTo(ClockState.OVERDUE);
    }

    private static Clock withPandemic(String told, String rule) {
        CaseRecord record = CaseRecord.builder("case")
                .addAllEvents(Told.events(told))
                .addCircumstances(Circumstance.builder(CircumstanceKind.CORONAVIRUS)
                        .from(LocalDate.of(2020, 5, 1))
                        .addImpractical(Impracticality.claimed(rule, "lines were shut", LocalDate.of(2020, 5, 2)))
                        .build())
                .build();
        return TimelineEngine.with(EnglishLaw.rules())
                .timeline(record, LocalDate.of(2020, 9, 1))
                .clock(rule(rule));
    }
}
