package io.github.opensend.core.approach;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.need.AreaOfNeed;
import java.time.LocalDate;

/** A cycle of an invented child, from the first assessment to the exit. */
final class WorkedCycle {
    static final LocalDate ASSESSED = LocalDate.of(2025, 9, 15);
    static final LocalDate ENTERED = LocalDate.of(2025, 9, 22);
    static final LocalDate PLANNED = LocalDate.of(2025, 9, 29);
    static final LocalDate STARTED = LocalDate.of(2025, 10, 6);
    static final LocalDate ASKED = LocalDate.of(2025, 10, 20);
    static final LocalDate MET = LocalDate.of(2025, 11, 10);
    static final LocalDate CHANGED = LocalDate.of(2025, 11, 11);
    static final LocalDate ADVISED = LocalDate.of(2025, 12, 1);
    static final LocalDate REVIEW_AGREED = LocalDate.of(2025, 12, 12);
    static final LocalDate REVIEWED = LocalDate.of(2025, 12, 11);
    static final LocalDate LEFT = LocalDate.of(2026, 3, 27);

    static final Outcome SENTENCES = Outcome.outcome("sentences", "tells a friend what happened, in sentences")
            .area(AreaOfNeed.COMMUNICATION_AND_INTERACTION)
            .measure("sentences in five minutes of play")
            .baseline(new Measured("sentences in five minutes of play", ASSESSED, "2"))
            .target("6")
            .byWhen(REVIEW_AGREED)
            .scale(AttainmentScale.of("single words", "2 or 3 sentences", "4 to 6", "7 to 9", "10 or more"))
            .build();

    static final Intervention TALK_TIME = Intervention.intervention(
                    "talk-time", AreaOfNeed.COMMUNICATION_AND_INTERACTION, "talk time with picture cards")
            .frequency(Frequency.weekly(3))
            .minutesPerSession(20)
            .from(STARTED)
            .weeks(8)
            .groupSize(4)
            .addProvidedBy(Role.TEACHING_ASSISTANT)
            .additional(true)
            .costInPence(43_200L)
            .impact(Impact.from(new Measured("words understood", ASSESSED, "31")))
            .build();

    static final Adjustment QUIET_PLACE = Adjustment.adjustment(
                    "quiet-place", AreaOfNeed.SOCIAL_EMOTIONAL_AND_MENTAL_HEALTH, "a place away from the door")
            .addProvidedBy(Role.TEACHER)
            .build();

    static final SenSupportPlan PLAN = SenSupportPlan.plan()
            .child(Voice.heard("I want to tell my stories").gatheredBy("drawing"))
            .parents(Voice.heard("talks more at home than at school"))
            .addStrengths("kind to younger children", "remembers songs")
            .addAspirations("to be in the play")
            .addAreas(AreaOfNeed.COMMUNICATION_AND_INTERACTION)
            .addOutcomes(SENTENCES)
            .addProvisions(TALK_TIME, QUIET_PLACE)
            .homeContribution("looks at the day's pictures together")
            .expectedImpact("joins in without being asked")
            .reviewOn(REVIEW_AGREED)
            .sharing(Consent.GIVEN)
            .build();

    static final ImmutableList<ApproachEntry> ENTRIES = ImmutableList.of(
            Assessment.begun(ASSESSED)
                    .addLedBy(Role.TEACHER, Role.SENCO)
                    .addAreas(AreaOfNeed.COMMUNICATION_AND_INTERACTION)
                    .addEvidence(new AssessmentEvidence(EvidenceSource.TEACHER_ASSESSMENT, "answers in single words"))
                    .build(),
            SupportDecision.taken(SupportDecision.Kind.ENTRY, ENTERED)
                    .chapter(CodeChapter.SCHOOLS)
                    .reason("needs more than the class gets")
                    .addDecidedBy(Role.TEACHER, Role.SENCO)
                    .parents(Participation.TOOK_PART)
                    .familyToldOn(ENTERED)
                    .build(),
            new PlanAgreed(PLANNED, PLAN),
            new Delivery(STARTED),
            AdviceRequest.asked(ASKED, "slt", Specialist.SPEECH_AND_LANGUAGE_THERAPIST)
                    .consent(Consent.GIVEN)
                    .build(),
            Meeting.held(MET)
                    .addLedBy(Role.TEACHER)
                    .parents(Voice.without(Participation.TOOK_PART))
                    .child(Voice.without(Participation.DECLINED))
                    .build(),
            new OutcomeChange(
                    CHANGED, ImmutableOutcome.copyOf(SENTENCES).withTarget("8"), "6 was reached within a month"),
            new AdviceReceipt(ADVISED, "slt", ImmutableList.of("ask one question at a time")),
            Review.held(REVIEWED, ReviewDecision.STEP_DOWN, "joins in by herself")
                    .addResults(OutcomeResult.of("sentences")
                            .level(AttainmentLevel.MORE)
                            .measured(new Measured("sentences in five minutes of play", REVIEWED, "8"))
                            .build())
                    .child(Voice.heard("I told them about the dog"))
                    .parents(Voice.without(Participation.TOOK_PART))
                    .build(),
            SupportDecision.taken(SupportDecision.Kind.EXIT, LEFT)
                    .chapter(CodeChapter.SCHOOLS)
                    .reason("what helps is what the class gets")
                    .addDecidedBy(Role.SENCO)
                    .exitReason(ExitReason.NO_LONGER_ADDITIONAL)
                    .monitorUntil(LocalDate.of(2026, 7, 17))
                    .build());

    private WorkedCycle() {}

    static GraduatedApproach approach() {
        return GraduatedApproach.of(ENTRIES);
    }
}
