package io.github.opensend.timescales.law;

import static io.github.opensend.core.event.AppealableDecision.AMENDED_PLAN;
import static io.github.opensend.core.event.AppealableDecision.CEASE;
import static io.github.opensend.core.event.AppealableDecision.FINAL_PLAN;
import static io.github.opensend.core.event.AppealableDecision.MAINTAIN;
import static io.github.opensend.core.event.AppealableDecision.NO_AMENDMENT;
import static io.github.opensend.core.event.AppealableDecision.NO_ASSESSMENT;
import static io.github.opensend.core.event.AppealableDecision.NO_PLAN;
import static io.github.opensend.core.event.AppealableDecision.NO_REASSESSMENT;
import static io.github.opensend.core.event.EventTypes.APPEAL_LODGED;
import static io.github.opensend.core.event.EventTypes.APPEAL_RECEIVED_BY_AUTHORITY;
import static io.github.opensend.core.event.EventTypes.APPEAL_RESPONSE_SENT;
import static io.github.opensend.core.event.EventTypes.APPEAL_UNOPPOSED;
import static io.github.opensend.core.event.EventTypes.ASSESSMENT_AGREED;
import static io.github.opensend.core.event.EventTypes.PLAN_AMENDED;
import static io.github.opensend.core.event.EventTypes.PLAN_DRAFT_SERVED;
import static io.github.opensend.core.event.EventTypes.PLAN_FINALISED;
import static io.github.opensend.core.event.EventTypes.PLAN_REFUSED;
import static io.github.opensend.core.event.EventTypes.PLAN_REPLACED;
import static io.github.opensend.core.event.EventTypes.REASSESSMENT_AGREED;
import static io.github.opensend.core.law.Instruments.SEND_REGULATIONS_2014;
import static io.github.opensend.core.time.TimeLimit.weeks;
import static io.github.opensend.timescales.law.AssessmentLaw.NOTIFIED;
import static io.github.opensend.timescales.law.Commencement.SEPTEMBER_2014;
import static io.github.opensend.timescales.law.Commencement.UNOPPOSED_2015;
import static io.github.opensend.timescales.law.Grounds.EX_45A;
import static io.github.opensend.timescales.law.Grounds.EX_45B;
import static io.github.opensend.timescales.law.Grounds.EX_45C;
import static io.github.opensend.timescales.law.Grounds.EX_CV1;
import static io.github.opensend.timescales.law.Grounds.EX_CV9;
import static io.github.opensend.timescales.law.OrderLaw.ORDERED_AMENDMENT;
import static io.github.opensend.timescales.law.OrderLaw.ORDERED_ASSESSMENT;
import static io.github.opensend.timescales.law.OrderLaw.ORDERED_PLAN;
import static io.github.opensend.timescales.law.Processes.CUSTODY;
import static io.github.opensend.timescales.rule.Anchor.theLast;
import static io.github.opensend.timescales.rule.DutyHolder.LOCAL_AUTHORITY;
import static io.github.opensend.timescales.rule.Limit.by;
import static io.github.opensend.timescales.rule.Limit.laterOf;
import static io.github.opensend.timescales.rule.Limit.onTheDayOf;
import static io.github.opensend.timescales.rule.Limit.within;
import static io.github.opensend.timescales.rule.Timescale.timescale;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.Detail;
import io.github.opensend.core.event.Happening;
import io.github.opensend.timescales.rule.Precedence;
import io.github.opensend.timescales.rule.Timescale;

/**
 * The law of appeals that the authority does not oppose: the rows {@code UNO} of the catalogue.
 *
 * <p>Each runs from the day on which the authority told the Tribunal, and only where it told it before it sent a response;
 * after a response, an order and its periods are what counts. The text is that of 23 March 2015; the one before was not
 * seen, so earlier cases have no rule here.
 *
 * @since 0.1.0
 */
public final class UnopposedAppealLaw {
    private static final Happening REFUSAL_TO_ASSESS = APPEAL_UNOPPOSED.where(NO_ASSESSMENT, NO_REASSESSMENT);
    private static final Happening REFUSAL_OF_A_PLAN = APPEAL_UNOPPOSED.where(NO_PLAN);
    private static final Happening CEASING = APPEAL_UNOPPOSED.where(CEASE);

    private static final Happening CONTENT = APPEAL_UNOPPOSED
            .where(FINAL_PLAN, AMENDED_PLAN, NO_AMENDMENT, MAINTAIN)
            .without(Detail.PLACEMENT_ONLY);

    private static final Happening PLACEMENT_AND_CONTENT =
            APPEAL_UNOPPOSED.where(FINAL_PLAN, AMENDED_PLAN).without(Detail.PLACEMENT_ONLY);

    private static final Happening PLACEMENT = APPEAL_UNOPPOSED
            .where(FINAL_PLAN, AMENDED_PLAN, NO_AMENDMENT, MAINTAIN)
            .with(Detail.PLACEMENT_ONLY);

    // A response that came after this appeal did, and before the authority gave way.
    private static final Precedence BEFORE_A_RESPONSE = Precedence.notBefore(
            laterOf(
                    by(SEPTEMBER_2014, APPEAL_UNOPPOSED),
                    onTheDayOf(theLast(APPEAL_LODGED, APPEAL_RECEIVED_BY_AUTHORITY))),
            onTheDayOf(theLast(APPEAL_RESPONSE_SENT)));

    /** Tell the family within two weeks that the assessment or re-assessment will be made. */
    public static final Timescale TELL_OF_THE_ASSESSMENT = timescale("UNO-01")
            .under(SEND_REGULATIONS_2014.regulation("45(3)"))
            .the(LOCAL_AUTHORITY)
            .must(
                    "tell the family that the assessment or re-assessment will be made, once it leaves the appeal unopposed")
            .by(within(weeks(2)).after(REFUSAL_TO_ASSESS))
            .answeredBy(ASSESSMENT_AGREED, REASSESSMENT_AGREED)
            .answeredOnTheDay(NOTIFIED)
            .during(ORDERED_ASSESSMENT)
            .onlyWhere(BEFORE_A_RESPONSE)
            .onlyOutside(CUSTODY)
            .unless(EX_45A, EX_45B, EX_45C)
            .inForceFrom(UNOPPOSED_2015);

    /**
     * Tell the family within ten weeks that no plan will be made. The grounds of regulation 45(7) do not reach paragraph
     * (3A), so there is none but that of 2020.
     */
    public static final Timescale REFUSE_A_PLAN = timescale("UNO-02")
            .under(SEND_REGULATIONS_2014.regulation("45(3A)(a)"))
            .the(LOCAL_AUTHORITY)
            .mustIfAtAll(
                    "tell the family, with reasons, that no plan will be made, once it leaves the appeal unopposed")
            .by(within(weeks(10)).after(REFUSAL_TO_ASSESS))
            .answeredBy(PLAN_REFUSED)
            .opens(PLAN_REFUSED, Decisions.right(NO_PLAN))
            .answeredOnTheDay(NOTIFIED)
            .during(ORDERED_ASSESSMENT)
            .onlyWhere(BEFORE_A_RESPONSE)
            .onlyOutside(CUSTODY)
            .unless(EX_CV9)
            .inForceFrom(UNOPPOSED_2015);

    /** Send the finalised plan within fourteen weeks, with no ground but that of 2020 either. */
    public static final Timescale PLAN_AFTER_ASSESSMENT = timescale("UNO-03")
            .under(SEND_REGULATIONS_2014.regulation("45(3A)(b)"))
            .the(LOCAL_AUTHORITY)
            .must("send the plan that is finalised after the assessment, once it leaves the appeal unopposed")
            .by(within(weeks(14)).after(REFUSAL_TO_ASSESS))
            .answeredBy(PLAN_FINALISED, PLAN_REPLACED)
            .opens(PLAN_FINALISED, Decisions.right(FINAL_PLAN))
            .opens(PLAN_REPLACED, Decisions.right(FINAL_PLAN))
            .during(ORDERED_ASSESSMENT)
            .onlyWhere(BEFORE_A_RESPONSE)
            .onlyOutside(CUSTODY)
            .unless(EX_CV9)
            .inForceFrom(UNOPPOSED_2015);

    /** Send the amended plan within five weeks, where needs or provision, or a refusal to amend, were in dispute. */
    public static final Timescale AMEND_THE_CONTENT = timescale("UNO-04")
            .under(SEND_REGULATIONS_2014.regulation("45(4)"))
            .the(LOCAL_AUTHORITY)
            .must("send the amended plan, once it leaves an appeal about needs or provision unopposed")
            .by(within(weeks(5)).after(CONTENT))
            .answeredBy(PLAN_AMENDED)
            .opens(PLAN_AMENDED, Decisions.right(AMENDED_PLAN))
            .during(ORDERED_AMENDMENT)
            .onlyWhere(BEFORE_A_RESPONSE)
            .onlyOutside(CUSTODY)
            .unless(EX_CV1)
            .inForceFrom(UNOPPOSED_2015);

    /** Send the amended plan within two weeks, where the placement alone was in dispute, as the appeal says. */
    public static final Timescale CHANGE_THE_PLACEMENT = timescale("UNO-05")
            .under(SEND_REGULATIONS_2014.regulation("45(5)(a)"))
            .the(LOCAL_AUTHORITY)
            .must("send the amended plan, once it leaves an appeal about the placement alone unopposed")
            .by(within(weeks(2)).after(PLACEMENT))
            .answeredBy(PLAN_AMENDED)
            .opens(PLAN_AMENDED, Decisions.right(AMENDED_PLAN))
            .during(ORDERED_AMENDMENT)
            .onlyWhere(BEFORE_A_RESPONSE)
            .onlyOutside(CUSTODY)
            .unless(EX_CV1)
            .inForceFrom(UNOPPOSED_2015);

    /**
     * Send the amended plan within five weeks, where the placement was in dispute beside needs or provision. The record
     * does not tell such an appeal from one about needs or provision alone; both have the same weeks.
     */
    public static final Timescale CHANGE_THE_PLACEMENT_TOO = timescale("UNO-06")
            .under(SEND_REGULATIONS_2014.regulation("45(5)(b)"))
            .the(LOCAL_AUTHORITY)
            .must("send the amended plan, once it leaves an appeal about the placement and more unopposed")
            .by(within(weeks(5)).after(PLACEMENT_AND_CONTENT))
            .answeredBy(PLAN_AMENDED)
            .opens(PLAN_AMENDED, Decisions.right(AMENDED_PLAN))
            .during(ORDERED_AMENDMENT)
            .onlyWhere(BEFORE_A_RESPONSE)
            .onlyOutside(CUSTODY)
            .unless(EX_CV1)
            .inForceFrom(UNOPPOSED_2015);

    /** Send a draft within five weeks, where a refusal to make a plan was in dispute. */
    public static final Timescale DRAFT = timescale("UNO-07")
            .under(SEND_REGULATIONS_2014.regulation("45(6)(a)"))
            .the(LOCAL_AUTHORITY)
            .must("send a draft plan, once it leaves the appeal unopposed")
            .by(within(weeks(5)).after(REFUSAL_OF_A_PLAN))
            .answeredBy(PLAN_DRAFT_SERVED)
            .during(ORDERED_PLAN)
            .onlyWhere(BEFORE_A_RESPONSE)
            .onlyOutside(CUSTODY)
            .unless(EX_45A, EX_45B, EX_45C)
            .inForceFrom(UNOPPOSED_2015);

    /** Send the finalised plan within eleven weeks, where a refusal to make a plan was in dispute. */
    public static final Timescale PLAN = timescale("UNO-08")
            .under(SEND_REGULATIONS_2014.regulation("45(6)(b)"))
            .the(LOCAL_AUTHORITY)
            .must("send the finalised plan, once it leaves the appeal unopposed")
            .by(within(weeks(11)).after(REFUSAL_OF_A_PLAN))
            .answeredBy(PLAN_FINALISED)
            .opens(PLAN_FINALISED, Decisions.right(FINAL_PLAN))
            .during(ORDERED_PLAN)
            .onlyWhere(BEFORE_A_RESPONSE)
            .onlyOutside(CUSTODY)
            .unless(EX_45A, EX_45B, EX_45C)
            .inForceFrom(UNOPPOSED_2015);

    /** Amend the plan within five weeks if that was agreed, where ceasing was in dispute; the plan goes on at once. */
    public static final Timescale CONTINUE_AND_AMEND = timescale("UNO-09")
            .under(SEND_REGULATIONS_2014.regulation("45(6A)"))
            .the(LOCAL_AUTHORITY)
            .mustIfAtAll("send the plan that goes on as amended, once it leaves an appeal against ceasing unopposed")
            .by(within(weeks(5)).after(CEASING))
            .answeredBy(PLAN_AMENDED)
            .opens(PLAN_AMENDED, Decisions.right(AMENDED_PLAN))
            .during(ORDERED_AMENDMENT)
            .onlyWhere(BEFORE_A_RESPONSE)
            .onlyOutside(CUSTODY)
            .unless(EX_CV1)
            .inForceFrom(UNOPPOSED_2015);

    static final ImmutableList<Timescale> RULES = ImmutableList.of(
            TELL_OF_THE_ASSESSMENT,
            REFUSE_A_PLAN,
            PLAN_AFTER_ASSESSMENT,
            AMEND_THE_CONTENT,
            CHANGE_THE_PLACEMENT,
            CHANGE_THE_PLACEMENT_TOO,
            DRAFT,
            PLAN,
            CONTINUE_AND_AMEND);

    private UnopposedAppealLaw() {}
}
