package io.github.opensend.timescales.law;

import static io.github.opensend.core.event.EventTypes.ADVICE_DECLINED;
import static io.github.opensend.core.event.EventTypes.ADVICE_RECEIVED;
import static io.github.opensend.core.event.EventTypes.PLAN_CEASED;
import static io.github.opensend.core.event.EventTypes.PLAN_DRAFT_SERVED;
import static io.github.opensend.core.event.EventTypes.PLAN_FINALISED;
import static io.github.opensend.core.event.EventTypes.PLAN_REFUSED;
import static io.github.opensend.core.event.EventTypes.PLAN_REPLACED;
import static io.github.opensend.core.event.EventTypes.PLAN_REPRESENTATIONS_MADE;
import static io.github.opensend.core.event.EventTypes.REASSESSMENT_AGREED;
import static io.github.opensend.core.event.EventTypes.REASSESSMENT_CONCLUDED;
import static io.github.opensend.core.event.EventTypes.REASSESSMENT_REFUSED;
import static io.github.opensend.core.event.EventTypes.REASSESSMENT_REQUESTED;
import static io.github.opensend.core.event.EventTypes.REASSESSMENT_REQUESTED_BY_COMMISSIONER;
import static io.github.opensend.core.law.Instruments.CHILDREN_AND_FAMILIES_ACT_2014;
import static io.github.opensend.core.law.Instruments.SEND_REGULATIONS_2014;
import static io.github.opensend.core.time.TimeLimit.days;
import static io.github.opensend.core.time.TimeLimit.months;
import static io.github.opensend.core.time.TimeLimit.weeks;
import static io.github.opensend.timescales.law.AssessmentLaw.NOTIFIED;
import static io.github.opensend.timescales.law.AssessmentLaw.SECTION_31_BODY_ASKED;
import static io.github.opensend.timescales.law.Commencement.SEPTEMBER_2014;
import static io.github.opensend.timescales.law.Grounds.EX_08A;
import static io.github.opensend.timescales.law.Grounds.EX_08B;
import static io.github.opensend.timescales.law.Grounds.EX_08C;
import static io.github.opensend.timescales.law.Grounds.EX_24;
import static io.github.opensend.timescales.law.Grounds.EX_27A;
import static io.github.opensend.timescales.law.Grounds.EX_27B;
import static io.github.opensend.timescales.law.Grounds.EX_27C;
import static io.github.opensend.timescales.law.Grounds.EX_27D;
import static io.github.opensend.timescales.law.Grounds.EX_CV1;
import static io.github.opensend.timescales.law.Grounds.EX_CV4;
import static io.github.opensend.timescales.law.Grounds.EX_CV8;
import static io.github.opensend.timescales.law.OpenQuestions.COMMISSIONERS_REQUEST;
import static io.github.opensend.timescales.law.OpenQuestions.FIRST_DAY_OF_COMMENT;
import static io.github.opensend.timescales.law.OpenQuestions.KEPT_AFTER_REASSESSMENT;
import static io.github.opensend.timescales.law.Processes.AGREED_IN_MEDIATION_TO_REASSESS;
import static io.github.opensend.timescales.law.Processes.ORDERED_TO_REASSESS;
import static io.github.opensend.timescales.law.Processes.REASSESSMENT;
import static io.github.opensend.timescales.law.Processes.REASSESSMENT_DRAFT;
import static io.github.opensend.timescales.law.Processes.REASSESSMENT_UNDER_WAY;
import static io.github.opensend.timescales.law.Processes.REFUSAL_TO_REASSESS_UNOPPOSED;
import static io.github.opensend.timescales.rule.Anchor.theLast;
import static io.github.opensend.timescales.rule.Anchor.theOne;
import static io.github.opensend.timescales.rule.DutyHolder.BODY_ASKED_UNDER_SECTION_31;
import static io.github.opensend.timescales.rule.DutyHolder.FAMILY;
import static io.github.opensend.timescales.rule.DutyHolder.LOCAL_AUTHORITY;
import static io.github.opensend.timescales.rule.Limit.inTheLast;
import static io.github.opensend.timescales.rule.Limit.noDateAfter;
import static io.github.opensend.timescales.rule.Limit.onTheDayOf;
import static io.github.opensend.timescales.rule.Limit.within;
import static io.github.opensend.timescales.rule.Timescale.timescale;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.NamedDay;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Standing;
import io.github.opensend.timescales.rule.Choice;
import io.github.opensend.timescales.rule.Precedence;
import io.github.opensend.timescales.rule.Timescale;

/**
 * The law of re-assessments: the rows {@code RAS} of the catalogue.
 *
 * @since 0.1.0
 */
public final class ReassessmentLaw {

    /**
     * Look back six months from the request for an assessment or a re-assessment. It is for requests of the family or the
     * institution only. That an earlier assessment is dated by its outcome is inferred.
     */
    public static final Timescale ASSESSED_IN_THE_LAST_SIX_MONTHS = timescale("RAS-01")
            .under(SEND_REGULATIONS_2014.regulation("24"), CHILDREN_AND_FAMILIES_ACT_2014.section("44(2)"))
            .the(LOCAL_AUTHORITY)
            .mayRefuse(
                    "re-assess because an assessment or a re-assessment was made in the last six months",
                    inTheLast(months(6))
                            .before(
                                    theOne(REASSESSMENT_REQUESTED),
                                    PLAN_FINALISED,
                                    PLAN_REFUSED,
                                    PLAN_REPLACED,
                                    REASSESSMENT_CONCLUDED))
            .of(Standing.STATUTE, Certainty.INFERRED)
            .during(REASSESSMENT)
            .unless(EX_24)
            .inForceFrom(SEPTEMBER_2014);

    /** Tell the family whether a re-assessment is necessary: fifteen calendar days, and the day of receipt does not count. */
    public static final Timescale DECIDE_WHETHER_TO_REASSESS = timescale("RAS-02")
            .under(SEND_REGULATIONS_2014.regulation("25(1)"), SEND_REGULATIONS_2014.regulation("25(2)"))
            .the(LOCAL_AUTHORITY)
            .must("tell the family whether a re-assessment is necessary")
            .by(within(days(15)).after(REASSESSMENT_REQUESTED))
            .answeredBy(REASSESSMENT_AGREED, REASSESSMENT_REFUSED)
            .answeredOnTheDay(NOTIFIED)
            .during(REASSESSMENT)
            .unless(EX_CV1)
            .opens(REASSESSMENT_REFUSED, CHILDREN_AND_FAMILIES_ACT_2014.section("51(2)(d)"))
            .inForceFrom(SEPTEMBER_2014);

    /** Bodies that section 31 lists have six weeks for their advice, as in a first assessment. */
    public static final Timescale BODY_GIVES_ADVICE = timescale("RAS-03")
            .under(SEND_REGULATIONS_2014.regulation("26(2)"), SEND_REGULATIONS_2014.regulation("8"))
            .the(BODY_ASKED_UNDER_SECTION_31)
            .must("supply the advice that the authority asked for in a re-assessment")
            .asSoonAsPracticable(within(weeks(6)).after(SECTION_31_BODY_ASKED))
            .answeredBy(ADVICE_RECEIVED)
            .during(REASSESSMENT)
            .onlyIn(REASSESSMENT_UNDER_WAY)
            .oneForEachAsked()
            .switchedOffBy(ADVICE_DECLINED)
            .unless(EX_08A, EX_08B, EX_08C, EX_CV4)
            .inForceFrom(SEPTEMBER_2014);

    /** The family's window to comment on the draft: fifteen days beginning with the day of service. */
    public static final Timescale COMMENT_ON_THE_DRAFT = timescale("RAS-04")
            .under(SEND_REGULATIONS_2014.regulation("27(1)"), SEND_REGULATIONS_2014.regulation("13(1)"))
            .the(FAMILY)
            .may("make representations on the draft that a re-assessment led to")
            .by(Choice.on(
                    FIRST_DAY_OF_COMMENT,
                    within(days(15)).beginningWith(theOne(PLAN_DRAFT_SERVED).by(NamedDay.SERVED)),
                    within(days(15)).after(theOne(PLAN_DRAFT_SERVED).by(NamedDay.SERVED))))
            .answeredBy(PLAN_REPRESENTATIONS_MADE)
            .during(REASSESSMENT_DRAFT)
            .onlyIn(REASSESSMENT_UNDER_WAY)
            .inForceFrom(SEPTEMBER_2014);

    /**
     * Send the finalised plan within fourteen weeks of telling the family, or of the authority's own decision: never of the
     * request. A re-assessment that was ordered, agreed in mediation or no longer opposed has the time of that order.
     */
    public static final Timescale FINAL_PLAN = timescale("RAS-05")
            .under(SEND_REGULATIONS_2014.regulation("27(2)"), SEND_REGULATIONS_2014.regulation("27(3)"))
            .the(LOCAL_AUTHORITY)
            .must("send the finalised plan that a re-assessment led to")
            .by(within(weeks(14)).after(theOne(REASSESSMENT_AGREED).by(NamedDay.DISPATCHED)))
            .answeredBy(PLAN_REPLACED)
            .during(REASSESSMENT)
            .onlyWhere(Precedence.notBefore(
                    onTheDayOf(theLast(REASSESSMENT_REQUESTED, PLAN_REPLACED, REASSESSMENT_CONCLUDED)),
                    onTheDayOf(theLast(
                            ORDERED_TO_REASSESS, AGREED_IN_MEDIATION_TO_REASSESS, REFUSAL_TO_REASSESS_UNOPPOSED))))
            .unless(EX_27A, EX_27B, EX_27C, EX_27D, EX_CV8)
            .opens(PLAN_REPLACED, CHILDREN_AND_FAMILIES_ACT_2014.section("51(2)(c)"))
            .inForceFrom(SEPTEMBER_2014);

    /** Re-assess when the commissioning body asks: it cannot be refused, and regulation 23 sets no number. */
    public static final Timescale REASSESS_FOR_THE_COMMISSIONER = timescale("RAS-06")
            .under(SEND_REGULATIONS_2014.regulation("23"))
            .the(LOCAL_AUTHORITY)
            .must("secure the re-assessment that the commissioning body asked for")
            .by(Choice.on(
                    COMMISSIONERS_REQUEST,
                    noDateAfter(REASSESSMENT_REQUESTED_BY_COMMISSIONER),
                    within(days(15)).after(REASSESSMENT_REQUESTED_BY_COMMISSIONER)))
            .answeredBy(REASSESSMENT_AGREED, PLAN_REPLACED)
            .switchedOffBy(PLAN_CEASED)
            .inForceFrom(SEPTEMBER_2014);

    /** Tell the family that the plan stays as it is after a re-assessment: a gap, for no regulation sets a time. */
    public static final Timescale KEEP_THE_PLAN = timescale("RAS-07")
            .under(CHILDREN_AND_FAMILIES_ACT_2014.section("51(2)(e)"), SEND_REGULATIONS_2014.regulation("27"))
            .the(LOCAL_AUTHORITY)
            .mustIfAtAll("tell the family that the plan stays as it is after a re-assessment")
            .by(Choice.on(
                    KEPT_AFTER_REASSESSMENT,
                    noDateAfter(REASSESSMENT_AGREED),
                    within(weeks(14)).after(REASSESSMENT_AGREED)))
            .answeredBy(REASSESSMENT_CONCLUDED)
            .answeredOnTheDay(NOTIFIED)
            .during(REASSESSMENT)
            .opens(REASSESSMENT_CONCLUDED, CHILDREN_AND_FAMILIES_ACT_2014.section("51(2)(e)"))
            .inForceFrom(SEPTEMBER_2014);

    static final ImmutableList<Timescale> RULES = ImmutableList.of(
            ASSESSED_IN_THE_LAST_SIX_MONTHS,
            DECIDE_WHETHER_TO_REASSESS,
            BODY_GIVES_ADVICE,
            COMMENT_ON_THE_DRAFT,
            FINAL_PLAN,
            REASSESS_FOR_THE_COMMISSIONER,
            KEEP_THE_PLAN);

    private ReassessmentLaw() {}
}
