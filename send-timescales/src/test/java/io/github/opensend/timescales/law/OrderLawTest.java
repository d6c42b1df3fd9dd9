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
import io.github.opensend.core.law.Certainty;
import io.github.opensend.timescales.Told;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.ClockState;
import io.github.opensend.timescales.clock.Timeline;
import io.github.opensend.timescales.clock.TimelineEngine;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the law of complying with an order, with the days and states that its words give. */
class OrderLawTest {
    // One line for each vector: rule | what happened | as of | last day | state | days late.
    private static final String VECTORS = """
            ORD-01 | appeal.lodged 2025-10-01 decision=cease; tribunal.ordered 2026-02-10 order=dismissed | 2026-02-10 | 2026-02-10 | RUNNING | 0
            ORD-01 | appeal.lodged 2025-10-01 decision=cease; tribunal.ordered 2026-02-10 order=dismissed | 2026-02-11 | 2026-02-10 | AWAITING_FACTS | 0
            ORD-01 | cease.notified 2025-10-01; tribunal.ordered 2026-02-10 order=dismissed; plan.ceased 2026-02-10 | 2026-02-11 | 2026-02-10 | MET | 0
            ORD-01 | appeal.lodged 2025-10-01 decision=final-plan; tribunal.ordered 2026-02-10 order=dismissed | 2026-02-11 | - | NOT_STARTED | 0
            ORD-01 | cease.notified 2024-01-08; appeal.lodged 2025-10-01 decision=final-plan; tribunal.ordered 2026-02-10 order=dismissed | 2026-02-11 | - | NOT_STARTED | 0
            ORD-01 | tribunal.ordered 2026-02-10 order=dismissed | 2026-02-11 | - | NOT_STARTED | 0
            ORD-02 | tribunal.ordered 2026-02-10 order=assess | 2026-02-24 | 2026-02-24 | RUNNING | 0
            ORD-02 | tribunal.ordered 2026-02-10 order=assess | 2026-02-25 | 2026-02-24 | OVERDUE | 1
            ORD-02 | tribunal.ordered 2026-02-10 order=assess; assessment.agreed 2026-02-24 | 2026-04-25 | 2026-02-24 | MET | 0
            ORD-02 | tribunal.ordered 2026-02-10 order=reassess; reassessment.agreed 2026-02-25 | 2026-04-25 | 2026-02-24 | MET_LATE | 1
            ORD-02 | tribunal.ordered 2026-02-10 order=assess; order.complied 2026-02-20 | 2026-04-25 | 2026-02-24 | MET | 0
            ORD-02 | tribunal.ordered 2026-02-10 order=assess; plan.finalised 2026-05-11 | 2026-06-25 | 2026-02-24 | CLOSED | 0
            ORD-02 | tribunal.ordered 2026-02-10 order=assess directedBy=2026-03-31 | 2026-02-25 | 2026-03-31 | RUNNING | 0
            ORD-03 | tribunal.ordered 2026-02-10 order=assess; plan.refused 2026-04-21 | 2026-06-25 | 2026-04-21 | MET | 0
            ORD-03 | tribunal.ordered 2026-02-10 order=assess | 2026-04-22 | 2026-04-21 | LAPSED | 0
            ORD-03 | tribunal.ordered 2026-02-10 order=assess; plan.finalised 2026-05-19 | 2026-06-25 | 2026-04-21 | CLOSED | 0
            ORD-04 | tribunal.ordered 2026-02-10 order=assess | 2026-05-19 | 2026-05-19 | RUNNING | 0
            ORD-04 | tribunal.ordered 2026-02-10 order=assess; assessment.agreed 2026-02-20; plan.finalised 2026-05-20 | 2026-06-25 | 2026-05-19 | MET_LATE | 1
            ORD-04 | tribunal.ordered 2026-02-10 order=reassess; plan.replaced 2026-05-19 | 2026-06-25 | 2026-05-19 | MET | 0
            ORD-04 | tribunal.ordered 2026-02-10 order=assess; plan.refused 2026-04-21 | 2026-06-25 | 2026-05-19 | CLOSED | 0
            ORD-04 | tribunal.ordered 2026-02-10 order=assess; order.complied 2026-02-20 | 2026-05-20 | 2026-05-19 | OVERDUE | 1
            ORD-05 | tribunal.ordered 2026-02-10 order=make-plan; plan.draft-served 2026-03-17 | 2026-06-25 | 2026-03-17 | MET | 0
            ORD-05 | tribunal.ordered 2026-02-10 order=make-plan; plan.finalised 2026-04-20 | 2026-06-25 | 2026-03-17 | CLOSED | 0
            ORD-06 | tribunal.ordered 2026-02-10 order=make-plan; plan.draft-served 2026-03-01; plan.finalised 2026-04-28 | 2026-06-25 | 2026-04-28 | MET | 0
            ORD-06 | tribunal.ordered 2026-02-10 order=make-plan; order.complied 2026-04-29 | 2026-06-25 | 2026-04-28 | MET_LATE | 1
            ORD-07 | tribunal.ordered 2026-02-10 order=refer-back; plan.refused 2026-02-24 | 2026-06-25 | 2026-02-24 | MET | 0
            ORD-07 | tribunal.ordered 2026-02-10 order=refer-back; plan.draft-served 2026-02-25 | 2026-06-25 | 2026-02-24 | MET_LATE | 1
            ORD-08 | tribunal.ordered 2026-02-10 order=amend-provision | 2026-03-17 | 2026-03-17 | RUNNING | 0
            ORD-08 | tribunal.ordered 2026-02-10 order=amend-provision; plan.amended 2026-03-18 | 2026-06-25 | 2026-03-17 | MET_LATE | 1
            ORD-08 | tribunal.ordered 2026-02-10 order=amend-provision-and-placement; order.complied 2026-03-17 | 2026-06-25 | 2026-03-17 | MET | 0
            ORD-09 | tribunal.ordered 2026-02-10 order=change-placement; plan.amended 2026-02-24 | 2026-06-25 | 2026-02-24 | MET | 0
            ORD-09 | tribunal.ordered 2026-02-10 order=change-placement directedBy=2026-02-13 | 2026-02-14 | 2026-02-13 | OVERDUE | 1
            ORD-09.mixed | tribunal.ordered 2026-02-10 order=amend-provision-and-placement | 2026-02-25 | 2026-02-24 | OVERDUE | 1
            ORD-10 | tribunal.ordered 2026-02-10 order=continue | 2026-02-25 | 2026-02-10 | AWAITING_FACTS | 0
            ORD-10 | tribunal.ordered 2026-02-10 order=continue; order.complied 2026-02-10 | 2026-02-25 | 2026-02-10 | MET | 0
            ORD-11 | tribunal.ordered 2026-02-10 order=continue-and-amend; plan.amended 2026-03-17 | 2026-06-25 | 2026-03-17 | MET | 0
            ORD-11 | tribunal.ordered 2026-02-10 order=continue-and-amend | 2026-03-18 | 2026-03-17 | OVERDUE | 1
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
                OrderLaw.RULES,
                "ORD-01",
                "ORD-02",
                "ORD-03",
                "ORD-04",
                "ORD-05",
                "ORD-06",
                "ORD-07",
                "ORD-08",
                "ORD-09",
                "ORD-10",
                "ORD-11");
    }

    @Test
    void anAgreementAfterAnOrderIsNoReversal() {
        Timeline timeline = timeline(
                "assessment.requested 2025-06-02; assessment.refused 2025-07-14; tribunal.ordered 2026-02-10 order=assess;"
                        + "assessment.agreed 2026-02-20",
                "2026-03-01");

        assertThat(timeline.clock(rule("ORD-02")).state()).isEqualTo(ClockState.MET);
        assertThat(timeline.clock(rule("ASM-17")).state()).isEqualTo(ClockState.NOT_STARTED);
        assertThat(timeline.clock(rule("ORD-04")).due()).contains(LocalDate.of(2026, 5, 19));
    }

    @Test
    void whatIsDoneUnderAnotherLabelAnswersAnOrderUnderTheLabelOfItsAppeal() {
        Timeline timeline = timeline(
                "assessment.requested 2025-06-02 thread=assessment-1; assessment.refused 2025-07-14 thread=assessment-1;"
                        + "tribunal.ordered 2026-02-10 order=assess thread=appeal-1;"
                        + "assessment.agreed 2026-02-20 thread=assessment-1; plan.finalised 2026-05-19 thread=assessment-1",
                "2026-06-01");

        assertThat(timeline.clock(rule("ORD-02")).state()).isEqualTo(ClockState.MET);
        assertThat(timeline.clock(rule("ORD-04")).state()).isEqualTo(ClockState.MET);
        assertThat(timeline.overdue()).isEmpty();
    }

    @Test
    void anOldOrderWhoseAnswerIsNotOnRecordTakesNoAnswerFromANewOne() {
        Timeline timeline = timeline(
                "tribunal.ordered 2023-02-10 order=amend-provision; tribunal.ordered 2026-02-10 order=amend-provision;"
                        + "plan.amended 2026-03-10",
                "2026-06-01");

        assertThat(timeline.clocks(rule("ORD-08")))
                .extracting(Clock::state)
                .containsExactly(ClockState.CLOSED, ClockState.MET);
    }

    @Test
    void twoOrdersOfOneDayAreAnsweredByOneAmendedPlan() {
        Timeline timeline = timeline(
                "tribunal.ordered 2026-02-10 order=amend-provision; tribunal.ordered 2026-02-10 order=change-placement;"
                        + "plan.amended 2026-02-24",
                "2026-06-01");

        assertThat(timeline.clock(rule("ORD-08")).state()).isEqualTo(ClockState.MET);
        assertThat(timeline.clock(rule("ORD-09")).state()).isEqualTo(ClockState.MET);
    }

    @Test
    void aMixedOrderRunsBothPeriodsAndSaysThatThisIsAChoice() {
        String told = "tribunal.ordered 2026-02-10 order=amend-provision-and-placement";
        Clock placement = clock("ORD-09.mixed", told, "2026-02-11");

        assertThat(placement.rule().certainty()).isEqualTo(Certainty.DESIGN_CHOICE);
        assertThat(clock("ORD-08", told, "2026-02-11").due()).contains(LocalDate.of(2026, 3, 17));
        assertThat(placement.alternatives()).singleElement().satisfies(alternative -> {
            assertThat(alternative.reading()).isEqualTo(OpenQuestions.MIXED_ORDER);
            assertThat(alternative.otherDue()).contains(LocalDate.of(2026, 3, 17));
        });
        assertThat(under(OpenQuestions.MIXED_ORDER, "five-weeks", "ORD-09.mixed", told, "2026-02-11")
                        .due())
                .contains(LocalDate.of(2026, 3, 17));
    }

    @Test
    void aDismissalTakesEffectAtOnceUnlessTheTimeToAppealOnIsWaitedFor() {
        String told = "appeal.lodged 2025-10-01 decision=cease; tribunal.ordered 2026-02-10 order=dismissed";

        assertThat(clock("ORD-01", told, "2026-02-10").due()).contains(LocalDate.of(2026, 2, 10));
        assertThat(under(
                                OpenQuestions.FINALLY_DETERMINED,
                                "after-time-for-further-appeal",
                                "ORD-01",
                                told,
                                "2026-02-10")
                        .due())
                .contains(LocalDate.of(2026, 3, 10));
    }

    private static Clock with(Circumstance circumstance, String told, String rule) {
        CaseRecord record = CaseRecord.builder("case")
                .addAllEvents(Told.events(told))
                .addCircumstances(circumstance)
                .build();
        return TimelineEngine.with(EnglishLaw.rules())
                .timeline(record, LocalDate.of(2026, 12, 31))
                .clock(rule(rule));
    }

    private static Circumstance absent(String from, String to, String rule) {
        return Circumstance.builder(CircumstanceKind.ABSENT)
                .from(LocalDate.parse(from))
                .to(LocalDate.parse(to))
                .addImpractical(Impracticality.claimed(rule, "nobody could be seen", LocalDate.parse(to)))
                .build();
    }

    @Test
    void twoWeeksOfAbsenceAreEnoughForAnOrderToAssessAndForAnOrderToMakeAPlan() {
        for (String[] one : new String[][] {{"assess", "ORD-04"}, {"assess", "ORD-03"}, {"make-plan", "ORD-06"}}) {
            String told = "tribunal.ordered 2026-02-10 order=" + one[0];
            Clock two = with(absent("2026-03-02", "2026-03-16", one[1]), told, one[1]);

            assertThat(two.state()).as(one[1]).isEqualTo(ClockState.LIMIT_DISAPPLIED);
            assertThat(two.reason()).contains("EX-44B");
            assertThat(with(absent("2026-03-02", "2026-03-15", one[1]), told, one[1])
                            .state())
                    .isNotEqualTo(ClockState.LIMIT_DISAPPLIED);
        }
    }

    @Test
    void theGroundsDoNotReachOtherOrders() {
        for (String[] one : new String[][] {
            {"refer-back", "ORD-07"},
            {"amend-provision", "ORD-08"},
            {"change-placement", "ORD-09"},
            {"continue-and-amend", "ORD-11"}
        }) {
            assertThat(with(
                                    absent("2026-02-10", "2026-05-16", one[1]),
                                    "tribunal.ordered 2026-02-10 order=" + one[0],
                                    one[1])
                            .state())
                    .as(one[1])
                    .isEqualTo(ClockState.OVERDUE);
        }
    }

    @Test
    void aLongClosureIsAReasonOfRegulation13AndSoAGroundHere() {
        Circumstance closure = Circumstance.builder(CircumstanceKind.SCHOOL_CLOSED)
                .from(LocalDate.of(2026, 7, 22))
                .to(LocalDate.of(2026, 9, 2))
                .adviceRequestedOn(LocalDate.of(2026, 7, 17))
                .addImpractical(Impracticality.claimed("ORD-04", "the head was away", LocalDate.of(2026, 8, 1)))
                .build();

        assertThat(with(closure, "tribunal.ordered 2026-06-10 order=assess", "ORD-04")
                        .reason())
                .contains("EX-44C");
    }

    @Test
    void personalCircumstancesAreNamedByTheFirstGroundThatHoldsThem() {
        Circumstance personal = Circumstance.builder(CircumstanceKind.PERSONAL_CIRCUMSTANCES)
                .from(LocalDate.of(2026, 3, 1))
                .addImpractical(Impracticality.claimed("ORD-04", "a bereavement", LocalDate.of(2026, 3, 1)))
                .build();

        assertThat(with(personal, "tribunal.ordered 2026-02-10 order=assess", "ORD-04")
                        .reason())
                .contains("EX-44A");
    }
}
