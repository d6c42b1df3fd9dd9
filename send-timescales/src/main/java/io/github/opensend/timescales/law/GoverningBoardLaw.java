package io.github.opensend.timescales.law;

import static io.github.opensend.core.event.EventTypes.BOARD_DECIDED;
import static io.github.opensend.core.event.EventTypes.BOARD_MEETING_FIXED;
import static io.github.opensend.core.event.EventTypes.BOARD_MET;
import static io.github.opensend.core.event.EventTypes.BOARD_NOTIFIED;
import static io.github.opensend.core.event.EventTypes.BOARD_PAPERS_CIRCULATED;
import static io.github.opensend.core.event.EventTypes.EXCLUSION_DECIDED;
import static io.github.opensend.core.event.EventTypes.REPRESENTATIONS_MADE;
import static io.github.opensend.core.event.EventTypes.SUSPENSION_DECIDED;
import static io.github.opensend.core.law.Instruments.EXCLUSION_GUIDANCE;
import static io.github.opensend.core.law.Instruments.SCHOOL_DISCIPLINE_REGULATIONS_2012;
import static io.github.opensend.core.time.TimeLimit.days;
import static io.github.opensend.core.time.TimeLimit.schoolDays;
import static io.github.opensend.timescales.law.Commencement.EXCLUSION_2012;
import static io.github.opensend.timescales.law.ExclusionLaw.EXCLUSION;
import static io.github.opensend.timescales.law.Grounds.EX_GB_C19;
import static io.github.opensend.timescales.rule.Anchor.theOne;
import static io.github.opensend.timescales.rule.DutyHolder.CLERK;
import static io.github.opensend.timescales.rule.DutyHolder.GOVERNING_BOARD;
import static io.github.opensend.timescales.rule.Limit.atLeast;
import static io.github.opensend.timescales.rule.Limit.noDateAfter;
import static io.github.opensend.timescales.rule.Limit.startedBy;
import static io.github.opensend.timescales.rule.Limit.within;
import static io.github.opensend.timescales.rule.OpenedBy.openedBy;
import static io.github.opensend.timescales.rule.Timescale.timescale;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.NamedDay;
import io.github.opensend.core.event.TermTotal;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Standing;
import io.github.opensend.timescales.rule.Timescale;

/** The law of what a governing board does on an exclusion: the rows {@code GB}.
 *
 * <p>Which clock runs turns on the exclusion: permanent, an examination missed, more than fifteen school days in the term, or
 * more than five with representations. Where the total of the term is not known, each that could run awaits that fact.
 *
 * @since 0.1.0
 */
public final class GoverningBoardLaw {
    /** Meet on a permanent exclusion within fifteen school days. The day of the notice is day nought, as the regulation has it; to
     * miss the day does not end the duty. */
    public static final Timescale CONSIDER_A_PERMANENT_EXCLUSION = timescale("GB-01")
            .under(
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("6(7)"),
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("15"),
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("24"))
            .the(GOVERNING_BOARD)
            .must("meet and decide whether a permanently excluded pupil is reinstated")
            .by(within(schoolDays(15)).after(theOne(BOARD_NOTIFIED).by(NamedDay.SERVED)))
            .answeredBy(BOARD_MET, BOARD_DECIDED)
            .during(EXCLUSION)
            .onlyWhere(openedBy(EXCLUSION_DECIDED))
            .unless(EX_GB_C19)
            .inForceFrom(EXCLUSION_2012);

    /** Meet on a suspension that takes the total of the term above fifteen school days, whether or not parents make representations. */
    public static final Timescale CONSIDER_MORE_THAN_FIFTEEN_DAYS = timescale("GB-02")
            .under(
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("6(1)(b)"),
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("15"),
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("24(1)(b)"))
            .the(GOVERNING_BOARD)
            .must("meet on suspensions of more than fifteen school days in a term")
            .by(within(schoolDays(15)).after(theOne(BOARD_NOTIFIED).by(NamedDay.SERVED)))
            .answeredBy(BOARD_MET, BOARD_DECIDED)
            .during(EXCLUSION)
            .onlyWhere(openedBy(SUSPENSION_DECIDED.where(TermTotal.OVER_FIFTEEN)))
            .unless(EX_GB_C19)
            .inForceFrom(EXCLUSION_2012);

    /** Meet on suspensions of more than five and up to fifteen school days in a term, if parents make representations: within fifty
     * school days of the notice of the suspension. Without representations there is no duty to meet and no power to reinstate. */
    public static final Timescale CONSIDER_MORE_THAN_FIVE_DAYS = timescale("GB-03")
            .under(
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("6(1)(c)"),
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("15"),
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("24"))
            .the(GOVERNING_BOARD)
            .must("meet on suspensions of more than five school days in a term on which parents made representations")
            .by(startedBy(
                    REPRESENTATIONS_MADE,
                    within(schoolDays(50)).after(theOne(BOARD_NOTIFIED).by(NamedDay.SERVED))))
            .answeredBy(BOARD_MET, BOARD_DECIDED)
            .during(EXCLUSION)
            .onlyWhere(openedBy(SUSPENSION_DECIDED.where(TermTotal.OVER_FIVE)))
            .unless(EX_GB_C19)
            .inForceFrom(EXCLUSION_2012);

    /** Meet on an exclusion for which the pupil would miss a public examination or a national curriculum test, within fifteen school
     * days at the outside. */
    public static final Timescale CONSIDER_A_MISSED_EXAMINATION = timescale("GB-04")
            .under(
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("6"),
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("15"),
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("24"))
            .the(GOVERNING_BOARD)
            .must("meet on an exclusion that would make the pupil miss an examination or test")
            .by(within(schoolDays(15)).after(theOne(BOARD_NOTIFIED).by(NamedDay.SERVED)))
            .answeredBy(BOARD_MET, BOARD_DECIDED)
            .during(EXCLUSION)
            .onlyWhere(openedBy(SUSPENSION_DECIDED, EXCLUSION_DECIDED).naming(NamedDay.EXAM))
            .unless(EX_GB_C19)
            .inForceFrom(EXCLUSION_2012);

    /** Meet before the day of the examination or test, if that is practicable. Where too few governors can attend, the chair of a
     * maintained school may decide alone (from knowledge). */
    public static final Timescale MEET_BEFORE_THE_EXAMINATION = timescale("GB-04.examination")
            .under(
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("6"),
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("15"),
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("24"))
            .the(GOVERNING_BOARD)
            .mustIfAtAll("meet before the day of the examination or test, if practicable")
            .by(atLeast(days(1))
                    .before(theOne(SUSPENSION_DECIDED, EXCLUSION_DECIDED).by(NamedDay.EXAM)))
            .answeredBy(BOARD_MET, BOARD_DECIDED)
            .during(EXCLUSION)
            .onlyWhere(openedBy(SUSPENSION_DECIDED, EXCLUSION_DECIDED).naming(NamedDay.EXAM))
            .inForceFrom(EXCLUSION_2012);

    /** Consider what parents say on suspensions of five school days or fewer in a term. No period is set, no meeting is needed, and the
     * pupil cannot be reinstated by it. */
    public static final Timescale CONSIDER_REPRESENTATIONS_ON_FIVE_DAYS = timescale("GB-05")
            .under(
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("6"),
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("15"),
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("24"))
            .the(GOVERNING_BOARD)
            .must("consider representations on suspensions of five school days or fewer in a term")
            .by(noDateAfter(REPRESENTATIONS_MADE))
            .answeredBy(BOARD_MET, BOARD_DECIDED)
            .during(EXCLUSION)
            .onlyWhere(openedBy(SUSPENSION_DECIDED.where(TermTotal.UP_TO_FIVE)))
            .inForceFrom(EXCLUSION_2012);

    /** Tell everyone the decision and its reasons in writing; for a permanent exclusion with the right to a review and its last day. */
    public static final Timescale TELL_THE_DECISION = timescale("GB-06")
            .under(
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("6(6)"),
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("15"),
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("24"))
            .the(GOVERNING_BOARD)
            .must("tell parents, head teacher and authority in writing what it decided and why")
            .by(noDateAfter(BOARD_MET))
            .answeredBy(BOARD_DECIDED)
            .during(EXCLUSION)
            .of(Standing.STATUTE, Certainty.FROM_KNOWLEDGE)
            .inForceFrom(EXCLUSION_2012);

    /** Send the papers at least five school days before the meeting, where possible. */
    public static final Timescale CIRCULATE_THE_PAPERS_OF_THE_BOARD = timescale("GB-07")
            .under(EXCLUSION_GUIDANCE.whole())
            .the(CLERK)
            .must("send the papers for the meeting to all parties")
            .by(atLeast(schoolDays(5)).before(theOne(BOARD_MEETING_FIXED).by(NamedDay.FOR)))
            .answeredBy(BOARD_PAPERS_CIRCULATED)
            .during(EXCLUSION)
            .of(Standing.STATUTORY_GUIDANCE, Certainty.FROM_KNOWLEDGE)
            .inForceFrom(EXCLUSION_2012);

    static final ImmutableList<Timescale> RULES = ImmutableList.of(
            CONSIDER_A_PERMANENT_EXCLUSION,
            CONSIDER_MORE_THAN_FIFTEEN_DAYS,
            CONSIDER_MORE_THAN_FIVE_DAYS,
            CONSIDER_A_MISSED_EXAMINATION,
            MEET_BEFORE_THE_EXAMINATION,
            CONSIDER_REPRESENTATIONS_ON_FIVE_DAYS,
            TELL_THE_DECISION,
            CIRCULATE_THE_PAPERS_OF_THE_BOARD);

    private GoverningBoardLaw() {}
}
