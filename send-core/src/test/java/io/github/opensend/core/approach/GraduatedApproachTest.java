package io.github.opensend.core.approach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.need.AreaOfNeed;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraduatedApproachTest {
    private static final LocalDate DAY = Entries.START;

    @Test
    void theWorkedCycleGoesFromAssessmentToReviewAndSupportEndsByDecision() {
        GraduatedApproach approach = WorkedCycle.approach();

        assertThat(approach.cycles()).singleElement().satisfies(cycle -> {
            assertThat(cycle.began()).isEqualTo(WorkedCycle.ASSESSED);
            assertThat(cycle.ended()).contains(WorkedCycle.REVIEWED);
            assertThat(cycle.stage()).isEqualTo(Stage.REVIEW);
            assertThat(cycle.brokenOffBy()).isEmpty();
        });
        assertThat(approach.point()).isEqualTo(Point.OUTSIDE);
        assertThat(approach.entry()).isEmpty();
        assertThat(approach.chapter()).contains(CodeChapter.SCHOOLS);
        assertThat(approach.asOf(WorkedCycle.MET).point()).isEqualTo(Point.DOING);
        assertThat(approach.asOf(WorkedCycle.MET).entry()).isPresent();
    }

    @Test
    void anOutcomeKeepsWhatItWasAndWhatWasFoundOfIt() {
        OutcomeHistory sentences = WorkedCycle.approach().outcomes().get(0);

        assertThat(sentences.versions())
                .extracting(OutcomeHistory.Version::from)
                .containsExactly(WorkedCycle.PLANNED, WorkedCycle.CHANGED);
        assertThat(sentences.versions())
                .extracting(version -> version.outcome().target().orElseThrow())
                .containsExactly("6", "8");
        assertThat(sentences.now().target()).contains("8");
        assertThat(sentences.results()).singleElement().satisfies(found -> {
            assertThat(found.on()).isEqualTo(WorkedCycle.REVIEWED);
            assertThat(found.result().level()).contains(AttainmentLevel.MORE);
        });
        assertThat(WorkedCycle.approach().cycles().get(0).outcomes())
                .extracting(outcome -> outcome.target().orElseThrow())
                .containsExactly("8");
    }

    @Test
    void adviceIsAwaitedUntilItComes() {
        GraduatedApproach approach = WorkedCycle.approach();

        assertThat(approach.asOf(WorkedCycle.MET).advice())
                .singleElement()
                .hasToString("advice asked of speech and language therapist on 2025-10-20, awaited");
        assertThat(approach.advice())
                .singleElement()
                .satisfies(advice -> assertThat(advice.receipt().orElseThrow().recommendations())
                        .containsExactly("ask one question at a time"));
    }

    @Test
    void theRecordTellsTheEventsForWhichSupportHasClocks() {
        assertThat(WorkedCycle.approach().caseEvents())
                .extracting(Object::toString)
                .containsExactly(
                        "sen-support.started on 2025-09-22",
                        "sen-support.family-told on 2025-09-22",
                        "sen-support.ended on 2026-03-27",
                        "sen-support.parents-met on 2025-11-10",
                        "sen-support.parents-met on 2025-12-11");
    }

    @Test
    void anExitBreaksOffACycleThatWasNotReviewed() {
        GraduatedApproach approach = GraduatedApproach.of(
                Entries.of(List.of(Move.ENTER, Move.ASSESS, Move.PLAN, Move.EXIT, Move.ENTER, Move.ASSESS)));

        assertThat(approach.cycles()).hasSize(2);
        assertThat(approach.cycles().get(0).brokenOffBy()).isPresent();
        assertThat(approach.cycles().get(0).ended()).contains(DAY.plusDays(3));
        assertThat(approach.cycles().get(1).ended()).isEmpty();
    }

    @Test
    void anAssessmentCanEndWithoutSupport() {
        GraduatedApproach approach = GraduatedApproach.of(Entries.of(List.of(Move.ASSESS, Move.NOT_ENTER)));

        assertThat(approach.point()).isEqualTo(Point.OUTSIDE);
        assertThat(approach.cycles())
                .singleElement()
                .satisfies(cycle -> assertThat(cycle.ended()).contains(DAY.plusDays(1)));
        assertThat(approach.caseEvents()).isEmpty();
    }

    @Test
    void referencesHaveToLeadSomewhere() {
        List<ApproachEntry> entries = List.of(
                Entries.entry(DAY),
                new OutcomeChange(DAY, WorkedCycle.SENTENCES, "early"),
                Entries.assessment(DAY),
                new PlanAgreed(DAY, Entries.plan().addAdvice("nobody").build()),
                new Delivery(DAY),
                AdviceRequest.asked(DAY, "ep", Specialist.EDUCATIONAL_PSYCHOLOGIST)
                        .build(),
                AdviceRequest.asked(DAY, "ep", Specialist.EDUCATIONAL_PSYCHOLOGIST)
                        .build(),
                new AdviceReceipt(DAY, "ot", ImmutableList.of()),
                new AdviceReceipt(DAY, "ep", ImmutableList.of()),
                new AdviceReceipt(DAY, "ep", ImmutableList.of()),
                Review.held(DAY, ReviewDecision.CONTINUE, "so")
                        .addResults(OutcomeResult.of("other").words("good").build())
                        .build());

        assertThat(GraduatedApproach.faults(entries))
                .extracting(fault -> fault.index() + " " + fault.kind().id())
                .containsExactly(
                        "1 no-plan",
                        "3 unknown-reference",
                        "6 repeated-reference",
                        "7 unknown-reference",
                        "9 repeated-reference",
                        "10 unknown-reference");
    }

    @Test
    void aLevelNeedsTheScaleOfItsOutcome() {
        List<ApproachEntry> entries = List.of(
                Entries.entry(DAY),
                Entries.assessment(DAY),
                new PlanAgreed(
                        DAY,
                        Entries.plan()
                                .addOutcomes(
                                        Outcome.outcome("read", "reads a page").build())
                                .build()),
                new Delivery(DAY),
                Review.held(DAY, ReviewDecision.CONTINUE, "so")
                        .addResults(OutcomeResult.of("read")
                                .level(AttainmentLevel.EXPECTED)
                                .build())
                        .build());

        assertThat(GraduatedApproach.faults(entries))
                .singleElement()
                .extracting(ApproachFault::kind)
                .isEqualTo(ApproachFault.Kind.NO_SCALE);
    }

    @Test
    void aDecisionSaysWhoAndWhyAndAnExitItsReason() {
        assertThatThrownBy(() -> SupportDecision.taken(SupportDecision.Kind.EXIT, DAY)
                        .chapter(CodeChapter.SCHOOLS)
                        .reason(" ")
                        .monitorUntil(DAY.minusDays(1))
                        .familyToldOn(DAY)
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("exit on 2025-09-01")
                .hasMessageContaining("somebody has to have decided")
                .hasMessageContaining("a reason is needed")
                .hasMessageContaining("every exit has one")
                .hasMessageContaining("a day after the exit")
                .hasMessageContaining("told of an entry");
    }

    @Test
    void participationThatIsNotRecordedIsNoRefusal() {
        assertThat(List.of(Participation.values())).hasSize(4);
        assertThat(Meeting.held(DAY).build().parents()).isEqualTo(Voice.notRecorded());
        assertThat(Voice.without(Participation.DECLINED)).isNotEqualTo(Voice.notRecorded());
        assertThatThrownBy(() -> ImmutableVoice.copyOf(Voice.heard("yes")).withParticipation(Participation.INVITED))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("invited")
                .hasMessageNotContaining("yes");
    }

    @Test
    void aScaleHasFiveLevelsInWordsOfTheirOwn() {
        AttainmentScale scale = WorkedCycle.SENTENCES.scale().orElseThrow();

        assertThat(scale.descriptions().keySet()).containsExactly(AttainmentLevel.values());
        assertThat(scale.at(AttainmentLevel.MUCH_LESS)).isEqualTo("single words");
        assertThat(AttainmentLevel.MORE.words()).isEqualTo("+1, more than expected");
        assertThat(AttainmentLevel.MUCH_LESS.words()).isEqualTo("-2, much less than expected");
        assertThatThrownBy(() -> AttainmentScale.of("a", " ", "c", "d", "e")).hasMessageContaining("-1, less");
        assertThatThrownBy(() -> AttainmentScale.of("a", "b", "b", "d", "e")).hasMessageContaining("twice");
    }

    @Test
    void aPlanNamesEachThingOnce() {
        assertThatThrownBy(() -> Entries.plan()
                        .addOutcomes(WorkedCycle.SENTENCES, WorkedCycle.SENTENCES)
                        .addProvisions(WorkedCycle.TALK_TIME, WorkedCycle.TALK_TIME)
                        .build())
                .hasMessageContaining("outcome sentences is told twice")
                .hasMessageContaining("provision talk-time is told twice");
    }

    @Test
    void anInterventionTellsEveryFaultAtOnce() {
        assertThatThrownBy(() -> Intervention.intervention(" ", Entries.TALK, "talk time")
                        .frequency(Frequency.weekly(1))
                        .minutesPerSession(0)
                        .from(DAY)
                        .weeks(0)
                        .groupSize(0)
                        .adults(-1)
                        .costInPence(-1L)
                        .build())
                .hasMessageContaining("reference")
                .hasMessageContaining("minutes, found 0")
                .hasMessageContaining("week or more, found 0")
                .hasMessageContaining("child or more, found 0")
                .hasMessageContaining("adults or more, found -1")
                .hasMessageContaining("costs 0 or more, found -1");
    }

    @Test
    void nothingThatIsPrintedByTheWayTellsOfTheChild() {
        List<String> said = List.of("stories", "sentences in", "single words", "joins in", "kind to", "needs more");

        for (ApproachEntry entry : WorkedCycle.ENTRIES) {
            assertThat(said).noneMatch(entry.toString()::contains);
        }
        assertThat(said).noneMatch(WorkedCycle.PLAN.toString()::contains);
        assertThat(WorkedCycle.approach()).hasToString("GraduatedApproach[10 entries]");
    }

    @Test
    void areasOfNeedStandInTheOrderOfTheirImportanceAndEachOnce() {
        AreaOfNeed[] importantFirst = {
            AreaOfNeed.SENSORY_AND_PHYSICAL, AreaOfNeed.COMMUNICATION_AND_INTERACTION, AreaOfNeed.COGNITION_AND_LEARNING
        };

        assertThat(Assessment.begun(DAY).addAreas(importantFirst).build().areas())
                .containsExactly(importantFirst);
        assertThat(SenSupportPlan.plan().addAreas(importantFirst).build().areas())
                .containsExactly(importantFirst);
        assertThatThrownBy(() -> Assessment.begun(DAY)
                        .addAreas(Entries.TALK, Entries.TALK)
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("assessment on 2025-09-01 names an area of need twice");
        assertThatThrownBy(() -> SenSupportPlan.plan()
                        .addAreas(Entries.TALK, Entries.TALK)
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a plan of SEN support names an area of need twice");
    }

    @Test
    void theLastPlanStaysWhileTheNextCycleIsInAssessment() {
        GraduatedApproach reviewed = WorkedCycle.approach().asOf(WorkedCycle.REVIEWED);
        GraduatedApproach next = reviewed.with(Entries.assessment(WorkedCycle.LEFT));

        assertThat(next.lastCycle().orElseThrow().plan()).isEmpty();
        assertThat(next.lastPlanned())
                .isEqualTo(reviewed.lastPlanned())
                .hasValueSatisfying(
                        cycle -> assertThat(cycle.plan().orElseThrow().plan()).isEqualTo(WorkedCycle.PLAN));
        assertThat(reviewed.asOf(WorkedCycle.ENTERED).lastPlanned()).isEmpty();
    }
}
