package io.github.opensend.timescales.law;

import static io.github.opensend.timescales.law.LawVector.timeline;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.opensend.core.event.Circumstance;
import io.github.opensend.core.event.CircumstanceKind;
import io.github.opensend.core.event.Impracticality;
import io.github.opensend.core.law.Readings;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.ClockState;
import io.github.opensend.timescales.rule.Ground;
import io.github.opensend.timescales.rule.Timescale;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moves between areas, and between commissioning bodies without one. */
class TransferLawTest {
    // One line for each vector: rule | what happened | as of | last day | state | days late.
    private static final String VECTORS = """
            TRF-01 | transfer.learned 2026-03-02 for=2026-04-13 | 2026-04-13 | 2026-04-13 | RUNNING | 0
            TRF-01 | transfer.learned 2026-03-02 for=2026-04-13 | 2026-04-14 | 2026-04-13 | OVERDUE | 1
            TRF-01 | transfer.learned 2026-03-02 for=2026-04-13; plan.transferred 2026-04-13 | 2026-05-01 | 2026-04-13 | MET | 0
            TRF-01 | transfer.learned 2026-03-02 for=2026-05-01; transfer.moved 2026-04-20; plan.transferred 2026-04-21 | 2026-05-01 | 2026-04-20 | MET_LATE | 1
            TRF-01 | transfer.learned 2026-03-02; transfer.moved 2026-04-13 | 2026-04-13 | 2026-04-13 | RUNNING | 0
            TRF-01 | transfer.learned 2026-03-02 for=2026-03-21 | 2026-03-10 | 2026-03-21 | RUNNING | 0
            TRF-01 | transfer.learned 2026-03-02 for=2026-03-20 | 2026-03-10 | - | NOT_STARTED | 0
            TRF-01 | transfer.learned 2026-04-02; transfer.moved 2026-04-06 | 2026-04-10 | - | NOT_STARTED | 0
            TRF-02 | transfer.learned 2026-04-02; transfer.moved 2026-04-06 | 2026-04-24 | 2026-04-24 | RUNNING | 0
            TRF-02 | transfer.learned 2026-04-02; transfer.moved 2026-04-06 | 2026-04-25 | 2026-04-24 | OVERDUE | 1
            TRF-02 | transfer.moved 2026-04-01; transfer.learned 2026-04-04 | 2026-04-10 | 2026-04-27 | RUNNING | 0
            TRF-02 | transfer.moved 2026-04-01; transfer.learned 2026-04-04; plan.transferred 2026-04-27 | 2026-05-10 | 2026-04-27 | MET | 0
            TRF-02 | transfer.learned 2026-12-21 for=2026-12-30 | 2026-12-22 | 2027-01-13 | RUNNING | 0
            TRF-02 | transfer.learned 2026-03-02 for=2026-03-20 | 2026-03-10 | 2026-03-20 | RUNNING | 0
            TRF-02 | transfer.learned 2026-03-02 for=2026-03-21 | 2026-03-10 | - | NOT_STARTED | 0
            TRF-02 | transfer.learned 2026-04-02 | 2026-04-10 | 2026-04-24 | RUNNING | 0
            TRF-02 | transfer.learned 2026-04-02 by=new-authority; transfer.moved 2026-04-06 | 2026-05-10 | - | NOT_STARTED | 0
            TRF-02 | transfer.learned 2026-04-02; plan.ceased 2026-04-10 | 2026-05-10 | 2026-04-24 | CLOSED | 0
            TRF-03 | plan.transferred 2026-04-24 | 2026-06-05 | 2026-06-05 | RUNNING | 0
            TRF-03 | plan.transferred 2026-04-24 | 2026-06-06 | 2026-06-05 | OVERDUE | 1
            TRF-03 | transfer.moved 2026-04-01; plan.transferred 2026-04-24; transfer.notified 2026-06-05 | 2026-07-01 | 2026-06-05 | MET | 0
            TRF-03 | transfer.moved 2026-04-01 | 2026-07-01 | - | NOT_STARTED | 0
            TRF-04 | plan.finalised 2025-06-02; plan.transferred 2026-01-31 | 2026-06-01 | 2026-06-01 | RUNNING | 0
            TRF-04 | plan.finalised 2025-02-01; plan.transferred 2026-01-31 | 2026-05-01 | 2026-04-30 | OVERDUE | 1
            TRF-04 | plan.transferred 2026-01-31; review.completed 2026-04-30 | 2026-05-01 | 2026-04-30 | MET | 0
            TRF-04 | plan.finalised 2023-05-01; review.completed 2025-06-02; plan.transferred 2026-01-31 | 2026-02-01 | 2026-06-01 | RUNNING | 0
            TRF-04 | plan.transferred 2026-01-31; review.decision-notified 2026-05-01 outcome=maintain | 2026-06-01 | 2026-04-30 | MET_LATE | 1
            TRF-05 | plan.transferred 2026-04-24 | 2026-05-01 | 2026-04-24 | AWAITING_FACTS | 0
            TRF-05 | plan.transferred 2026-04-24; interim-place.arranged 2026-04-24 | 2026-05-01 | 2026-04-24 | MET | 0
            TRF-07 | transfer.learned 2026-03-02 by=old-commissioner for=2026-04-13 | 2026-04-14 | 2026-04-13 | OVERDUE | 1
            TRF-07 | transfer.learned 2026-03-02 by=old-commissioner for=2026-04-13; commissioner.notified 2026-04-13 | 2026-04-14 | 2026-04-13 | MET | 0
            TRF-07 | transfer.learned 2026-03-02 for=2026-04-13 | 2026-04-14 | - | NOT_STARTED | 0
            TRF-08 | transfer.learned 2026-04-04 by=old-commissioner; transfer.moved 2026-04-06 | 2026-04-27 | 2026-04-27 | RUNNING | 0
            TRF-08 | transfer.learned 2026-04-04 by=old-commissioner; commissioner.notified 2026-04-28 | 2026-05-01 | 2026-04-27 | MET_LATE | 1
            TRF-09 | transfer.learned 2026-04-02 by=new-commissioner | 2026-04-24 | 2026-04-24 | RUNNING | 0
            TRF-09 | transfer.learned 2026-04-02 by=new-commissioner | 2026-04-25 | 2026-04-24 | LAPSED | 0
            TRF-09 | transfer.learned 2026-04-02 by=new-commissioner; commissioner.review-requested 2026-04-24 | 2026-05-01 | 2026-04-24 | MET | 0
            TRF-09 | transfer.learned 2026-04-02 by=new-commissioner; plan.ceased 2026-04-10 | 2026-04-25 | 2026-04-24 | CLOSED | 0
            TRF-10 | commissioner.change-learned 2026-12-21 | 2027-01-14 | 2027-01-13 | OVERDUE | 1
            TRF-10 | commissioner.change-learned 2026-12-21; commissioner.notified 2027-01-13 | 2027-01-14 | 2027-01-13 | MET | 0
            TRF-10 | transfer.learned 2026-12-21 by=old-commissioner | 2027-01-14 | - | NOT_STARTED | 0
            TRF-11 | commissioner.change-learned 2026-12-21 by=new-commissioner | 2027-01-13 | 2027-01-13 | RUNNING | 0
            TRF-11 | commissioner.change-learned 2026-12-21 by=new-commissioner; commissioner.review-requested 2027-01-14 | 2027-02-01 | 2027-01-13 | MET_LATE | 1
            TRF-11 | commissioner.change-learned 2026-12-21 by=new-commissioner; plan.ceased 2027-01-04 | 2027-02-01 | 2027-01-13 | CLOSED | 0
            """;

    @ParameterizedTest(name = "{0}: {1} as of {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = VECTORS)
    void theWordsOfTheRuleGiveTheseDays(
            String rule, String told, LocalDate asOf, LocalDate due, ClockState state, int daysLate) {
        LawVector.holds(rule, told, asOf, due, state, daysLate);
    }

    @Test
    void everyRowButTheDeemingOneHasARuleAndEveryRuleAVector() {
        ImmutableSet<String> rows = Sets.difference(LawVector.rows("TRF", 11), ImmutableSet.of("TRF-06"))
                .immutableCopy();

        assertThat(EnglishLaw.rules().catalogueIds()).containsAll(rows).doesNotContain("TRF-06");
        assertThat(LawVector.rowsOf(VECTORS)).isEqualTo(rows);
    }

    @Test
    void exactlyOneOfTheTwoClocksOfATransferRuns() {
        for (String ahead : new String[] {"2026-03-19", "2026-03-20", "2026-03-21", "2026-04-30"}) {
            assertThat(timeline("transfer.learned 2026-03-02 for=" + ahead, "2026-03-03")
                            .clocks())
                    .as(ahead)
                    .extracting(clock -> clock.rule().catalogueId())
                    .hasSize(1)
                    .containsAnyOf("TRF-01", "TRF-02");
        }
    }

    @Test
    void newsOfAnotherDayTakesThePlaceOfTheNewsBefore() {
        assertThat(timeline(
                                "transfer.learned 2026-03-02 for=2026-05-01; transfer.learned 2026-03-09 for=2026-04-27;"
                                        + " plan.transferred 2026-04-27",
                                "2026-05-10")
                        .clocks(TransferLaw.TRANSFER_ON_THE_DAY))
                .extracting(Clock::toString)
                .containsExactly("TRF-01 MET due 2026-04-27", "TRF-01 CLOSED due 2026-05-01");
    }

    @Test
    void theFamilyTellingTheNewAuthorityStartsNothing() {
        assertThat(timeline("transfer.learned 2026-04-02 by=new-authority", "2026-09-01")
                        .clocks())
                .isEmpty();
    }

    @Test
    void thePlanKeepsTheDayOnWhichTheOldAuthorityMadeIt() {
        assertThat(timeline("plan.finalised 2025-06-02; plan.transferred 2025-07-01", "2025-08-01")
                        .clock(TransferLaw.REVIEW_AFTER_THE_TRANSFER)
                        .due())
                .contains(LocalDate.of(2026, 6, 1));
    }

    @Test
    void aReviewUnderItsOwnLabelAnswersTheTransfer() {
        assertThat(timeline(
                                "plan.transferred 2026-01-31 thread=move; review.completed 2026-03-01 thread=review",
                                "2026-06-01")
                        .clock(TransferLaw.REVIEW_AFTER_THE_TRANSFER)
                        .state())
                .isEqualTo(ClockState.MET);
    }

    @Test
    void whenTheReviewAfterATransferIsDoneIsAReading() {
        String told = "plan.finalised 2024-06-03; review.meeting-held 2025-05-19;"
                + " review.decision-notified 2025-06-02 outcome=maintain; plan.transferred 2026-01-31;"
                + " review.meeting-held 2026-05-18; review.decision-notified 2026-06-02 outcome=maintain";
        Clock onDecision = timeline(told, "2026-07-01").clock(TransferLaw.REVIEW_AFTER_THE_TRANSFER);
        Clock onMeeting = timeline(
                        told, "2026-07-01", Readings.defaults().choose(OpenQuestions.REVIEW_IS_DONE, "on-meeting"))
                .clock(TransferLaw.REVIEW_AFTER_THE_TRANSFER);

        assertThat(onDecision).hasToString("TRF-04 MET_LATE due 2026-06-01");
        assertThat(onMeeting).hasToString("TRF-04 MET due 2026-05-18");
        assertThat(onDecision.alternatives()).singleElement().satisfies(alternative -> {
            assertThat(alternative.otherDue()).contains(LocalDate.of(2026, 5, 18));
            assertThat(alternative.otherState()).isEqualTo(ClockState.MET);
        });
    }

    @Test
    void theSecondTransferLeavesTheFirstBehind() {
        assertThat(timeline(
                                "plan.transferred 2026-01-05; plan.transferred 2026-02-02; transfer.notified 2026-03-02",
                                "2026-04-01")
                        .clocks(TransferLaw.TELL_OF_THE_TRANSFER))
                .extracting(Clock::state)
                .containsExactlyInAnyOrder(ClockState.CLOSED, ClockState.MET);
    }

    @Test
    void thePandemicReachedOnlyTheSecondReferenceToWorkingDays() {
        for (Timescale rule : TransferLaw.RULES) {
            boolean listed = !ImmutableSet.of("TRF-01", "TRF-05", "TRF-07").contains(rule.id());
            assertThat(rule.grounds())
                    .extracting(Ground::id)
                    .as(rule.id())
                    .isEqualTo(listed ? List.of("EX-CV1") : List.of());
        }
        Circumstance pandemic = Circumstance.builder(CircumstanceKind.CORONAVIRUS)
                .from(LocalDate.of(2020, 5, 1))
                .addImpractical(Impracticality.claimed("TRF-02", "staff were ill", LocalDate.of(2020, 5, 20)))
                .build();
        assertThat(timeline("transfer.learned 2020-05-04", "2020-08-01", pandemic)
                        .clock(TransferLaw.TRANSFER_AFTER_LEARNING)
                        .reason())
                .contains("EX-CV1");
    }
}
