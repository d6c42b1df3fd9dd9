package io.github.opensend.timescales.law;

import static io.github.opensend.core.event.EventTypes.CHILD_TURNED_TWO;
import static io.github.opensend.core.event.EventTypes.EARLY_YEARS_PROGRESS_CHECKED;
import static io.github.opensend.core.event.EventTypes.LOCAL_OFFER_COMMENTS_PUBLISHED;
import static io.github.opensend.core.event.EventTypes.NATIONAL_INFORMATION_PUBLISHED;
import static io.github.opensend.core.event.EventTypes.PLAN_FINALISED;
import static io.github.opensend.core.event.EventTypes.SECTION_41_WITHDRAWAL_NOTIFIED;
import static io.github.opensend.core.event.EventTypes.SECTION_41_WITHDRAWN;
import static io.github.opensend.core.event.EventTypes.SEN2_RETURN_DUE;
import static io.github.opensend.core.event.EventTypes.SEN2_RETURN_MADE;
import static io.github.opensend.core.event.EventTypes.SENCO_APPOINTED;
import static io.github.opensend.core.event.EventTypes.SENCO_COURSE_BEGUN;
import static io.github.opensend.core.event.EventTypes.SENCO_COURSE_COMPLETED;
import static io.github.opensend.core.event.EventTypes.SENCO_QUALIFIED;
import static io.github.opensend.core.event.EventTypes.SEN_INFORMATION_REPORT_UPDATED;
import static io.github.opensend.core.event.EventTypes.SEN_SUPPORT_ENDED;
import static io.github.opensend.core.event.EventTypes.SEN_SUPPORT_FAMILY_TOLD;
import static io.github.opensend.core.event.EventTypes.SEN_SUPPORT_PARENTS_MET;
import static io.github.opensend.core.event.EventTypes.SEN_SUPPORT_STARTED;
import static io.github.opensend.core.law.Instruments.CHILDREN_AND_FAMILIES_ACT_2014;
import static io.github.opensend.core.law.Instruments.EARLY_YEARS_FRAMEWORK;
import static io.github.opensend.core.law.Instruments.EDUCATION_ACT_1996;
import static io.github.opensend.core.law.Instruments.SEND_CODE_2015;
import static io.github.opensend.core.law.Instruments.SEND_REGULATIONS_2014;
import static io.github.opensend.core.time.TimeLimit.days;
import static io.github.opensend.core.time.TimeLimit.months;
import static io.github.opensend.timescales.law.Commencement.SEPTEMBER_2014;
import static io.github.opensend.timescales.law.Grounds.EX_56;
import static io.github.opensend.timescales.law.Grounds.EX_CV1;
import static io.github.opensend.timescales.rule.Anchor.theOne;
import static io.github.opensend.timescales.rule.DutyHolder.EARLY_YEARS_PROVIDER;
import static io.github.opensend.timescales.rule.DutyHolder.INSTITUTION;
import static io.github.opensend.timescales.rule.DutyHolder.LOCAL_AUTHORITY;
import static io.github.opensend.timescales.rule.DutyHolder.SECRETARY_OF_STATE;
import static io.github.opensend.timescales.rule.Limit.aYearOn;
import static io.github.opensend.timescales.rule.Limit.by;
import static io.github.opensend.timescales.rule.Limit.noDateAfter;
import static io.github.opensend.timescales.rule.Limit.onOrBefore;
import static io.github.opensend.timescales.rule.Limit.onTheDayOf;
import static io.github.opensend.timescales.rule.Limit.within;
import static io.github.opensend.timescales.rule.Process.process;
import static io.github.opensend.timescales.rule.Timescale.timescale;
import static io.github.opensend.timescales.rule.WhileOpen.JOINS;
import static io.github.opensend.timescales.rule.WhileOpen.REPLACES;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.NamedDay;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.InForce;
import io.github.opensend.core.law.Standing;
import io.github.opensend.timescales.rule.Process;
import io.github.opensend.timescales.rule.Timescale;
import java.time.LocalDate;
import java.time.Month;

/**
 * What is published or done from year to year, by authorities, schools and the Secretary of State: the rows {@code PUB} of
 * the catalogue.
 *
 * <p>Their records are those of an authority, a school or a SENCO as well as those of a child.
 *
 * @since 0.1.0
 */
public final class PublicationLaw {
    private static final LocalDate LAST_DAY_OF_THE_EARLIER_QUALIFICATION = LocalDate.of(2027, 8, 31);
    private static final LocalDate LAST_DAY_TO_BEGIN_ITS_COURSE = LocalDate.of(2024, 8, 31);

    private static final Process POST = process("post of a SENCO")
            .opensOn(REPLACES, SENCO_APPOINTED)
            .endsOn(SENCO_QUALIFIED)
            .build();

    private static final Process SUPPORT = process("SEN support")
            .opensOn(JOINS, SEN_SUPPORT_STARTED)
            .endsOn(SEN_SUPPORT_ENDED, PLAN_FINALISED)
            .build();

    /** Publish the comments on the local offer, and the response to them, every year. */
    public static final Timescale COMMENTS_ON_THE_LOCAL_OFFER = timescale("PUB-01")
            .under(SEND_REGULATIONS_2014.regulation("56(3)"))
            .the(LOCAL_AUTHORITY)
            .must("publish comments on the local offer and its response again")
            .by(within(months(12)).after(LOCAL_OFFER_COMMENTS_PUBLISHED))
            .answeredBy(LOCAL_OFFER_COMMENTS_PUBLISHED)
            .unless(EX_56, EX_CV1)
            .of(Standing.STATUTE, Certainty.INFERRED)
            .inForceFrom(SEPTEMBER_2014);

    /** Update the SEN information report every year. The report is statute, its yearly update guidance. */
    public static final Timescale INFORMATION_REPORT = timescale("PUB-02")
            .under(CHILDREN_AND_FAMILIES_ACT_2014.section("69"), SEND_CODE_2015.paragraph("6.79"))
            .the(INSTITUTION)
            .must("update its SEN information report")
            .by(within(months(12)).after(SEN_INFORMATION_REPORT_UPDATED))
            .answeredBy(SEN_INFORMATION_REPORT_UPDATED)
            .of(Standing.STATUTORY_GUIDANCE, Certainty.VERIFIED)
            .inForceFrom(SEPTEMBER_2014);

    /** An approval under section 41 that is withdrawn goes on for 28 days, in which the institution can still be named. */
    public static final Timescale WITHDRAWAL_OF_APPROVAL = timescale("PUB-03")
            .under(SEND_REGULATIONS_2014.regulation("61(3)"))
            .the(SECRETARY_OF_STATE)
            .mustNot("take the institution off the list of approved institutions")
            .by(within(days(28)).after(SECTION_41_WITHDRAWAL_NOTIFIED))
            .answeredBy(SECTION_41_WITHDRAWN)
            .inForceFrom(SEPTEMBER_2014);

    /** A SENCO who is new to the work has the qualification by the third anniversary. */
    public static final Timescale SENCO_QUALIFICATION = timescale("PUB-04")
            .under(SEND_REGULATIONS_2014.regulation("49(4)"))
            .the(INSTITUTION)
            .must("see that its SENCO holds the qualification, if new to the work after 1 September 2009")
            .by(within(months(36)).after(SENCO_APPOINTED))
            .answeredBy(SENCO_QUALIFIED)
            .during(POST)
            .inAnyOrder()
            .inForceFrom(SEPTEMBER_2014);

    /**
     * A course for the earlier qualification is completed before 1 September 2027. The amendment of 2024 speaks of courses
     * that began before it, so the days in force here are those on which such a course could begin.
     */
    public static final Timescale EARLIER_QUALIFICATION = timescale("PUB-05")
            .under(SEND_REGULATIONS_2014.regulation("49(7)(a)"))
            .the(INSTITUTION)
            .must("see that its SENCO completes a course for the earlier qualification")
            .by(by(LAST_DAY_OF_THE_EARLIER_QUALIFICATION, SENCO_COURSE_BEGUN))
            .answeredBy(SENCO_COURSE_COMPLETED)
            .inForce(InForce.between(SEPTEMBER_2014, LAST_DAY_TO_BEGIN_ITS_COURSE));

    /**
     * Meet the parents of a child with SEN support. The Code says at least three times a year and not by when each; that the
     * next is planned within a third of a year is our choice, so it is planning and never late.
     */
    public static final Timescale MEETINGS_WITH_PARENTS = timescale("PUB-06")
            .under(SEND_CODE_2015.paragraph("6.65"))
            .the(INSTITUTION)
            .plansTo("meet the parents again about outcomes and progress")
            .by(within(months(4)).after(SEN_SUPPORT_STARTED, SEN_SUPPORT_PARENTS_MET))
            .answeredBy(SEN_SUPPORT_PARENTS_MET)
            .during(SUPPORT)
            .of(Standing.STATUTORY_GUIDANCE, Certainty.DESIGN_CHOICE)
            .inForceFrom(SEPTEMBER_2014);

    /** Tell the family that special educational provision is being made; no number of days is set. */
    public static final Timescale TELL_OF_SUPPORT = timescale("PUB-07")
            .under(CHILDREN_AND_FAMILIES_ACT_2014.section("68"))
            .the(INSTITUTION)
            .must("tell the family that special educational provision is being made for the child")
            .by(noDateAfter(SEN_SUPPORT_STARTED))
            .answeredBy(SEN_SUPPORT_FAMILY_TOLD)
            .during(SUPPORT)
            .inForceFrom(SEPTEMBER_2014);

    /** Check the progress of a child between the ages of two and three, that is, in the year that begins at two. */
    public static final Timescale PROGRESS_CHECK_AT_TWO = timescale("PUB-08")
            .under(EARLY_YEARS_FRAMEWORK.whole(), SEND_CODE_2015.paragraph("5.23"))
            .the(EARLY_YEARS_PROVIDER)
            .must("check the child's progress between the ages of two and three")
            .by(within(months(12)).beginningWith(CHILD_TURNED_TWO))
            .answeredBy(EARLY_YEARS_PROGRESS_CHECKED)
            .of(Standing.STATUTE, Certainty.FROM_KNOWLEDGE)
            .inForceFrom(SEPTEMBER_2014);

    /** Publish special needs information in each calendar year: after one year's, by the end of the next year. */
    public static final Timescale NATIONAL_INFORMATION = timescale("PUB-09")
            .under(CHILDREN_AND_FAMILIES_ACT_2014.section("76(3)"))
            .the(SECRETARY_OF_STATE)
            .must("publish special needs information for the next calendar year")
            .by(aYearOn(onOrBefore(31, Month.DECEMBER).nextAfter(NATIONAL_INFORMATION_PUBLISHED)))
            .answeredBy(NATIONAL_INFORMATION_PUBLISHED)
            .inForceFrom(SEPTEMBER_2014);

    /** Make the SEN2 return by the day that the Department for Education fixes each year. */
    public static final Timescale SEN2_RETURN = timescale("PUB-10")
            .under(EDUCATION_ACT_1996.section("29"))
            .the(LOCAL_AUTHORITY)
            .must("make the SEN2 return")
            .by(onTheDayOf(theOne(SEN2_RETURN_DUE).by(NamedDay.FOR)))
            .answeredBy(SEN2_RETURN_MADE)
            .of(Standing.STATUTE, Certainty.FROM_KNOWLEDGE)
            .inForceFrom(SEPTEMBER_2014);

    static final ImmutableList<Timescale> RULES = ImmutableList.of(
            COMMENTS_ON_THE_LOCAL_OFFER,
            INFORMATION_REPORT,
            WITHDRAWAL_OF_APPROVAL,
            SENCO_QUALIFICATION,
            EARLIER_QUALIFICATION,
            MEETINGS_WITH_PARENTS,
            TELL_OF_SUPPORT,
            PROGRESS_CHECK_AT_TWO,
            NATIONAL_INFORMATION,
            SEN2_RETURN);

    private PublicationLaw() {}
}
