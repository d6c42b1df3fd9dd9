package io.github.opensend.timescales.law;

import static io.github.opensend.core.event.EventTypes.ASSESSMENT_AGREED;
import static io.github.opensend.core.event.EventTypes.ASSESSMENT_REFUSED;
import static io.github.opensend.core.event.EventTypes.PLAN_FINALISED;
import static io.github.opensend.core.event.EventTypes.PLAN_REFUSED;
import static io.github.opensend.core.event.EventTypes.STATEMENT_CONSENT_GIVEN;
import static io.github.opensend.core.event.EventTypes.STATEMENT_IN_FORCE;
import static io.github.opensend.core.event.EventTypes.TRANSFER_REVIEW_NOTIFIED;
import static io.github.opensend.core.law.Instruments.TRANSITIONAL_AMENDMENT_2015;
import static io.github.opensend.core.law.Instruments.TRANSITIONAL_ORDER_2014;
import static io.github.opensend.core.time.TimeLimit.weeks;
import static io.github.opensend.timescales.law.AssessmentLaw.NOTIFIED;
import static io.github.opensend.timescales.law.Commencement.SEPTEMBER_2014;
import static io.github.opensend.timescales.law.Commencement.STATEMENTS_END;
import static io.github.opensend.timescales.law.Commencement.TRANSFER_REVIEWS_2015;
import static io.github.opensend.timescales.law.Commencement.TRANSFER_REVIEWS_END;
import static io.github.opensend.timescales.rule.DutyHolder.LOCAL_AUTHORITY;
import static io.github.opensend.timescales.rule.Limit.by;
import static io.github.opensend.timescales.rule.Limit.within;
import static io.github.opensend.timescales.rule.Timescale.timescale;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.InForce;
import io.github.opensend.core.law.Standing;
import io.github.opensend.timescales.rule.Timescale;

/**
 * The law of the years in which statements became plans: the rows {@code HIS} of the catalogue.
 *
 * @since 0.1.0
 */
public final class TransferYearLaw {

    /** Decide on an earlier request that is taken as one for an EHC needs assessment: the day of consent is the first. */
    public static final Timescale DECIDE_ON_AN_EARLIER_REQUEST = timescale("HIS-01")
            .under(TRANSITIONAL_ORDER_2014.article("5(8)"), TRANSITIONAL_ORDER_2014.article("6(8)"))
            .the(LOCAL_AUTHORITY)
            .must("tell the family whether an assessment will be made on a request from before 1 September 2014")
            .by(within(weeks(6)).beginningWith(STATEMENT_CONSENT_GIVEN))
            .answeredBy(ASSESSMENT_AGREED, ASSESSMENT_REFUSED)
            .answeredOnTheDay(NOTIFIED)
            .inForceFrom(SEPTEMBER_2014);

    /** Transfer a statement to a plan; that 1 April 2018 was the last day is known at second hand. */
    public static final Timescale TRANSFER_THE_STATEMENT = timescale("HIS-02")
            .under(TRANSITIONAL_ORDER_2014.whole())
            .the(LOCAL_AUTHORITY)
            .must("transfer a statement that was in force on 1 September 2014 to a plan")
            .by(by(STATEMENTS_END, STATEMENT_IN_FORCE))
            .answeredBy(PLAN_FINALISED, PLAN_REFUSED)
            .acrossThreads()
            .of(Standing.STATUTE, Certainty.FROM_KNOWLEDGE)
            .inForce(InForce.between(SEPTEMBER_2014, STATEMENTS_END));

    /** Finalise the plan after a transfer review. */
    public static final Timescale FINAL_PLAN_AFTER_A_TRANSFER_REVIEW = timescale("HIS-03")
            .under(TRANSITIONAL_ORDER_2014.whole(), TRANSITIONAL_AMENDMENT_2015.whole())
            .the(LOCAL_AUTHORITY)
            .must("send the finalised plan after a transfer review")
            .by(within(weeks(20)).after(TRANSFER_REVIEW_NOTIFIED))
            .answeredBy(PLAN_FINALISED, PLAN_REFUSED)
            .of(Standing.STATUTE, Certainty.FROM_KNOWLEDGE)
            .inForce(InForce.between(TRANSFER_REVIEWS_2015, TRANSFER_REVIEWS_END));

    static final ImmutableList<Timescale> RULES =
            ImmutableList.of(DECIDE_ON_AN_EARLIER_REQUEST, TRANSFER_THE_STATEMENT, FINAL_PLAN_AFTER_A_TRANSFER_REVIEW);

    private TransferYearLaw() {}
}
