package io.github.opensend.core.approach;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.law.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PracticeTest {
    private static final LocalDate DAY = Entries.START;

    private static List<PracticeRule> rules(GraduatedApproach approach, LocalDate asOf) {
        return Practice.findings(approach, asOf).stream()
                .map(PracticeFinding::rule)
                .toList();
    }

    @Test
    void theWorkedCycleLacksNothingWhileItRuns() {
        assertThat(Practice.findings(WorkedCycle.approach(), WorkedCycle.REVIEW_AGREED))
                .isEmpty();
    }

    @Test
    void aReviewIsOverdueOnTheDayAfterTheOneThatWasAgreed() {
        GraduatedApproach before = WorkedCycle.approach().asOf(WorkedCycle.ADVISED);

        assertThat(rules(before, WorkedCycle.REVIEW_AGREED)).isEmpty();
        assertThat(Practice.findings(before, WorkedCycle.REVIEW_AGREED.plusDays(1)))
                .extracting(Object::toString)
                .containsExactly(
                        "the agreed day of review has passed: 2025-12-12",
                        "the day of an outcome has passed with no review since (outcome sentences): 2025-12-12");
    }

    @Test
    void aPlanWithNothingInItIsFoundToLackWhatTheGuidanceLooksFor() {
        GraduatedApproach bare = GraduatedApproach.of(Entries.of(List.of(Move.ENTER, Move.ASSESS, Move.PLAN)));

        assertThat(rules(bare, DAY.plusDays(2)))
                .containsExactly(
                        PracticeRule.PLAN_WITHOUT_OUTCOMES,
                        PracticeRule.PLAN_WITHOUT_PROVISION,
                        PracticeRule.PLAN_WITHOUT_REVIEW_DATE,
                        PracticeRule.PARENTS_NOT_RECORDED_IN_PLAN,
                        PracticeRule.CHILD_NOT_RECORDED_IN_PLAN);
    }

    @Test
    void parentsWhoDeclinedOrWereInvitedAreRecorded() {
        for (Participation asked : List.of(Participation.DECLINED, Participation.INVITED, Participation.TOOK_PART)) {
            GraduatedApproach approach = GraduatedApproach.of(List.of(
                    Entries.entry(DAY),
                    Entries.assessment(DAY),
                    new PlanAgreed(
                            DAY, Entries.plan().parents(Voice.without(asked)).build())));

            assertThat(rules(approach, DAY))
                    .doesNotContain(PracticeRule.PARENTS_NOT_RECORDED_IN_PLAN)
                    .contains(PracticeRule.CHILD_NOT_RECORDED_IN_PLAN);
        }
    }

    @Test
    void aReviewWithoutAResultForAnOutcomeIsFound() {
        GraduatedApproach approach =
                WorkedCycle.approach().asOf(WorkedCycle.ADVISED).with(Entries.review(WorkedCycle.REVIEWED));

        assertThat(rules(approach, WorkedCycle.REVIEWED))
                .containsExactly(
                        PracticeRule.PARENTS_NOT_RECORDED_IN_REVIEW,
                        PracticeRule.CHILD_NOT_RECORDED_IN_REVIEW,
                        PracticeRule.OUTCOME_NOT_REVIEWED);
    }

    private static GraduatedApproach met(CodeChapter chapter, LocalDate... days) {
        List<ApproachEntry> entries = new ArrayList<>();
        entries.add(ImmutableSupportDecision.copyOf(Entries.entry(DAY)).withChapter(chapter));
        for (LocalDate day : days) {
            entries.add(Meeting.held(day)
                    .parents(Voice.without(Participation.TOOK_PART))
                    .build());
        }
        return GraduatedApproach.of(entries);
    }

    @Test
    void threeMeetingsAreLookedForInEachYearOfSupport() {
        LocalDate[] two = {LocalDate.of(2025, 11, 3), LocalDate.of(2026, 3, 2)};
        LocalDate[] three = {LocalDate.of(2025, 11, 3), LocalDate.of(2026, 3, 2), LocalDate.of(2026, 6, 29)};
        LocalDate last = LocalDate.of(2026, 8, 31);

        assertThat(rules(met(CodeChapter.SCHOOLS, two), last))
                .contains(PracticeRule.FEWER_THAN_THREE_MEETINGS_IN_A_YEAR);
        assertThat(rules(met(CodeChapter.SCHOOLS, two), last.minusDays(1)))
                .doesNotContain(PracticeRule.FEWER_THAN_THREE_MEETINGS_IN_A_YEAR);
        assertThat(rules(met(CodeChapter.SCHOOLS, three), last)).isEmpty();
    }

    @Test
    void twoMeetingsOnOneDayAreOne() {
        LocalDate day = LocalDate.of(2025, 11, 3);

        assertThat(Practice.findings(met(CodeChapter.SCHOOLS, day, day, day), LocalDate.of(2026, 8, 31)))
                .extracting(Object::toString)
                .contains("fewer than three meetings with the parents in a year (1 in the year to 2026-08-31)");
    }

    @Test
    void thePaceOfTheAcademicYearIsOneMeetingInFourMonths() {
        LocalDate fourMonths = LocalDate.of(2026, 1, 1);

        assertThat(rules(met(CodeChapter.SCHOOLS), fourMonths.minusDays(1))).isEmpty();
        assertThat(rules(met(CodeChapter.SCHOOLS), fourMonths))
                .containsExactly(PracticeRule.BEHIND_THREE_MEETINGS_THIS_ACADEMIC_YEAR);
        assertThat(rules(met(CodeChapter.SCHOOLS, LocalDate.of(2025, 10, 1)), fourMonths))
                .isEmpty();
    }

    @Test
    void earlyYearsAndFurtherEducationHaveNoNumberOfMeetings() {
        LocalDate last = LocalDate.of(2026, 8, 31);

        assertThat(rules(met(CodeChapter.EARLY_YEARS), last)).isEmpty();
        assertThat(rules(met(CodeChapter.FURTHER_EDUCATION), last)).isEmpty();
    }

    @Test
    void inFurtherEducationTheYoungPersonIsLookedForAndNotTheParents() {
        GraduatedApproach college = GraduatedApproach.of(List.of(
                ImmutableSupportDecision.copyOf(Entries.entry(DAY)).withChapter(CodeChapter.FURTHER_EDUCATION),
                Entries.assessment(DAY),
                new PlanAgreed(
                        DAY, Entries.plan().addParticipants(Role.SUPPORTER).build())));

        assertThat(rules(college, DAY))
                .contains(PracticeRule.CHILD_NOT_RECORDED_IN_PLAN)
                .doesNotContain(PracticeRule.PARENTS_NOT_RECORDED_IN_PLAN);
    }

    @Test
    void nothingIsLookedForOutsideSupport() {
        assertThat(Practice.findings(WorkedCycle.approach(), WorkedCycle.LEFT)).isEmpty();
        assertThat(Practice.findings(GraduatedApproach.of(ImmutableList.of()), DAY))
                .isEmpty();
    }

    @Test
    void everyRuleIsGuidanceWithACitationAndNeverLaw() {
        assertThat(Arrays.stream(PracticeRule.values())).allSatisfy(rule -> {
            assertThat(rule.standing()).isEqualTo(Standing.STATUTORY_GUIDANCE);
            assertThat(Arrays.stream(CodeChapter.values()).flatMap(chapter -> rule.citation(chapter).stream()))
                    .isNotEmpty()
                    .allMatch(citation -> citation.toString().startsWith("SEND Code of Practice 2015, para "));
        });
        assertThat(Arrays.stream(CodeChapter.values()))
                .allSatisfy(chapter -> assertThat(
                                Arrays.stream(PracticeRule.values()).flatMap(rule -> rule.citation(chapter).stream()))
                        .allMatch(citation -> citation.toString().contains(" para " + chapter.number() + ".")));
    }

    @Test
    void aFindingSaysItsWordsItsDayAndItsSource() {
        PracticeFinding finding = Practice.findings(WorkedCycle.approach().asOf(WorkedCycle.ADVISED), WorkedCycle.LEFT)
                .get(0);

        assertThat(finding.words()).isEqualTo("the agreed day of review has passed");
        assertThat(finding.day()).contains(WorkedCycle.REVIEW_AGREED);
        assertThat(finding.citation().orElseThrow()).hasToString("SEND Code of Practice 2015, para 6.53");
    }
}
