package io.github.opensend.core.approach;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.opensend.core.Serialised;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Standing;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceBundleTest {
    private static GraduatedApproach only(ApproachEntry... entries) {
        return GraduatedApproach.of(List.of(entries));
    }

    @Test
    void everyEntryUpToTheDayIsListedInOrderOfDayWithItsSource() {
        EvidenceBundle bundle = EvidenceBundle.of(WorkedCycle.approach(), WorkedCycle.MET);

        assertThat(bundle.items())
                .extracting(EvidenceItem::entry)
                .containsExactlyElementsOf(WorkedCycle.ENTRIES.subList(0, 6));
        assertThat(bundle.items())
                .extracting(Object::toString)
                .containsExactly(
                        "assessment on 2025-09-15",
                        "decision on SEN support on 2025-09-22",
                        "plan on 2025-09-29",
                        "support started on 2025-10-06",
                        "advice asked for on 2025-10-20",
                        "meeting with the family on 2025-11-10");
        assertThat(bundle.items().get(5).citation()).hasToString("SEND Code of Practice 2015, para 6.65");
        assertThat(Serialised.andBack(bundle)).isEqualTo(bundle);
    }

    @Test
    void theSourceIsThatOfTheChapterOrOfAllChaptersWhereTheSettingIsNotKnown() {
        assertThat(EvidenceBundle.of(only(Entries.assessment(Entries.START)), Entries.START)
                        .items()
                        .get(0)
                        .citation())
                .hasToString("SEND Code of Practice 2015, paras 5.39, 6.45, 7.14");
    }

    @Test
    void ofAnEmptyRecordEverythingIsAbsentAndNothingFollows() {
        EvidenceBundle bundle = EvidenceBundle.of(only(), Entries.START);

        assertThat(bundle.items()).isEmpty();
        assertThat(bundle.absent()).containsExactly(LookedFor.values());
    }

    @Test
    void whatTheWorkedCycleHoldsIsNotAbsent() {
        assertThat(EvidenceBundle.of(WorkedCycle.approach(), WorkedCycle.LEFT).absent())
                .containsExactly(LookedFor.PROGRESS_WITH_SUPPORT);
        assertThat(EvidenceBundle.of(WorkedCycle.approach(), WorkedCycle.MET).absent())
                .containsExactly(
                        LookedFor.ATTAINMENT_AND_PROGRESS,
                        LookedFor.PROGRESS_WITH_SUPPORT,
                        LookedFor.DEVELOPMENT_AND_HEALTH,
                        LookedFor.REVIEW_OF_SUPPORT,
                        LookedFor.SPECIALIST_ADVICE);
    }

    @Test
    void eachAbsenceEndsWithTheEntryThatHoldsWhatIsLookedFor() {
        LocalDate day = Entries.START;
        ImmutableMap<LookedFor, GraduatedApproach> there = ImmutableMap.<LookedFor, GraduatedApproach>builder()
                .put(
                        LookedFor.ATTAINMENT_AND_PROGRESS,
                        only(Assessment.begun(day)
                                .addEvidence(new AssessmentEvidence(EvidenceSource.PROGRESS_AND_ATTAINMENT, "slow"))
                                .build()))
                .put(LookedFor.NATURE_OF_NEED, only(Entries.assessment(day)))
                .put(
                        LookedFor.VIEWS_OF_PARENTS,
                        only(new ViewsGathered(day, Voice.heard("worried"), Voice.notRecorded())))
                .put(LookedFor.VIEWS_OF_CHILD, only(new ViewsGathered(day, Voice.notRecorded(), Voice.heard("bored"))))
                .put(
                        LookedFor.DEVELOPMENT_AND_HEALTH,
                        only(
                                AdviceRequest.asked(day, "a", Specialist.SOCIAL_CARE)
                                        .build(),
                                new AdviceReceipt(day, "a", ImmutableList.of())))
                .put(
                        LookedFor.SPECIALIST_ADVICE,
                        only(
                                AdviceRequest.asked(day, "a", Specialist.SPECIALIST_TEACHER)
                                        .build(),
                                new AdviceReceipt(day, "a", ImmutableList.of())))
                .put(
                        LookedFor.REVIEW_OF_SUPPORT,
                        GraduatedApproach.of(
                                Entries.of(List.of(Move.ENTER, Move.ASSESS, Move.PLAN, Move.DO, Move.REVIEW))))
                .put(
                        LookedFor.ACTION_TAKEN,
                        only(
                                Entries.entry(day),
                                Entries.assessment(day),
                                new PlanAgreed(
                                        day,
                                        Entries.plan()
                                                .addProvisions(WorkedCycle.QUIET_PLACE)
                                                .build())))
                .put(
                        LookedFor.PROGRESS_WITH_SUPPORT,
                        only(
                                Entries.entry(day),
                                Entries.assessment(day),
                                new PlanAgreed(
                                        day,
                                        Entries.plan()
                                                .addProvisions(Entries.intervention("i")
                                                        .impact(Impact.from(new Measured("words", day, "1"))
                                                                .to(new Measured("words", day, "9")))
                                                        .build())
                                                .build())))
                .buildOrThrow();

        assertThat(there.keySet()).containsExactlyInAnyOrder(LookedFor.values());
        there.forEach((wanted, approach) -> assertThat(
                        EvidenceBundle.of(approach, day.plusDays(9)).absent())
                .as(wanted.id())
                .doesNotContain(wanted)
                .isNotEmpty());
    }

    @Test
    void someoneOfWhomNoWordsAreRecordedWasNotHeard() {
        GraduatedApproach invited = only(new ViewsGathered(
                Entries.START, Voice.without(Participation.TOOK_PART), Voice.without(Participation.INVITED)));

        assertThat(EvidenceBundle.of(invited, Entries.START).absent())
                .contains(LookedFor.VIEWS_OF_PARENTS, LookedFor.VIEWS_OF_CHILD);
    }

    @Test
    void eachThingLookedForIsCited() {
        assertThat(LookedFor.ACTION_TAKEN.citation()).hasToString("SEND Code of Practice 2015, para 9.14");
        assertThat(LookedFor.VIEWS_OF_CHILD.citation()).hasToString("Children and Families Act 2014, s 19(a)");
        assertThat(LookedFor.VIEWS_OF_CHILD.standing()).isEqualTo(Standing.STATUTE);
        assertThat(Arrays.stream(LookedFor.values()))
                .allMatch(wanted -> !wanted.citation().provisions().isEmpty())
                .allMatch(wanted ->
                        wanted.certainty() == Certainty.VERIFIED || wanted.certainty() == Certainty.FROM_KNOWLEDGE);
        assertThat(EvidenceBundle.THE_ONE_TEST).hasToString("Children and Families Act 2014, s 36(8)");
    }
}
