package io.github.opensend.core.time.epoch;

import java.time.Month;

/**
 * Rule 12 of the tribunal's rules on plain numbers. {@link io.github.opensend.core.time.TribunalTime} says what each
 * answer means and asks here.
 *
 * @since 0.1.0
 */
public final class EpochTribunalTime {
    private EpochTribunalTime() {}

    /**
     * Whether a day is left out of the tribunal's counting: in August, or from 25 December to 1 January.
     *
     * @param day an epoch day
     * @return true if rule 12(3) leaves it out
     */
    public static boolean leavesOut(int day) {
        int month = MonthTable.monthOfYear(day);
        return switch (month) {
            case 8 -> true;
            case 12 -> MonthTable.dayOfMonth(day) >= 25;
            case 1 -> MonthTable.dayOfMonth(day) == 1;
            default -> false;
        };
    }

    /**
     * The last day to start an appeal, given where the time limit itself ends.
     *
     * @param rawEnd the epoch day on which the limit ends before rule 12 is applied
     * @param workingDays the ordinary working days, August's among them
     * @return an epoch day; {@link EpochDaySet#OUTSIDE} if it is not in the calendar
     */
    public static int lastDayToStart(int rawEnd, EpochDaySet workingDays) {
        return workingDays.onOrAfter(leavesOut(rawEnd) ? dayAfterTheGap(rawEnd) : rawEnd);
    }

    /**
     * The last day of any other step, given where its time limit ends.
     *
     * @param rawEnd the epoch day on which the limit ends, counted without the days that are left out
     * @param workingDays the ordinary working days, August's among them
     * @return an epoch day; {@link EpochDaySet#OUTSIDE} if it is not in the calendar
     */
    public static int lastDayOfStep(int rawEnd, EpochDaySet workingDays) {
        int workingDay = workingDays.onOrAfter(rawEnd);
        return workingDay != EpochDaySet.OUTSIDE && leavesOut(workingDay)
                ? workingDays.onOrAfter(dayAfterTheGap(workingDay))
                : workingDay;
    }

    private static int dayAfterTheGap(int leftOut) {
        return switch (Month.of(MonthTable.monthOfYear(leftOut))) {
            case AUGUST -> MonthTable.dayInYearOf(leftOut, 9, 1);
            case DECEMBER -> MonthTable.dayInYearOf(leftOut, 12, 31) + 2;
            default -> leftOut + 1;
        };
    }
}
