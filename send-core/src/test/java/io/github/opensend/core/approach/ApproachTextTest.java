package io.github.opensend.core.approach;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApproachTextTest {
    @Test
    void aCycleReadsFromItsAssessmentToItsReview() {
        assertThat(ApproachText.text(WorkedCycle.approach())).isEqualTo("""
                SEN support
                ===========

                Cycle from 2025-09-15 to 2025-12-11
                -----------------------------------
                - 2025-09-15 assessment
                  - led by: teacher; SENCO
                  - areas of need: communication and interaction
                  - evidence, teacher assessment: answers in single words
                - 2025-09-29 plan
                  - child (took part, drawing): I want to tell my stories
                  - parents (took part): talks more at home than at school
                  - strengths: kind to younger children; remembers songs
                  - aspirations: to be in the play
                  - areas of need: communication and interaction
                  - outcome: tells a friend what happened, in sentences; measured by sentences in five minutes of play; \
                at the start sentences in five minutes of play, 2 on 2025-09-15; target 6; by 2025-12-12
                  - intervention: talk time with picture cards; 3 times a week, 20 minutes, in a group of 4, 8 weeks from \
                2025-10-06; by teaching assistant; cost £432.00; before words understood, 31 on 2025-09-15
                  - adjustment: a place away from the door; by teacher; cost not known
                  - at home: looks at the day's pictures together
                  - expected impact: joins in without being asked
                  - to be reviewed by 2025-12-12
                  - sharing: given
                - 2025-10-06 support started
                - 2025-11-11 change of an outcome
                  - outcome: tells a friend what happened, in sentences; measured by sentences in five minutes of play; \
                at the start sentences in five minutes of play, 2 on 2025-09-15; target 8; by 2025-12-12
                  - why: 6 was reached within a month
                - 2025-12-11 review
                  - decided to step down: joins in by herself
                  - found of "tells a friend what happened, in sentences", +1, more than expected: 7 to 9; \
                sentences in five minutes of play, 8 on 2025-12-11
                  - child (took part): I told them about the dog
                  - parents (took part)
                """);
    }

    @Test
    void evidenceEndsWithWhatItIsNot() {
        String text = ApproachText.text(EvidenceBundle.of(WorkedCycle.approach(), WorkedCycle.LEFT));

        assertThat(text)
                .startsWith("Evidence as of 2026-03-27\n=========================\n")
                .contains("- 2025-12-01 advice received [SEND Code of Practice 2015, para 6.58]\n"
                        + "  - from: speech and language therapist, asked on 2025-10-20\n"
                        + "  - recommends: ask one question at a time\n")
                .contains("- what support it took where progress was made, measured before and after "
                        + "[SEND Code of Practice 2015, para 9.14; statutory guidance, verified]\n")
                .endsWith("- No number of cycles, no report, no sum of money and no item above is a condition.\n");
    }

    @Test
    void aProvisionMapNamesNoChild() {
        String text = ApproachText.text(ProvisionMap.of(Map.of("secret", WorkedCycle.approach())));

        assertThat(text)
                .doesNotContain("secret")
                .contains("in a week 60 minutes of sessions, 60 of adults' time, 60 of pupils' time; "
                        + "cost £432.00 and 1 not known\n")
                .contains("social, emotional and mental health");
    }

    @Test
    void markdownShowsWhatPeopleWroteAsItStands() {
        GraduatedApproach approach = GraduatedApproach.of(List.of(new ViewsGathered(
                Entries.START, Voice.heard("# <b>bold</b> | *yes*\nnext \u202Eline"), Voice.notRecorded())));
        EvidenceBundle bundle = EvidenceBundle.of(approach, Entries.START);

        assertThat(ApproachText.markdown(bundle))
                .startsWith("# Evidence as of 2025-09-01\n\n## What the record holds\n\n- 2025-09-01 views gathered ")
                .contains("  - parents (took part): \\# &lt;b&gt;bold&lt;/b&gt; \\| \\*yes\\* next line\n");
        assertThat(ApproachText.text(bundle)).contains("  - parents (took part): # <b>bold</b> | *yes* next line\n");
    }

    @Test
    void anEmptyRecordSaysSo() {
        GraduatedApproach nothing = GraduatedApproach.of(List.of());

        assertThat(ApproachText.text(nothing)).contains("- No cycle has begun.");
        assertThat(ApproachText.markdown(EvidenceBundle.of(nothing, Entries.START)))
                .contains("- Nothing is recorded.");
        assertThat(ApproachText.markdown(nothing)).startsWith("# SEN support\n");
        assertThat(ApproachText.markdown(ProvisionMap.EMPTY)).contains("cost £0.00");
    }

    @Test
    void aResultIsReadAgainstTheScaleOfItsDay() {
        Outcome later =
                ImmutableOutcome.copyOf(WorkedCycle.SENTENCES).withScale(AttainmentScale.of("v", "w", "x", "y", "z"));
        GraduatedApproach approach = WorkedCycle.approach()
                .asOf(WorkedCycle.REVIEWED)
                .with(new OutcomeChange(WorkedCycle.REVIEWED, later, "a new scale"));

        assertThat(ApproachText.text(approach)).contains("+1, more than expected: 7 to 9");
    }

    @Test
    void theProgressCheckAtTwoTellsStrengthsAndConcerns() {
        ProgressCheck check = new ProgressCheck(
                Entries.START,
                ImmutableMap.of(PrimeArea.PHYSICAL, "climbs"),
                ImmutableMap.of(PrimeArea.COMMUNICATION_AND_LANGUAGE, "few words"),
                Voice.without(Participation.TOOK_PART));
        GraduatedApproach approach = GraduatedApproach.of(ImmutableList.of(check));

        assertThat(check.covered()).containsExactly(PrimeArea.COMMUNICATION_AND_LANGUAGE, PrimeArea.PHYSICAL);
        assertThat(approach.caseEvents())
                .extracting(Object::toString)
                .containsExactly("early-years.progress-checked on 2025-09-01");
        assertThat(ApproachText.text(EvidenceBundle.of(approach, Entries.START)))
                .contains("  - strength, physical: climbs\n"
                        + "  - concern, communication and language: few words\n"
                        + "  - parents (took part)\n");
    }

    @Test
    void aPlanIsReadWithWhatChangedSinceAndWhatTheReviewFound() {
        String text = ApproachText.planText(WorkedCycle.approach());

        assertThat(text).startsWith("""
                        SEN support plan
                        ================

                        Agreed on 2025-09-29
                        --------------------
                        - child (took part, drawing): I want to tell my stories
                        """).contains("""
                        - sharing: given

                        Since then
                        ----------
                        - 2025-10-06 support started
                        - 2025-11-11 change of an outcome
                        """).endsWith("""
                        - 2025-12-11 review
                          - decided to step down: joins in by herself
                          - found of "tells a friend what happened, in sentences", +1, more than expected: 7 to 9; \
                        sentences in five minutes of play, 8 on 2025-12-11
                          - child (took part): I told them about the dog
                          - parents (took part)
                        """).doesNotContain("assessment");
        assertThat(ApproachText.planText(WorkedCycle.approach().asOf(WorkedCycle.PLANNED)))
                .endsWith("\nSince then\n----------\n- Nothing is recorded.\n");
        assertThat(ApproachText.planMarkdown(WorkedCycle.approach().asOf(WorkedCycle.ENTERED)))
                .isEqualTo("# SEN support plan\n\n- No plan is agreed.\n");
    }

    @Test
    void findingsOfPracticeAreReadWithTheirSourceAndWithWhatTheyAreNot() {
        GraduatedApproach open = WorkedCycle.approach().asOf(WorkedCycle.ADVISED);

        assertThat(ApproachText.practiceText(open, WorkedCycle.REVIEW_AGREED.plusDays(1)))
                .isEqualTo("""
                        Practice as of 2025-12-13
                        =========================

                        What the Code looks for and is not in the record
                        ------------------------------------------------
                        - the agreed day of review has passed: 2025-12-12 [SEND Code of Practice 2015, para 6.53; \
                        statutory guidance, from knowledge]
                        - the day of an outcome has passed with no review since (outcome sentences): 2025-12-12 \
                        [SEND Code of Practice 2015, para 6.53; statutory guidance, design choice]

                        What this is not
                        ----------------
                        - It is guidance and no law. There can be a good reason for what is absent, and nothing waits on it.
                        """);
        assertThat(ApproachText.practiceText(open, WorkedCycle.REVIEW_AGREED))
                .contains("\n- Nothing of what is looked for is absent.\n");
        assertThat(ApproachText.practiceMarkdown(WorkedCycle.approach(), WorkedCycle.LEFT))
                .startsWith("# Practice as of 2026-03-27\n\n## What the Code looks for and is not in the record\n\n")
                .contains("\n- Nothing is looked for, because no decision for SEN support is in force.\n");
    }
}
