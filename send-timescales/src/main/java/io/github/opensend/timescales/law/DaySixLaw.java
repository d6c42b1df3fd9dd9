package io.github.opensend.timescales.law;

import static io.github.opensend.core.event.EventTypes.DAY_SIX_EXEMPTED;
import static io.github.opensend.core.event.EventTypes.EDUCATION_ARRANGED;
import static io.github.opensend.core.event.EventTypes.EXCLUSION_DECIDED;
import static io.github.opensend.core.event.EventTypes.SUSPENSION_DECIDED;
import static io.github.opensend.core.event.EventTypes.WORK_SET;
import static io.github.opensend.core.law.Instruments.EDUCATION_AND_INSPECTIONS_ACT_2006;
import static io.github.opensend.core.law.Instruments.EXCLUDED_PUPILS_AMENDMENT_2014;
import static io.github.opensend.core.law.Instruments.EXCLUDED_PUPILS_REGULATIONS_2007;
import static io.github.opensend.core.law.Instruments.EXCLUSION_GUIDANCE;
import static io.github.opensend.core.time.TimeLimit.schoolDays;
import static io.github.opensend.timescales.law.Commencement.DAY_SIX_2015;
import static io.github.opensend.timescales.law.Commencement.EXCLUSION_2012;
import static io.github.opensend.timescales.law.Commencement.SEPTEMBER_2007;
import static io.github.opensend.timescales.law.ExclusionLaw.EXCLUSION;
import static io.github.opensend.timescales.rule.Anchor.theOne;
import static io.github.opensend.timescales.rule.DutyHolder.FAMILY;
import static io.github.opensend.timescales.rule.DutyHolder.GOVERNING_BOARD;
import static io.github.opensend.timescales.rule.DutyHolder.INSTITUTION;
import static io.github.opensend.timescales.rule.DutyHolder.LOCAL_AUTHORITY;
import static io.github.opensend.timescales.rule.Limit.onTheDayOf;
import static io.github.opensend.timescales.rule.Limit.within;
import static io.github.opensend.timescales.rule.OpenedBy.openedBy;
import static io.github.opensend.timescales.rule.Timescale.timescale;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.Detail;
import io.github.opensend.core.event.Happening;
import io.github.opensend.core.event.NamedDay;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.InForce;
import io.github.opensend.core.law.Standing;
import io.github.opensend.timescales.rule.Choice;
import io.github.opensend.timescales.rule.Timescale;

/** The law of the first days of an exclusion and of education from the sixth: the rows {@code EDU}.
 *
 * <p>Nobody below or above compulsory school age is owed it, which a record does not say. Nor is a pupil of Year 11 with no examination
 * left to sit, or one whose plan limits the hours of education: {@code EDU-05}, told as {@code day-six.exempted}.
 *
 * @since 0.1.0
 */
public final class DaySixLaw {
    private static final Happening IN_A_SCHOOL = SUSPENSION_DECIDED.without(Detail.PUPIL_REFERRAL_UNIT);
    private static final Happening IN_A_UNIT = SUSPENSION_DECIDED.with(Detail.PUPIL_REFERRAL_UNIT);

    /** Set and mark work over the first five school days. */
    public static final Timescale SET_AND_MARK_WORK = timescale("EDU-01")
            .under(EXCLUSION_GUIDANCE.whole())
            .the(INSTITUTION)
            .must("set and mark work for the first five school days")
            .by(within(schoolDays(5))
                    .beginningWith(theOne(SUSPENSION_DECIDED, EXCLUSION_DECIDED).by(NamedDay.FIRST_DAY)))
            .answeredBy(WORK_SET)
            .during(EXCLUSION)
            .silenceProvesNothing()
            .of(Standing.STATUTORY_GUIDANCE, Certainty.VERIFIED)
            .inForceFrom(EXCLUSION_2012);

    /** Keep the pupil out of public places in school hours over the first five school days, or until education begins if sooner. */
    public static final Timescale KEEP_THE_PUPIL_OUT_OF_PUBLIC_PLACES = timescale("EDU-02")
            .under(EDUCATION_AND_INSPECTIONS_ACT_2006.section("103"))
            .the(FAMILY)
            .mustNot("let the pupil be in a public place in school hours without reason")
            .by(within(schoolDays(5))
                    .beginningWith(theOne(SUSPENSION_DECIDED, EXCLUSION_DECIDED).by(NamedDay.FIRST_DAY)))
            .answeredByNothing()
            .during(EXCLUSION)
            .inForceFrom(SEPTEMBER_2007);

    /** Full-time education from the sixth consecutive school day of suspension, reached in one suspension or in several on end. */
    public static final Timescale EDUCATE_FROM_DAY_SIX_OF_A_SUSPENSION = timescale("EDU-03")
            .under(
                    EDUCATION_AND_INSPECTIONS_ACT_2006.section("100"),
                    EXCLUDED_PUPILS_REGULATIONS_2007.regulation("3"),
                    EXCLUDED_PUPILS_AMENDMENT_2014.whole())
            .the(GOVERNING_BOARD)
            .must("arrange suitable full-time education from the sixth consecutive school day of suspension")
            .by(onTheDayOf(theOne(IN_A_SCHOOL).by(NamedDay.SIXTH_DAY)))
            .answeredBy(EDUCATION_ARRANGED)
            .during(EXCLUSION)
            .onlyWhere(openedBy(SUSPENSION_DECIDED).naming(NamedDay.SIXTH_DAY))
            .answeredOnTheDay(Choice.settled(NamedDay.EDUCATION_FROM))
            .switchedOffBy(DAY_SIX_EXEMPTED)
            .inForceFrom(DAY_SIX_2015);

    /** The same for a pupil suspended from a pupil referral unit: the duty is that of the authority. */
    public static final Timescale EDUCATE_FROM_DAY_SIX_OF_A_SUSPENSION_FROM_A_UNIT = timescale("EDU-03P")
            .under(EXCLUDED_PUPILS_REGULATIONS_2007.regulation("4(3)(b)"))
            .the(LOCAL_AUTHORITY)
            .must(
                    "arrange suitable full-time education from the sixth consecutive school day of suspension from a pupil referral unit")
            .by(onTheDayOf(theOne(IN_A_UNIT).by(NamedDay.SIXTH_DAY)))
            .answeredBy(EDUCATION_ARRANGED)
            .during(EXCLUSION)
            .onlyWhere(openedBy(SUSPENSION_DECIDED).naming(NamedDay.SIXTH_DAY))
            .answeredOnTheDay(Choice.settled(NamedDay.EDUCATION_FROM))
            .switchedOffBy(DAY_SIX_EXEMPTED)
            .inForceFrom(DAY_SIX_2015);

    /** The rule before 5 January 2015: the sixth school day of one suspension, whatever came before it. */
    public static final Timescale EDUCATE_FROM_DAY_SIX_OF_ONE_SUSPENSION = timescale("EDU-03H")
            .under(EDUCATION_AND_INSPECTIONS_ACT_2006.section("100"), EXCLUDED_PUPILS_REGULATIONS_2007.regulation("3"))
            .the(GOVERNING_BOARD)
            .must("arrange suitable full-time education from the sixth school day of a suspension")
            .by(onTheDayOf(theOne(SUSPENSION_DECIDED).by(NamedDay.SIXTH_DAY)))
            .answeredBy(EDUCATION_ARRANGED)
            .during(EXCLUSION)
            .onlyWhere(openedBy(SUSPENSION_DECIDED).naming(NamedDay.SIXTH_DAY))
            .answeredOnTheDay(Choice.settled(NamedDay.EDUCATION_FROM))
            .switchedOffBy(DAY_SIX_EXEMPTED)
            .inForce(InForce.between(SEPTEMBER_2007, DAY_SIX_2015.minusDays(1)));

    /** The home authority arranges full-time education from the sixth school day after the day on which a permanent exclusion took
     * place: a day later than for a suspension. */
    public static final Timescale EDUCATE_FROM_DAY_SIX_OF_AN_EXCLUSION = timescale("EDU-04")
            .under(EXCLUDED_PUPILS_REGULATIONS_2007.regulation("4(3)(a)"))
            .the(LOCAL_AUTHORITY)
            .must("arrange suitable full-time education from the sixth school day after a permanent exclusion")
            .by(within(schoolDays(6)).after(theOne(EXCLUSION_DECIDED).by(NamedDay.FIRST_DAY)))
            .answeredBy(EDUCATION_ARRANGED)
            .during(EXCLUSION)
            .onlyWhere(openedBy(EXCLUSION_DECIDED))
            .answeredOnTheDay(Choice.settled(NamedDay.EDUCATION_FROM))
            .switchedOffBy(DAY_SIX_EXEMPTED)
            .inForceFrom(SEPTEMBER_2007);

    static final ImmutableList<Timescale> RULES = ImmutableList.of(
            SET_AND_MARK_WORK,
            KEEP_THE_PUPIL_OUT_OF_PUBLIC_PLACES,
            EDUCATE_FROM_DAY_SIX_OF_A_SUSPENSION,
            EDUCATE_FROM_DAY_SIX_OF_A_SUSPENSION_FROM_A_UNIT,
            EDUCATE_FROM_DAY_SIX_OF_ONE_SUSPENSION,
            EDUCATE_FROM_DAY_SIX_OF_AN_EXCLUSION);

    private DaySixLaw() {}
}
