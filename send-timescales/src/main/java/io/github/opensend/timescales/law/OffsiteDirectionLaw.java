package io.github.opensend.timescales.law;

import static io.github.opensend.core.event.EventTypes.OFFSITE_DIRECTED;
import static io.github.opensend.core.event.EventTypes.OFFSITE_NOTIFIED;
import static io.github.opensend.core.event.EventTypes.OFFSITE_OUTCOME_SENT;
import static io.github.opensend.core.event.EventTypes.OFFSITE_REVIEW_FIXED;
import static io.github.opensend.core.event.EventTypes.OFFSITE_REVIEW_HELD;
import static io.github.opensend.core.event.EventTypes.OFFSITE_REVIEW_INVITED;
import static io.github.opensend.core.event.EventTypes.OFFSITE_REVIEW_REQUESTED;
import static io.github.opensend.core.law.Instruments.EDUCATION_ACT_2002;
import static io.github.opensend.core.law.Instruments.EXCLUSION_GUIDANCE;
import static io.github.opensend.core.law.Instruments.IMPROVING_BEHAVIOUR_REGULATIONS_2010;
import static io.github.opensend.core.law.Instruments.IMPROVING_BEHAVIOUR_REGULATIONS_2026;
import static io.github.opensend.core.time.TimeLimit.days;
import static io.github.opensend.core.time.TimeLimit.schoolDays;
import static io.github.opensend.core.time.TimeLimit.weeks;
import static io.github.opensend.timescales.law.Commencement.EXCLUSION_2012;
import static io.github.opensend.timescales.law.Commencement.JULY_2026;
import static io.github.opensend.timescales.law.Commencement.OFFSITE_2010;
import static io.github.opensend.timescales.law.Commencement.OFFSITE_2013;
import static io.github.opensend.timescales.rule.Anchor.theOne;
import static io.github.opensend.timescales.rule.DutyHolder.GOVERNING_BOARD;
import static io.github.opensend.timescales.rule.Limit.atLeast;
import static io.github.opensend.timescales.rule.Limit.inTheLast;
import static io.github.opensend.timescales.rule.Limit.noDateAfter;
import static io.github.opensend.timescales.rule.Limit.within;
import static io.github.opensend.timescales.rule.Process.process;
import static io.github.opensend.timescales.rule.Timescale.timescale;
import static io.github.opensend.timescales.rule.WhileOpen.STARTS_ANOTHER;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.DirectingSchool;
import io.github.opensend.core.event.NamedDay;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.InForce;
import io.github.opensend.core.law.Standing;
import io.github.opensend.timescales.rule.Process;
import io.github.opensend.timescales.rule.Timescale;

/** The law of directing a pupil off site to improve behaviour: the rows {@code OSD}.
 *
 * <p>What sort of school directs is told with the direction, and decides which rule runs.
 *
 * @since 0.1.0
 */
public final class OffsiteDirectionLaw {
    private static final Process DIRECTION = process("off-site direction")
            .opensOn(STARTS_ANOTHER, OFFSITE_DIRECTED)
            .unlabelledToTheLatest()
            .build();

    /** Give notice as soon as practicable and at least two school days before the first day off site: a maintained school. */
    public static final Timescale GIVE_NOTICE_OF_A_DIRECTION = timescale("OSD-01")
            .under(EDUCATION_ACT_2002.section("29A"), IMPROVING_BEHAVIOUR_REGULATIONS_2010.regulation("3"))
            .the(GOVERNING_BOARD)
            .must("give notice of an off-site direction to the parents, and to the authority of a pupil with a plan")
            .asSoonAsPracticable(atLeast(schoolDays(2))
                    .before(theOne(OFFSITE_DIRECTED.where(DirectingSchool.MAINTAINED_SCHOOL))
                            .by(NamedDay.FOR)))
            .answeredBy(OFFSITE_NOTIFIED)
            .during(DIRECTION)
            .inForceFrom(OFFSITE_2010);

    /** The same by an academy, on which the power was laid on 26 July 2026. What holds for a direction that was running then is not known. */
    public static final Timescale GIVE_NOTICE_OF_A_DIRECTION_BY_AN_ACADEMY = timescale("OSD-02")
            .under(EDUCATION_ACT_2002.section("29A"), IMPROVING_BEHAVIOUR_REGULATIONS_2026.whole())
            .the(GOVERNING_BOARD)
            .must(
                    "give notice of an off-site direction by an academy to the parents, and to the authority of a pupil with a plan")
            .asSoonAsPracticable(atLeast(schoolDays(2))
                    .before(theOne(OFFSITE_DIRECTED.where(DirectingSchool.ACADEMY))
                            .by(NamedDay.FOR)))
            .answeredBy(OFFSITE_NOTIFIED)
            .during(DIRECTION)
            .inForceFrom(JULY_2026);

    /** Before that academies acted under their general powers, and were advised to keep to the same rule. */
    public static final Timescale GIVE_NOTICE_OF_A_DIRECTION_BY_AN_ACADEMY_UNTIL_2026 = timescale("OSD-02G")
            .under(EXCLUSION_GUIDANCE.whole())
            .the(GOVERNING_BOARD)
            .must("give notice of an off-site direction by an academy as maintained schools do")
            .asSoonAsPracticable(atLeast(schoolDays(2))
                    .before(theOne(OFFSITE_DIRECTED.where(DirectingSchool.ACADEMY))
                            .by(NamedDay.FOR)))
            .answeredBy(OFFSITE_NOTIFIED)
            .during(DIRECTION)
            .of(Standing.STATUTORY_GUIDANCE, Certainty.INFERRED)
            .inForce(InForce.between(EXCLUSION_2012, JULY_2026.minusDays(1)));

    /** The same by a pupil referral unit, a power new on 26 July 2026. */
    public static final Timescale GIVE_NOTICE_OF_A_DIRECTION_BY_A_UNIT = timescale("OSD-03")
            .under(IMPROVING_BEHAVIOUR_REGULATIONS_2026.whole())
            .the(GOVERNING_BOARD)
            .must(
                    "give notice of an off-site direction by a pupil referral unit to the parents, and to the authority of a pupil with a plan")
            .asSoonAsPracticable(atLeast(schoolDays(2))
                    .before(theOne(OFFSITE_DIRECTED.where(DirectingSchool.PUPIL_REFERRAL_UNIT))
                            .by(NamedDay.FOR)))
            .answeredBy(OFFSITE_NOTIFIED)
            .during(DIRECTION)
            .inForceFrom(JULY_2026);

    /** Review it at intervals that the board thinks right for the pupil. */
    public static final Timescale REVIEW_A_DIRECTION = timescale("OSD-04")
            .under(IMPROVING_BEHAVIOUR_REGULATIONS_2010.regulation("4"))
            .the(GOVERNING_BOARD)
            .must("hold review meetings on the off-site direction")
            .by(noDateAfter(OFFSITE_DIRECTED))
            .answeredBy(OFFSITE_REVIEW_HELD)
            .during(DIRECTION)
            .inForceFrom(OFFSITE_2013);

    /** The rule until 31 December 2012: at least every thirty days. It is still quoted, and no longer law. */
    public static final Timescale REVIEW_A_DIRECTION_UNTIL_2012 = timescale("OSD-04H")
            .under(IMPROVING_BEHAVIOUR_REGULATIONS_2010.regulation("4"))
            .the(GOVERNING_BOARD)
            .must("hold a review meeting on the off-site direction")
            .by(within(days(30)).after(OFFSITE_DIRECTED, OFFSITE_REVIEW_HELD))
            .answeredBy(OFFSITE_REVIEW_HELD)
            .during(DIRECTION)
            .inForce(InForce.between(OFFSITE_2010, OFFSITE_2013.minusDays(1)));

    /** A review that is asked for can be refused only if one was held in the ten weeks before; seventy days exactly are within. */
    public static final Timescale REVIEWED_IN_THE_LAST_TEN_WEEKS = timescale("OSD-05")
            .under(IMPROVING_BEHAVIOUR_REGULATIONS_2010.regulation("4A"))
            .the(GOVERNING_BOARD)
            .mayRefuse(
                    "review an off-site direction on request because a review was held in the last ten weeks",
                    inTheLast(weeks(10)).before(theOne(OFFSITE_REVIEW_REQUESTED), OFFSITE_REVIEW_HELD))
            .during(DIRECTION)
            .inForceFrom(OFFSITE_2013);

    /** Hold a review that the parents, or the authority of a pupil with a plan, ask for in writing. */
    public static final Timescale REVIEW_ON_REQUEST = timescale("OSD-05.review")
            .under(IMPROVING_BEHAVIOUR_REGULATIONS_2010.regulation("4A"))
            .the(GOVERNING_BOARD)
            .mustIfAtAll("hold a review that was asked for")
            .by(noDateAfter(OFFSITE_REVIEW_REQUESTED))
            .answeredBy(OFFSITE_REVIEW_HELD)
            .during(DIRECTION)
            .inForceFrom(OFFSITE_2013);

    /** Invite in writing at least six days before the meeting. */
    public static final Timescale INVITE_TO_THE_REVIEW = timescale("OSD-06")
            .under(IMPROVING_BEHAVIOUR_REGULATIONS_2010.regulation("5"))
            .the(GOVERNING_BOARD)
            .must("invite the parents to the review meeting in writing")
            .by(atLeast(days(6)).before(theOne(OFFSITE_REVIEW_FIXED).by(NamedDay.FOR)))
            .answeredBy(OFFSITE_REVIEW_INVITED)
            .during(DIRECTION)
            .inForceFrom(OFFSITE_2010);

    /** Tell in writing within six days whether the direction goes on, for how long and why. The figure is from knowledge. */
    public static final Timescale TELL_THE_OUTCOME_OF_THE_REVIEW = timescale("OSD-07")
            .under(IMPROVING_BEHAVIOUR_REGULATIONS_2010.regulation("6"))
            .the(GOVERNING_BOARD)
            .must("tell in writing whether the direction goes on, for how long and why")
            .by(within(days(6)).after(OFFSITE_REVIEW_HELD))
            .answeredBy(OFFSITE_OUTCOME_SENT)
            .during(DIRECTION)
            .of(Standing.STATUTE, Certainty.FROM_KNOWLEDGE)
            .inForceFrom(OFFSITE_2010);

    static final ImmutableList<Timescale> RULES = ImmutableList.of(
            GIVE_NOTICE_OF_A_DIRECTION,
            GIVE_NOTICE_OF_A_DIRECTION_BY_AN_ACADEMY,
            GIVE_NOTICE_OF_A_DIRECTION_BY_AN_ACADEMY_UNTIL_2026,
            GIVE_NOTICE_OF_A_DIRECTION_BY_A_UNIT,
            REVIEW_A_DIRECTION,
            REVIEW_A_DIRECTION_UNTIL_2012,
            REVIEWED_IN_THE_LAST_TEN_WEEKS,
            REVIEW_ON_REQUEST,
            INVITE_TO_THE_REVIEW,
            TELL_THE_OUTCOME_OF_THE_REVIEW);

    private OffsiteDirectionLaw() {}
}
