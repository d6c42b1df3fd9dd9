package io.github.opensend.timescales.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.ClockState;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has to happen, and to be waited for, before a plan ceases. */
class CeasingLawTest {
    private static final String VECTORS = """
            CEA-01 | cease.considered 2026-06-01 | 2026-09-01 | - | RUNNING | 0
            CEA-01 | cease.considered 2026-06-01; cease.consulted 2026-06-10 | 2026-09-01 | - | DONE | 0
            CEA-01 | cease.considered 2026-06-01; cease.notified 2026-06-30 | 2026-09-01 | - | CLOSED | 0
            CEA-01 | review.decision-notified 2026-06-01 outcome=cease | 2026-09-01 | - | RUNNING | 0
            CEA-02 | cease.notified 2026-06-30 | 2026-09-01 | 2026-06-30 | DONE | 0
            CEA-03 | cease.notified 2026-06-30 | 2026-09-01 | 2026-09-01 | BARRED | 0
            CEA-03 | cease.notified 2026-06-30 | 2026-09-02 | 2026-09-01 | LIFTED | 0
            CEA-03 | cease.notified 2026-07-02 dispatchedOn=2026-06-30; plan.ceased 2026-09-01 | 2026-09-02 | 2026-09-01 | BREACHED | 0
            CEA-03 | cease.notified 2026-06-30; plan.ceased 2026-09-02 | 2026-10-02 | 2026-09-01 | LIFTED | 0
            CEA-03 | decision.sent 2026-10-01 decision=cease; mediation.certificate-issued 2026-11-26 | 2026-12-20 | 2027-01-04 | BARRED | 0
            CEA-03 | review.decision-notified 2026-01-05 outcome=cease | 2026-03-05 | 2026-03-05 | BARRED | 0
            CEA-03 | decision.sent 2026-10-01 decision=final-plan | 2026-12-20 | - | NOT_STARTED | 0
            CEA-04 | appeal.lodged 2026-03-02 decision=cease | 2026-09-01 | - | BARRED | 0
            CEA-04 | appeal.lodged 2026-03-02 decision=cease; tribunal.ordered 2026-06-10 order=dismissed | 2026-06-10 | 2026-06-09 | LIFTED | 0
            CEA-04 | appeal.lodged 2026-03-02 decision=cease; appeal.withdrawn 2026-05-10; plan.ceased 2026-05-10 | 2026-06-10 | 2026-05-09 | LIFTED | 0
            CEA-04 | appeal.lodged 2026-03-02 decision=cease; plan.ceased 2026-04-10 | 2026-05-10 | - | BREACHED | 0
            CEA-04 | appeal.lodged 2026-03-02 decision=cease; plan.ceased 2026-04-10; tribunal.ordered 2026-06-10 order=dismissed | 2026-07-10 | 2026-06-09 | BREACHED | 0
            CEA-04 | appeal.lodged 2026-03-02 decision=cease; tribunal.ordered 2026-06-10 order=continue | 2026-07-10 | - | BARRED | 0
            CEA-04 | appeal.lodged 2026-03-02 decision=final-plan | 2026-07-10 | - | NOT_STARTED | 0
            CEA-05 | education.stopped 2026-03-02 age=18-or-over | 2026-09-01 | - | BARRED | 0
            CEA-05 | education.stopped 2026-03-02 age=18-or-over; plan.ceased 2026-04-02 | 2026-09-01 | - | BREACHED | 0
            CEA-05 | education.stopped 2026-03-02 age=18-or-over; review.completed 2026-04-02 | 2026-04-02 | 2026-04-01 | LIFTED | 0
            CEA-05 | education.stopped 2026-03-02 age=under-18 | 2026-09-01 | - | NOT_STARTED | 0
            CEA-06 | young-person.turned-25 2026-03-10 course=further-education for=2027-07-10 | 2026-07-31 | 2026-07-31 | OPEN | 0
            CEA-06 | young-person.turned-25 2026-03-10 course=further-education for=2027-07-10 | 2026-08-01 | 2026-07-31 | LAPSED | 0
            CEA-06 | young-person.turned-25 2026-08-01 course=further-education for=2027-07-10 | 2026-08-02 | 2027-07-31 | OPEN | 0
            CEA-06 | young-person.turned-25 2026-07-31 course=further-education for=2027-07-10 | 2026-07-31 | 2026-07-31 | OPEN | 0
            CEA-06 | plan.ceased 2020-01-10; young-person.turned-25 2026-03-10 course=further-education for=2027-07-10 | 2026-04-01 | 2026-07-31 | OPEN | 0
            CEA-07 | young-person.turned-25 2026-03-10 course=apprenticeship for=2026-12-18 | 2026-12-18 | 2026-12-18 | OPEN | 0
            CEA-07 | young-person.turned-25 2026-03-10 course=apprenticeship for=2027-12-18 | 2027-03-10 | 2027-03-09 | LAPSED | 0
            CEA-08 | young-person.turned-25 2026-03-10 course=other for=2027-03-10 | 2026-12-18 | 2027-03-09 | OPEN | 0
            CEA-08 | young-person.turned-25 2026-03-10 course=other for=2026-12-18; plan.ceased 2026-12-18 | 2027-12-18 | 2026-12-18 | USED | 0
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
                IntStream.rangeClosed(1, 8).mapToObj(i -> "CEA-0" + i).collect(Collectors.toSet());

        assertThat(Vectors.rowsWithARule("CEA")).containsExactlyInAnyOrderElementsOf(rows);
        assertThat(Vectors.rows(VECTORS)).containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void thePlanMayCeaseOnTheDayAfterTheTimeToAppeal() {
        assertThat(Vectors.timeline("cease.notified 2026-06-30", "2026-07-01")
                        .clock(CeasingLaw.KEEP_UNTIL_THE_TIME_TO_APPEAL_IS_OVER)
                        .earliest())
                .contains(LocalDate.of(2026, 9, 2));
    }

    @Test
    void anOrderOfDismissalIsCompliedWithAtOnce() {
        assertThat(Vectors.timeline(
                                "appeal.lodged 2026-03-02 decision=cease; tribunal.ordered 2026-06-10 order=dismissed",
                                "2026-06-10")
                        .clock(CeasingLaw.KEEP_UNTIL_THE_APPEAL_IS_DETERMINED)
                        .earliest())
                .contains(LocalDate.of(2026, 6, 10));
    }

    @Test
    void finallyDeterminedCanWaitForTheTimeOfAFurtherAppeal() {
        String dismissed = "appeal.lodged 2026-03-02 decision=cease; tribunal.ordered 2026-06-10 order=dismissed";

        assertThat(furtherAppeal(dismissed)).hasToString("CEA-04 BARRED due 2026-08-08");
        assertThat(furtherAppeal("appeal.lodged 2026-03-02 decision=cease; appeal.withdrawn 2026-06-10"))
                .hasToString("CEA-04 LIFTED due 2026-06-09");
        assertThat(furtherAppeal("appeal.lodged 2026-03-02 decision=cease")).hasToString("CEA-04 BARRED");
        assertThat(Vectors.timeline(dismissed, "2026-07-01").readingsThatMatter())
                .contains(OpenQuestions.FINALLY_DETERMINED);
    }

    private static Clock furtherAppeal(String told) {
        return Vectors.under(OpenQuestions.FINALLY_DETERMINED, "after-time-for-further-appeal", told, "2026-07-01")
                .clock(CeasingLaw.KEEP_UNTIL_THE_APPEAL_IS_DETERMINED);
    }

    @Test
    void oneCeasingBreaksEveryHoldThatItFallsUnder() {
        assertThat(Vectors.timeline(
                                "review.decision-notified 2026-01-05 outcome=cease; cease.notified 2026-02-02;"
                                        + " plan.ceased 2026-03-01",
                                "2026-06-01")
                        .clocks(CeasingLaw.KEEP_UNTIL_THE_TIME_TO_APPEAL_IS_OVER))
                .extracting(Clock::state)
                .containsExactly(ClockState.BREACHED, ClockState.BREACHED);
    }

    @Test
    void aReviewMeetingIsEnoughForAnAdultOnlyUnderTheReadingThatCountsIt() {
        String told = "education.stopped 2026-03-02 age=18-or-over; review.meeting-held 2026-04-02";

        assertThat(Vectors.timeline(told, "2026-05-01")
                        .clock(CeasingLaw.REVIEW_BEFORE_CEASING_FOR_AN_ADULT)
                        .state())
                .isEqualTo(ClockState.BARRED);
        assertThat(Vectors.under(OpenQuestions.REVIEW_IS_DONE, "on-meeting", told, "2026-05-01")
                        .clock(CeasingLaw.REVIEW_BEFORE_CEASING_FOR_AN_ADULT)
                        .state())
                .isEqualTo(ClockState.LIFTED);
    }

    @Test
    void whatBarsAPlanFromCeasingWithoutADateSaysSo() {
        assertThat(Vectors.timeline("appeal.lodged 2026-03-02 decision=cease", "2026-07-01")
                        .clock(CeasingLaw.KEEP_UNTIL_THE_APPEAL_IS_DETERMINED)
                        .explanation()
                        .text())
                .contains("has not happened, so there is no date");
    }
}
