package io.github.opensend.timescales.law;

import static io.github.opensend.core.event.EventTypes.ASSESSMENT_ATTENTION_DRAWN;
import static io.github.opensend.core.event.EventTypes.ASSESSMENT_REQUESTED;
import static io.github.opensend.core.event.EventTypes.CHILD_ADMITTED;
import static io.github.opensend.core.event.EventTypes.CUSTODY_ENTERED;
import static io.github.opensend.core.event.EventTypes.CUSTODY_LEFT;
import static io.github.opensend.core.event.EventTypes.PLAN_AMENDED;
import static io.github.opensend.core.event.EventTypes.PLAN_CHANGES_AGREED;
import static io.github.opensend.core.event.EventTypes.PLAN_DISCLOSED;
import static io.github.opensend.core.event.EventTypes.PLAN_DISCLOSURE_REQUESTED;
import static io.github.opensend.core.event.EventTypes.PLAN_DRAFT_SERVED;
import static io.github.opensend.core.event.EventTypes.PLAN_FINALISED;
import static io.github.opensend.core.event.EventTypes.PLAN_MEETING_HELD;
import static io.github.opensend.core.event.EventTypes.PLAN_MEETING_REQUIRED;
import static io.github.opensend.core.event.EventTypes.PLAN_REPRESENTATIONS_MADE;
import static io.github.opensend.core.event.EventTypes.PROVISION_SECURED;
import static io.github.opensend.core.event.EventTypes.SCHOOL_CONSULTED;
import static io.github.opensend.core.event.EventTypes.SCHOOL_RESPONDED;
import static io.github.opensend.core.law.Instruments.CHILDREN_AND_FAMILIES_ACT_2014;
import static io.github.opensend.core.law.Instruments.SEND_CODE_2015;
import static io.github.opensend.core.law.Instruments.SEND_REGULATIONS_2014;
import static io.github.opensend.core.time.TimeLimit.days;
import static io.github.opensend.core.time.TimeLimit.weeks;
import static io.github.opensend.timescales.law.Commencement.SEPTEMBER_2014;
import static io.github.opensend.timescales.law.Grounds.EX_13;
import static io.github.opensend.timescales.law.Grounds.EX_ALT;
import static io.github.opensend.timescales.law.Grounds.EX_CV1;
import static io.github.opensend.timescales.law.Grounds.EX_CV13;
import static io.github.opensend.timescales.law.Grounds.EX_CV5;
import static io.github.opensend.timescales.law.OpenQuestions.FIRST_DAY_OF_COMMENT;
import static io.github.opensend.timescales.law.OpenQuestions.inWorkingDays;
import static io.github.opensend.timescales.law.Processes.ASSESSMENT;
import static io.github.opensend.timescales.law.Processes.CUSTODY;
import static io.github.opensend.timescales.law.Processes.DRAFT;
import static io.github.opensend.timescales.law.Processes.OUTSIDE_REASSESSMENT;
import static io.github.opensend.timescales.rule.Anchor.theOne;
import static io.github.opensend.timescales.rule.DutyHolder.FAMILY;
import static io.github.opensend.timescales.rule.DutyHolder.INSTITUTION;
import static io.github.opensend.timescales.rule.DutyHolder.LOCAL_AUTHORITY;
import static io.github.opensend.timescales.rule.Limit.noDateAfter;
import static io.github.opensend.timescales.rule.Limit.onTheDayOf;
import static io.github.opensend.timescales.rule.Limit.within;
import static io.github.opensend.timescales.rule.Timescale.timescale;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.AppealableDecision;
import io.github.opensend.core.event.NamedDay;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Standing;
import io.github.opensend.timescales.rule.Choice;
import io.github.opensend.timescales.rule.Timescale;

/**
 * The law of making and delivering an EHC plan: the rows {@code PLN} of the catalogue.
 *
 * @since 0.1.0
 */
public final class PlanLaw {

    /** What planners aim at so that the rest still fits before week 20. No regulation says when a draft must go out. */
    public static final Timescale DRAFT_BY_WEEK_SIXTEEN = timescale("PLN-01")
            .under(SEND_CODE_2015.paragraph("9.41"), SEND_CODE_2015.paragraph("9.44"))
            .the(LOCAL_AUTHORITY)
            .plansTo("send the draft plan")
            .by(within(weeks(16)).after(ASSESSMENT_REQUESTED, ASSESSMENT_ATTENTION_DRAWN))
            .answeredBy(PLAN_DRAFT_SERVED)
            .during(ASSESSMENT)
            .onlyOutside(CUSTODY)
            .of(Standing.STATUTORY_GUIDANCE, Certainty.FROM_KNOWLEDGE)
            .inForceFrom(SEPTEMBER_2014);

    /**
     * The family's window to comment on the draft, to ask for an institution and to require a meeting: at least fifteen
     * days beginning with the day of service. A draft that is served again opens it again; the twenty weeks run on.
     */
    public static final Timescale COMMENT_ON_THE_DRAFT = timescale("PLN-02")
            .under(
                    SEND_REGULATIONS_2014.regulation("13(1)(a)"),
                    CHILDREN_AND_FAMILIES_ACT_2014.section("38(2)"),
                    CHILDREN_AND_FAMILIES_ACT_2014.section("38(4)"))
            .the(FAMILY)
            .may("make representations on the draft, ask for an institution to be named and require a meeting")
            .by(Choice.on(
                    FIRST_DAY_OF_COMMENT,
                    within(days(15)).beginningWith(theOne(PLAN_DRAFT_SERVED).by(NamedDay.SERVED)),
                    within(days(15)).after(theOne(PLAN_DRAFT_SERVED).by(NamedDay.SERVED))))
            .answeredBy(PLAN_REPRESENTATIONS_MADE)
            .during(DRAFT)
            .onlyWhere(OUTSIDE_REASSESSMENT)
            .onlyOutside(CUSTODY)
            .inForceFrom(SEPTEMBER_2014);

    /** What goes out with a draft: the period for comment, and where to find schools and colleges. */
    public static final Timescale DRAFT_TELLS_THE_PERIOD = timescale("PLN-03")
            .under(CHILDREN_AND_FAMILIES_ACT_2014.section("38(4)"), SEND_REGULATIONS_2014.regulation("13(1)(b)"))
            .the(LOCAL_AUTHORITY)
            .withTheNotice(
                    "say by when to comment, which is not before the fifteen days are over, and where to find schools and colleges",
                    PLAN_DRAFT_SERVED)
            .onlyOutside(CUSTODY)
            .inForceFrom(SEPTEMBER_2014);

    /** Arrange a meeting that the family required; no time is set for holding it. */
    public static final Timescale MEET_ABOUT_THE_DRAFT = timescale("PLN-04")
            .under(SEND_REGULATIONS_2014.regulation("13(1)(a)(ii)"))
            .the(LOCAL_AUTHORITY)
            .must("arrange a meeting with one of its officers")
            .by(noDateAfter(PLAN_MEETING_REQUIRED))
            .answeredBy(PLAN_MEETING_HELD)
            .during(ASSESSMENT)
            .inForceFrom(SEPTEMBER_2014);

    /** A school's reply to a consultation: fifteen calendar days by guidance. Its silence is no veto. */
    public static final Timescale SCHOOL_REPLIES = timescale("PLN-05")
            .under(
                    SEND_CODE_2015.paragraph("9.83"),
                    CHILDREN_AND_FAMILIES_ACT_2014.section("39(2)"),
                    CHILDREN_AND_FAMILIES_ACT_2014.section("40(3)"))
            .the(INSTITUTION)
            .must("reply to the consultation")
            .by(within(days(15)).after(SCHOOL_CONSULTED))
            .answeredBy(SCHOOL_RESPONDED)
            .during(ASSESSMENT)
            .oneForEachAsked()
            .of(Standing.STATUTORY_GUIDANCE, Certainty.VERIFIED)
            .inForceFrom(SEPTEMBER_2014);

    /** Send the finalised plan to the family, the institution and the commissioning body. */
    public static final Timescale FINAL_PLAN = timescale("PLN-06")
            .under(SEND_REGULATIONS_2014.regulation("13(2)"), SEND_REGULATIONS_2014.regulation("13(3)"))
            .the(LOCAL_AUTHORITY)
            .must("send the finalised plan to the family, the institution and the commissioning body")
            .asSoonAsPracticable(within(weeks(20)).after(ASSESSMENT_REQUESTED, ASSESSMENT_ATTENTION_DRAWN))
            .answeredBy(PLAN_FINALISED)
            .wholeOnlyWith(NamedDay.TO_INSTITUTION, NamedDay.TO_COMMISSIONER)
            .opens(PLAN_FINALISED, Decisions.right(AppealableDecision.FINAL_PLAN))
            .during(ASSESSMENT)
            .onlyOutside(CUSTODY)
            .switchedOffBy(CUSTODY_ENTERED, CUSTODY_LEFT)
            .unless(EX_13, EX_CV5)
            .inForceFrom(SEPTEMBER_2014);

    /** What goes out with a finalised plan: the right of appeal, its time, and how to mediate and get advice. */
    public static final Timescale PLAN_TELLS_OF_APPEAL = timescale("PLN-07")
            .under(SEND_REGULATIONS_2014.regulation("14(2)"))
            .the(LOCAL_AUTHORITY)
            .withTheNotice(
                    "tell the family of its right of appeal, the time for it, mediation, disagreement resolution, information and advice",
                    PLAN_FINALISED)
            .onlyOutside(CUSTODY)
            .inForceFrom(SEPTEMBER_2014);

    /** Issue the plan once its changes are agreed; guidance sets no number. */
    public static final Timescale ISSUE_ONCE_AGREED = timescale("PLN-08")
            .under(SEND_CODE_2015.paragraph("9.125"))
            .the(LOCAL_AUTHORITY)
            .must("issue the final plan as quickly as possible once changes are agreed")
            .by(noDateAfter(PLAN_CHANGES_AGREED))
            .answeredBy(PLAN_FINALISED)
            .during(ASSESSMENT)
            .of(Standing.STATUTORY_GUIDANCE, Certainty.VERIFIED)
            .inForceFrom(SEPTEMBER_2014);

    /** Secure what the plan specifies from the day on which it is made or amended; there is no lead-in. */
    public static final Timescale SECURE_THE_PROVISION = timescale("PLN-09")
            .under(
                    CHILDREN_AND_FAMILIES_ACT_2014.section("42(2)"),
                    CHILDREN_AND_FAMILIES_ACT_2014.section("42(3)"),
                    CHILDREN_AND_FAMILIES_ACT_2014.section("42(5)"))
            .the(LOCAL_AUTHORITY)
            .must(
                    "secure the special educational provision in the plan, as the commissioning body must the health provision")
            .by(onTheDayOf(PLAN_FINALISED, PLAN_AMENDED))
            .answeredBy(PROVISION_SECURED)
            .silenceProvesNothing()
            .unless(EX_ALT, EX_CV13)
            .inForceFrom(SEPTEMBER_2014);

    /** Admit the child to a named institution of a kind that the Act lists; there is no lead-in. */
    public static final Timescale ADMIT_THE_CHILD = timescale("PLN-10")
            .under(CHILDREN_AND_FAMILIES_ACT_2014.section("43(2)"))
            .the(INSTITUTION)
            .must("admit the child or young person, if it is named and is of a kind that section 38(3) lists")
            .by(onTheDayOf(PLAN_FINALISED))
            .answeredBy(CHILD_ADMITTED)
            .silenceProvesNothing()
            .inForceFrom(SEPTEMBER_2014);

    /** Disclose the plan for higher education when the young person asks. */
    public static final Timescale DISCLOSE_FOR_HIGHER_EDUCATION = timescale("PLN-11")
            .under(SEND_REGULATIONS_2014.regulation("47"))
            .the(LOCAL_AUTHORITY)
            .must(
                    "send a copy of the plan to the body that pays the allowance and to the provider where a place is confirmed")
            .by(inWorkingDays(15, limit -> within(limit).after(PLAN_DISCLOSURE_REQUESTED)))
            .answeredBy(PLAN_DISCLOSED)
            .unless(EX_CV1)
            .inForceFrom(SEPTEMBER_2014);

    static final ImmutableList<Timescale> RULES = ImmutableList.of(
            DRAFT_BY_WEEK_SIXTEEN,
            COMMENT_ON_THE_DRAFT,
            DRAFT_TELLS_THE_PERIOD,
            MEET_ABOUT_THE_DRAFT,
            SCHOOL_REPLIES,
            FINAL_PLAN,
            PLAN_TELLS_OF_APPEAL,
            ISSUE_ONCE_AGREED,
            SECURE_THE_PROVISION,
            ADMIT_THE_CHILD,
            DISCLOSE_FOR_HIGHER_EDUCATION);

    private PlanLaw() {}
}
