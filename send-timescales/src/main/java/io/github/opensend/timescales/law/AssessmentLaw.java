package io.github.opensend.timescales.law;

import static io.github.opensend.core.event.AppealableDecision.NO_ASSESSMENT;
import static io.github.opensend.core.event.AppealableDecision.NO_PLAN;
import static io.github.opensend.core.event.EventTypes.ADVICE_DECLINED;
import static io.github.opensend.core.event.EventTypes.ADVICE_RECEIVED;
import static io.github.opensend.core.event.EventTypes.ADVICE_REQUESTED;
import static io.github.opensend.core.event.EventTypes.ASSESSMENT_AGREED;
import static io.github.opensend.core.event.EventTypes.ASSESSMENT_ATTENTION_DRAWN;
import static io.github.opensend.core.event.EventTypes.ASSESSMENT_DECISION_SHARED;
import static io.github.opensend.core.event.EventTypes.ASSESSMENT_FAMILY_CONSULTED;
import static io.github.opensend.core.event.EventTypes.ASSESSMENT_PARTIES_NOTIFIED;
import static io.github.opensend.core.event.EventTypes.ASSESSMENT_REFUSED;
import static io.github.opensend.core.event.EventTypes.ASSESSMENT_REQUESTED;
import static io.github.opensend.core.event.EventTypes.CUSTODY_ENTERED;
import static io.github.opensend.core.event.EventTypes.CUSTODY_LEFT;
import static io.github.opensend.core.event.EventTypes.NEED_IDENTIFIED;
import static io.github.opensend.core.event.EventTypes.PLAN_FINALISED;
import static io.github.opensend.core.event.EventTypes.PLAN_REFUSAL_SHARED;
import static io.github.opensend.core.event.EventTypes.PLAN_REFUSED;
import static io.github.opensend.core.event.EventTypes.PLAN_REPLACED;
import static io.github.opensend.core.law.Instruments.CHILDREN_AND_FAMILIES_ACT_2014;
import static io.github.opensend.core.law.Instruments.OMBUDSMAN_25_007_473;
import static io.github.opensend.core.law.Instruments.RECOMMENDATIONS_REGULATIONS_2017;
import static io.github.opensend.core.law.Instruments.SEND_CODE_2015;
import static io.github.opensend.core.law.Instruments.SEND_REGULATIONS_2014;
import static io.github.opensend.core.time.TimeLimit.months;
import static io.github.opensend.core.time.TimeLimit.schoolDays;
import static io.github.opensend.core.time.TimeLimit.weeks;
import static io.github.opensend.timescales.law.Commencement.RECOMMENDATIONS_2018;
import static io.github.opensend.timescales.law.Commencement.SEPTEMBER_2014;
import static io.github.opensend.timescales.law.Grounds.EX_05A;
import static io.github.opensend.timescales.law.Grounds.EX_05B;
import static io.github.opensend.timescales.law.Grounds.EX_05C;
import static io.github.opensend.timescales.law.Grounds.EX_05D;
import static io.github.opensend.timescales.law.Grounds.EX_08A;
import static io.github.opensend.timescales.law.Grounds.EX_08B;
import static io.github.opensend.timescales.law.Grounds.EX_08C;
import static io.github.opensend.timescales.law.Grounds.EX_10A;
import static io.github.opensend.timescales.law.Grounds.EX_10B;
import static io.github.opensend.timescales.law.Grounds.EX_10C;
import static io.github.opensend.timescales.law.Grounds.EX_10D;
import static io.github.opensend.timescales.law.Grounds.EX_13;
import static io.github.opensend.timescales.law.Grounds.EX_CV2;
import static io.github.opensend.timescales.law.Grounds.EX_CV3;
import static io.github.opensend.timescales.law.Grounds.EX_CV4;
import static io.github.opensend.timescales.law.Grounds.EX_CV5;
import static io.github.opensend.timescales.law.OpenQuestions.NOTIFIED_WHEN;
import static io.github.opensend.timescales.law.OpenQuestions.REVERSED_REFUSAL;
import static io.github.opensend.timescales.law.Processes.ASSESSMENT;
import static io.github.opensend.timescales.law.Processes.CUSTODY;
import static io.github.opensend.timescales.law.Processes.OUTSIDE_REASSESSMENT;
import static io.github.opensend.timescales.law.Processes.REFUSAL_REVERSED;
import static io.github.opensend.timescales.rule.Anchor.theLast;
import static io.github.opensend.timescales.rule.Anchor.theOne;
import static io.github.opensend.timescales.rule.DutyHolder.ADVICE_GIVER;
import static io.github.opensend.timescales.rule.DutyHolder.BODY_ASKED_UNDER_SECTION_31;
import static io.github.opensend.timescales.rule.DutyHolder.CHILD;
import static io.github.opensend.timescales.rule.DutyHolder.HEALTH_BODY;
import static io.github.opensend.timescales.rule.DutyHolder.LOCAL_AUTHORITY;
import static io.github.opensend.timescales.rule.Limit.inTheLast;
import static io.github.opensend.timescales.rule.Limit.noDateAfter;
import static io.github.opensend.timescales.rule.Limit.startedBy;
import static io.github.opensend.timescales.rule.Limit.within;
import static io.github.opensend.timescales.rule.Timescale.timescale;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.AdviceGiver;
import io.github.opensend.core.event.Happening;
import io.github.opensend.core.event.NamedDay;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Standing;
import io.github.opensend.timescales.rule.Choice;
import io.github.opensend.timescales.rule.Timescale;

/**
 * The law of EHC needs assessments: the rows {@code ASM} of the catalogue.
 *
 * @since 0.1.0
 */
public final class AssessmentLaw {

    /** The day on which a duty to notify is met. */
    static final Choice<NamedDay> NOTIFIED = Choice.on(NOTIFIED_WHEN, NamedDay.DISPATCHED, NamedDay.SERVED);

    // Bodies that section 31 lists are asked through these; schools, psychologists and social workers are not on its
    // list.
    static final Happening SECTION_31_BODY_ASKED =
            ADVICE_REQUESTED.where(AdviceGiver.MEDICAL, AdviceGiver.YOUTH_JUSTICE);

    private static final Happening OTHER_GIVER_ASKED = ADVICE_REQUESTED.where(
            AdviceGiver.EDUCATIONAL_PSYCHOLOGIST,
            AdviceGiver.SCHOOL,
            AdviceGiver.SOCIAL_CARE,
            AdviceGiver.EARLY_YEARS,
            AdviceGiver.OTHER);

    /** Consult the family before deciding whether a plan may be necessary. It has to come before that decision. */
    public static final Timescale CONSULT_THE_FAMILY = timescale("ASM-01")
            .under(SEND_REGULATIONS_2014.regulation("3"), CHILDREN_AND_FAMILIES_ACT_2014.section("36(4)"))
            .the(LOCAL_AUTHORITY)
            .must("consult the family before deciding whether a plan may be necessary")
            .by(noDateAfter(ASSESSMENT_REQUESTED, ASSESSMENT_ATTENTION_DRAWN))
            .answeredBy(ASSESSMENT_FAMILY_CONSULTED)
            .during(ASSESSMENT)
            .onlyOutside(CUSTODY)
            .inForceFrom(SEPTEMBER_2014);

    /**
     * Tell the family that no plan may be necessary. Regulation 4 has none of the grounds of regulation 5, and a refusal
     * can be a decision under both.
     */
    public static final Timescale NO_PLAN_MAY_BE_NECESSARY = timescale("ASM-02")
            .under(SEND_REGULATIONS_2014.regulation("4(1)"), CHILDREN_AND_FAMILIES_ACT_2014.section("36(5)"))
            .the(LOCAL_AUTHORITY)
            .mustIfAtAll("tell the family, with reasons, that no plan is necessary and so no assessment")
            .asSoonAsPracticable(within(weeks(6)).after(ASSESSMENT_REQUESTED, ASSESSMENT_ATTENTION_DRAWN))
            .answeredBy(ASSESSMENT_REFUSED)
            .answeredOnTheDay(NOTIFIED)
            .during(ASSESSMENT)
            .onlyOutside(CUSTODY)
            .switchedOffBy(CUSTODY_ENTERED, CUSTODY_LEFT)
            .unless(EX_CV2)
            .inForceFrom(SEPTEMBER_2014);

    /** Tell the family and others that an assessment is considered. */
    public static final Timescale TELL_THAT_AN_ASSESSMENT_IS_CONSIDERED = timescale("ASM-03")
            .under(CHILDREN_AND_FAMILIES_ACT_2014.section("36(7)"), SEND_REGULATIONS_2014.regulation("4(2)"))
            .the(LOCAL_AUTHORITY)
            .must(
                    "tell the family of its right to express views and submit evidence, and notify health, social care and the head")
            .by(noDateAfter(ASSESSMENT_REQUESTED, ASSESSMENT_ATTENTION_DRAWN))
            .answeredBy(ASSESSMENT_PARTIES_NOTIFIED)
            .during(ASSESSMENT)
            .onlyOutside(CUSTODY)
            .inForceFrom(SEPTEMBER_2014);

    /** Decide whether to assess, and tell the family. A refusal opens an appeal under section 51(2)(a). */
    public static final Timescale DECIDE_WHETHER_TO_ASSESS = timescale("ASM-04")
            .under(SEND_REGULATIONS_2014.regulation("5(1)"))
            .the(LOCAL_AUTHORITY)
            .must("tell the family whether an EHC needs assessment will be made")
            .asSoonAsPracticable(within(weeks(6)).after(ASSESSMENT_REQUESTED, ASSESSMENT_ATTENTION_DRAWN))
            .answeredBy(ASSESSMENT_AGREED, ASSESSMENT_REFUSED)
            .opens(ASSESSMENT_REFUSED, Decisions.right(NO_ASSESSMENT))
            .answeredOnTheDay(NOTIFIED)
            .during(ASSESSMENT)
            .onlyOutside(CUSTODY)
            .switchedOffBy(CUSTODY_ENTERED, CUSTODY_LEFT)
            .unless(EX_05A, EX_05B, EX_05C, EX_05D, EX_CV3)
            .inForceFrom(SEPTEMBER_2014);

    /** Tell everyone else who was notified of the decision. It has no time of its own and is due with the decision. */
    public static final Timescale SHARE_THE_DECISION = timescale("ASM-05")
            .under(SEND_REGULATIONS_2014.regulation("5(2)"))
            .the(LOCAL_AUTHORITY)
            .must("tell everyone who was notified under regulation 4(2) of the decision")
            .by(noDateAfter(ASSESSMENT_AGREED, ASSESSMENT_REFUSED))
            .answeredBy(ASSESSMENT_DECISION_SHARED)
            .during(ASSESSMENT)
            .onlyOutside(CUSTODY)
            .inForceFrom(SEPTEMBER_2014);

    /**
     * Look back six months for an earlier assessment. It switches off the duty of section 36(7) and (8) only. That an
     * earlier assessment is dated by its outcome is inferred: the record has no other day for it.
     */
    public static final Timescale ASSESSED_IN_THE_LAST_SIX_MONTHS = timescale("ASM-06")
            .under(CHILDREN_AND_FAMILIES_ACT_2014.section("36(6)(b)"))
            .the(LOCAL_AUTHORITY)
            .mayRefuse(
                    "consider an assessment because one was made in the last six months",
                    inTheLast(months(6))
                            .before(
                                    theOne(ASSESSMENT_REQUESTED, ASSESSMENT_ATTENTION_DRAWN),
                                    PLAN_FINALISED,
                                    PLAN_REFUSED,
                                    PLAN_REPLACED))
            .onlyOutside(CUSTODY)
            .of(Standing.STATUTE, Certainty.INFERRED)
            .during(ASSESSMENT)
            .inForceFrom(SEPTEMBER_2014);

    /** Ask every source of regulation 6(1) for advice; no number of days is set for asking. */
    public static final Timescale ASK_FOR_ADVICE = timescale("ASM-07")
            .under(
                    SEND_REGULATIONS_2014.regulation("6(1)"),
                    SEND_REGULATIONS_2014.regulation("6(3)"),
                    SEND_REGULATIONS_2014.regulation("6(4)"))
            .the(LOCAL_AUTHORITY)
            .must("ask every source of advice, with the family's representations attached")
            .by(noDateAfter(ASSESSMENT_AGREED))
            .answeredBy(ADVICE_REQUESTED)
            .during(ASSESSMENT)
            .onlyOutside(CUSTODY)
            .inForceFrom(SEPTEMBER_2014);

    /** Health bodies and the others that section 31 lists have six weeks for their advice. */
    public static final Timescale BODY_GIVES_ADVICE = timescale("ASM-08")
            .under(SEND_REGULATIONS_2014.regulation("8(1)"), CHILDREN_AND_FAMILIES_ACT_2014.section("31"))
            .the(BODY_ASKED_UNDER_SECTION_31)
            .must("supply the advice that the authority asked for")
            .asSoonAsPracticable(within(weeks(6)).after(SECTION_31_BODY_ASKED))
            .answeredBy(ADVICE_RECEIVED)
            .during(ASSESSMENT)
            .oneForEachAsked()
            .switchedOffBy(ADVICE_DECLINED)
            .onlyWhere(OUTSIDE_REASSESSMENT)
            .onlyOutside(CUSTODY)
            .unless(EX_08A, EX_08B, EX_08C, EX_CV4)
            .inForceFrom(SEPTEMBER_2014);

    /** A body that will not comply gives its reasons in writing; no number of days is set. */
    public static final Timescale BODY_GIVES_REASONS = timescale("ASM-09")
            .under(CHILDREN_AND_FAMILIES_ACT_2014.section("31(3)"))
            .the(BODY_ASKED_UNDER_SECTION_31)
            .mustIfAtAll("give the authority written reasons for not complying")
            .by(noDateAfter(SECTION_31_BODY_ASKED))
            .answeredBy(ADVICE_DECLINED)
            .during(ASSESSMENT)
            .oneForEachAsked()
            .inForceFrom(SEPTEMBER_2014);

    /** Everyone else who is asked has six weeks by guidance alone. */
    public static final Timescale OTHER_ADVICE = timescale("ASM-10")
            .under(SEND_CODE_2015.paragraph("9.52"))
            .the(ADVICE_GIVER)
            .must("return the advice that the authority asked for")
            .by(within(weeks(6)).after(OTHER_GIVER_ASKED))
            .answeredBy(ADVICE_RECEIVED)
            .during(ASSESSMENT)
            .oneForEachAsked()
            .of(Standing.STATUTORY_GUIDANCE, Certainty.FROM_KNOWLEDGE)
            .inForceFrom(SEPTEMBER_2014);

    /** Tell the family that no plan will be made. Sixteen weeks are for that decision alone, never for a draft. */
    public static final Timescale REFUSE_A_PLAN = timescale("ASM-11")
            .under(SEND_REGULATIONS_2014.regulation("10(1)"), CHILDREN_AND_FAMILIES_ACT_2014.section("36(9)"))
            .the(LOCAL_AUTHORITY)
            .mustIfAtAll("tell the family, with reasons, that no plan will be made")
            .asSoonAsPracticable(within(weeks(16)).after(ASSESSMENT_REQUESTED, ASSESSMENT_ATTENTION_DRAWN))
            .answeredBy(PLAN_REFUSED)
            .opens(PLAN_REFUSED, Decisions.right(NO_PLAN))
            .answeredOnTheDay(NOTIFIED)
            .during(ASSESSMENT)
            .onlyOutside(CUSTODY)
            .switchedOffBy(CUSTODY_ENTERED, CUSTODY_LEFT)
            .unless(EX_10A, EX_10B, EX_10C, EX_10D, EX_CV5)
            .inForceFrom(SEPTEMBER_2014);

    /** Tell the commissioning body and the head that no plan will be made; due with the refusal. */
    public static final Timescale SHARE_THE_REFUSAL = timescale("ASM-12")
            .under(SEND_REGULATIONS_2014.regulation("10(2)"))
            .the(LOCAL_AUTHORITY)
            .must("notify the commissioning body and the head that no plan will be made")
            .by(noDateAfter(PLAN_REFUSED))
            .answeredBy(PLAN_REFUSAL_SHARED)
            .onlyOutside(CUSTODY)
            .inForceFrom(SEPTEMBER_2014);

    /** What a refusal of a plan has to say of the Tribunal's power to recommend, since that power began. */
    public static final Timescale REFUSAL_TELLS_OF_RECOMMENDATIONS = timescale("ASM-13")
            .under(SEND_REGULATIONS_2014.regulation("10(3)(e)"), RECOMMENDATIONS_REGULATIONS_2017.regulation("8"))
            .the(LOCAL_AUTHORITY)
            .withTheNotice(
                    "tell the family of the Tribunal's power to make recommendations on health and social care",
                    PLAN_REFUSED)
            .onlyOutside(CUSTODY)
            .inForceFrom(RECOMMENDATIONS_2018);

    /**
     * A child who was admitted to a special school or special post-16 institution for the assessment may stay for ten of
     * its school days after a refusal.
     */
    public static final Timescale STAY_AFTER_A_REFUSAL = timescale("ASM-14")
            .under(SEND_REGULATIONS_2014.regulation("48(1)(a)"), SEND_REGULATIONS_2014.regulation("48(2)"))
            .the(CHILD)
            .may("stay at the special school or institution, if admitted there for the assessment")
            .by(within(schoolDays(10)).after(PLAN_REFUSED))
            .answeredByNothing()
            .switchedOffBy(PLAN_FINALISED)
            .onlyOutside(CUSTODY)
            .inForceFrom(SEPTEMBER_2014);

    /**
     * A health body that thinks a young child has special educational needs tells the parent first and the authority then.
     * That can start the clocks of an assessment without any request.
     */
    public static final Timescale HEALTH_BODY_TELLS_THE_AUTHORITY = timescale("ASM-15")
            .under(CHILDREN_AND_FAMILIES_ACT_2014.section("23"))
            .the(HEALTH_BODY)
            .must("tell the parent, give them a chance to discuss it, and then tell the authority")
            .by(noDateAfter(NEED_IDENTIFIED))
            .answeredBy(ASSESSMENT_ATTENTION_DRAWN)
            .inForceFrom(SEPTEMBER_2014);

    /** Refuse a plan after turning a refusal to assess round: ten weeks by convention, as the Ombudsman counts. */
    public static final Timescale REFUSE_A_PLAN_AFTER_REVERSAL = timescale("ASM-16")
            .under(OMBUDSMAN_25_007_473.whole(), SEND_REGULATIONS_2014.regulation("44(2)(b)"))
            .the(LOCAL_AUTHORITY)
            .mustIfAtAll(
                    "tell the family, with reasons, that no plan will be made, after reversing a refusal to assess")
            .by(Choice.on(
                    REVERSED_REFUSAL,
                    within(weeks(10)).after(REFUSAL_REVERSED),
                    startedBy(
                            REFUSAL_REVERSED,
                            within(weeks(16)).after(theLast(ASSESSMENT_REQUESTED, ASSESSMENT_ATTENTION_DRAWN)))))
            .answeredBy(PLAN_REFUSED)
            .answeredOnTheDay(NOTIFIED)
            .during(ASSESSMENT)
            .onlyOutside(CUSTODY)
            .unless(EX_10A, EX_10B, EX_10C, EX_10D, EX_CV5)
            .of(Standing.CONVENTION, Certainty.VERIFIED)
            .inForceFrom(SEPTEMBER_2014);

    /** Send the finalised plan after turning a refusal to assess round: fourteen weeks by convention. */
    public static final Timescale FINAL_PLAN_AFTER_REVERSAL = timescale("ASM-17")
            .under(OMBUDSMAN_25_007_473.whole(), SEND_REGULATIONS_2014.regulation("44(2)(b)"))
            .the(LOCAL_AUTHORITY)
            .must("send the finalised plan, after reversing a refusal to assess")
            .by(Choice.on(
                    REVERSED_REFUSAL,
                    within(weeks(14)).after(REFUSAL_REVERSED),
                    startedBy(
                            REFUSAL_REVERSED,
                            within(weeks(20)).after(theLast(ASSESSMENT_REQUESTED, ASSESSMENT_ATTENTION_DRAWN)))))
            .answeredBy(PLAN_FINALISED)
            .wholeOnlyWith(NamedDay.TO_INSTITUTION, NamedDay.TO_COMMISSIONER)
            .during(ASSESSMENT)
            .onlyOutside(CUSTODY)
            .unless(EX_13, EX_CV5)
            .of(Standing.CONVENTION, Certainty.VERIFIED)
            .inForceFrom(SEPTEMBER_2014);

    static final ImmutableList<Timescale> RULES = ImmutableList.of(
            CONSULT_THE_FAMILY,
            NO_PLAN_MAY_BE_NECESSARY,
            TELL_THAT_AN_ASSESSMENT_IS_CONSIDERED,
            DECIDE_WHETHER_TO_ASSESS,
            SHARE_THE_DECISION,
            ASSESSED_IN_THE_LAST_SIX_MONTHS,
            ASK_FOR_ADVICE,
            BODY_GIVES_ADVICE,
            BODY_GIVES_REASONS,
            OTHER_ADVICE,
            REFUSE_A_PLAN,
            SHARE_THE_REFUSAL,
            REFUSAL_TELLS_OF_RECOMMENDATIONS,
            STAY_AFTER_A_REFUSAL,
            HEALTH_BODY_TELLS_THE_AUTHORITY,
            REFUSE_A_PLAN_AFTER_REVERSAL,
            FINAL_PLAN_AFTER_REVERSAL);

    private AssessmentLaw() {}
}
