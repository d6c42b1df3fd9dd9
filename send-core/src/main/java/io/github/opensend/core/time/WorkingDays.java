package io.github.opensend.core.time;

import io.github.opensend.core.time.epoch.EpochTribunalTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.function.Predicate;

/**
 * The working days of England and Wales.
 *
 * <p>The SEND Regulations 2014 count in working days in many places and nowhere define one; nor do Part 3 of the
 * Children and Families Act 2014 or the Detained Persons Regulations 2015. Monday to Friday without Good Friday,
 * Christmas Day and bank holidays is therefore a convention of this library, declared here
 * ({@link io.github.opensend.core.law.Standing#CONVENTION}); August and the school holidays are working days. The
 * tribunal's rules (HESC Rules 2008, rule 1(3)) define a working day in the same words, from knowledge.
 *
 * <p>The name of each calendar holds the version of the bank holidays in it. A caller with another convention makes its
 * own {@link CountedDays}.
 *
 * @since 0.1.0
 */
public final class WorkingDays {
    private static final CountedDays ENGLAND_AND_WALES = englandAndWales(BankHolidays.englandAndWales());
    private static final CountedDays TRIBUNAL = tribunal(BankHolidays.englandAndWales());

    private WorkingDays() {}

    /**
     * The ordinary working days, with the bank holidays that come with this library.
     *
     * @return Monday to Friday without holidays, from 1 January 2012 to 31 December 2030
     */
    public static CountedDays englandAndWales() {
        return ENGLAND_AND_WALES;
    }

    /**
     * The ordinary working days, with other bank holidays.
     *
     * @param holidays the days to leave out, and the years to cover
     * @return Monday to Friday without holidays, over the years of the table
     */
    public static CountedDays englandAndWales(BankHolidays holidays) {
        return over(holidays, "working days in England and Wales", day -> isWorkingDay(day, holidays));
    }

    /**
     * The days that count for steps in an appeal that has been started, with the bank holidays that come with this
     * library.
     *
     * @return the ordinary working days outside August and 25 December to 1 January (HESC rule 12(3)(b))
     */
    public static CountedDays tribunal() {
        return TRIBUNAL;
    }

    /**
     * The days that count for steps in an appeal that has been started, with other bank holidays.
     *
     * @param holidays the days to leave out, and the years to cover
     * @return the ordinary working days outside August and 25 December to 1 January (HESC rule 12(3)(b))
     */
    public static CountedDays tribunal(BankHolidays holidays) {
        return over(
                holidays,
                "tribunal working days",
                day -> isWorkingDay(day, holidays) && !EpochTribunalTime.leavesOut((int) day.toEpochDay()));
    }

    private static CountedDays over(BankHolidays holidays, String name, Predicate<LocalDate> counted) {
        return CountedDays.of(
                name + " (bank holidays " + holidays.version() + ")",
                LocalDate.of(holidays.firstYear(), Month.JANUARY, 1),
                LocalDate.of(holidays.lastYear(), Month.DECEMBER, 31),
                counted);
    }

    private static boolean isWorkingDay(LocalDate day, BankHolidays holidays) {
        return isMondayToFriday(day) && !holidays.dates().contains(day);
    }

    static boolean isMondayToFriday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }
}
