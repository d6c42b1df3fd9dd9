package io.github.opensend.timescales.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.core.event.CircumstanceKind;
import io.github.opensend.core.event.EventTypes;
import io.github.opensend.core.event.PhaseMove;
import io.github.opensend.timescales.clock.ClockState;
import io.github.opensend.timescales.clock.Timeline;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The dates before a transfer between phases of education. */
class PhaseTransferLawTest {
    private static final String VECTORS = """
            PHS-01 | phase-transfer.due 2026-06-01 for=2027-09-01 move=primary-to-secondary | 2027-02-14 | 2027-02-14 | RUNNING | 0
            PHS-01 | phase-transfer.due 2026-06-01 for=2027-09-01 move=primary-to-secondary | 2027-02-15 | 2027-02-14 | OVERDUE | 1
            PHS-01 | phase-transfer.due 2026-06-01 for=2027-09-01 move=infant-to-junior; plan.amended 2027-02-14 | 2027-03-01 | 2027-02-14 | MET | 0
            PHS-01 | phase-transfer.due 2026-06-01 for=2027-09-01 move=early-years-to-school; plan.amended 2027-02-15 | 2027-03-01 | 2027-02-14 | MET_LATE | 1
            PHS-01 | phase-transfer.due 2026-06-01 for=2027-09-01 move=primary-to-middle; review.decision-notified 2026-12-01 outcome=maintain | 2027-03-01 | 2027-02-14 | MET | 0
            PHS-01 | phase-transfer.due 2026-06-01 for=2027-09-01 move=middle-to-secondary; review.decision-notified 2026-12-01 outcome=amend | 2027-03-01 | 2027-02-14 | OVERDUE | 15
            PHS-01 | phase-transfer.due 2026-06-01 for=2027-09-01 move=primary-to-secondary; amendment.dropped 2027-02-01 | 2027-03-01 | 2027-02-14 | MET | 0
            PHS-01 | phase-transfer.due 2026-06-01 for=2027-09-01 move=primary-to-secondary; plan.ceased 2026-12-01 | 2027-03-01 | 2027-02-14 | CLOSED | 0
            PHS-01 | phase-transfer.due 2026-06-01 for=2027-09-01 move=secondary-to-post-16 | 2027-03-01 | - | NOT_STARTED | 0
            PHS-02 | phase-transfer.due 2026-06-01 for=2027-09-01 move=secondary-to-post-16 | 2027-03-30 | 2027-03-30 | RUNNING | 0
            PHS-02 | phase-transfer.due 2026-06-01 for=2027-09-01 move=secondary-to-post-16; plan.amended 2027-03-31 | 2027-04-30 | 2027-03-30 | MET_LATE | 1
            PHS-02 | phase-transfer.due 2026-06-01 for=2027-09-01 move=secondary-to-post-16; plan.amended 2027-03-30 | 2027-04-30 | 2027-03-30 | MET | 0
            PHS-02 | phase-transfer.due 2015-01-10 for=2015-09-01 move=secondary-to-post-16 | 2015-04-30 | - | NOT_STARTED | 0
            PHS-02 | phase-transfer.due 2015-10-10 for=2016-09-01 move=secondary-to-post-16 | 2016-03-31 | 2016-03-30 | OVERDUE | 1
            PHS-02.sixth-form | phase-transfer.due 2026-06-01 for=2027-09-01 move=secondary-to-sixth-form | 2027-05-01 | - | RUNNING | 0
            PHS-02 | phase-transfer.due 2026-06-01 for=2027-09-01 move=secondary-to-sixth-form | 2027-05-01 | - | NOT_STARTED | 0
            PHS-03 | phase-transfer.due 2026-09-01 for=2027-09-01 move=between-post-16 | 2027-04-01 | 2027-04-01 | RUNNING | 0
            PHS-03 | phase-transfer.due 2026-09-01 for=2027-09-01 move=between-post-16; plan.amended 2027-04-02 | 2027-05-01 | 2027-04-01 | MET_LATE | 1
            PHS-03 | phase-transfer.due 2026-06-01 for=2027-02-28 move=between-post-16 | 2026-09-29 | 2026-09-28 | OVERDUE | 1
            PHS-04 | phase-transfer.due 2026-09-01 for=2027-09-01 move=between-post-16 | 2027-03-31 | 2027-03-31 | RUNNING | 0
            PHS-04 | phase-transfer.due 2026-09-01 for=2027-09-01 move=between-post-16; review.completed 2027-04-01 | 2027-05-01 | 2027-03-31 | MET_LATE | 1
            PHS-04 | phase-transfer.due 2026-06-01 for=2027-01-11 move=between-post-16 | 2027-04-01 | - | NOT_STARTED | 0
            PHS-05 | phase-transfer.due 2015-01-10 for=2015-09-01 move=secondary-to-post-16 | 2015-05-30 | 2015-05-30 | RUNNING | 0
            PHS-05 | phase-transfer.due 2015-01-10 for=2015-09-01 move=secondary-to-post-16; plan.amended 2015-05-31 | 2015-06-30 | 2015-05-30 | MET_LATE | 1
            PHS-05 | phase-transfer.due 2015-05-10 for=2016-09-01 move=secondary-to-post-16 | 2015-05-30 | - | NOT_STARTED | 0
            PHS-06 | phase-transfer.due 2026-06-01 for=2027-09-01 move=primary-to-secondary | 2027-02-01 | 2026-11-22 | RUNNING | 0
            PHS-06 | phase-transfer.due 2026-06-01 for=2029-09-01 move=primary-to-secondary; review.meeting-held 2028-10-01 | 2028-11-01 | 2028-11-22 | DONE | 0
            PHS-06.post-16 | phase-transfer.due 2026-06-01 for=2027-09-01 move=secondary-to-post-16 | 2026-12-01 | 2027-01-05 | RUNNING | 0
            PHS-06.post-16 | phase-transfer.due 2026-06-01 for=2028-09-01 move=secondary-to-post-16 | 2026-12-01 | 2028-01-06 | RUNNING | 0
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
                IntStream.rangeClosed(1, 6).mapToObj(i -> "PHS-0" + i).collect(Collectors.toSet());

        assertThat(Vectors.rowsWithARule("PHS")).containsExactlyInAnyOrderElementsOf(rows);
        assertThat(Vectors.rows(VECTORS)).containsExactlyInAnyOrderElementsOf(rows);
    }

    @ParameterizedTest
    @EnumSource(PhaseMove.class)
    void everyMoveHasExactlyOneDateOfRegulation18OrNone(PhaseMove move) {
        Timeline timeline = Vectors.timeline(
                EventTypes.PHASE_TRANSFER_DUE.id() + " 2026-06-01 for=2027-09-01 move=" + move.id(), "2026-06-02");

        assertThat(timeline.clocks())
                .filteredOn(clock -> clock.rule().citation().toString().contains("18(")
                        && clock.rule().id().matches("PHS-0[1235]"))
                .hasSize(move == PhaseMove.SECONDARY_TO_SIXTH_FORM ? 0 : 1);
    }

    @Test
    void byADateCountsTheDayItselfUnderTheOtherReading() {
        assertThat(due("primary-to-secondary", "by")).isEqualTo("2027-02-15");
        assertThat(due("secondary-to-post-16", "by")).isEqualTo("2027-03-31");
        assertThat(due("primary-to-secondary", "strictly-before")).isEqualTo("2027-02-14");
        assertThat(due("secondary-to-post-16", "strictly-before")).isEqualTo("2027-03-30");
    }

    private static String due(String move, String option) {
        Timeline timeline = Vectors.under(
                OpenQuestions.BEFORE_A_DATE,
                option,
                "phase-transfer.due 2026-06-01 for=2027-09-01 move=" + move,
                "2026-06-02");
        return timeline.clock(
                        move.equals("primary-to-secondary")
                                ? PhaseTransferLaw.BEFORE_A_TRANSFER
                                : PhaseTransferLaw.BEFORE_A_TRANSFER_TO_POST_16)
                .due()
                .orElseThrow()
                .toString();
    }

    @Test
    void theDayToPlanByFollowsTheReading() {
        assertThat(Vectors.under(
                                OpenQuestions.BEFORE_A_DATE,
                                "by",
                                "phase-transfer.due 2026-06-01 for=2027-09-01 move=primary-to-secondary",
                                "2026-06-02")
                        .clock(PhaseTransferLaw.MEET_IN_TIME_FOR_A_TRANSFER)
                        .due())
                .contains(LocalDate.of(2026, 11, 23));
        assertThat(Vectors.timeline(
                                "phase-transfer.due 2026-06-01 for=2027-09-01 move=primary-to-secondary", "2026-06-02")
                        .clock(PhaseTransferLaw.MEET_IN_TIME_FOR_A_TRANSFER)
                        .explanation()
                        .text())
                .contains("PHS-01", "2027-02-14", "2026-11-22");
    }

    @Test
    void aMoveToSixthFormHasADateOnlyUnderTheOtherReading() {
        String told = "phase-transfer.due 2026-06-01 for=2027-09-01 move=secondary-to-sixth-form";

        assertThat(Vectors.under(OpenQuestions.SCHOOL_SIXTH_FORM, "as-post-16", told, "2027-05-01")
                        .clock(PhaseTransferLaw.BEFORE_A_MOVE_TO_SIXTH_FORM))
                .hasToString("PHS-02.sixth-form RUNNING due 2027-03-30");
        assertThat(Vectors.timeline(told, "2027-05-01").readingsThatMatter())
                .containsExactly(OpenQuestions.SCHOOL_SIXTH_FORM);
    }

    @Test
    void anAmendedPlanCountsFromTwelveMonthsBeforeTheTransferAndUnderAnyLabel() {
        String due = "; phase-transfer.due 2026-10-01 for=2027-09-01 move=primary-to-secondary thread=phase";

        assertThat(state("plan.amended 2026-09-01 thread=review" + due)).isEqualTo(ClockState.MET);
        assertThat(state("plan.amended 2026-08-31 thread=review" + due)).isEqualTo(ClockState.OVERDUE);
        assertThat(state("plan.ceased 2020-01-01" + due)).isEqualTo(ClockState.OVERDUE);
    }

    private static ClockState state(String told) {
        return Vectors.timeline(told, "2027-03-01")
                .clock(PhaseTransferLaw.BEFORE_A_TRANSFER)
                .state();
    }

    @Test
    void thePandemicDidNotMoveTheDatesOfRegulation18() {
        assertThat(Vectors.withClaim(
                                PhaseTransferLaw.BEFORE_A_TRANSFER,
                                CircumstanceKind.CORONAVIRUS,
                                "2020-05-01",
                                "2020-09-01",
                                "phase-transfer.due 2020-05-01 for=2021-09-01 move=primary-to-secondary",
                                "2021-03-01")
                        .state())
                .isEqualTo(ClockState.OVERDUE);
    }

    @Test
    void theDateIsNeverWorkedOutFromTheDayOfTheMove() {
        for (String day : new String[] {"2027-08-25", "2027-09-01", "2027-10-01"}) {
            assertThat(Vectors.timeline(
                                    "phase-transfer.due 2026-11-01 for=" + day + " move=primary-to-secondary",
                                    "2027-01-01")
                            .clock(PhaseTransferLaw.BEFORE_A_TRANSFER)
                            .due())
                    .contains(LocalDate.of(2027, 2, 14));
        }
    }

    @Test
    void atLeastFiveMonthsHasASafeDay() {
        assertThat(Vectors.timeline("phase-transfer.due 2026-09-01 for=2027-09-01 move=between-post-16", "2026-09-02")
                        .clock(PhaseTransferLaw.BEFORE_A_TRANSFER_BETWEEN_POST_16)
                        .safeDue())
                .contains(LocalDate.of(2027, 3, 31));
    }
}
