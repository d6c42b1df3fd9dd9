package io.github.opensend.timescales.law;

import static io.github.opensend.core.event.EventTypes.DIRECT_PAYMENTS_CONSENT_WITHDRAWN;
import static io.github.opensend.core.event.EventTypes.DIRECT_PAYMENTS_REDUCTION_DECIDED;
import static io.github.opensend.core.event.EventTypes.DIRECT_PAYMENTS_REDUCTION_NOTIFIED;
import static io.github.opensend.core.event.EventTypes.DIRECT_PAYMENTS_REFUSED;
import static io.github.opensend.core.event.EventTypes.DIRECT_PAYMENTS_REPAYMENT_REQUIRED;
import static io.github.opensend.core.event.EventTypes.DIRECT_PAYMENTS_REVIEWED;
import static io.github.opensend.core.event.EventTypes.DIRECT_PAYMENTS_STARTED;
import static io.github.opensend.core.event.EventTypes.DIRECT_PAYMENTS_STOPPED;
import static io.github.opensend.core.event.EventTypes.DIRECT_PAYMENTS_STOP_DECIDED;
import static io.github.opensend.core.event.EventTypes.DIRECT_PAYMENTS_STOP_NOTIFIED;
import static io.github.opensend.core.event.EventTypes.PERSONAL_BUDGET_REQUESTED;
import static io.github.opensend.core.event.EventTypes.PLAN_AMENDED;
import static io.github.opensend.core.event.EventTypes.PLAN_CEASED;
import static io.github.opensend.core.event.EventTypes.PLAN_DRAFT_SERVED;
import static io.github.opensend.core.event.EventTypes.PLAN_FINALISED;
import static io.github.opensend.core.event.EventTypes.PLAN_REFUSED;
import static io.github.opensend.core.event.EventTypes.PLAN_REPLACED;
import static io.github.opensend.core.event.EventTypes.REASSESSMENT_AGREED;
import static io.github.opensend.core.event.EventTypes.REVIEW_COMPLETED;
import static io.github.opensend.core.event.EventTypes.REVIEW_DECISION_NOTIFIED;
import static io.github.opensend.core.event.EventTypes.REVIEW_MEETING_FIXED;
import static io.github.opensend.core.event.EventTypes.REVIEW_MEETING_HELD;
import static io.github.opensend.core.law.Instruments.PERSONAL_BUDGETS_REGULATIONS_2014;
import static io.github.opensend.core.time.TimeLimit.months;
import static io.github.opensend.timescales.law.Commencement.SEPTEMBER_2014;
import static io.github.opensend.timescales.law.Grounds.EX_CV10;
import static io.github.opensend.timescales.rule.DutyHolder.FAMILY;
import static io.github.opensend.timescales.rule.DutyHolder.LOCAL_AUTHORITY;
import static io.github.opensend.timescales.rule.Limit.noDateAfter;
import static io.github.opensend.timescales.rule.Limit.within;
import static io.github.opensend.timescales.rule.Process.process;
import static io.github.opensend.timescales.rule.Timescale.timescale;
import static io.github.opensend.timescales.rule.WhileOpen.REPLACES;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.ReviewOutcome;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Standing;
import io.github.opensend.timescales.rule.Between;
import io.github.opensend.timescales.rule.Process;
import io.github.opensend.timescales.rule.Timescale;

/**
 * The law of personal budgets and direct payments: the rows {@code PBG} of the catalogue.
 *
 * @since 0.1.0
 */
public final class PersonalBudgetLaw {
    // Nothing on record tells that a draft is being prepared before it is served, so the window opens with that.
    private static final Process PREPARATION = process("preparation of a plan")
            .opensOn(REPLACES, PLAN_DRAFT_SERVED, REVIEW_MEETING_FIXED, REASSESSMENT_AGREED)
            .endsOn(
                    PLAN_FINALISED,
                    PLAN_REFUSED,
                    PLAN_REPLACED,
                    PLAN_AMENDED,
                    REVIEW_DECISION_NOTIFIED.where(ReviewOutcome.MAINTAIN, ReviewOutcome.CEASE),
                    REVIEW_COMPLETED)
            .build();

    private static final Process PAYMENTS = process("direct payments")
            .opensOn(REPLACES, DIRECT_PAYMENTS_STARTED)
            .endsOn(DIRECT_PAYMENTS_STOPPED, PLAN_CEASED)
            .build();

    private static final Between WHILE_PAYMENTS_ARE_MADE =
            new Between(DIRECT_PAYMENTS_STARTED, DIRECT_PAYMENTS_STOPPED);

    /** Ask for a personal budget while a plan is drafted, reviewed or re-assessed. It is a window without a number. */
    public static final Timescale ASK_FOR_A_BUDGET = timescale("PBG-01")
            .under(PERSONAL_BUDGETS_REGULATIONS_2014.regulation("4(1)"))
            .the(FAMILY)
            .may("ask for a personal budget")
            .by(noDateAfter(PLAN_DRAFT_SERVED, REVIEW_MEETING_FIXED, REASSESSMENT_AGREED))
            .answeredBy(PERSONAL_BUDGET_REQUESTED)
            .during(PREPARATION)
            .of(Standing.STATUTE, Certainty.INFERRED)
            .inForceFrom(SEPTEMBER_2014);

    /** Review direct payments within their first three months, the first day counted. */
    public static final Timescale FIRST_REVIEW_OF_PAYMENTS = timescale("PBG-02")
            .under(PERSONAL_BUDGETS_REGULATIONS_2014.regulation("11(2)(a)"))
            .the(LOCAL_AUTHORITY)
            .must("review the making and use of direct payments for the first time")
            .by(within(months(3)).beginningWith(DIRECT_PAYMENTS_STARTED))
            .answeredBy(DIRECT_PAYMENTS_REVIEWED)
            .during(PAYMENTS)
            .inAnyOrder()
            .unless(EX_CV10)
            .inForceFrom(SEPTEMBER_2014);

    /** Review direct payments whenever the plan is reviewed or re-assessed; no year is set by itself. */
    public static final Timescale REVIEW_PAYMENTS_WITH_THE_PLAN = timescale("PBG-03")
            .under(PERSONAL_BUDGETS_REGULATIONS_2014.regulation("11(2)(b)"))
            .the(LOCAL_AUTHORITY)
            .must("review the making and use of direct payments with the plan")
            .by(noDateAfter(REVIEW_MEETING_HELD, REASSESSMENT_AGREED))
            .answeredBy(DIRECT_PAYMENTS_REVIEWED)
            .onlyIn(WHILE_PAYMENTS_ARE_MADE)
            .inForceFrom(SEPTEMBER_2014);

    /** Give reasonable notice, with reasons, before payments are reduced; what is reasonable has no number. */
    public static final Timescale NOTICE_OF_A_REDUCTION = timescale("PBG-04")
            .under(PERSONAL_BUDGETS_REGULATIONS_2014.regulation("12(1)"))
            .the(LOCAL_AUTHORITY)
            .must("give reasonable notice, with reasons, before direct payments are reduced")
            .by(noDateAfter(DIRECT_PAYMENTS_REDUCTION_DECIDED))
            .answeredBy(DIRECT_PAYMENTS_REDUCTION_NOTIFIED)
            .during(PAYMENTS)
            .inForceFrom(SEPTEMBER_2014);

    /** Give written notice, with reasons, before payments are stopped. */
    public static final Timescale NOTICE_OF_A_STOP = timescale("PBG-05")
            .under(PERSONAL_BUDGETS_REGULATIONS_2014.regulation("14(3)"))
            .the(LOCAL_AUTHORITY)
            .must("give written notice, with reasons, before direct payments stop")
            .by(noDateAfter(DIRECT_PAYMENTS_STOP_DECIDED))
            .answeredBy(DIRECT_PAYMENTS_STOP_NOTIFIED)
            .during(PAYMENTS)
            .inForceFrom(SEPTEMBER_2014);

    /** Stop payments to a nominee once the family withdraws or changes the nominee, or a young person refuses consent. */
    public static final Timescale STOP_WITHOUT_CONSENT = timescale("PBG-06")
            .under(
                    PERSONAL_BUDGETS_REGULATIONS_2014.regulation("5(3)"),
                    PERSONAL_BUDGETS_REGULATIONS_2014.regulation("15(4)"))
            .the(LOCAL_AUTHORITY)
            .must("stop payments to the nominee")
            .by(noDateAfter(DIRECT_PAYMENTS_CONSENT_WITHDRAWN))
            .answeredBy(DIRECT_PAYMENTS_STOPPED)
            .during(PAYMENTS)
            .inForceFrom(SEPTEMBER_2014);

    /** What a demand for repayment says: the amount, the reasons and a reasonable time. */
    public static final Timescale DEMAND_TELLS_THE_TIME = timescale("PBG-07")
            .under(PERSONAL_BUDGETS_REGULATIONS_2014.regulation("13(3)"))
            .the(LOCAL_AUTHORITY)
            .withTheNotice(
                    "state the amount, the reasons and a reasonable time for repayment",
                    DIRECT_PAYMENTS_REPAYMENT_REQUIRED)
            .inForceFrom(SEPTEMBER_2014);

    /** What a refusal of direct payments says: the reasons and the right to a review, which has no number of days. */
    public static final Timescale REFUSAL_TELLS_OF_REVIEW = timescale("PBG-08")
            .under(PERSONAL_BUDGETS_REGULATIONS_2014.regulation("7"))
            .the(LOCAL_AUTHORITY)
            .withTheNotice(
                    "tell the family in writing of the reasons and of its right to a review", DIRECT_PAYMENTS_REFUSED)
            .inForceFrom(SEPTEMBER_2014);

    /** Review direct payments when it decides to reduce them. */
    public static final Timescale REVIEW_BEFORE_A_REDUCTION = timescale("PBG-09")
            .under(PERSONAL_BUDGETS_REGULATIONS_2014.regulation("11(4)"))
            .the(LOCAL_AUTHORITY)
            .must("review direct payments that it decides to reduce")
            .by(noDateAfter(DIRECT_PAYMENTS_REDUCTION_DECIDED))
            .answeredBy(DIRECT_PAYMENTS_REVIEWED)
            .during(PAYMENTS)
            .of(Standing.STATUTE, Certainty.FROM_KNOWLEDGE)
            .inForceFrom(SEPTEMBER_2014);

    static final ImmutableList<Timescale> RULES = ImmutableList.of(
            ASK_FOR_A_BUDGET,
            FIRST_REVIEW_OF_PAYMENTS,
            REVIEW_PAYMENTS_WITH_THE_PLAN,
            NOTICE_OF_A_REDUCTION,
            NOTICE_OF_A_STOP,
            STOP_WITHOUT_CONSENT,
            DEMAND_TELLS_THE_TIME,
            REFUSAL_TELLS_OF_REVIEW,
            REVIEW_BEFORE_A_REDUCTION);

    private PersonalBudgetLaw() {}
}
