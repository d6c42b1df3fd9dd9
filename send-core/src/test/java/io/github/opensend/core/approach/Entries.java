package io.github.opensend.core.approach;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.need.AreaOfNeed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Entries for tests; every child in them is invented. */
final class Entries {
    static final LocalDate START = LocalDate.of(2025, 9, 1);
    static final AreaOfNeed TALK = AreaOfNeed.COMMUNICATION_AND_INTERACTION;

    private Entries() {}

    static SupportDecision decision(SupportDecision.Kind kind, LocalDate on) {
        ImmutableSupportDecision.BuildFinal decision = SupportDecision.taken(kind, on)
                .chapter(CodeChapter.SCHOOLS)
                .reason("as the record says")
                .addDecidedBy(Role.TEACHER, Role.SENCO);
        return kind == SupportDecision.Kind.EXIT
                ? decision.exitReason(ExitReason.NO_LONGER_ADDITIONAL).build()
                : decision.build();
    }

    static SupportDecision entry(LocalDate on) {
        return decision(SupportDecision.Kind.ENTRY, on);
    }

    static SupportDecision exit(LocalDate on) {
        return decision(SupportDecision.Kind.EXIT, on);
    }

    static Assessment assessment(LocalDate on) {
        return Assessment.begun(on).build();
    }

    static ImmutableSenSupportPlan.Builder plan() {
        return SenSupportPlan.plan();
    }

    static Review review(LocalDate on) {
        return Review.held(on, ReviewDecision.CONTINUE, "the support helps").build();
    }

    static ImmutableIntervention.BuildFinal intervention(String reference) {
        return Intervention.intervention(reference, TALK, "talk time")
                .frequency(Frequency.weekly(3))
                .minutesPerSession(20)
                .from(START)
                .weeks(10);
    }

    static ApproachEntry of(Move move, LocalDate on) {
        return switch (move) {
            case ENTER -> entry(on);
            case NOT_ENTER -> decision(SupportDecision.Kind.NO_ENTRY, on);
            case ASSESS -> assessment(on);
            case PLAN -> new PlanAgreed(on, plan().build());
            case DO -> new Delivery(on);
            case REVIEW -> review(on);
            case EXIT -> exit(on);
        };
    }

    /** One entry for each move, a day apart. */
    static ImmutableList<ApproachEntry> of(List<Move> moves) {
        List<ApproachEntry> entries = new ArrayList<>();
        for (int i = 0; i < moves.size(); i++) {
            entries.add(of(moves.get(i), START.plusDays(i)));
        }
        return ImmutableList.copyOf(entries);
    }
}
