package io.github.opensend.timescales.law;

import static io.github.opensend.core.event.EventTypes.ATTENDANCE_CODED_N;
import static io.github.opensend.core.event.EventTypes.ATTENDANCE_CODE_AMENDED;
import static io.github.opensend.core.event.EventTypes.BOARD_RECONSIDERED;
import static io.github.opensend.core.event.EventTypes.EXCLUSION_DECIDED;
import static io.github.opensend.core.event.EventTypes.LESS_THAN_25_HOURS_NOTIFIED;
import static io.github.opensend.core.event.EventTypes.PART_TIME_TIMETABLE_AGREED;
import static io.github.opensend.core.event.EventTypes.PART_TIME_TIMETABLE_ENDED;
import static io.github.opensend.core.event.EventTypes.REGISTER_DELETED;
import static io.github.opensend.core.event.EventTypes.REGISTER_DELETION_RETURNED;
import static io.github.opensend.core.event.EventTypes.REGISTER_ENTERED;
import static io.github.opensend.core.event.EventTypes.REGISTER_ENTRY_RETURNED;
import static io.github.opensend.core.event.EventTypes.REVIEW_PANEL_APPLIED;
import static io.github.opensend.core.event.EventTypes.REVIEW_PANEL_DECIDED;
import static io.github.opensend.core.event.EventTypes.REVIEW_PANEL_DECLINED;
import static io.github.opensend.core.event.EventTypes.SICKNESS_EXPECTED;
import static io.github.opensend.core.event.EventTypes.SICKNESS_RETURNED;
import static io.github.opensend.core.event.EventTypes.TARGETING_MEETING_HELD;
import static io.github.opensend.core.event.EventTypes.UNAUTHORISED_ABSENCE_BEGAN;
import static io.github.opensend.core.event.EventTypes.UNAUTHORISED_ABSENCE_ENDED;
import static io.github.opensend.core.event.EventTypes.UNAUTHORISED_ABSENCE_RETURNED;
import static io.github.opensend.core.law.Instruments.ATTENDANCE_GUIDANCE;
import static io.github.opensend.core.law.Instruments.ATTENDANCE_REGISTER_REGULATIONS_2024;
import static io.github.opensend.core.law.Instruments.LINCOLNSHIRE_ATTENDANCE_PRACTICE;
import static io.github.opensend.core.time.TimeLimit.days;
import static io.github.opensend.core.time.TimeLimit.months;
import static io.github.opensend.core.time.TimeLimit.schoolDays;
import static io.github.opensend.timescales.law.Commencement.EXCLUSION_2022;
import static io.github.opensend.timescales.law.Commencement.REGISTERS_2024;
import static io.github.opensend.timescales.rule.Anchor.theOne;
import static io.github.opensend.timescales.rule.DutyHolder.INSTITUTION;
import static io.github.opensend.timescales.rule.DutyHolder.LOCAL_AUTHORITY;
import static io.github.opensend.timescales.rule.Limit.endOf;
import static io.github.opensend.timescales.rule.Limit.noDateAfter;
import static io.github.opensend.timescales.rule.Limit.onTheDayOf;
import static io.github.opensend.timescales.rule.Limit.within;
import static io.github.opensend.timescales.rule.OpenedBy.openedBy;
import static io.github.opensend.timescales.rule.Process.process;
import static io.github.opensend.timescales.rule.Timescale.timescale;
import static io.github.opensend.timescales.rule.WhileOpen.REPLACES;
import static io.github.opensend.timescales.rule.WhileOpen.STARTS_ANOTHER;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.NamedDay;
import io.github.opensend.core.event.PanelOutcome;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Standing;
import io.github.opensend.timescales.rule.Process;
import io.github.opensend.timescales.rule.Timescale;

/** The law of the registers and of attendance: the rows {@code REG} and {@code ATT}.
 *
 * <p>What is a share of sessions and no clock is in {@link io.github.opensend.timescales.attendance.Sessions}.
 *
 * @since 0.1.0
 */
public final class RegisterLaw {
    private static final Process PART_TIME = process("part-time timetable")
            .opensOn(STARTS_ANOTHER, PART_TIME_TIMETABLE_AGREED)
            .unlabelledToTheLatest()
            .build();

    private static final Process UNAUTHORISED_ABSENCE = process("continuous unauthorised absence")
            .opensOn(REPLACES, UNAUTHORISED_ABSENCE_BEGAN)
            .endsOn(UNAUTHORISED_ABSENCE_ENDED)
            .build();

    /** The name stays on the register until the time to apply for a review is over, or the parents say in writing that they will not. */
    public static final Timescale KEEP_THE_NAME_WHILE_A_REVIEW_CAN_BE_ASKED_FOR = timescale("REG-01")
            .under(ATTENDANCE_REGISTER_REGULATIONS_2024.regulation("9"))
            .the(INSTITUTION)
            .mustNot("delete the name of an excluded pupil while a review can still be asked for")
            .by(endOf(ReviewPanelLaw.APPLY_FOR_A_REVIEW))
            .answeredBy(REGISTER_DELETED)
            .during(ExclusionLaw.EXCLUSION)
            .onlyWhere(openedBy(EXCLUSION_DECIDED))
            .switchedOffBy(REVIEW_PANEL_DECLINED, REVIEW_PANEL_APPLIED)
            .of(Standing.STATUTE, Certainty.FROM_KNOWLEDGE)
            .inForceFrom(REGISTERS_2024);

    /** And while a review is under way, until it is over and the pupil is not reinstated, or it is abandoned. */
    public static final Timescale KEEP_THE_NAME_WHILE_A_REVIEW_IS_UNDER_WAY = timescale("REG-01.review")
            .under(ATTENDANCE_REGISTER_REGULATIONS_2024.regulation("9"))
            .the(INSTITUTION)
            .mustNot("delete the name of an excluded pupil while a review is under way")
            .by(noDateAfter(REVIEW_PANEL_APPLIED))
            .answeredBy(REGISTER_DELETED)
            .during(ExclusionLaw.EXCLUSION)
            .switchedOffBy(REVIEW_PANEL_DECIDED.where(PanelOutcome.UPHELD), BOARD_RECONSIDERED, REVIEW_PANEL_DECLINED)
            .of(Standing.STATUTE, Certainty.FROM_KNOWLEDGE)
            .inForceFrom(REGISTERS_2024);

    /** Tell the authority no later than the name is deleted. */
    public static final Timescale RETURN_A_DELETION = timescale("REG-02")
            .under(ATTENDANCE_REGISTER_REGULATIONS_2024.regulation("13(4)"))
            .the(INSTITUTION)
            .must("tell the authority that a name is deleted")
            .by(onTheDayOf(REGISTER_DELETED))
            .answeredBy(REGISTER_DELETION_RETURNED)
            .inAnyOrder()
            .of(Standing.STATUTE, Certainty.FROM_KNOWLEDGE)
            .inForceFrom(REGISTERS_2024);

    /** Tell the authority within five days of the day on which a name was entered: days, not school days. */
    public static final Timescale RETURN_AN_ENTRY = timescale("REG-03")
            .under(
                    ATTENDANCE_REGISTER_REGULATIONS_2024.regulation("13(1)"),
                    ATTENDANCE_REGISTER_REGULATIONS_2024.regulation("13(3)"))
            .the(INSTITUTION)
            .must("tell the authority that a name was entered")
            .by(within(days(5)).after(REGISTER_ENTERED))
            .answeredBy(REGISTER_ENTRY_RETURNED)
            .inForceFrom(REGISTERS_2024);

    /** Keep every entry for six years that begin with its day. */
    public static final Timescale KEEP_AN_ENTRY = timescale("REG-04")
            .under(ATTENDANCE_REGISTER_REGULATIONS_2024.regulation("7"))
            .the(INSTITUTION)
            .mustNot("destroy an entry in a register")
            .by(within(months(72)).beginningWith(REGISTER_ENTERED, REGISTER_DELETED))
            .answeredByNothing()
            .inForceFrom(REGISTERS_2024);

    /** Put the true code for the provisional one within five school days. */
    public static final Timescale SAY_WHY_A_PUPIL_WAS_AWAY = timescale("REG-05")
            .under(ATTENDANCE_REGISTER_REGULATIONS_2024.regulation("10(7)"))
            .the(INSTITUTION)
            .must("put the reason for an absence in the register")
            .by(within(schoolDays(5)).after(ATTENDANCE_CODED_N))
            .answeredBy(ATTENDANCE_CODE_AMENDED)
            .inForceFrom(REGISTERS_2024);

    /** Tell the authority of a pupil who is expected to miss fifteen school days through sickness, on end or together. */
    public static final Timescale RETURN_SICKNESS = timescale("ATT-03")
            .under(ATTENDANCE_REGISTER_REGULATIONS_2024.whole(), ATTENDANCE_GUIDANCE.whole())
            .the(INSTITUTION)
            .must("tell the authority of a pupil who will miss fifteen school days through sickness")
            .by(noDateAfter(SICKNESS_EXPECTED))
            .answeredBy(SICKNESS_RETURNED)
            .inForceFrom(REGISTERS_2024);

    /** Tell the authority of ten school days of unauthorised absence on end; after that at intervals agreed with it. */
    public static final Timescale RETURN_UNAUTHORISED_ABSENCE = timescale("ATT-04")
            .under(ATTENDANCE_REGISTER_REGULATIONS_2024.whole())
            .the(INSTITUTION)
            .must("tell the authority of ten school days of continuous unauthorised absence")
            .by(within(schoolDays(10)).beginningWith(UNAUTHORISED_ABSENCE_BEGAN))
            .answeredBy(UNAUTHORISED_ABSENCE_RETURNED)
            .during(UNAUTHORISED_ABSENCE)
            .inForceFrom(REGISTERS_2024);

    /** Meet each school every term on pupils who miss the most. */
    public static final Timescale MEET_EACH_SCHOOL = timescale("ATT-06")
            .under(ATTENDANCE_GUIDANCE.whole())
            .the(LOCAL_AUTHORITY)
            .must("meet the school again on the pupils who miss the most")
            .by(within(months(4)).after(TARGETING_MEETING_HELD))
            .answeredBy(TARGETING_MEETING_HELD)
            .of(Standing.STATUTORY_GUIDANCE, Certainty.VERIFIED)
            .inForceFrom(EXCLUSION_2022);

    /** A part-time timetable ends on a day that is set when it is agreed. It is not for managing behaviour. */
    public static final Timescale END_A_PART_TIME_TIMETABLE = timescale("ATT-07")
            .under(ATTENDANCE_GUIDANCE.whole())
            .the(INSTITUTION)
            .must("end the part-time timetable on the day that was set")
            .by(onTheDayOf(theOne(PART_TIME_TIMETABLE_AGREED).by(NamedDay.FOR)))
            .answeredBy(PART_TIME_TIMETABLE_ENDED)
            .during(PART_TIME)
            .of(Standing.STATUTORY_GUIDANCE, Certainty.VERIFIED)
            .inForceFrom(EXCLUSION_2022);

    /** Lincolnshire asks to be told at the beginning and the end of less than 25 hours a week. The page is undated; its first day here is
     * that of the national guidance. */
    public static final Timescale TELL_LINCOLNSHIRE_OF_SHORT_HOURS = timescale("ATT-07L")
            .under(LINCOLNSHIRE_ATTENDANCE_PRACTICE.whole())
            .the(INSTITUTION)
            .plansTo("tell Lincolnshire that a spell of less than 25 hours a week begins or ends")
            .by(noDateAfter(PART_TIME_TIMETABLE_AGREED, PART_TIME_TIMETABLE_ENDED))
            .answeredBy(LESS_THAN_25_HOURS_NOTIFIED)
            .onlyOf("925")
            .of(Standing.LOCAL_PRACTICE, Certainty.INFERRED)
            .inForceFrom(EXCLUSION_2022);

    static final ImmutableList<Timescale> RULES = ImmutableList.of(
            KEEP_THE_NAME_WHILE_A_REVIEW_CAN_BE_ASKED_FOR,
            KEEP_THE_NAME_WHILE_A_REVIEW_IS_UNDER_WAY,
            RETURN_A_DELETION,
            RETURN_AN_ENTRY,
            KEEP_AN_ENTRY,
            SAY_WHY_A_PUPIL_WAS_AWAY,
            RETURN_SICKNESS,
            RETURN_UNAUTHORISED_ABSENCE,
            MEET_EACH_SCHOOL,
            END_A_PART_TIME_TIMETABLE,
            TELL_LINCOLNSHIRE_OF_SHORT_HOURS);

    private RegisterLaw() {}
}
