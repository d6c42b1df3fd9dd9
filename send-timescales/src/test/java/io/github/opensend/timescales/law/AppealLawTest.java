package io.github.opensend.timescales.law;

import static io.github.opensend.timescales.law.DisputeVectors.clock;
import static io.github.opensend.timescales.law.DisputeVectors.rule;
import static io.github.opensend.timescales.law.DisputeVectors.timeline;
import static io.github.opensend.timescales.law.DisputeVectors.under;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.core.law.Readings;
import io.github.opensend.core.law.Standing;
import io.github.opensend.timescales.Told;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.ClockState;
import io.github.opensend.timescales.clock.Reason;
import io.github.opensend.timescales.clock.Timeline;
import io.github.opensend.timescales.clock.TimelineEngine;
import io.github.opensend.timescales.rule.DutyHolder;
import io.github.opensend.timescales.rule.Kind;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the law of appeals, with the days and states that its words give. */
class AppealLawTest {
    private static final TimelineEngine ENGINE_OF_THE_RESIDUE = TimelineEngine.with(EnglishLaw.rules())
            .readings(Readings.defaults().choose(OpenQuestions.DETAINED_APPEALS, "residual-28-days"));

    // One line for each vector: rule | what happened | as of | last day | state | days late.
    private static final String VECTORS = """
            TRB-01.no-assessment | assessment.refused 2025-12-31 | 2026-03-02 | 2026-03-02 | OPEN | 0
            TRB-03.no-assessment | assessment.refused 2026-10-01; mediation.certificate-issued 2026-11-26; appeal.lodged 2027-01-04 decision=no-assessment | 2027-02-01 | 2027-01-04 | USED | 0
            TRB-04.no-assessment | assessment.refused 2026-06-30 | 2026-09-02 | 2026-09-01 | LAPSED | 0
            TRB-01.no-plan | plan.refused 2025-12-31 | 2026-03-02 | 2026-03-02 | OPEN | 0
            TRB-03.no-plan | plan.refused 2026-10-01; mediation.certificate-issued 2026-11-26; appeal.lodged 2027-01-04 decision=no-plan | 2027-02-01 | 2027-01-04 | USED | 0
            TRB-04.no-plan | plan.refused 2026-06-30 | 2026-09-02 | 2026-09-01 | LAPSED | 0
            TRB-01.final-plan | plan.finalised 2025-12-31 | 2026-03-02 | 2026-03-02 | OPEN | 0
            TRB-03.final-plan | plan.finalised 2026-10-01; mediation.certificate-issued 2026-11-26; appeal.lodged 2027-01-04 decision=final-plan | 2027-02-01 | 2027-01-04 | USED | 0
            TRB-04.final-plan | plan.finalised 2026-06-30 | 2026-09-02 | 2026-09-01 | LAPSED | 0
            TRB-01.amended-plan | plan.amended 2025-12-31 | 2026-03-02 | 2026-03-02 | OPEN | 0
            TRB-03.amended-plan | plan.amended 2026-10-01; mediation.certificate-issued 2026-11-26; appeal.lodged 2027-01-04 decision=amended-plan | 2027-02-01 | 2027-01-04 | USED | 0
            TRB-04.amended-plan | plan.amended 2026-06-30 | 2026-09-02 | 2026-09-01 | LAPSED | 0
            TRB-01.no-reassessment | reassessment.refused 2025-12-31 | 2026-03-02 | 2026-03-02 | OPEN | 0
            TRB-03.no-reassessment | reassessment.refused 2026-10-01; mediation.certificate-issued 2026-11-26; appeal.lodged 2027-01-04 decision=no-reassessment | 2027-02-01 | 2027-01-04 | USED | 0
            TRB-04.no-reassessment | reassessment.refused 2026-06-30 | 2026-09-02 | 2026-09-01 | LAPSED | 0
            TRB-01.no-amendment | amendment.dropped 2025-12-31 | 2026-03-02 | 2026-03-02 | OPEN | 0
            TRB-03.no-amendment | amendment.dropped 2026-10-01; mediation.certificate-issued 2026-11-26; appeal.lodged 2027-01-04 decision=no-amendment | 2027-02-01 | 2027-01-04 | USED | 0
            TRB-04.no-amendment | amendment.dropped 2026-06-30 | 2026-09-02 | 2026-09-01 | LAPSED | 0
            TRB-01.maintain | review.decision-notified 2025-12-31 outcome=maintain | 2026-03-02 | 2026-03-02 | OPEN | 0
            TRB-03.maintain | review.decision-notified 2026-10-01 outcome=maintain; mediation.certificate-issued 2026-11-26; appeal.lodged 2027-01-04 decision=maintain | 2027-02-01 | 2027-01-04 | USED | 0
            TRB-04.maintain | review.decision-notified 2026-06-30 outcome=maintain | 2026-09-02 | 2026-09-01 | LAPSED | 0
            TRB-01.cease | cease.notified 2025-12-31 | 2026-03-02 | 2026-03-02 | OPEN | 0
            TRB-03.cease | cease.notified 2026-10-01; mediation.certificate-issued 2026-11-26; appeal.lodged 2027-01-04 decision=cease | 2027-02-01 | 2027-01-04 | USED | 0
            TRB-04.cease | cease.notified 2026-06-30 | 2026-09-02 | 2026-09-01 | LAPSED | 0
            TRB-01.final-plan | plan.finalised 2026-06-30 | 2026-09-01 | 2026-09-01 | OPEN | 0
            TRB-01.final-plan | plan.finalised 2026-01-05; appeal.lodged 2026-03-05 decision=final-plan | 2026-04-01 | 2026-03-05 | USED | 0
            TRB-01.final-plan | plan.finalised 2026-01-05; appeal.lodged 2026-03-06 decision=final-plan | 2026-04-01 | 2026-03-05 | LAPSED | 0
            TRB-01.final-plan | plan.finalised 2026-01-05 dispatchedOn=2026-01-07 | 2026-02-01 | 2026-03-09 | OPEN | 0
            TRB-01.final-plan | decision.sent 2026-01-05 decision=final-plan | 2026-02-01 | 2026-03-05 | OPEN | 0
            TRB-01.amended-plan | plan.finalised 2026-01-05 | 2026-02-01 | - | NOT_STARTED | 0
            TRB-02 | mediation.certificate-issued 2026-11-26 | 2027-01-04 | 2027-01-04 | OPEN | 0
            TRB-02 | mediation.certificate-issued 2026-11-26; appeal.lodged 2027-01-05 decision=final-plan | 2027-02-01 | 2027-01-04 | LAPSED | 0
            TRB-02 | mediation.certificate-issued 2026-01-31; appeal.lodged 2026-03-02 decision=no-plan | 2026-04-01 | 2026-03-02 | USED | 0
            TRB-03.final-plan | plan.finalised 2026-06-28 | 2026-07-01 | 2026-09-01 | OPEN | 0
            TRB-03.final-plan | plan.finalised 2026-10-25 | 2026-11-01 | 2027-01-04 | OPEN | 0
            TRB-03.final-plan | plan.replaced 2027-05-31 | 2027-06-01 | 2027-08-02 | OPEN | 0
            TRB-03.final-plan | plan.finalised 2026-10-24 | 2026-11-01 | 2026-12-24 | OPEN | 0
            TRB-03.final-plan | plan.finalised 2026-01-05; mediation.certificate-issued 2026-01-20 | 2026-02-01 | 2026-03-05 | OPEN | 0
            TRB-03.cease | review.decision-notified 2026-06-30 outcome=cease | 2026-09-02 | 2026-09-01 | LAPSED | 0
            TRB-03.cease | review.decision-notified 2026-06-30 outcome=amend | 2026-09-02 | - | NOT_STARTED | 0
            TRB-03.no-assessment-in-detention | custody.entered 2026-01-05; assessment.refused 2026-06-30 | 2026-09-01 | 2026-09-01 | OPEN | 0
            TRB-03.no-plan-in-detention | custody.entered 2026-01-05; plan.refused 2026-10-01; mediation.certificate-issued 2026-11-26; appeal.lodged 2027-01-04 decision=no-plan | 2027-02-01 | 2027-01-04 | USED | 0
            TRB-03.final-plan-in-detention | custody.entered 2026-01-05; plan.finalised 2026-01-31 | 2026-04-01 | 2026-03-31 | LAPSED | 0
            TRB-03.final-plan-in-detention | custody.entered 2026-01-05; custody.left 2026-01-20; plan.finalised 2026-01-31 | 2026-04-01 | - | NOT_STARTED | 0
            TRB-03.final-plan | custody.entered 2026-01-05; plan.finalised 2026-01-31 | 2026-04-01 | - | NOT_STARTED | 0
            TRB-03.cease | custody.entered 2026-01-05; cease.notified 2026-01-31 | 2026-03-01 | 2026-03-31 | OPEN | 0
            TRB-04.final-plan | plan.finalised 2025-12-31 | 2026-02-01 | - | NOT_STARTED | 0
            TRB-04.final-plan | plan.finalised 2026-10-25 | 2026-11-01 | 2027-01-04 | OPEN | 0
            TRB-04.final-plan | plan.finalised 2026-10-24 | 2026-11-01 | - | NOT_STARTED | 0
            TRB-04.final-plan | plan.finalised 2026-10-01; mediation.certificate-issued 2026-11-26 | 2026-12-01 | 2027-01-04 | OPEN | 0
            TRB-09 | appeal.received-by-authority 2026-07-06 | 2026-09-15 | 2026-09-15 | RUNNING | 0
            TRB-09 | appeal.received-by-authority 2026-07-06; appeal.response-sent 2026-09-16 | 2026-10-01 | 2026-09-15 | MET_LATE | 1
            TRB-09 | appeal.received-by-authority 2026-12-01; appeal.response-sent 2027-01-20 | 2027-02-01 | 2027-01-20 | MET | 0
            TRB-09 | appeal.received-by-authority 2026-07-06 directedBy=2026-08-20 | 2026-08-21 | 2026-08-20 | OVERDUE | 1
            TRB-09 | appeal.received-by-authority 2026-07-06; appeal.unopposed 2026-07-20 decision=final-plan | 2026-10-01 | 2026-09-15 | CLOSED | 0
            TRB-09 | appeal.received-by-authority 2026-07-06; appeal.withdrawn 2026-07-20 | 2026-10-01 | 2026-09-15 | CLOSED | 0
            TRB-10 | appeal.received-by-authority 2026-07-06 | 2026-09-15 | 2026-09-15 | OPEN | 0
            TRB-10 | appeal.received-by-authority 2026-07-06; appeal.unopposed 2026-09-15 decision=final-plan | 2026-10-01 | 2026-09-15 | USED | 0
            TRB-10 | appeal.received-by-authority 2026-07-06; appeal.response-sent 2026-09-01 | 2026-09-10 | 2026-09-15 | CLOSED | 0
            TRB-10 | appeal.received-by-authority 2026-07-06 | 2026-09-16 | 2026-09-15 | LAPSED | 0
            TRB-11 | tribunal.ordered 2026-02-10 order=dismissed | 2026-03-10 | 2026-03-10 | OPEN | 0
            TRB-11 | tribunal.ordered 2026-07-15 order=dismissed; permission.requested 2026-09-14 | 2026-10-01 | 2026-09-14 | USED | 0
            TRB-11 | tribunal.ordered 2026-12-10 order=continue | 2027-01-16 | 2027-01-15 | LAPSED | 0
            TRB-11 | tribunal.ordered 2026-02-10 order=dismissed dispatchedOn=2026-02-12 | 2026-03-10 | 2026-03-12 | OPEN | 0
            TRB-12 | permission.decided 2026-01-31 | 2026-03-02 | 2026-03-02 | OPEN | 0
            TRB-12 | permission.decided 2026-03-10; upper-tribunal.applied 2026-04-11 | 2026-05-01 | 2026-04-10 | LAPSED | 0
            TRB-13 | appeal.lodged 2026-07-06 decision=final-plan | 2026-08-01 | 2026-07-20 | RUNNING | 0
            TRB-13 | appeal.lodged 2026-07-06 decision=final-plan; appeal.registered 2026-08-20 | 2026-09-01 | 2026-07-20 | DONE | 0
            TRB-14 | hearing.fixed 2026-09-01 for=2026-11-20 | 2026-11-19 | 2026-11-06 | RUNNING | 0
            TRB-14 | hearing.fixed 2026-09-01 for=2026-11-20 directedBy=2026-10-30; bundle.sent 2026-10-30 | 2026-11-19 | 2026-10-30 | DONE | 0
            TRB-15 | appeal.lodged 2026-07-06 decision=final-plan | 2027-08-01 | - | RUNNING | 0
            TRB-15 | appeal.lodged 2026-07-06 decision=final-plan; hearing.held 2027-06-01 | 2027-08-01 | - | DONE | 0
            TRB-16 | hearing.held 2026-11-20 | 2027-01-01 | 2026-12-04 | RUNNING | 0
            TRB-16 | hearing.held 2026-11-20; tribunal.ordered 2026-12-20 order=dismissed | 2027-01-01 | 2026-12-04 | DONE | 0
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
                AppealLaw.RULES,
                "TRB-01",
                "TRB-02",
                "TRB-03",
                "TRB-04",
                "TRB-09",
                "TRB-10",
                "TRB-11",
                "TRB-12",
                "TRB-13",
                "TRB-14",
                "TRB-15",
                "TRB-16");
    }

    @Test
    void augustIsNotLeftOutOfTheTwoMonthsOnlyTheirEndMoves() {
        assertThat(clock("TRB-03.final-plan", "plan.finalised 2026-07-15", "2026-07-16")
                        .due())
                .contains(LocalDate.of(2026, 9, 15));
    }

    @Test
    void reliefAtChristmasStartsOnTheTwentyFifthAndNotOnTheEveBefore() {
        assertThat(clock("TRB-03.final-plan", "plan.finalised 2026-10-24", "2026-11-01")
                        .due())
                .contains(LocalDate.of(2026, 12, 24));
        assertThat(clock("TRB-04.final-plan", "plan.finalised 2026-10-24", "2026-11-01")
                        .state())
                .isEqualTo(ClockState.NOT_STARTED);
    }

    @Test
    void aCertificateGivesOneMonthAndNotThirtyDays() {
        Clock clock = clock(
                "TRB-03.no-plan", "plan.refused 2025-12-01; mediation.certificate-issued 2026-01-28", "2026-02-01");

        assertThat(clock.due()).contains(LocalDate.of(2026, 3, 2));
        assertThat(clock("TRB-02", "mediation.certificate-issued 2026-03-12", "2026-03-13")
                        .due())
                .contains(LocalDate.of(2026, 4, 13))
                .isNotEqualTo(Optional.of(LocalDate.of(2026, 4, 11)));
    }

    @Test
    void anAppealAnswersTheDecisionThatItIsAbout() {
        Timeline timeline = timeline(
                "plan.finalised 2023-06-01; plan.amended 2026-01-05; review.decision-notified 2026-01-20 outcome=maintain;"
                        + "appeal.lodged 2026-02-20 decision=maintain",
                "2026-06-01");

        assertThat(timeline.clock(rule("TRB-03.maintain")).state()).isEqualTo(ClockState.USED);
        assertThat(timeline.clock(rule("TRB-03.amended-plan")).state()).isEqualTo(ClockState.LAPSED);
        assertThat(timeline.clock(rule("TRB-03.amended-plan")).endedBy()).isEmpty();
        assertThat(timeline.clock(rule("TRB-03.final-plan")).endedBy()).isEmpty();
    }

    @Test
    void anAppealAnswersTheLatestDecisionOfItsSort() {
        Timeline timeline = timeline(
                "plan.amended 2024-01-08; plan.amended 2026-01-05; appeal.lodged 2026-02-20 decision=amended-plan",
                "2026-06-01");

        assertThat(timeline.clocks(rule("TRB-03.amended-plan")))
                .extracting(Clock::state)
                .containsExactly(ClockState.LAPSED, ClockState.USED);
    }

    @Test
    void anAppealUnderALabelOfItsOwnAnswersTheLatestDecisionUnderAnother() {
        Timeline timeline = timeline(
                "plan.amended 2024-01-08 thread=review-2023; plan.amended 2026-01-05 thread=review-2025;"
                        + "mediation.certificate-issued 2026-03-02 thread=appeal-1;"
                        + "appeal.lodged 2026-03-30 decision=amended-plan thread=appeal-1",
                "2026-06-01");

        assertThat(timeline.clocks(rule("TRB-03.amended-plan")))
                .extracting(Clock::toString)
                .containsExactly(
                        "TRB-03.amended-plan LAPSED due 2024-03-08", "TRB-03.amended-plan USED due 2026-04-02");
    }

    @Test
    void labelsOfTheirOwnKeepTwoDecisionsOfOneSortApart() {
        Timeline timeline = timeline(
                "assessment.refused 2026-01-05 thread=a; assessment.refused 2026-01-12 thread=b;"
                        + "appeal.lodged 2026-02-20 decision=no-assessment thread=a",
                "2026-03-01");

        assertThat(timeline.clocks(rule("TRB-03.no-assessment")))
                .extracting(Clock::state)
                .containsExactlyInAnyOrder(ClockState.USED, ClockState.OPEN);
    }

    @Test
    void aCertificateYearsLaterBelongsToAnotherDecision() {
        assertThat(clock(
                                "TRB-03.final-plan",
                                "plan.finalised 2023-06-01; review.decision-notified 2026-01-20 outcome=maintain;"
                                        + "mediation.certificate-issued 2026-03-10",
                                "2026-04-01")
                        .due())
                .contains(LocalDate.of(2023, 9, 1));
        assertThat(clock(
                                "TRB-03.final-plan",
                                "plan.finalised 2023-06-01 thread=a; mediation.certificate-issued 2026-03-10 thread=a",
                                "2026-04-01")
                        .due())
                .contains(LocalDate.of(2026, 4, 10));
    }

    @Test
    void aLetterThatTellsADecisionAgainStartsNothing() {
        for (String again : new String[] {
            "plan.refused 2026-01-05; decision.sent 2026-01-08 decision=no-plan",
            "plan.refused 2026-01-05 thread=a; decision.sent 2026-03-08 decision=no-plan thread=a"
        }) {
            assertThat(timeline(again, "2026-03-09").clocks(rule("TRB-03.no-plan")))
                    .as(again)
                    .extracting(Clock::due)
                    .containsExactly(Optional.of(LocalDate.of(2026, 3, 5)));
        }
        assertThat(timeline("plan.refused 2026-01-05; decision.sent 2026-01-08 decision=no-plan", "2026-02-01")
                        .clock(rule("TRB-03.no-plan"))
                        .state())
                .isEqualTo(ClockState.OPEN);
    }

    @Test
    void aLetterWeeksLaterOrOfAnotherSortIsADecisionOfItsOwn() {
        assertThat(timeline("plan.amended 2026-01-05; decision.sent 2026-01-20 decision=amended-plan", "2026-02-01")
                        .clocks(rule("TRB-03.amended-plan")))
                .extracting(Clock::due)
                .containsExactly(Optional.of(LocalDate.of(2026, 3, 5)), Optional.of(LocalDate.of(2026, 3, 20)));
        assertThat(timeline("plan.amended 2026-01-05; decision.sent 2026-01-06 decision=maintain", "2026-02-01")
                        .clock(rule("TRB-03.maintain"))
                        .state())
                .isEqualTo(ClockState.OPEN);
    }

    @Test
    void ceasingThatIsNotifiedAfterTheReviewSaidSoIsTheSameDecision() {
        assertThat(timeline(
                                "review.decision-notified 2026-01-05 outcome=cease; cease.notified 2026-01-12",
                                "2026-02-01")
                        .clocks(AppealLaw.APPEAL_AGAINST_CEASING))
                .extracting(Clock::due)
                .containsExactly(Optional.of(LocalDate.of(2026, 3, 5)));
    }

    @Test
    void onceTheAuthorityAssessesAfterAllThereIsNothingLeftToAppealAgainst() {
        assertThat(clock(
                                "TRB-03.no-assessment",
                                "assessment.refused 2026-01-05; assessment.agreed 2026-02-02",
                                "2026-02-03")
                        .closedBecause())
                .contains(Reason.PROCESS_ENDED);
    }

    @Test
    void aCertificateLengthensAnAppealAboutThePlacementAloneUnlessTheOtherReadingIsChosen() {
        String told = "plan.finalised 2026-01-05; mediation.certificate-issued 2026-02-20;"
                + "appeal.lodged 2026-03-16 decision=final-plan placementOnly=true";

        Clock clock = clock("TRB-03.final-plan", told, "2026-04-01");
        assertThat(clock.due()).contains(LocalDate.of(2026, 3, 20));
        assertThat(clock.state()).isEqualTo(ClockState.USED);
        assertThat(clock.alternatives()).singleElement().satisfies(alternative -> {
            assertThat(alternative.reading()).isEqualTo(OpenQuestions.PLACEMENT_ONLY_CERTIFICATE);
            assertThat(alternative.otherDue()).contains(LocalDate.of(2026, 3, 5));
            assertThat(alternative.otherState()).isEqualTo(ClockState.LAPSED);
        });
        assertThat(under(
                                OpenQuestions.PLACEMENT_ONLY_CERTIFICATE,
                                "does-not-extend",
                                "TRB-03.final-plan",
                                told.replace(" placementOnly=true", ""),
                                "2026-04-01")
                        .due())
                .contains(LocalDate.of(2026, 3, 20));
    }

    @ParameterizedTest(name = "{0}: 28 days end on {1}")
    @CsvSource(delimiter = '|', textBlock = """
            assessment.refused 2026-06-30        | 2026-07-28
            assessment.refused 2026-07-10        | 2026-08-07
            assessment.refused 2026-08-03        | 2026-09-01
            assessment.refused 2026-11-27        | 2026-12-29
            assessment.refused 2026-01-03        | 2026-02-02
            decision.sent 2026-01-03 decision=no-assessment dispatchedOn=2026-01-06 | 2026-02-03
            assessment.refused 2026-06-30; mediation.certificate-issued 2026-07-27  | 2026-07-28
            """)
    void anAppealAboutADetainedPersonMayHaveNoMoreThanTheResidue(String told, LocalDate due) {
        String detained = "custody.entered 2025-01-06; " + told;
        String rule = "TRB-03.no-assessment-in-detention";
        Timeline other = ENGINE_OF_THE_RESIDUE.timeline(Told.record(detained), due);

        assertThat(other.clock(rule(rule)).due()).contains(due);
        assertThat(other.clock(rule(rule)).state()).isEqualTo(ClockState.OPEN);
        assertThat(other.clocks())
                .extracting(clock -> clock.rule().catalogueId())
                .doesNotContain("TRB-01", "TRB-02", "TRB-04");
        assertThat(clock(rule, detained, due.toString()).alternatives())
                .singleElement()
                .satisfies(alternative -> {
                    assertThat(alternative.reading()).isEqualTo(OpenQuestions.DETAINED_APPEALS);
                    assertThat(alternative.otherDue()).contains(due);
                });
    }

    @Test
    void theResidueReachesNobodyOutsideDetention() {
        String told = "custody.entered 2025-01-06; custody.left 2026-06-30; assessment.refused 2026-06-30";
        Timeline other = ENGINE_OF_THE_RESIDUE.timeline(Told.record(told), LocalDate.of(2026, 7, 1));

        assertThat(other.clocks())
                .extracting(clock -> clock.rule().id())
                .contains("TRB-01.no-assessment", "TRB-03.no-assessment", "TRB-04.no-assessment");
        assertThat(other.clock(rule("TRB-03.no-assessment")).due()).contains(LocalDate.of(2026, 9, 1));
    }

    @Test
    void practiceOfTheTribunalIsNeverLaw() {
        for (String row : new String[] {"TRB-13", "TRB-14", "TRB-15", "TRB-16"}) {
            assertThat(rule(row).standing()).isEqualTo(Standing.LOCAL_PRACTICE);
            assertThat(rule(row).kind()).isEqualTo(Kind.PRACTICE);
        }
    }

    @Test
    void whatIsOpenToAFamilyIsNeverOverdue() {
        assertThat(timeline("plan.finalised 2023-06-01; mediation.certificate-issued 2023-06-20", "2026-04-01")
                        .overdue())
                .extracting(clock -> clock.rule().dutyHolder())
                .isNotEmpty()
                .doesNotContain(DutyHolder.FAMILY);
    }
}
