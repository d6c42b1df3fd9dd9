package io.github.opensend.core.time.epoch;

import io.github.opensend.core.time.CountingUnit;
import io.github.opensend.core.time.Reckoning;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * How a time limit runs from a day, on plain numbers. This is the one place where the counting is done;
 * {@link Reckoning} says what each way of counting means and asks here.
 *
 * @since 0.1.0
 */
public final class EpochReckoning {
    private static final int WEEK = 7;
    private static final int WEEKDAYS_OF_A_WEEK = 5;

    // The Monday of the week in which the epoch begins, a Thursday.
    private static final int FIRST_MONDAY = -3;

    private EpochReckoning() {}

    /**
     * The last day of a time limit, or for the backwards reckonings the latest day that is early enough.
     *
     * @param reckoning how the limit runs
     * @param event the epoch day it runs from
     * @param amount how many units, not negative
     * @param unit what is counted
     * @param days the days that count; needed for working days and school days, not looked at for other units
     * @return an epoch day; {@link EpochDaySet#OUTSIDE} if counting leaves the calendar
     * @throws IllegalArgumentException for an amount of 0 that begins with the event, or for counted days without a
     *     calendar
     */
    public static int lastDay(
            Reckoning reckoning, int event, int amount, CountingUnit unit, @Nullable EpochDaySet days) {
        if (amount == 0 && reckoning == Reckoning.BEGINNING_WITH) {
            throw new IllegalArgumentException("a limit that begins with its event has at least one day");
        }
        return switch (unit) {
            case DAYS -> inDays(reckoning, event, amount);
            case WEEKS -> inDays(reckoning, event, WEEK * amount);
            case WEEKDAYS -> inWeekdays(reckoning, event, amount);
            case MONTHS -> inMonths(reckoning, event, amount);
            case WORKING_DAYS, SCHOOL_DAYS -> {
                if (days == null) {
                    throw new IllegalArgumentException(unit + " cannot be counted without the days that count");
                }
                yield inCountedDays(reckoning, event, amount, days);
            }
        };
    }

    private static int inDays(Reckoning reckoning, int event, int amount) {
        return switch (reckoning) {
            case AFTER -> event + amount;
            case BEGINNING_WITH -> event + amount - 1;
            case AT_LEAST_BEFORE -> event - amount;
            case CLEAR_DAYS_BEFORE -> event - amount - 1;
        };
    }

    private static int inMonths(Reckoning reckoning, int event, int amount) {
        return switch (reckoning) {
            case AFTER -> MonthTable.plusMonths(event, amount);
            case BEGINNING_WITH -> {
                int end = MonthTable.plusMonths(event, amount);
                boolean corresponds = MonthTable.dayOfMonth(end) == MonthTable.dayOfMonth(event);
                yield corresponds ? end - 1 : end;
            }
            case AT_LEAST_BEFORE -> MonthTable.plusMonths(event, -amount);
            case CLEAR_DAYS_BEFORE -> MonthTable.plusMonths(event, -amount) - 1;
        };
    }

    private static int inWeekdays(Reckoning reckoning, int event, int amount) {
        return switch (reckoning) {
            case AFTER -> amount == 0 ? event : weekday(weekdaysBefore(event + 1) + amount - 1);
            case BEGINNING_WITH -> weekday(weekdaysBefore(event) + amount - 1);
            case AT_LEAST_BEFORE -> amount == 0 ? event : weekday(weekdaysBefore(event) - amount);
            case CLEAR_DAYS_BEFORE -> weekday(weekdaysBefore(event) - amount - 1);
        };
    }

    /** How many days from Monday to Friday lie before a day, from the first Monday on; negative before that. */
    private static int weekdaysBefore(int epochDay) {
        int day = epochDay - FIRST_MONDAY;
        return WEEKDAYS_OF_A_WEEK * Math.floorDiv(day, WEEK) + Math.min(WEEKDAYS_OF_A_WEEK, Math.floorMod(day, WEEK));
    }

    /** The day from Monday to Friday before which so many lie. */
    private static int weekday(int before) {
        return FIRST_MONDAY
                + WEEK * Math.floorDiv(before, WEEKDAYS_OF_A_WEEK)
                + Math.floorMod(before, WEEKDAYS_OF_A_WEEK);
    }

    private static int inCountedDays(Reckoning reckoning, int event, int amount, EpochDaySet days) {
        return switch (reckoning) {
            case AFTER -> amount == 0 ? event : days.plus(event, amount);
            case BEGINNING_WITH -> days.plus(event, days.contains(event) ? amount - 1 : amount);
            case AT_LEAST_BEFORE -> amount == 0 ? event : days.minus(event, amount);
            case CLEAR_DAYS_BEFORE -> days.minus(event, amount + 1);
        };
    }

    /**
     * The corresponding day some months on or back; in a month too short to have it, the last day of that month.
     *
     * @param epochDay an epoch day
     * @param months how many months; negative goes back
     * @return an epoch day
     */
    public static int plusMonths(int epochDay, int months) {
        return MonthTable.plusMonths(epochDay, months);
    }

    /**
     * A fixed day of the calendar year in which a day lies.
     *
     * @param epochDay an epoch day, of which only the year matters
     * @param month from 1 to 12
     * @param day a day that the month has in every year
     * @return an epoch day
     * @throws IllegalArgumentException for a day that not every year has, such as 29 February
     * @throws java.time.DateTimeException for a month outside 1 to 12
     */
    public static int dayInYearOf(int epochDay, int month, int day) {
        if (day < 1 || day > Month.of(month).minLength()) {
            throw new IllegalArgumentException("not every year has a day " + day + " of month " + month);
        }
        return MonthTable.dayInYearOf(epochDay, month, day);
    }
}
