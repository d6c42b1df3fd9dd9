package io.github.opensend.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Weeks in which a school meets: a week from Monday counts if it has a school day.
 *
 * @since 0.1.0
 */
public final class SchoolWeeks {
    private SchoolWeeks() {}

    /**
     * The last school day of a number of school weeks that begin with the week of a day.
     *
     * @param calendar the calendar of the school
     * @param from the day; days of its week before it do not matter
     * @param weeks how many, 1 or more
     * @return the last school day of the last of them
     * @throws IllegalArgumentException if there is to be less than one week
     * @throws OutsideSpanException if the calendar ends before
     */
    public static LocalDate lastDay(SchoolCalendar calendar, LocalDate from, int weeks) {
        if (weeks < 1) {
            throw new IllegalArgumentException("found " + weeks + " weeks, expected 1 or more");
        }
        CountedDays schoolDays = calendar.schoolDays();
        LocalDate day = schoolDays.onOrAfter(from);
        for (int counted = 1; counted < weeks; counted++) {
            day = schoolDays.onOrAfter(monday(day).plusWeeks(1));
        }
        LocalDate sunday = monday(day).plusDays(6);
        return schoolDays.onOrBefore(sunday.isAfter(schoolDays.last()) ? schoolDays.last() : sunday);
    }

    /**
     * How many school weeks there are from the week of one day to that of another.
     *
     * @param calendar the calendar of the school
     * @param from the first day, a school day
     * @param to the last day, a school day, not before it
     * @return the number of school weeks, those of both days among them
     * @throws OutsideSpanException if the calendar does not hold them
     */
    public static int between(SchoolCalendar calendar, LocalDate from, LocalDate to) {
        CountedDays schoolDays = calendar.schoolDays();
        int weeks = 1;
        for (LocalDate day = from; monday(day).isBefore(monday(to)); weeks++) {
            day = schoolDays.onOrAfter(monday(day).plusWeeks(1));
        }
        return weeks;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
