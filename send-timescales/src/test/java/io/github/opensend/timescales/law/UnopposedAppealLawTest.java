package io.github.opensend.timescales.law;

import static io.github.opensend.timescales.law.DisputeVectors.clock;
import static io.github.opensend.timescales.law.DisputeVectors.rule;
import static io.github.opensend.timescales.law.DisputeVectors.timeline;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.event.Circumstance;
import io.github.opensend.core.event.CircumstanceKind;
import io.github.opensend.core.event.Impracticality;
import io.github.opensend.timescales.Told;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.ClockState;
import io.github.opensend.timescales.clock.Timeline;
import io.github.opensend.timescales.clock.TimelineEngine;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the law of unopposed appeals, with the days and states that its words give. */
class UnopposedAppealLawTest {
    // One line for each vector: rule | what happened | as of | last day | state | days late.
    private static final String VECTORS = """
            UNO-01 | appeal.unopposed 2026-03-02 decision=no-assessment | 2026-03-16 | 2026-03-16 | RUNNING | 0
            UNO-01 | appeal.unopposed 2026-03-02 decision=no-assessment | 2026-03-17 | 2026-03-16 | OVERDUE | 1
            UNO-01 | appeal.unopposed 2026-03-02 decision=no-reassessment; reassessment.agreed 2026-03-16 | 2026-04-17 | 2026-03-16 | MET | 0
            UNO-01 | appeal.unopposed 2015-03-22 decision=no-assessment | 2015-04-17 | - | NOT_STARTED | 0
            UNO-01 | appeal.unopposed 2015-03-23 decision=no-assessment | 2015-04-01 | 2015-04-06 | RUNNING | 0
            UNO-02 | appeal.unopposed 2026-03-02 decision=no-assessment; plan.refused 2026-05-12 | 2026-08-17 | 2026-05-11 | MET_LATE | 1
            UNO-02 | appeal.unopposed 2026-03-02 decision=no-assessment | 2026-05-12 | 2026-05-11 | LAPSED | 0
            UNO-03 | appeal.unopposed 2026-03-02 decision=no-assessment; plan.finalised 2026-06-08 | 2026-08-17 | 2026-06-08 | MET | 0
            UNO-03 | appeal.unopposed 2026-03-02 decision=no-assessment; plan.refused 2026-05-12 | 2026-08-17 | 2026-06-08 | CLOSED | 0
            UNO-04 | appeal.unopposed 2026-03-02 decision=final-plan; plan.amended 2026-04-06 | 2026-08-17 | 2026-04-06 | MET | 0
            UNO-04 | appeal.unopposed 2026-03-02 decision=maintain | 2026-04-07 | 2026-04-06 | OVERDUE | 1
            UNO-04 | appeal.unopposed 2026-03-02 decision=final-plan placementOnly=true | 2026-04-07 | - | NOT_STARTED | 0
            UNO-05 | appeal.unopposed 2026-03-02 decision=final-plan placementOnly=true | 2026-03-17 | 2026-03-16 | OVERDUE | 1
            UNO-05 | appeal.lodged 2026-01-20 decision=amended-plan placementOnly=true; appeal.unopposed 2026-03-02; plan.amended 2026-03-16 | 2026-04-17 | 2026-03-16 | MET | 0
            UNO-05 | appeal.lodged 2026-01-20 decision=final-plan placementOnly=true; appeal.unopposed 2026-03-02 decision=final-plan | 2026-03-10 | 2026-03-16 | RUNNING | 0
            UNO-05 | appeal.unopposed 2026-03-02 decision=final-plan | 2026-03-17 | - | NOT_STARTED | 0
            UNO-06 | appeal.unopposed 2026-03-02 decision=amended-plan; plan.amended 2026-04-07 | 2026-08-17 | 2026-04-06 | MET_LATE | 1
            UNO-06 | appeal.unopposed 2026-03-02 decision=amended-plan placementOnly=true | 2026-08-17 | - | NOT_STARTED | 0
            UNO-07 | appeal.unopposed 2026-03-02 decision=no-plan; plan.draft-served 2026-04-06 | 2026-08-17 | 2026-04-06 | MET | 0
            UNO-07 | appeal.unopposed 2026-03-02 decision=no-plan | 2026-04-07 | 2026-04-06 | OVERDUE | 1
            UNO-08 | appeal.unopposed 2026-03-02 decision=no-plan; plan.finalised 2026-05-19 | 2026-08-17 | 2026-05-18 | MET_LATE | 1
            UNO-09 | appeal.unopposed 2026-03-02 decision=cease; plan.amended 2026-04-06 | 2026-08-17 | 2026-04-06 | MET | 0
            UNO-09 | appeal.unopposed 2026-03-02 decision=cease | 2026-08-17 | 2026-04-06 | LAPSED | 0
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
                UnopposedAppealLaw.RULES,
                "UNO-01",
                "UNO-02",
                "UNO-03",
                "UNO-04",
                "UNO-05",
                "UNO-06",
                "UNO-07",
                "UNO-08",
                "UNO-09");
    }

    @Test
    void anAppealThatDoesNotSayItsKindTakesItFromWhatWasLodged() {
        assertThat(clock(
                                "UNO-03",
                                "appeal.lodged 2026-01-20 decision=no-assessment thread=appeal-1;"
                                        + "appeal.lodged 2026-02-20 decision=final-plan thread=appeal-2;"
                                        + "appeal.unopposed 2026-03-02 thread=appeal-1",
                                "2026-03-10")
                        .due())
                .contains(LocalDate.of(2026, 6, 8));
    }

    @Test
    void onceAResponseWasSentTheAppealCanNoLongerBeLeftUnopposed() {
        String response = "appeal.received-by-authority 2026-01-22; appeal.response-sent 2026-02-20;";

        assertThat(clock("UNO-04", response + "appeal.unopposed 2026-03-02 decision=final-plan", "2026-03-10")
                        .state())
                .isEqualTo(ClockState.NOT_STARTED);
        assertThat(clock(
                                "UNO-04",
                                response
                                        + "appeal.received-by-authority 2027-01-22; appeal.unopposed 2027-03-02 decision=final-plan",
                                "2027-03-10")
                        .state())
                .isEqualTo(ClockState.RUNNING);
    }

    @Test
    void theAgreementThatFollowsUnderAnotherLabelAnswersAndIsNoReversal() {
        Timeline timeline = timeline(
                "assessment.requested 2025-11-03 thread=assessment-1; assessment.refused 2025-12-15 thread=assessment-1;"
                        + "appeal.unopposed 2026-03-02 decision=no-assessment thread=appeal-1;"
                        + "assessment.agreed 2026-03-10 thread=assessment-1",
                "2026-03-20");

        assertThat(timeline.clock(rule("UNO-01")).state()).isEqualTo(ClockState.MET);
        assertThat(timeline.clock(rule("ASM-17")).state()).isEqualTo(ClockState.NOT_STARTED);
    }

    private static Clock personal(String told, String rule) {
        CaseRecord record = CaseRecord.builder("case")
                .addAllEvents(Told.events(told))
                .addCircumstances(Circumstance.builder(CircumstanceKind.PERSONAL_CIRCUMSTANCES)
                        .from(LocalDate.of(2026, 3, 3))
                        .addImpractical(Impracticality.claimed(rule, "a bereavement", LocalDate.of(2026, 3, 3)))
                        .build())
                .build();
        return TimelineEngine.with(EnglishLaw.rules())
                .timeline(record, LocalDate.of(2026, 12, 31))
                .clock(rule(rule));
    }

    @Test
    void theGroundsReachParagraphs3And6AndNotParagraph3A() {
        String assess = "appeal.unopposed 2026-03-02 decision=no-assessment";
        String plan = "appeal.unopposed 2026-03-02 decision=no-plan";

        assertThat(personal(assess, "UNO-01").reason()).contains("EX-45A");
        assertThat(personal(plan, "UNO-07").reason()).contains("EX-45A");
        assertThat(personal(plan, "UNO-08").reason()).contains("EX-45A");
        assertThat(personal(assess, "UNO-02").state()).isEqualTo(ClockState.LAPSED);
        assertThat(personal(assess, "UNO-03").state()).isEqualTo(ClockState.OVERDUE);
        assertThat(personal(assess, "UNO-03").explanation().text()).contains("not a ground for this clock");
    }

    @Test
    void aSeparateLineOf2020ReachedParagraph3A() {
        CaseRecord record = CaseRecord.builder("case")
                .addAllEvents(Told.events("appeal.unopposed 2020-03-02 decision=no-assessment"))
                .addCircumstances(Circumstance.builder(CircumstanceKind.CORONAVIRUS)
                        .from(LocalDate.of(2020, 5, 1))
                        .addImpractical(Impracticality.claimed("UNO-03", "clinics shut", LocalDate.of(2020, 5, 1)))
                        .build())
                .build();

        assertThat(TimelineEngine.with(EnglishLaw.rules())
                        .timeline(record, LocalDate.of(2020, 12, 31))
                        .clock(UnopposedAppealLaw.PLAN_AFTER_ASSESSMENT)
                        .reason())
                .contains("EX-CV9");
    }
}
