package io.github.opensend.timescales.law;

import static io.github.opensend.core.event.EventTypes.AGREEMENT_COMPLIED;
import static io.github.opensend.core.event.EventTypes.APPEAL_LODGED;
import static io.github.opensend.core.event.EventTypes.APPEAL_UNOPPOSED;
import static io.github.opensend.core.event.EventTypes.ASSESSMENT_AGREED;
import static io.github.opensend.core.event.EventTypes.CEASE_NOTIFIED;
import static io.github.opensend.core.event.EventTypes.DECISION_SENT;
import static io.github.opensend.core.event.EventTypes.ORDER_COMPLIED;
import static io.github.opensend.core.event.EventTypes.PLAN_AMENDED;
import static io.github.opensend.core.event.EventTypes.PLAN_CEASED;
import static io.github.opensend.core.event.EventTypes.PLAN_DRAFT_SERVED;
import static io.github.opensend.core.event.EventTypes.PLAN_FINALISED;
import static io.github.opensend.core.event.EventTypes.PLAN_REFUSED;
import static io.github.opensend.core.event.EventTypes.PLAN_REPLACED;
import static io.github.opensend.core.event.EventTypes.REASSESSMENT_AGREED;
import static io.github.opensend.core.event.EventTypes.REVIEW_DECISION_NOTIFIED;
import static io.github.opensend.core.event.TribunalOrder.AMEND_PROVISION;
import static io.github.opensend.core.event.TribunalOrder.AMEND_PROVISION_AND_PLACEMENT;
import static io.github.opensend.core.event.TribunalOrder.ASSESS;
import static io.github.opensend.core.event.TribunalOrder.CHANGE_PLACEMENT;
import static io.github.opensend.core.event.TribunalOrder.CONTINUE;
import static io.github.opensend.core.event.TribunalOrder.CONTINUE_AND_AMEND;
import static io.github.opensend.core.event.TribunalOrder.DISMISSED;
import static io.github.opensend.core.event.TribunalOrder.MAKE_PLAN;
import static io.github.opensend.core.event.TribunalOrder.REASSESS;
import static io.github.opensend.core.event.TribunalOrder.REFER_BACK;
import static io.github.opensend.core.time.TimeLimit.days;
import static io.github.opensend.core.time.TimeLimit.weeks;
import static io.github.opensend.timescales.law.AssessmentLaw.NOTIFIED;
import static io.github.opensend.timescales.law.Commencement.SEPTEMBER_2014;
import static io.github.opensend.timescales.law.Grounds.EX_44A;
import static io.github.opensend.timescales.law.Grounds.EX_44B;
import static io.github.opensend.timescales.law.Grounds.EX_44C;
import static io.github.opensend.timescales.law.Grounds.EX_CV1;
import static io.github.opensend.timescales.law.Occasion.AGREEMENT;
import static io.github.opensend.timescales.law.Occasion.ORDER;
import static io.github.opensend.timescales.law.OpenQuestions.FINALLY_DETERMINED;
import static io.github.opensend.timescales.law.OpenQuestions.MIXED_ORDER;
import static io.github.opensend.timescales.law.Processes.CUSTODY;
import static io.github.opensend.timescales.rule.Anchor.theLast;
import static io.github.opensend.timescales.rule.DutyHolder.LOCAL_AUTHORITY;
import static io.github.opensend.timescales.rule.Limit.by;
import static io.github.opensend.timescales.rule.Limit.laterOf;
import static io.github.opensend.timescales.rule.Limit.onTheDayOf;
import static io.github.opensend.timescales.rule.Limit.within;
import static io.github.opensend.timescales.rule.Process.process;
import static io.github.opensend.timescales.rule.WhileOpen.REPLACES;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.AppealableDecision;
import io.github.opensend.core.event.Happening;
import io.github.opensend.core.event.ReviewOutcome;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Standing;
import io.github.opensend.timescales.rule.Choice;
import io.github.opensend.timescales.rule.Precedence;
import io.github.opensend.timescales.rule.Process;
import io.github.opensend.timescales.rule.Timescale;

/**
 * The law of complying with an order of the Tribunal: the rows {@code ORD} of the catalogue.
 *
 * <p>Every period runs from the day of the order, not from its receipt, and yields to a day that the Tribunal directs. The
 * methods write the periods of regulation 44(2) for an order and for an agreement in mediation alike. {@code
 * order.complied} answers what was ordered: an order to assess is complied with when the family is told of the assessment,
 * so the plan that follows still has its own time.
 *
 * @since 0.1.0
 */
public final class OrderLaw {
    static final Process ORDERED_ASSESSMENT = process("assessment after an order")
            .opensOn(
                    REPLACES,
                    ORDER.about(ASSESS, REASSESS),
                    AGREEMENT.about(ASSESS, REASSESS),
                    APPEAL_UNOPPOSED.where(AppealableDecision.NO_ASSESSMENT, AppealableDecision.NO_REASSESSMENT))
            .endsOn(PLAN_FINALISED, PLAN_REPLACED, PLAN_REFUSED)
            .thenStep(
                    ORDER.about(ASSESS, REASSESS),
                    AGREEMENT.about(ASSESS, REASSESS),
                    APPEAL_UNOPPOSED.where(AppealableDecision.NO_ASSESSMENT, AppealableDecision.NO_REASSESSMENT))
            .thenStep(ASSESSMENT_AGREED, REASSESSMENT_AGREED, ORDER_COMPLIED, AGREEMENT_COMPLIED)
            .thenStep(PLAN_DRAFT_SERVED)
            .thenStep(PLAN_FINALISED, PLAN_REPLACED, PLAN_REFUSED)
            .afterWhichOneMayAskAgain(
                    ASSESSMENT_AGREED,
                    REASSESSMENT_AGREED,
                    ORDER_COMPLIED,
                    AGREEMENT_COMPLIED,
                    PLAN_FINALISED,
                    PLAN_REPLACED,
                    PLAN_REFUSED)
            .takesInOtherLabels()
            .build();

    static final Process ORDERED_PLAN = process("plan after an order")
            .opensOn(
                    REPLACES,
                    ORDER.about(MAKE_PLAN),
                    AGREEMENT.about(MAKE_PLAN),
                    APPEAL_UNOPPOSED.where(AppealableDecision.NO_PLAN))
            .endsOn(PLAN_FINALISED, ORDER_COMPLIED, AGREEMENT_COMPLIED)
            .thenStep(
                    ORDER.about(MAKE_PLAN),
                    AGREEMENT.about(MAKE_PLAN),
                    APPEAL_UNOPPOSED.where(AppealableDecision.NO_PLAN))
            .thenStep(PLAN_DRAFT_SERVED)
            .thenStep(PLAN_FINALISED, ORDER_COMPLIED, AGREEMENT_COMPLIED)
            .afterWhichOneMayAskAgain(PLAN_DRAFT_SERVED, PLAN_FINALISED, ORDER_COMPLIED, AGREEMENT_COMPLIED)
            .takesInOtherLabels()
            .build();

    private static final Process RECONSIDERATION = process("reconsideration after an order")
            .opensOn(REPLACES, ORDER.about(REFER_BACK), AGREEMENT.about(REFER_BACK))
            .endsOn(PLAN_DRAFT_SERVED, PLAN_REFUSED, PLAN_FINALISED, ORDER_COMPLIED, AGREEMENT_COMPLIED)
            .thenStep(ORDER.about(REFER_BACK), AGREEMENT.about(REFER_BACK))
            .thenStep(PLAN_DRAFT_SERVED, PLAN_REFUSED, ORDER_COMPLIED, AGREEMENT_COMPLIED)
            .thenStep(PLAN_FINALISED)
            .afterWhichOneMayAskAgain(PLAN_DRAFT_SERVED, PLAN_REFUSED, ORDER_COMPLIED, AGREEMENT_COMPLIED)
            .takesInOtherLabels()
            .build();

    static final Process ORDERED_AMENDMENT = process("amendment after an order")
            .opensOn(
                    REPLACES,
                    ORDER.about(AMEND_PROVISION, AMEND_PROVISION_AND_PLACEMENT, CONTINUE, CONTINUE_AND_AMEND),
                    AGREEMENT.about(AMEND_PROVISION, AMEND_PROVISION_AND_PLACEMENT, CONTINUE, CONTINUE_AND_AMEND),
                    APPEAL_UNOPPOSED.where(
                            AppealableDecision.FINAL_PLAN,
                            AppealableDecision.AMENDED_PLAN,
                            AppealableDecision.NO_AMENDMENT,
                            AppealableDecision.MAINTAIN,
                            AppealableDecision.CEASE))
            .endsOn(PLAN_AMENDED, ORDER_COMPLIED, AGREEMENT_COMPLIED)
            .afterWhichOneMayAskAgain(PLAN_AMENDED, ORDER_COMPLIED, AGREEMENT_COMPLIED)
            .takesInOtherLabels()
            .build();

    private static final Process ORDERED_PLACEMENT = process("placement after an order")
            .opensOn(
                    REPLACES,
                    ORDER.about(CHANGE_PLACEMENT, AMEND_PROVISION_AND_PLACEMENT),
                    AGREEMENT.about(CHANGE_PLACEMENT, AMEND_PROVISION_AND_PLACEMENT))
            .endsOn(PLAN_AMENDED, ORDER_COMPLIED, AGREEMENT_COMPLIED)
            .afterWhichOneMayAskAgain(PLAN_AMENDED, ORDER_COMPLIED, AGREEMENT_COMPLIED)
            .takesInOtherLabels()
            .build();

    // An order that dismisses an appeal has this effect only where the appeal was about ceasing, which the appeal on
    // record
    // tells, or a decision to cease if no appeal is on record after it.
    private static final Precedence ABOUT_CEASING = Precedence.before(
            laterOf(
                    by(SEPTEMBER_2014, ORDER.about(DISMISSED)),
                    onTheDayOf(theLast(APPEAL_LODGED.where(
                            AppealableDecision.NO_ASSESSMENT,
                            AppealableDecision.NO_PLAN,
                            AppealableDecision.FINAL_PLAN,
                            AppealableDecision.AMENDED_PLAN,
                            AppealableDecision.NO_REASSESSMENT,
                            AppealableDecision.NO_AMENDMENT,
                            AppealableDecision.MAINTAIN)))),
            onTheDayOf(theLast(
                    APPEAL_LODGED.where(AppealableDecision.CEASE),
                    CEASE_NOTIFIED,
                    REVIEW_DECISION_NOTIFIED.where(ReviewOutcome.CEASE),
                    DECISION_SENT.where(AppealableDecision.CEASE))));

    /** Cease the plan at once when an appeal against ceasing it is dismissed. */
    public static final Timescale CEASE_AT_ONCE = ceaseAtOnce("ORD-01", ORDER);

    /** Tell the family within two weeks that the ordered assessment or re-assessment will be made. */
    public static final Timescale TELL_OF_THE_ASSESSMENT = tellOfTheAssessment("ORD-02", ORDER);

    /** Tell the family within ten weeks of the order that no plan will be made. It stands in for the sixteen weeks. */
    public static final Timescale REFUSE_A_PLAN = refuseAPlan("ORD-03", ORDER);

    /** Send the finalised plan within fourteen weeks of the order. It stands in for the twenty weeks. */
    public static final Timescale PLAN_AFTER_ASSESSMENT = planAfterAssessment("ORD-04", ORDER);

    /** Send the draft of an ordered plan within five weeks. */
    public static final Timescale DRAFT = draft("ORD-05", ORDER);

    /** Send an ordered plan, finalised, within eleven weeks of the order, not of the draft. */
    public static final Timescale PLAN = plan("ORD-06", ORDER);

    /**
     * Reconsider within two weeks, and send a draft or say that there will be no plan. No time is set for the plan after
     * such a draft.
     */
    public static final Timescale RECONSIDER = reconsider("ORD-07", ORDER);

    /** Amend the provision within five weeks; an order that changes the placement too has these weeks for the provision. */
    public static final Timescale AMEND_THE_PROVISION = amendTheProvision("ORD-08", ORDER);

    /** Amend the plan within two weeks to change the placement. */
    public static final Timescale CHANGE_THE_PLACEMENT = changeThePlacement("ORD-09", ORDER);

    /**
     * Change the placement where the provision is amended as well. Regulation 44 is silent on such an order, where
     * regulation 45(5)(b) is not, so both periods run.
     */
    public static final Timescale CHANGE_THE_PLACEMENT_TOO = changeThePlacementToo("ORD-09.mixed", ORDER);

    /** Continue the plan at once, as it is. */
    public static final Timescale CONTINUE_AT_ONCE = continueAtOnce("ORD-10", ORDER);

    /** Continue the plan at once and amend it within five weeks. */
    public static final Timescale CONTINUE_AND_AMEND_THE_PLAN = continueAndAmend("ORD-11", ORDER);

    static final ImmutableList<Timescale> RULES = ImmutableList.of(
            CEASE_AT_ONCE,
            TELL_OF_THE_ASSESSMENT,
            REFUSE_A_PLAN,
            PLAN_AFTER_ASSESSMENT,
            DRAFT,
            PLAN,
            RECONSIDER,
            AMEND_THE_PROVISION,
            CHANGE_THE_PLACEMENT,
            CHANGE_THE_PLACEMENT_TOO,
            CONTINUE_AT_ONCE,
            CONTINUE_AND_AMEND_THE_PLAN);

    private OrderLaw() {}

    static Timescale ceaseAtOnce(String id, Occasion on) {
        Happening start = on.about(DISMISSED);
        return on.rule(id, "(a)")
                .the(LOCAL_AUTHORITY)
                .must(on.action("cease the plan"))
                .by(Choice.on(
                        FINALLY_DETERMINED,
                        onTheDayOf(start),
                        within(days(28)).inTribunalDays().after(start)))
                .answeredBy(PLAN_CEASED)
                .acrossThreads()
                .silenceProvesNothing()
                .onlyWhere(ABOUT_CEASING)
                .onlyOutside(CUSTODY)
                .unless(on.grounds())
                .inForceFrom(SEPTEMBER_2014);
    }

    static Timescale tellOfTheAssessment(String id, Occasion on) {
        return on.rule(id, "(b)")
                .the(LOCAL_AUTHORITY)
                .must(on.action("tell the family that the assessment or re-assessment will be made"))
                .by(within(weeks(2)).after(on.about(ASSESS, REASSESS)))
                .answeredBy(ASSESSMENT_AGREED, REASSESSMENT_AGREED, on.complied())
                .answeredOnTheDay(NOTIFIED)
                .during(ORDERED_ASSESSMENT)
                .onlyOutside(CUSTODY)
                .unless(on.grounds(EX_44A, EX_44B, EX_44C))
                .inForceFrom(SEPTEMBER_2014);
    }

    static Timescale refuseAPlan(String id, Occasion on) {
        return on.rule(id, "(b)(i)")
                .the(LOCAL_AUTHORITY)
                .mustIfAtAll(on.action("tell the family, with reasons, that no plan will be made,"))
                .by(within(weeks(10)).after(on.about(ASSESS, REASSESS)))
                .answeredBy(PLAN_REFUSED)
                .opens(PLAN_REFUSED, Decisions.right(AppealableDecision.NO_PLAN))
                .answeredOnTheDay(NOTIFIED)
                .during(ORDERED_ASSESSMENT)
                .onlyOutside(CUSTODY)
                .unless(on.grounds(EX_44A, EX_44B, EX_44C))
                .inForceFrom(SEPTEMBER_2014);
    }

    static Timescale planAfterAssessment(String id, Occasion on) {
        return on.rule(id, "(b)(ii)")
                .the(LOCAL_AUTHORITY)
                .must(on.action("send the plan that is finalised after the assessment or re-assessment"))
                .by(within(weeks(14)).after(on.about(ASSESS, REASSESS)))
                .answeredBy(PLAN_FINALISED, PLAN_REPLACED)
                .opens(PLAN_FINALISED, Decisions.right(AppealableDecision.FINAL_PLAN))
                .opens(PLAN_REPLACED, Decisions.right(AppealableDecision.FINAL_PLAN))
                .during(ORDERED_ASSESSMENT)
                .onlyOutside(CUSTODY)
                .unless(on.grounds(EX_44A, EX_44B, EX_44C))
                .inForceFrom(SEPTEMBER_2014);
    }

    static Timescale draft(String id, Occasion on) {
        return on.rule(id, "(c)(i)")
                .the(LOCAL_AUTHORITY)
                .must(on.action("send a draft plan"))
                .by(within(weeks(5)).after(on.about(MAKE_PLAN)))
                .answeredBy(PLAN_DRAFT_SERVED)
                .during(ORDERED_PLAN)
                .onlyOutside(CUSTODY)
                .unless(on.grounds(EX_44A, EX_44B, EX_44C))
                .inForceFrom(SEPTEMBER_2014);
    }

    static Timescale plan(String id, Occasion on) {
        return on.rule(id, "(c)(ii)")
                .the(LOCAL_AUTHORITY)
                .must(on.action("send the finalised plan"))
                .by(within(weeks(11)).after(on.about(MAKE_PLAN)))
                .answeredBy(PLAN_FINALISED, on.complied())
                .opens(PLAN_FINALISED, Decisions.right(AppealableDecision.FINAL_PLAN))
                .during(ORDERED_PLAN)
                .onlyOutside(CUSTODY)
                .unless(on.grounds(EX_44A, EX_44B, EX_44C))
                .inForceFrom(SEPTEMBER_2014);
    }

    static Timescale reconsider(String id, Occasion on) {
        return on.rule(id, "(d)")
                .the(LOCAL_AUTHORITY)
                .must(on.action("reconsider, and send a draft plan or say that no plan will be made,"))
                .by(within(weeks(2)).after(on.about(REFER_BACK)))
                .answeredBy(PLAN_DRAFT_SERVED, PLAN_REFUSED, on.complied())
                .opens(PLAN_REFUSED, Decisions.right(AppealableDecision.NO_PLAN))
                .during(RECONSIDERATION)
                .onlyOutside(CUSTODY)
                .unless(on.grounds(EX_CV1))
                .inForceFrom(SEPTEMBER_2014);
    }

    static Timescale amendTheProvision(String id, Occasion on) {
        return on.rule(id, "(e)")
                .the(LOCAL_AUTHORITY)
                .must(on.action("send the plan with its provision amended"))
                .by(within(weeks(5)).after(on.about(AMEND_PROVISION, AMEND_PROVISION_AND_PLACEMENT)))
                .answeredBy(PLAN_AMENDED, on.complied())
                .opens(PLAN_AMENDED, Decisions.right(AppealableDecision.AMENDED_PLAN))
                .during(ORDERED_AMENDMENT)
                .onlyOutside(CUSTODY)
                .unless(on.grounds(EX_CV1))
                .inForceFrom(SEPTEMBER_2014);
    }

    static Timescale changeThePlacement(String id, Occasion on) {
        return on.rule(id, "(f)")
                .the(LOCAL_AUTHORITY)
                .must(on.action("send the plan with its placement changed"))
                .by(within(weeks(2)).after(on.about(CHANGE_PLACEMENT)))
                .answeredBy(PLAN_AMENDED, on.complied())
                .opens(PLAN_AMENDED, Decisions.right(AppealableDecision.AMENDED_PLAN))
                .during(ORDERED_PLACEMENT)
                .onlyOutside(CUSTODY)
                .unless(on.grounds(EX_CV1))
                .inForceFrom(SEPTEMBER_2014);
    }

    static Timescale changeThePlacementToo(String id, Occasion on) {
        Happening start = on.about(AMEND_PROVISION_AND_PLACEMENT);
        return on.rule(id, "(f)")
                .the(LOCAL_AUTHORITY)
                .must(on.action("send the plan with its placement changed beside its provision"))
                .by(Choice.on(
                        MIXED_ORDER,
                        within(weeks(2)).after(start),
                        within(weeks(5)).after(start)))
                .answeredBy(PLAN_AMENDED, on.complied())
                .opens(PLAN_AMENDED, Decisions.right(AppealableDecision.AMENDED_PLAN))
                .during(ORDERED_PLACEMENT)
                .onlyOutside(CUSTODY)
                .unless(on.grounds(EX_CV1))
                .of(Standing.STATUTE, Certainty.DESIGN_CHOICE)
                .inForceFrom(SEPTEMBER_2014);
    }

    static Timescale continueAtOnce(String id, Occasion on) {
        return on.rule(id, "(g)")
                .the(LOCAL_AUTHORITY)
                .must(on.action("continue to maintain the plan as it is"))
                .by(onTheDayOf(on.about(CONTINUE)))
                .answeredBy(on.complied())
                .during(ORDERED_AMENDMENT)
                .silenceProvesNothing()
                .onlyOutside(CUSTODY)
                .unless(on.grounds())
                .inForceFrom(SEPTEMBER_2014);
    }

    static Timescale continueAndAmend(String id, Occasion on) {
        return on.rule(id, "(h)")
                .the(LOCAL_AUTHORITY)
                .must(on.action("continue to maintain the plan and send it amended"))
                .by(within(weeks(5)).after(on.about(CONTINUE_AND_AMEND)))
                .answeredBy(PLAN_AMENDED, on.complied())
                .opens(PLAN_AMENDED, Decisions.right(AppealableDecision.AMENDED_PLAN))
                .during(ORDERED_AMENDMENT)
                .onlyOutside(CUSTODY)
                .unless(on.grounds(EX_CV1))
                .inForceFrom(SEPTEMBER_2014);
    }
}
