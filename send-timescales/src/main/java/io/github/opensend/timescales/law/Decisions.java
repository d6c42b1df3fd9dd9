package io.github.opensend.timescales.law;

import static io.github.opensend.core.event.EventTypes.APPEAL_LODGED;
import static io.github.opensend.core.event.EventTypes.APPEAL_UNOPPOSED;
import static io.github.opensend.core.event.EventTypes.ASSESSMENT_AGREED;
import static io.github.opensend.core.event.EventTypes.CEASE_NOTIFIED;
import static io.github.opensend.core.event.EventTypes.DECISION_SENT;
import static io.github.opensend.core.event.EventTypes.MEDIATION_ADVISER_CONTACTED;
import static io.github.opensend.core.event.EventTypes.PLAN_FINALISED;
import static io.github.opensend.core.event.EventTypes.REASSESSMENT_AGREED;
import static io.github.opensend.core.event.EventTypes.REVIEW_DECISION_NOTIFIED;
import static io.github.opensend.core.law.Instruments.CHILDREN_AND_FAMILIES_ACT_2014;
import static io.github.opensend.timescales.rule.Process.process;
import static io.github.opensend.timescales.rule.WhileOpen.REPLACES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.opensend.core.event.AppealableDecision;
import io.github.opensend.core.event.DecisionEvents;
import io.github.opensend.core.event.Happening;
import io.github.opensend.core.event.ReviewOutcome;
import io.github.opensend.core.law.Provision;
import io.github.opensend.timescales.rule.Correspondence;
import io.github.opensend.timescales.rule.Correspondence.TakesItsKindFrom;
import io.github.opensend.timescales.rule.Correspondence.TellsAgain;
import io.github.opensend.timescales.rule.Process;
import io.github.opensend.timescales.rule.Timescale;
import java.util.Objects;
import java.util.function.Function;

/** The decisions that open a right of appeal: what tells of each, which right it opens, and what has to do with what. */
final class Decisions {
    // A letter follows its decision within days; two weeks leave room for the post and keep a later decision of the
    // same
    // sort apart. Nothing in the law settles it.
    private static final int TOLD_AGAIN_WITHIN_DAYS = 14;

    private static final ImmutableList<AppealableDecision> ALL = ImmutableList.copyOf(AppealableDecision.values());

    private static final Happening REVIEW_ENDS_IN_CEASING = REVIEW_DECISION_NOTIFIED.where(ReviewOutcome.CEASE);

    private static final ImmutableMap<AppealableDecision, Process> DISPUTES = Maps.toMap(
            ALL,
            decision -> process("dispute about " + words(decision))
                    .opensOn(REPLACES, telling(decision))
                    .endsOn(APPEAL_LODGED.where(decision))
                    .endsOn(overtaking(decision))
                    .afterWhichOneMayAskAgain(MEDIATION_ADVISER_CONTACTED, APPEAL_LODGED.where(decision))
                    .takesInOtherLabels()
                    .build());

    /** What the events around decisions and appeals have to do with one another. */
    static final ImmutableList<Correspondence> CORRESPONDENCES = correspondences();

    private Decisions() {}

    /** The events that tell of a decision; {@code decision.sent} is the last. */
    static Happening[] telling(AppealableDecision decision) {
        return ImmutableList.<Happening>builder()
                .addAll(DecisionEvents.telling(decision))
                .add(DECISION_SENT.where(decision))
                .build()
                .toArray(Happening[]::new);
    }

    /** From a decision to the appeal against it, or to the next decision of the same sort. */
    static Process dispute(AppealableDecision decision) {
        return Objects.requireNonNull(DISPUTES.get(decision));
    }

    /** One limb of a row for each decision. */
    static ImmutableMap<AppealableDecision, Timescale> each(Function<AppealableDecision, Timescale> writer) {
        return Maps.toMap(ALL, writer::apply);
    }

    /** The name of a limb. */
    static String limb(String row, AppealableDecision decision) {
        return row + "." + decision.id();
    }

    /** Every event that tells of any decision. */
    static Happening[] telling() {
        return ALL.stream()
                .flatMap(decision -> ImmutableList.copyOf(telling(decision)).stream())
                .toArray(Happening[]::new);
    }

    /** The right of appeal that a decision opens. */
    static Provision right(AppealableDecision decision) {
        return CHILDREN_AND_FAMILIES_ACT_2014.section(
                switch (decision) {
                    case NO_ASSESSMENT -> "51(2)(a)";
                    case NO_PLAN -> "51(2)(b)";
                    case FINAL_PLAN, AMENDED_PLAN -> "51(2)(c)";
                    case NO_REASSESSMENT -> "51(2)(d)";
                    case NO_AMENDMENT, MAINTAIN -> "51(2)(e)";
                    case CEASE -> "51(2)(f)";
                });
    }

    static String words(AppealableDecision decision) {
        return switch (decision) {
            case NO_ASSESSMENT -> "a refusal to assess";
            case NO_PLAN -> "a refusal to make a plan";
            case FINAL_PLAN -> "a finalised plan";
            case AMENDED_PLAN -> "an amended plan";
            case NO_REASSESSMENT -> "a refusal to re-assess";
            case NO_AMENDMENT -> "a decision not to amend after all";
            case MAINTAIN -> "a decision to keep the plan unchanged";
            case CEASE -> "a decision to cease the plan";
        };
    }

    // Once the authority does what it had refused, there is nothing left to appeal against.
    private static Happening[] overtaking(AppealableDecision decision) {
        return switch (decision) {
            case NO_ASSESSMENT -> new Happening[] {ASSESSMENT_AGREED};
            case NO_PLAN -> new Happening[] {PLAN_FINALISED};
            case NO_REASSESSMENT -> new Happening[] {REASSESSMENT_AGREED};
            case FINAL_PLAN, AMENDED_PLAN, NO_AMENDMENT, MAINTAIN, CEASE -> new Happening[0];
        };
    }

    private static ImmutableList<Correspondence> correspondences() {
        ImmutableList.Builder<Correspondence> all = ImmutableList.builder();
        for (AppealableDecision decision : ALL) {
            for (Happening told : DecisionEvents.telling(decision)) {
                all.add(new TellsAgain(DECISION_SENT.where(decision), told, TOLD_AGAIN_WITHIN_DAYS));
            }
        }
        all.add(new TellsAgain(CEASE_NOTIFIED, REVIEW_ENDS_IN_CEASING, TOLD_AGAIN_WITHIN_DAYS));
        all.add(new TakesItsKindFrom(APPEAL_UNOPPOSED, APPEAL_LODGED));
        return all.build();
    }
}
