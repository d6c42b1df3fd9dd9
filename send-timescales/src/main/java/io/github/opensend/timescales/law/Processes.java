package io.github.opensend.timescales.law;

import static io.github.opensend.core.event.EventTypes.ADVICE_DECLINED;
import static io.github.opensend.core.event.EventTypes.ADVICE_RECEIVED;
import static io.github.opensend.core.event.EventTypes.ADVICE_REQUESTED;
import static io.github.opensend.core.event.EventTypes.APPEAL_UNOPPOSED;
import static io.github.opensend.core.event.EventTypes.ASSESSMENT_AGREED;
import static io.github.opensend.core.event.EventTypes.ASSESSMENT_ATTENTION_DRAWN;
import static io.github.opensend.core.event.EventTypes.ASSESSMENT_DECISION_SHARED;
import static io.github.opensend.core.event.EventTypes.ASSESSMENT_FAMILY_CONSULTED;
import static io.github.opensend.core.event.EventTypes.ASSESSMENT_PARTIES_NOTIFIED;
import static io.github.opensend.core.event.EventTypes.ASSESSMENT_REFUSED;
import static io.github.opensend.core.event.EventTypes.ASSESSMENT_REQUESTED;
import static io.github.opensend.core.event.EventTypes.CUSTODY_ENTERED;
import static io.github.opensend.core.event.EventTypes.CUSTODY_LEFT;
import static io.github.opensend.core.event.EventTypes.MEDIATION_AGREED;
import static io.github.opensend.core.event.EventTypes.PLAN_CEASED;
import static io.github.opensend.core.event.EventTypes.PLAN_DRAFT_SERVED;
import static io.github.opensend.core.event.EventTypes.PLAN_FINALISED;
import static io.github.opensend.core.event.EventTypes.PLAN_REFUSED;
import static io.github.opensend.core.event.EventTypes.PLAN_REPLACED;
import static io.github.opensend.core.event.EventTypes.REASSESSMENT_AGREED;
import static io.github.opensend.core.event.EventTypes.REASSESSMENT_CONCLUDED;
import static io.github.opensend.core.event.EventTypes.REASSESSMENT_REFUSED;
import static io.github.opensend.core.event.EventTypes.REASSESSMENT_REQUESTED;
import static io.github.opensend.core.event.EventTypes.REVIEW_COMPLETED;
import static io.github.opensend.core.event.EventTypes.REVIEW_DECISION_NOTIFIED;
import static io.github.opensend.core.event.EventTypes.REVIEW_MEETING_HELD;
import static io.github.opensend.core.event.EventTypes.TRIBUNAL_ORDERED;
import static io.github.opensend.timescales.rule.Anchor.theLast;
import static io.github.opensend.timescales.rule.Limit.onTheDayOf;
import static io.github.opensend.timescales.rule.Process.process;
import static io.github.opensend.timescales.rule.WhileOpen.CONTINUES;
import static io.github.opensend.timescales.rule.WhileOpen.JOINS;
import static io.github.opensend.timescales.rule.WhileOpen.REPLACES;
import static io.github.opensend.timescales.rule.WhileOpen.STARTS_ANOTHER;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.AfterRefusal;
import io.github.opensend.core.event.AppealableDecision;
import io.github.opensend.core.event.Happening;
import io.github.opensend.core.event.MediationIssue;
import io.github.opensend.core.event.Reversal;
import io.github.opensend.core.event.TribunalOrder;
import io.github.opensend.timescales.rule.Between;
import io.github.opensend.timescales.rule.Choice;
import io.github.opensend.timescales.rule.Precedence;
import io.github.opensend.timescales.rule.Process;

/**
 * The stretches of work in which the rules run.
 *
 * @since 0.1.0
 */
public final class Processes {
    static final Happening ORDERED_TO_ASSESS = TRIBUNAL_ORDERED.where(TribunalOrder.ASSESS);
    static final Happening AGREED_IN_MEDIATION_TO_ASSESS = MEDIATION_AGREED.where(MediationIssue.ASSESS);
    static final Happening REFUSAL_TO_ASSESS_UNOPPOSED = APPEAL_UNOPPOSED.where(AppealableDecision.NO_ASSESSMENT);
    static final Happening ORDERED_TO_REASSESS = TRIBUNAL_ORDERED.where(TribunalOrder.REASSESS);
    static final Happening AGREED_IN_MEDIATION_TO_REASSESS = MEDIATION_AGREED.where(MediationIssue.REASSESS);
    static final Happening REFUSAL_TO_REASSESS_UNOPPOSED = APPEAL_UNOPPOSED.where(AppealableDecision.NO_REASSESSMENT);

    /** The time in relevant youth accommodation, in which the rules for detained persons run instead of the ordinary ones. */
    public static final Between CUSTODY = new Between(CUSTODY_ENTERED, CUSTODY_LEFT);

    /** An authority turns its own refusal to assess round, with no order, agreement or unopposed appeal to explain it. */
    public static final Happening REFUSAL_REVERSED = new Reversal(
            ASSESSMENT_AGREED,
            ASSESSMENT_AGREED.where(AfterRefusal.REVERSAL),
            ASSESSMENT_REFUSED,
            ImmutableList.of(ORDERED_TO_ASSESS, AGREED_IN_MEDIATION_TO_ASSESS, REFUSAL_TO_ASSESS_UNOPPOSED));

    /**
     * From the request, or from the day on which the child is brought to attention, to a plan or to its refusal. What
     * turns a refusal round from outside ends it too, since it proves that there was a refusal.
     */
    public static final Process ASSESSMENT = process("assessment")
            .opensOn(
                    Choice.on(OpenQuestions.ATTENTION_DURING_ASSESSMENT, JOINS, STARTS_ANOTHER),
                    ASSESSMENT_REQUESTED,
                    ASSESSMENT_ATTENTION_DRAWN)
            .opensOn(REPLACES, REFUSAL_REVERSED)
            .endsOn(
                    ASSESSMENT_REFUSED,
                    PLAN_REFUSED,
                    PLAN_FINALISED,
                    ORDERED_TO_ASSESS,
                    AGREED_IN_MEDIATION_TO_ASSESS,
                    REFUSAL_TO_ASSESS_UNOPPOSED)
            .thenStep(ASSESSMENT_REQUESTED, ASSESSMENT_ATTENTION_DRAWN)
            .thenStep(ASSESSMENT_FAMILY_CONSULTED, ASSESSMENT_PARTIES_NOTIFIED)
            .thenStep(ASSESSMENT_AGREED, ASSESSMENT_REFUSED)
            .thenStep(
                    ASSESSMENT_DECISION_SHARED,
                    REFUSAL_REVERSED,
                    ORDERED_TO_ASSESS,
                    AGREED_IN_MEDIATION_TO_ASSESS,
                    REFUSAL_TO_ASSESS_UNOPPOSED)
            .thenStep(ADVICE_REQUESTED)
            .thenStep(ADVICE_RECEIVED, ADVICE_DECLINED)
            .thenStep(PLAN_DRAFT_SERVED)
            .thenStep(PLAN_FINALISED, PLAN_REFUSED)
            .afterWhichOneMayAskAgain(ASSESSMENT_REFUSED, PLAN_REFUSED)
            .build();

    /** From the service of a draft to the plan; a draft that is served again replaces the one before. */
    public static final Process DRAFT = process("draft plan")
            .opensOn(REPLACES, PLAN_DRAFT_SERVED)
            .endsOn(PLAN_FINALISED, PLAN_REFUSED)
            .build();

    /**
     * The life of a plan, from the day on which it is made to the day on which it ceases; a plan that is made again begins
     * it anew. Its reviews are never out of order: a record may begin with any of them.
     */
    static final Process MAINTAINED_PLAN = process("maintained plan")
            .opensOn(REPLACES, PLAN_FINALISED, PLAN_REPLACED)
            .endsOn(PLAN_CEASED)
            .afterWhichOneMayAskAgain(REVIEW_MEETING_HELD, REVIEW_DECISION_NOTIFIED, REVIEW_COMPLETED)
            .acrossThreads()
            .build();

    /** What begins a re-assessment, whoever decided on it. */
    private static final ImmutableList<Happening> REASSESSMENT_BEGINS = ImmutableList.of(
            REASSESSMENT_AGREED, ORDERED_TO_REASSESS, AGREED_IN_MEDIATION_TO_REASSESS, REFUSAL_TO_REASSESS_UNOPPOSED);

    /** The time from the decision to re-assess to what came of it. */
    static final Between REASSESSMENT_UNDER_WAY =
            new Between(REASSESSMENT_BEGINS, ImmutableList.of(PLAN_REPLACED, REASSESSMENT_CONCLUDED, PLAN_CEASED));

    /**
     * No re-assessment has begun since a plan, or an assessment, did. A re-assessment presupposes a plan, so one that is not
     * on record was made before any day that is.
     */
    static final Precedence OUTSIDE_REASSESSMENT = Precedence.knownNotBefore(
            onTheDayOf(theLast(
                    PLAN_FINALISED,
                    PLAN_REPLACED,
                    REASSESSMENT_CONCLUDED,
                    ASSESSMENT_REQUESTED,
                    ASSESSMENT_ATTENTION_DRAWN,
                    ASSESSMENT_AGREED)),
            onTheDayOf(theLast(REASSESSMENT_BEGINS.toArray(Happening[]::new))));

    /**
     * From the request to re-assess, or from the authority's own decision, to what comes of it. An order, an agreement or
     * an unopposed appeal proves that there was a refusal, so it ends what the request began.
     */
    static final Process REASSESSMENT = process("re-assessment")
            .opensOn(JOINS, REASSESSMENT_REQUESTED)
            .opensOn(CONTINUES, REASSESSMENT_AGREED)
            .endsOn(
                    REASSESSMENT_REFUSED,
                    PLAN_REPLACED,
                    REASSESSMENT_CONCLUDED,
                    PLAN_CEASED,
                    ORDERED_TO_REASSESS,
                    AGREED_IN_MEDIATION_TO_REASSESS,
                    REFUSAL_TO_REASSESS_UNOPPOSED)
            .thenStep(REASSESSMENT_REQUESTED)
            .thenStep(REASSESSMENT_AGREED, REASSESSMENT_REFUSED)
            .thenStep(ORDERED_TO_REASSESS, AGREED_IN_MEDIATION_TO_REASSESS, REFUSAL_TO_REASSESS_UNOPPOSED)
            .thenStep(ADVICE_REQUESTED)
            .thenStep(ADVICE_RECEIVED, ADVICE_DECLINED)
            .thenStep(PLAN_DRAFT_SERVED)
            .thenStep(PLAN_REPLACED, REASSESSMENT_CONCLUDED)
            .afterWhichOneMayAskAgain(REASSESSMENT_AGREED, REASSESSMENT_REFUSED, PLAN_REPLACED, REASSESSMENT_CONCLUDED)
            .build();

    /** From the service of a draft in a re-assessment to the plan; a draft that is served again replaces the one before. */
    static final Process REASSESSMENT_DRAFT = process("draft plan of a re-assessment")
            .opensOn(REPLACES, PLAN_DRAFT_SERVED)
            .endsOn(PLAN_REPLACED, REASSESSMENT_CONCLUDED)
            .build();

    private Processes() {}
}
