package io.github.opensend.timescales.law;

import static io.github.opensend.core.event.EventTypes.AUTHORITY_NOTIFIED;
import static io.github.opensend.core.event.EventTypes.BOARD_DECIDED;
import static io.github.opensend.core.event.EventTypes.BOARD_MET;
import static io.github.opensend.core.event.EventTypes.BOARD_NOTIFIED;
import static io.github.opensend.core.event.EventTypes.BOARD_RECONSIDERED;
import static io.github.opensend.core.event.EventTypes.CANCELLATION_MEETING_OFFERED;
import static io.github.opensend.core.event.EventTypes.CANCELLATION_NOTIFIED;
import static io.github.opensend.core.event.EventTypes.DAY_SIX_DETAILS_GIVEN;
import static io.github.opensend.core.event.EventTypes.EDUCATION_ARRANGED;
import static io.github.opensend.core.event.EventTypes.EXCLUSION_CANCELLED;
import static io.github.opensend.core.event.EventTypes.EXCLUSION_DECIDED;
import static io.github.opensend.core.event.EventTypes.EXCLUSION_RISK_RECORDED;
import static io.github.opensend.core.event.EventTypes.INTERVENTION_PLACEMENT_SOUGHT;
import static io.github.opensend.core.event.EventTypes.PARENTS_NOTIFIED;
import static io.github.opensend.core.event.EventTypes.PEP_REVIEW_HELD;
import static io.github.opensend.core.event.EventTypes.REVIEW_MEETING_FIXED;
import static io.github.opensend.core.event.EventTypes.REVIEW_MEETING_HELD;
import static io.github.opensend.core.event.EventTypes.REVIEW_PANEL_APPLIED;
import static io.github.opensend.core.event.EventTypes.REVIEW_PANEL_DECIDED;
import static io.github.opensend.core.event.EventTypes.REVIEW_PANEL_MET;
import static io.github.opensend.core.event.EventTypes.SECTION_104_NOTICE_GIVEN;
import static io.github.opensend.core.event.EventTypes.SEPARATION_ENDED;
import static io.github.opensend.core.event.EventTypes.SEPARATION_STARTED;
import static io.github.opensend.core.event.EventTypes.SOCIAL_WORKER_NOTIFIED;
import static io.github.opensend.core.event.EventTypes.SUSPENSION_DECIDED;
import static io.github.opensend.core.law.Instruments.EDUCATION_AND_INSPECTIONS_ACT_2006;
import static io.github.opensend.core.law.Instruments.EXCLUDED_PUPILS_REGULATIONS_2007;
import static io.github.opensend.core.law.Instruments.EXCLUSION_GUIDANCE;
import static io.github.opensend.core.law.Instruments.LINCOLNSHIRE_LADDER_STEP_FOUR;
import static io.github.opensend.core.law.Instruments.SCHOOL_DISCIPLINE_REGULATIONS_2012;
import static io.github.opensend.core.law.Instruments.SEND_CODE_2015;
import static io.github.opensend.core.time.TimeLimit.days;
import static io.github.opensend.timescales.law.Commencement.EXCLUSION_2012;
import static io.github.opensend.timescales.law.Commencement.EXCLUSION_2022;
import static io.github.opensend.timescales.law.Commencement.EXCLUSION_2023;
import static io.github.opensend.timescales.law.Commencement.JULY_2026;
import static io.github.opensend.timescales.law.Commencement.SEPTEMBER_2007;
import static io.github.opensend.timescales.rule.Anchor.theOne;
import static io.github.opensend.timescales.rule.DutyHolder.HEAD_TEACHER;
import static io.github.opensend.timescales.rule.DutyHolder.INSTITUTION;
import static io.github.opensend.timescales.rule.Limit.atLeast;
import static io.github.opensend.timescales.rule.Limit.noDateAfter;
import static io.github.opensend.timescales.rule.Limit.onTheDayOf;
import static io.github.opensend.timescales.rule.OpenedBy.openedBy;
import static io.github.opensend.timescales.rule.Process.process;
import static io.github.opensend.timescales.rule.Timescale.timescale;
import static io.github.opensend.timescales.rule.WhileOpen.REPLACES;
import static io.github.opensend.timescales.rule.WhileOpen.STARTS_ANOTHER;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.BoardOutcome;
import io.github.opensend.core.event.Happening;
import io.github.opensend.core.event.NamedDay;
import io.github.opensend.core.event.TermTotal;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.InForce;
import io.github.opensend.core.law.Standing;
import io.github.opensend.timescales.rule.Correspondence;
import io.github.opensend.timescales.rule.Correspondence.CountedOnTheCalendar;
import io.github.opensend.timescales.rule.Correspondence.GivenByPost;
import io.github.opensend.timescales.rule.Process;
import io.github.opensend.timescales.rule.Timescale;

/** The law of suspension and permanent exclusion up to the governing board: the rows {@code NOT}, {@code CAN} and {@code SEP},
 * and the reviews that come before an exclusion, {@code EHC} and {@code PEP}.
 *
 * <p>What a suspension comes to with those before it is counted by {@link
 * io.github.opensend.timescales.exclusion.SuspensionTotals}.
 *
 * @since 0.1.0
 */
public final class ExclusionLaw {
    /** What opens with a suspension or a permanent exclusion, and lasts until the pupil is back or the last step is taken. */
    static final Process EXCLUSION = process("suspension or exclusion")
            .opensOn(STARTS_ANOTHER, SUSPENSION_DECIDED, EXCLUSION_DECIDED)
            .endsOn(EXCLUSION_CANCELLED, BOARD_DECIDED.where(BoardOutcome.REINSTATED))
            .thenStep(BOARD_NOTIFIED)
            .thenStep(BOARD_MET)
            .thenStep(BOARD_DECIDED)
            .thenStep(REVIEW_PANEL_APPLIED)
            .thenStep(REVIEW_PANEL_MET)
            .thenStep(REVIEW_PANEL_DECIDED)
            .thenStep(BOARD_RECONSIDERED)
            .unlabelledToTheLatest()
            .build();

    /** The suspensions that the authority and the governing board have to hear of at once: SI 2012/1033 reg 5(2). */
    private static final Happening LONG_SUSPENSION =
            SUSPENSION_DECIDED.where(TermTotal.OVER_FIVE, TermTotal.OVER_FIFTEEN);

    private static final String LINCOLNSHIRE = "925";

    private static final Process CANCELLATION = process("cancellation of an exclusion")
            .opensOn(REPLACES, EXCLUSION_CANCELLED)
            .endsOn(CANCELLATION_MEETING_OFFERED)
            .build();

    /** Tell the parents of the reason and the period, at once and then in writing. */
    public static final Timescale TELL_THE_PARENTS = timescale("NOT-01")
            .under(
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("5"),
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("14"),
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("23"))
            .the(HEAD_TEACHER)
            .must("tell the parents that the pupil is suspended or excluded, for how long and why")
            .by(noDateAfter(SUSPENSION_DECIDED, EXCLUSION_DECIDED))
            .answeredBy(PARENTS_NOTIFIED)
            .during(EXCLUSION)
            .inForceFrom(EXCLUSION_2012);

    /** Tell parents, by the end of the first day of the exclusion, on which days the pupil has to be kept out of public places. A pupil below or above
     * compulsory school age has no such days, which a record does not say. */
    public static final Timescale GIVE_NOTICE_OF_THE_FIRST_FIVE_DAYS = timescale("NOT-02")
            .under(EDUCATION_AND_INSPECTIONS_ACT_2006.section("104"), EXCLUDED_PUPILS_REGULATIONS_2007.regulation("6"))
            .the(HEAD_TEACHER)
            .must("give notice of the days on which the pupil must be kept out of public places")
            .by(onTheDayOf(theOne(SUSPENSION_DECIDED, EXCLUSION_DECIDED).by(NamedDay.FIRST_DAY)))
            .answeredBy(SECTION_104_NOTICE_GIVEN)
            .during(EXCLUSION)
            .silenceProvesNothing()
            .inForceFrom(EXCLUSION_2012);

    /** The rule before September 2012: by the session that follows the one from which the pupil was excluded, so on the same day. */
    public static final Timescale GIVE_NOTICE_OF_THE_FIRST_FIVE_DAYS_UNTIL_2012 = timescale("NOT-02H")
            .under(EXCLUDED_PUPILS_REGULATIONS_2007.regulation("6"))
            .the(HEAD_TEACHER)
            .must(
                    "give notice, by the session that follows, of the days on which the pupil must be kept out of public places")
            .by(onTheDayOf(theOne(SUSPENSION_DECIDED, EXCLUSION_DECIDED).by(NamedDay.FIRST_DAY)))
            .answeredBy(SECTION_104_NOTICE_GIVEN)
            .during(EXCLUSION)
            .silenceProvesNothing()
            .inForce(InForce.between(SEPTEMBER_2007, EXCLUSION_2012.minusDays(1)));

    /** Where education from the sixth day was not known in time, its details follow at least 48 hours before it begins; a record
     * holds days, so two days are counted. Parents can consent to less where it begins sooner. */
    public static final Timescale GIVE_THE_DETAILS_OF_DAY_SIX = timescale("NOT-03")
            .under(
                    EXCLUDED_PUPILS_REGULATIONS_2007.regulation("6(3)"),
                    EXCLUDED_PUPILS_REGULATIONS_2007.regulation("6(4)"))
            .the(HEAD_TEACHER)
            .must("give the address, the times and the contact for education from the sixth day")
            .by(atLeast(days(2)).before(theOne(EDUCATION_ARRANGED).by(NamedDay.EDUCATION_FROM)))
            .answeredBy(DAY_SIX_DETAILS_GIVEN)
            .during(EXCLUSION)
            .silenceProvesNothing()
            .inForceFrom(EXCLUSION_2012);

    /** Tell the local authority of every suspension and exclusion, and for a permanent one the home authority too. */
    public static final Timescale TELL_THE_AUTHORITY = timescale("NOT-04")
            .under(
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("5"),
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("14"),
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("23"))
            .the(HEAD_TEACHER)
            .must("tell the local authority of the suspension or exclusion")
            .by(noDateAfter(SUSPENSION_DECIDED, EXCLUSION_DECIDED))
            .answeredBy(AUTHORITY_NOTIFIED)
            .during(EXCLUSION)
            .inForceFrom(EXCLUSION_2022);

    /** The rule before September 2022: at once only of what passes five days in a term, or is permanent; the rest once a term. */
    public static final Timescale TELL_THE_AUTHORITY_UNTIL_2022 = timescale("NOT-04H")
            .under(
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("5"),
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("14"),
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("23"))
            .the(HEAD_TEACHER)
            .must("tell the local authority of a permanent exclusion or of more than five days in a term")
            .by(noDateAfter(SUSPENSION_DECIDED, EXCLUSION_DECIDED))
            .answeredBy(AUTHORITY_NOTIFIED)
            .during(EXCLUSION)
            .onlyWhere(openedBy(LONG_SUSPENSION, EXCLUSION_DECIDED))
            .inForce(InForce.between(EXCLUSION_2012, EXCLUSION_2022.minusDays(1)));

    /** Tell the governing board of a permanent exclusion and of what passes five days in a term; the rest once a term. */
    public static final Timescale TELL_THE_BOARD = timescale("NOT-05")
            .under(
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("5(2)"),
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("5(3)"),
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("14"),
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("23"))
            .the(HEAD_TEACHER)
            .must("tell the governing board of the exclusion, its period and its reasons")
            .by(noDateAfter(SUSPENSION_DECIDED, EXCLUSION_DECIDED))
            .answeredBy(BOARD_NOTIFIED)
            .during(EXCLUSION)
            .onlyWhere(openedBy(LONG_SUSPENSION, EXCLUSION_DECIDED))
            .inForceFrom(EXCLUSION_2012);

    /** Tell the governing board of an exclusion for which the pupil would miss a public examination or a national curriculum test. */
    public static final Timescale TELL_THE_BOARD_OF_A_MISSED_EXAMINATION = timescale("NOT-05.examination")
            .under(
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("5(2)"),
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("14"),
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("23"))
            .the(HEAD_TEACHER)
            .must("tell the governing board of an exclusion that would make the pupil miss an examination or test")
            .by(noDateAfter(SUSPENSION_DECIDED, EXCLUSION_DECIDED))
            .answeredBy(BOARD_NOTIFIED)
            .during(EXCLUSION)
            .onlyWhere(openedBy(SUSPENSION_DECIDED, EXCLUSION_DECIDED).naming(NamedDay.EXAM))
            .inForceFrom(EXCLUSION_2012);

    /** Tell the social worker of a pupil who has one, and the virtual school head of a looked-after pupil; a record does not say
     * whether there is one. */
    public static final Timescale TELL_THE_SOCIAL_WORKER = timescale("NOT-06")
            .under(
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("5"),
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("14"),
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("23"))
            .the(HEAD_TEACHER)
            .mustIfAtAll("tell the social worker, and the virtual school head of a looked-after pupil")
            .by(noDateAfter(SUSPENSION_DECIDED, EXCLUSION_DECIDED))
            .answeredBy(SOCIAL_WORKER_NOTIFIED)
            .during(EXCLUSION)
            .inForceFrom(EXCLUSION_2022);

    /** The written notice tells parents that they can ask for a meeting at a distance. */
    public static final Timescale OFFER_A_MEETING_AT_A_DISTANCE = timescale("NOT-07")
            .under(
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("5(3)"),
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("23"))
            .the(HEAD_TEACHER)
            .withTheNotice("tell parents that they can ask for a meeting at a distance", PARENTS_NOTIFIED)
            .during(EXCLUSION)
            .inForceFrom(EXCLUSION_2023);

    /** Tell everyone who was told of the exclusion that it is cancelled, and why. The regulation for academies is from knowledge. */
    public static final Timescale TELL_OF_THE_CANCELLATION = timescale("CAN-01")
            .under(
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("8A"),
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("17A"),
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("26A"))
            .the(HEAD_TEACHER)
            .must(
                    "tell parents, board and authority in writing that the exclusion is cancelled, and let the pupil back")
            .by(noDateAfter(EXCLUSION_CANCELLED))
            .answeredBy(CANCELLATION_NOTIFIED)
            .during(CANCELLATION)
            .inForceFrom(EXCLUSION_2023);

    /** No exclusion is cancelled once the governing board has begun to meet on it, on that day or later. */
    public static final Timescale NO_CANCELLATION_ONCE_THE_BOARD_MEETS = timescale("CAN-01.meeting")
            .under(
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("8A"),
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("17A"),
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("26A"))
            .the(HEAD_TEACHER)
            .mustNot("cancel an exclusion on which the governing board has begun to meet")
            .by(noDateAfter(BOARD_MET))
            .answeredBy(EXCLUSION_CANCELLED)
            .during(EXCLUSION)
            .inForceFrom(EXCLUSION_2023);

    /** Offer the parents a meeting. Days already out still count, and the number of cancellations goes to the board every term. */
    public static final Timescale OFFER_A_MEETING_AFTER_A_CANCELLATION = timescale("CAN-02")
            .under(EXCLUSION_GUIDANCE.paragraph("13"))
            .the(HEAD_TEACHER)
            .must("offer the parents a meeting about the cancelled exclusion")
            .by(noDateAfter(EXCLUSION_CANCELLED))
            .answeredBy(CANCELLATION_MEETING_OFFERED)
            .during(CANCELLATION)
            .of(Standing.STATUTORY_GUIDANCE, Certainty.FROM_KNOWLEDGE)
            .inForceFrom(EXCLUSION_2023);

    /** A separation for safeguarding is no exclusion and counts towards nothing (the latter is inferred). It is as short as possible. */
    public static final Timescale END_A_SEPARATION = timescale("SEP-01")
            .under(EXCLUSION_GUIDANCE.whole())
            .the(HEAD_TEACHER)
            .must("end a separation as soon as possible")
            .by(noDateAfter(SEPARATION_STARTED))
            .answeredBy(SEPARATION_ENDED)
            .of(Standing.STATUTORY_GUIDANCE, Certainty.VERIFIED)
            .inForceFrom(JULY_2026);

    /** Ask for an early review of the plan of a pupil at risk of exclusion. */
    public static final Timescale REVIEW_THE_PLAN_BEFORE_AN_EXCLUSION = timescale("EHC-01")
            .under(EXCLUSION_GUIDANCE.whole(), SEND_CODE_2015.whole())
            .the(INSTITUTION)
            .mustIfAtAll("ask for an early annual review of the plan of a pupil at risk of exclusion")
            .by(noDateAfter(EXCLUSION_RISK_RECORDED))
            .answeredBy(REVIEW_MEETING_FIXED, REVIEW_MEETING_HELD)
            .acrossThreads()
            .of(Standing.STATUTORY_GUIDANCE, Certainty.VERIFIED)
            .inForceFrom(EXCLUSION_2012);

    /** In Lincolnshire a review that would fall within the sixteen weeks of a placement comes before the referral. The dates of that edition
     * of its ladder are inferred. */
    public static final Timescale REVIEW_BEFORE_AN_INTERVENTION_PLACEMENT = timescale("EHC-02")
            .under(LINCOLNSHIRE_LADDER_STEP_FOUR.whole())
            .the(INSTITUTION)
            .plansTo("hold the annual review before an intervention placement is referred")
            .by(noDateAfter(INTERVENTION_PLACEMENT_SOUGHT))
            .answeredBy(REVIEW_MEETING_HELD)
            .acrossThreads()
            .onlyOf(LINCOLNSHIRE)
            .of(Standing.LOCAL_PRACTICE, Certainty.INFERRED)
            .inForceFrom(EXCLUSION_2022);

    /** Consider an interim review of the personal education plan of a looked-after pupil at risk of suspension or exclusion. */
    public static final Timescale REVIEW_THE_PERSONAL_EDUCATION_PLAN = timescale("PEP-01")
            .under(EXCLUSION_GUIDANCE.whole())
            .the(INSTITUTION)
            .mustIfAtAll("consider an interim review of the personal education plan of a looked-after pupil")
            .by(noDateAfter(EXCLUSION_RISK_RECORDED))
            .answeredBy(PEP_REVIEW_HELD)
            .of(Standing.STATUTORY_GUIDANCE, Certainty.VERIFIED)
            .inForceFrom(JULY_2026);

    static final ImmutableList<Timescale> RULES = ImmutableList.of(
            TELL_THE_PARENTS,
            GIVE_NOTICE_OF_THE_FIRST_FIVE_DAYS,
            GIVE_NOTICE_OF_THE_FIRST_FIVE_DAYS_UNTIL_2012,
            GIVE_THE_DETAILS_OF_DAY_SIX,
            TELL_THE_AUTHORITY,
            TELL_THE_AUTHORITY_UNTIL_2022,
            TELL_THE_BOARD,
            TELL_THE_BOARD_OF_A_MISSED_EXAMINATION,
            TELL_THE_SOCIAL_WORKER,
            OFFER_A_MEETING_AT_A_DISTANCE,
            TELL_OF_THE_CANCELLATION,
            NO_CANCELLATION_ONCE_THE_BOARD_MEETS,
            OFFER_A_MEETING_AFTER_A_CANCELLATION,
            END_A_SEPARATION,
            REVIEW_THE_PLAN_BEFORE_AN_EXCLUSION,
            REVIEW_BEFORE_AN_INTERVENTION_PLACEMENT,
            REVIEW_THE_PERSONAL_EDUCATION_PLAN);

    /** How a record of exclusions is read: what was not told is counted on the school's calendar, and post takes two days. */
    static final ImmutableList<Correspondence> CORRESPONDENCES = ImmutableList.of(
            new CountedOnTheCalendar(SUSPENSION_DECIDED),
            new GivenByPost(BOARD_NOTIFIED),
            new GivenByPost(BOARD_DECIDED),
            new GivenByPost(REVIEW_PANEL_APPLIED),
            new GivenByPost(REVIEW_PANEL_DECIDED));

    private ExclusionLaw() {}
}
