package io.github.opensend.timescales.law;

import static io.github.opensend.timescales.law.OpenQuestions.REVIEW_IS_DONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.core.event.CircumstanceKind;
import io.github.opensend.timescales.Told;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.ClockState;
import io.github.opensend.timescales.clock.Reason;
import io.github.opensend.timescales.clock.Timeline;
import io.github.opensend.timescales.clock.TimelineEngine;
import io.github.opensend.timescales.rule.Timescale;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reviewing and amending a plan, attending or not. */
class ReviewLawTest {
    private static final String VECTORS = """
            REV-01 | plan.finalised 2025-10-14 | 2026-10-13 | 2026-10-13 | RUNNING | 0
            REV-01 | plan.finalised 2025-10-14 | 2026-10-14 | 2026-10-13 | OVERDUE | 1
            REV-01 | plan.finalised 2025-10-14; review.decision-notified 2026-10-13 outcome=maintain | 2026-11-01 | 2026-10-13 | MET | 0
            REV-01 | plan.finalised 2025-10-14; review.completed 2026-10-14 | 2026-11-01 | 2026-10-13 | MET_LATE | 1
            REV-01 | plan.finalised 2025-10-14 thread=a; review.completed 2026-10-01 thread=b | 2026-11-01 | 2026-10-13 | MET | 0
            REV-01 | plan.finalised 2025-10-14; plan.ceased 2026-02-01 | 2026-11-01 | 2026-10-13 | CLOSED | 0
            REV-01 | plan.finalised 2025-10-14; plan.replaced 2026-02-01 | 2026-11-01 | 2026-10-13 | CLOSED | 0
            REV-01 | plan.finalised 2027-03-01 | 2027-03-02 | 2028-02-29 | RUNNING | 0
            REV-01 | plan.finalised 2028-02-29 | 2028-03-01 | 2029-02-28 | RUNNING | 0
            REV-02 | review.completed 2025-10-14 | 2026-10-13 | 2026-10-13 | RUNNING | 0
            REV-02 | review.decision-notified 2025-10-14 outcome=maintain | 2026-10-14 | 2026-10-13 | OVERDUE | 1
            REV-02 | plan.replaced 2025-01-10; review.completed 2025-10-14 | 2026-01-01 | - | NOT_STARTED | 0
            REV-03 | plan.finalised 2025-10-14; review.meeting-held 2026-10-01 | 2026-10-14 | 2026-10-13 | OVERDUE | 1
            REV-03 | plan.finalised 2025-10-14; review.decision-notified 2026-10-13 outcome=amend | 2026-10-14 | 2027-10-12 | RUNNING | 0
            REV-04 | plan.replaced 2025-10-14 | 2026-10-14 | 2026-10-14 | RUNNING | 0
            REV-04 | plan.replaced 2025-10-14 | 2026-10-15 | 2026-10-14 | OVERDUE | 1
            REV-04 | plan.replaced 2025-10-14; review.completed 2026-10-14 | 2026-11-01 | 2026-10-14 | MET | 0
            REV-05 | plan.replaced 2025-10-14; review.completed 2026-10-02 | 2026-11-01 | 2027-10-01 | RUNNING | 0
            REV-05 | plan.replaced 2025-10-14; review.completed 2026-10-02; review.completed 2027-10-02 | 2027-10-02 | 2028-10-01 | RUNNING | 0
            REV-05 | plan.finalised 2025-10-14; review.completed 2026-10-02 | 2026-11-01 | - | NOT_STARTED | 0
            REV-06 | review.meeting-fixed 2026-11-06 for=2026-11-20 | 2026-11-06 | 2026-11-06 | MET | 0
            REV-06 | review.meeting-fixed 2026-11-10 for=2026-11-20 | 2026-11-10 | 2026-11-06 | MET_LATE | 4
            REV-06 | review.meeting-fixed 2026-11-05 for=2026-11-20 dispatchedOn=2026-11-07 | 2026-11-10 | 2026-11-06 | MET_LATE | 1
            REV-06 | review.meeting-fixed 2026-10-01 for=2026-11-20 attending=false | 2026-11-06 | - | NOT_STARTED | 0
            REV-07 | review.meeting-fixed 2026-10-01 for=2026-11-20 | 2026-11-06 | 2026-11-06 | RUNNING | 0
            REV-07 | review.meeting-fixed 2026-10-01 for=2026-11-20 | 2026-11-07 | 2026-11-06 | OVERDUE | 1
            REV-07 | review.meeting-fixed 2026-10-01 for=2026-11-20; review.papers-circulated 2026-11-06 | 2026-11-20 | 2026-11-06 | MET | 0
            REV-07 | review.meeting-fixed 2026-10-01 for=2026-11-20; review.papers-circulated 2026-11-09 | 2026-11-20 | 2026-11-06 | MET_LATE | 3
            REV-07 | review.meeting-fixed 2026-10-01 for=2026-11-20; review.meeting-held 2026-11-20 | 2026-11-21 | 2026-11-06 | CLOSED | 0
            REV-08 | review.meeting-held 2026-11-20 | 2026-12-04 | 2026-12-04 | RUNNING | 0
            REV-08 | review.meeting-held 2026-11-20 | 2026-12-05 | 2026-12-04 | OVERDUE | 1
            REV-08 | review.meeting-held 2026-11-20; review.report-sent 2026-12-04 | 2027-01-01 | 2026-12-04 | MET | 0
            REV-08 | review.meeting-held 2026-11-20; review.decision-notified 2026-12-01 outcome=maintain; review.report-sent 2026-12-05 | 2027-01-01 | 2026-12-04 | MET_LATE | 1
            REV-08 | review.meeting-held 2026-11-20; review.decision-notified 2026-12-01 outcome=maintain | 2027-01-01 | 2026-12-04 | CLOSED | 0
            REV-09 | review.meeting-held 2026-11-20 | 2026-12-18 | 2026-12-18 | RUNNING | 0
            REV-09 | review.meeting-held 2026-11-20; review.report-sent 2026-12-17 | 2026-12-19 | 2026-12-18 | OVERDUE | 1
            REV-09 | review.meeting-held 2026-11-20; review.decision-notified 2026-12-18 outcome=amend | 2027-01-01 | 2026-12-18 | MET | 0
            REV-09 | review.meeting-held 2026-11-20; review.decision-notified 2026-12-19 outcome=cease | 2027-01-01 | 2026-12-18 | MET_LATE | 1
            REV-09 | review.meeting-held 2026-11-20; amendment.notice-served 2026-12-18 | 2027-01-01 | 2026-12-18 | MET | 0
            REV-09 | review.meeting-held 2026-11-20; review.completed 2026-12-30 | 2027-01-01 | 2026-12-18 | CLOSED | 0
            REV-09 | review.meeting-held 2026-01-12 | 2026-01-12 | 2026-02-09 | RUNNING | 0
            REV-10 | review.decision-notified 2026-12-18 outcome=maintain | 2027-01-01 | 2026-12-18 | DONE | 0
            REV-10 | review.decision-notified 2026-12-18 outcome=cease | 2027-01-01 | 2026-12-18 | DONE | 0
            REV-10 | review.decision-notified 2026-12-18 outcome=amend | 2027-01-01 | - | NOT_STARTED | 0
            REV-11 | review.meeting-held 2026-11-20 | 2026-12-18 | 2026-12-18 | RUNNING | 0
            REV-11 | review.meeting-held 2026-11-20 | 2026-12-19 | 2026-12-18 | LAPSED | 0
            REV-11 | review.meeting-held 2026-11-20; review.decision-notified 2026-12-18 outcome=amend | 2026-12-19 | 2026-12-18 | OVERDUE | 1
            REV-11 | review.meeting-held 2026-11-20; review.decision-notified 2026-12-18 outcome=amend; amendment.notice-served 2026-12-18 | 2027-01-01 | 2026-12-18 | MET | 0
            REV-11 | review.meeting-held 2026-11-20 attending=false; amendment.notice-served 2026-12-20 | 2027-01-01 | 2026-12-18 | MET_LATE | 2
            REV-11 | review.meeting-held 2026-11-20; review.decision-notified 2026-12-18 outcome=maintain | 2027-01-01 | 2026-12-18 | CLOSED | 0
            REV-12 | amendment.notice-served 2026-12-18 | 2027-01-01 | 2027-01-01 | OPEN | 0
            REV-12 | amendment.notice-served 2026-12-18 | 2027-01-02 | 2027-01-01 | LAPSED | 0
            REV-12 | amendment.notice-served 2026-12-16 servedOn=2026-12-18; amendment.representations-made 2027-01-01 | 2027-01-02 | 2027-01-01 | USED | 0
            REV-13 | review.meeting-held 2026-11-20; amendment.notice-served 2026-12-18 | 2027-02-12 | 2027-02-12 | RUNNING | 0
            REV-13 | review.meeting-held 2026-11-20; amendment.notice-served 2026-12-18 | 2027-02-13 | 2027-02-12 | OVERDUE | 1
            REV-13 | review.meeting-held 2026-11-20; amendment.notice-served 2026-12-18; plan.amended 2027-02-12 | 2027-03-01 | 2027-02-12 | MET | 0
            REV-13 | review.meeting-held 2026-11-20; amendment.notice-served 2026-12-03 dispatchedOn=2026-12-01; plan.amended 2027-01-27 | 2027-03-01 | 2027-01-26 | MET_LATE | 1
            REV-13 | review.meeting-held 2026-11-20; amendment.notice-served 2026-12-18; amendment.dropped 2027-02-01 | 2027-03-01 | 2027-02-12 | CLOSED | 0
            REV-14 | review.decision-notified 2026-12-18 outcome=amend; amendment.notice-served 2026-12-18; amendment.dropped 2027-02-12 | 2027-03-01 | 2027-02-12 | MET | 0
            REV-14 | review.meeting-held 2026-11-20; amendment.notice-served 2026-12-18; amendment.dropped 2027-02-14 | 2027-03-01 | 2027-02-12 | MET_LATE | 2
            REV-14 | review.meeting-held 2026-11-20; amendment.notice-served 2026-12-18; plan.amended 2027-02-01 | 2027-03-01 | 2027-02-12 | CLOSED | 0
            REV-14 | review.meeting-held 2026-11-20; amendment.notice-served 2026-12-18 | 2027-03-01 | 2027-02-12 | LAPSED | 0
            REV-15 | review.meeting-held 2026-11-20 | 2026-11-20 | 2027-02-12 | RUNNING | 0
            REV-15 | review.meeting-held 2026-11-20 | 2027-02-13 | 2027-02-12 | LAPSED | 0
            REV-15 | review.meeting-held 2026-11-20; review.decision-notified 2026-12-18 outcome=amend | 2027-02-13 | 2027-02-12 | OVERDUE | 1
            REV-15 | review.meeting-held 2026-11-20; review.decision-notified 2026-12-18 outcome=maintain | 2027-02-13 | 2027-02-12 | CLOSED | 0
            REV-15 | review.meeting-held 2026-11-20; review.decision-notified 2026-12-18 outcome=amend; plan.amended 2027-02-12 | 2027-03-01 | 2027-02-12 | MET | 0
            REV-15 | review.meeting-held 2026-01-12; review.decision-notified 2026-02-09 outcome=amend; amendment.notice-served 2026-02-09; plan.amended 2026-04-07 | 2026-05-01 | 2026-04-06 | MET_LATE | 1
            REV-16 | amendment.notice-served 2026-12-18 | 2027-02-12 | 2027-02-12 | RUNNING | 0
            REV-16 | amendment.notice-served 2026-12-18 | 2027-02-13 | 2027-02-12 | OVERDUE | 1
            REV-16 | review.meeting-held 2026-01-12; review.decision-notified 2026-02-09 outcome=maintain; amendment.notice-served 2026-12-18; amendment.dropped 2027-02-12 | 2027-03-13 | 2027-02-12 | MET | 0
            REV-16 | review.meeting-held 2026-11-20; amendment.notice-served 2026-12-18 | 2027-02-13 | - | NOT_STARTED | 0
            REV-17 | review.meeting-fixed 2026-10-01 for=2026-11-20 attending=false | 2026-11-06 | 2026-11-06 | MET | 0
            REV-17 | review.meeting-fixed 2026-11-07 for=2026-11-20 attending=false | 2026-11-07 | 2026-11-06 | MET_LATE | 1
            REV-17 | review.meeting-fixed 2026-11-07 for=2026-11-20 attending=true | 2026-11-07 | - | NOT_STARTED | 0
            REV-18 | review.meeting-fixed 2026-10-01 for=2026-11-20 attending=false; review.papers-circulated 2026-11-07 | 2026-11-20 | 2026-11-06 | MET_LATE | 1
            REV-18 | review.meeting-fixed 2026-10-01 for=2026-11-20 attending=false | 2026-11-06 | 2026-11-06 | RUNNING | 0
            REV-19 | review.meeting-held 2026-11-20 attending=false | 2026-12-05 | 2026-12-04 | OVERDUE | 1
            REV-19 | review.meeting-held 2026-11-20 attending=false; review.report-sent 2026-12-04 | 2026-12-05 | 2026-12-04 | MET | 0
            REV-20 | review.meeting-held 2026-11-20 attending=false | 2026-12-18 | 2026-12-18 | RUNNING | 0
            REV-20 | review.meeting-held 2026-11-20 attending=false; review.decision-notified 2026-12-21 outcome=maintain | 2027-01-01 | 2026-12-18 | MET_LATE | 3
            REV-20 | review.meeting-held 2026-11-20 | 2026-12-18 | - | NOT_STARTED | 0
            REV-21 | term.fixed 2026-09-01 for=2027-01-04 | 2026-12-22 | 2026-12-21 | OVERDUE | 1
            REV-21 | term.fixed 2026-09-01 for=2027-01-04; review.listed 2026-12-21 | 2027-01-22 | 2026-12-21 | MET | 0
            REV-22 | under-five.noted 2026-01-31 | 2026-08-01 | 2026-07-31 | OVERDUE | 1
            REV-22 | under-five.noted 2026-01-31; under-five.review-considered 2026-05-10 | 2026-06-01 | 2026-11-10 | RUNNING | 0
            REV-22 | under-five.noted 2026-01-31; child.turned-five 2026-07-01 | 2026-08-01 | 2026-07-31 | CLOSED | 0
            REV-22.three-months | under-five.noted 2026-01-31 | 2026-08-01 | 2026-04-30 | RUNNING | 0
            REV-23 | year-nine.reached 2025-09-01; review.meeting-held 2026-11-20 | 2026-11-20 | 2026-11-20 | DONE | 0
            REV-23 | review.meeting-held 2026-11-20 | 2026-11-20 | - | NOT_STARTED | 0
            REV-24 | custody.left 2026-03-02 | 2026-09-01 | - | RUNNING | 0
            REV-24 | plan.finalised 2024-01-10; custody.left 2026-03-02; review.completed 2026-04-02 | 2026-09-01 | - | DONE | 0
            REV-24 | plan.finalised 2024-01-10; plan.ceased 2025-06-01; custody.left 2026-03-02 | 2026-09-01 | - | CLOSED | 0
            REV-25 | education.stopped 2026-03-02 age=under-18 | 2026-09-01 | - | RUNNING | 0
            REV-25 | education.stopped 2026-03-02 age=under-18; review.completed 2026-04-02 | 2026-09-01 | - | DONE | 0
            REV-25 | education.stopped 2026-03-02 age=18-or-over | 2026-09-01 | - | NOT_STARTED | 0
            """;

    @ParameterizedTest(name = "{0}: {1} as of {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = VECTORS)
    void theWordsOfTheRuleGiveTheseDays(
            String rule, String told, LocalDate asOf, LocalDate due, String state, int daysLate) {
        Vectors.hold(rule, told, asOf, due, state, daysLate);
    }

    @Test
    void everyRowHasARuleAndAVector() {
        Set<String> rows = IntStream.rangeClosed(1, 25)
                .mapToObj(i -> String.format("REV-%02d", i))
                .collect(Collectors.toSet());

        assertThat(Vectors.rowsWithARule("REV")).containsExactlyInAnyOrderElementsOf(rows);
        assertThat(Vectors.rows(VECTORS)).containsExactlyInAnyOrderElementsOf(rows);
    }

    private static List<String> clocks(Timescale rule, String told, String asOf) {
        return Vectors.timeline(told, asOf).clocks(rule).stream()
                .map(Clock::toString)
                .toList();
    }

    @Test
    void eachReviewAnswersTheYearBeforeAndStartsTheNext() {
        String told = "plan.finalised 2023-10-14; review.completed 2024-10-01; review.completed 2025-10-02";

        assertThat(clocks(ReviewLaw.FIRST_REVIEW, told, "2025-10-03")).containsExactly("REV-01 MET due 2024-10-13");
        assertThat(clocks(ReviewLaw.NEXT_REVIEW, told, "2025-10-03"))
                .containsExactly("REV-02 MET_LATE due 2025-09-30", "REV-02 RUNNING due 2026-10-01");
    }

    @Test
    void aReviewThatIsCompletedSoonAfterItsDecisionIsOneReview() {
        String told = "plan.finalised 2023-10-14; review.decision-notified 2024-10-01 outcome=amend;"
                + " review.completed 2024-12-31";

        assertThat(clocks(ReviewLaw.NEXT_REVIEW, told, "2025-01-01")).containsExactly("REV-02 RUNNING due 2025-09-30");
    }

    @Test
    void aReviewThatIsCompletedLongAfterADecisionIsAnotherReview() {
        String told = "review.decision-notified 2024-10-01 outcome=maintain; review.completed 2025-01-01";

        assertThat(clocks(ReviewLaw.NEXT_REVIEW, told, "2025-01-02"))
                .containsExactly("REV-02 MET due 2025-09-30", "REV-02 RUNNING due 2025-12-31");
    }

    @Test
    void theYearAfterAReassessmentIsThatOfRegulation27Alone() {
        String told = "plan.finalised 2023-10-14; review.completed 2024-10-01; plan.replaced 2025-03-10;"
                + " review.completed 2026-03-10";

        assertThat(clocks(ReviewLaw.NEXT_REVIEW, told, "2026-04-01")).containsExactly("REV-02 CLOSED due 2025-09-30");
        assertThat(clocks(ReviewLaw.FIRST_REVIEW_AFTER_REASSESSMENT, told, "2026-04-01"))
                .containsExactly("REV-04 MET due 2026-03-10");
        assertThat(clocks(ReviewLaw.NEXT_REVIEW_AFTER_REASSESSMENT, told, "2026-04-01"))
                .containsExactly("REV-05 RUNNING due 2027-03-09");
    }

    @Test
    void aReviewOfAPlanThatCeasedDoesNotCountForThePlanThatIsMadeAfterIt() {
        String told = "plan.finalised 2020-01-10; plan.ceased 2020-06-01; plan.finalised 2022-01-10;"
                + " review.completed 2023-01-05";

        assertThat(clocks(ReviewLaw.FIRST_REVIEW, told, "2023-02-01"))
                .containsExactly("REV-01 CLOSED due 2021-01-09", "REV-01 MET due 2023-01-09");
    }

    @Test
    void whenAReviewIsDoneTurnsOnAReading() {
        String told = "plan.finalised 2025-10-14; review.meeting-held 2026-10-01;"
                + " review.decision-notified 2026-10-29 outcome=maintain";
        Timeline onDecision = Vectors.timeline(told, "2026-11-01");
        Timeline onMeeting = Vectors.under(REVIEW_IS_DONE, "on-meeting", told, "2026-11-01");

        assertThat(onDecision.clock(ReviewLaw.FIRST_REVIEW)).hasToString("REV-01 MET_LATE due 2026-10-13");
        assertThat(onDecision.clock(ReviewLaw.NEXT_REVIEW)).hasToString("REV-02 RUNNING due 2027-10-28");
        assertThat(onMeeting.clock(ReviewLaw.FIRST_REVIEW)).hasToString("REV-01 MET due 2026-10-13");
        assertThat(onMeeting.clock(ReviewLaw.NEXT_REVIEW)).hasToString("REV-02 RUNNING due 2027-09-30");
        assertThat(onMeeting.clock(ReviewLaw.DECIDE_WITHIN_THE_YEAR).due())
                .as("guidance goes by the decision")
                .contains(LocalDate.of(2027, 10, 28));
        assertThat(onDecision.readingsThatMatter()).contains(REVIEW_IS_DONE);
    }

    @Test
    void atLeastTwoWeeksHasALiteralAndASafeDay() {
        Timeline timeline = Vectors.timeline("review.meeting-fixed 2026-11-06 for=2026-11-20", "2026-11-06");

        for (Timescale rule : List.of(ReviewLaw.GIVE_NOTICE_OF_THE_MEETING, ReviewLaw.CIRCULATE_THE_ADVICE)) {
            assertThat(timeline.clock(rule).due()).contains(LocalDate.of(2026, 11, 6));
            assertThat(timeline.clock(rule).safeDue()).contains(LocalDate.of(2026, 11, 5));
        }
    }

    @Test
    void aMeetingThatIsFixedAgainReplacesTheFirstAndHasNoticeOfItsOwn() {
        String told = "review.meeting-fixed 2026-10-01 for=2026-11-20; review.meeting-fixed 2026-11-18 for=2026-11-27";

        assertThat(clocks(ReviewLaw.GIVE_NOTICE_OF_THE_MEETING, told, "2026-11-18"))
                .containsExactly("REV-06 MET due 2026-11-06", "REV-06 MET_LATE due 2026-11-13");
        assertThat(clocks(ReviewLaw.CIRCULATE_THE_ADVICE, told, "2026-11-18"))
                .containsExactly("REV-07 CLOSED due 2026-11-06", "REV-07 OVERDUE due 2026-11-13");
    }

    @Test
    void noticeCanBeJudgedByItsReceipt() {
        String told = "review.meeting-fixed 2026-11-05 for=2026-11-20 dispatchedOn=2026-11-05 servedOn=2026-11-09";

        assertThat(Vectors.under(OpenQuestions.NOTIFIED_WHEN, "on-receipt", told, "2026-11-20")
                        .clock(ReviewLaw.GIVE_NOTICE_OF_THE_MEETING)
                        .daysLate())
                .isEqualTo(3);
    }

    @Test
    void aMeetingWithNoDecisionOnRecordDoesNotTakeTheDecisionOfTheNext() {
        String told = "review.meeting-held 2025-11-20; review.meeting-held 2026-11-20;"
                + " review.decision-notified 2026-12-01 outcome=maintain";

        assertThat(clocks(ReviewLaw.DECIDE_AFTER_THE_MEETING, told, "2027-01-01"))
                .containsExactly("REV-09 CLOSED due 2025-12-18", "REV-09 MET due 2026-12-18");
    }

    @Test
    void twoReviewsWithLabelsRunBesideEachOther() {
        String told = "review.meeting-held 2026-11-20 thread=a; review.meeting-held 2026-11-27 thread=b;"
                + " review.decision-notified 2026-12-01 outcome=maintain thread=b";

        assertThat(clocks(ReviewLaw.DECIDE_AFTER_THE_MEETING, told, "2026-12-02"))
                .containsExactly("REV-09 RUNNING due 2026-12-18", "REV-09 MET due 2026-12-25");
    }

    @Test
    void anEarlyNoticeBringsTheAmendedPlanForwardAndTwelveWeeksAreOnlyTheCeiling() {
        Timeline timeline = Vectors.timeline(
                "review.meeting-held 2026-11-20; review.decision-notified 2026-12-01 outcome=amend;"
                        + " amendment.notice-served 2026-12-01",
                "2026-12-02");

        assertThat(timeline.clock(ReviewLaw.SEND_THE_AMENDED_PLAN).due()).contains(LocalDate.of(2027, 1, 26));
        assertThat(timeline.clock(ReviewLaw.AMENDED_PLAN_WITHIN_TWELVE_WEEKS).due())
                .contains(LocalDate.of(2027, 2, 12));
    }

    @Test
    void aLateNoticeDoesNotMoveTheTwelveWeeks() {
        Timeline timeline = Vectors.timeline(
                "review.meeting-held 2026-11-20; review.decision-notified 2026-12-18 outcome=amend;"
                        + " amendment.notice-served 2027-01-15",
                "2027-02-13");

        assertThat(timeline.clock(ReviewLaw.AMENDED_PLAN_WITHIN_TWELVE_WEEKS).state())
                .isEqualTo(ClockState.OVERDUE);
        assertThat(timeline.clock(ReviewLaw.SEND_THE_AMENDED_PLAN).state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void aNoticeThatIsServedAgainOpensTheWindowAgainAndNotTheEightWeeks() {
        String told = "review.meeting-held 2026-11-20; amendment.notice-served 2026-12-18;"
                + " amendment.notice-served 2027-01-15";

        assertThat(clocks(ReviewLaw.SEND_THE_AMENDED_PLAN, told, "2027-01-16"))
                .containsExactly("REV-13 RUNNING due 2027-02-12");
        assertThat(clocks(ReviewLaw.COMMENT_ON_THE_AMENDMENTS, told, "2027-01-16"))
                .containsExactly("REV-12 LAPSED due 2027-01-01", "REV-12 OPEN due 2027-01-29");
    }

    @Test
    void aPlanWhoseSendingNobodyRecordedDoesNotSwallowTheNoticeOfTheNextReview() {
        String told = "review.meeting-held 2025-11-20; amendment.notice-served 2025-12-18;"
                + " review.meeting-held 2026-11-20; amendment.notice-served 2026-12-18; plan.amended 2027-02-01";

        assertThat(clocks(ReviewLaw.SEND_THE_AMENDED_PLAN, told, "2027-03-01"))
                .containsExactly("REV-13 CLOSED due 2026-02-12", "REV-13 MET due 2027-02-12");
    }

    @Test
    void theDecisionToKeepThePlanSaysWhyTheTwelveWeeksAreOver() {
        Clock clock = Vectors.timeline(
                        "review.meeting-held 2026-11-20; review.decision-notified 2026-12-18 outcome=maintain",
                        "2027-01-01")
                .clock(ReviewLaw.AMENDED_PLAN_WITHIN_TWELVE_WEEKS);

        assertThat(clock.closedBecause()).contains(Reason.DECIDED_OTHERWISE);
    }

    @Test
    void aDecisionToAmendOpensNoAppealAndTheOthersDo() {
        assertThat(ReviewLaw.DECIDE_AFTER_THE_MEETING.rights().keySet())
                .containsExactly(ReviewLaw.TO_MAINTAIN, ReviewLaw.TO_CEASE);
        assertThat(ReviewOfThoseNotAttendingLaw.DECIDE_AFTER_THE_MEETING.rights())
                .isEqualTo(ReviewLaw.DECIDE_AFTER_THE_MEETING.rights());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SCHOOL_CLOSED", "PERSONAL_CIRCUMSTANCES", "ABSENT"})
    void nothingExtendsAReviewToday(CircumstanceKind kind) {
        Clock clock = Vectors.withClaim(
                ReviewLaw.SEND_THE_AMENDED_PLAN,
                kind,
                "2026-12-20",
                "2027-02-20",
                "review.meeting-held 2026-11-20; amendment.notice-served 2026-12-18",
                "2027-03-01");

        assertThat(clock.state()).isEqualTo(ClockState.OVERDUE);
        assertThat(clock.explanation().text()).contains("not a ground for this clock");
    }

    @Test
    void thePandemicDisappliedTheYearAndTheEightWeeksButNoTwoWeeksOfNotice() {
        assertThat(Vectors.withClaim(
                                ReviewLaw.FIRST_REVIEW,
                                CircumstanceKind.CORONAVIRUS,
                                "2020-05-01",
                                "2020-07-01",
                                "plan.finalised 2019-06-10",
                                "2020-08-01")
                        .reason())
                .contains("EX-CV6");
        assertThat(Vectors.withClaim(
                                ReviewLaw.SEND_THE_AMENDED_PLAN,
                                CircumstanceKind.CORONAVIRUS,
                                "2020-05-01",
                                "2020-07-01",
                                "review.meeting-held 2020-04-20; amendment.notice-served 2020-05-01",
                                "2020-08-01")
                        .reason())
                .contains("EX-CV7");
        assertThat(Vectors.withClaim(
                                ReviewLaw.CIRCULATE_THE_ADVICE,
                                CircumstanceKind.CORONAVIRUS,
                                "2020-05-01",
                                "2020-07-01",
                                "review.meeting-fixed 2020-05-01 for=2020-06-20",
                                "2020-06-19")
                        .state())
                .isEqualTo(ClockState.OVERDUE);
    }

    @Test
    void aReviewBeforeThePlanOfAReassessmentIsNotOutOfOrder() {
        for (String told : List.of(
                "review.completed 2024-10-01; plan.replaced 2025-03-10",
                "review.decision-notified 2024-12-10 outcome=maintain; review.meeting-held 2025-10-10",
                "plan.amended 2024-12-10; amendment.notice-served 2025-10-10")) {
            assertThat(TimelineEngine.with(EnglishLaw.rules()).outOfOrder(Told.record(told)))
                    .as(told)
                    .isEmpty();
        }
    }

    @Test
    void theTermsOfAYearEachTakeTheirOwnList() {
        String told = "term.fixed 2026-03-01 for=2026-09-02; term.fixed 2026-03-01 for=2027-01-04;"
                + " review.listed 2026-08-10; review.listed 2026-12-22";

        assertThat(clocks(ReviewLaw.LIST_THE_REVIEWS_OF_A_TERM, told, "2027-01-04"))
                .containsExactly("REV-21 MET due 2026-08-19", "REV-21 MET_LATE due 2026-12-21");
    }
}
