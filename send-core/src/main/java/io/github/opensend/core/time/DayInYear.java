package io.github.opensend.core.time;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;

/**
 * A day that comes round every year and that a provision names, such as 15 February in regulation 18 of the SEND
 * Regulations 2014.
 *
 * @param month the month
 * @param day the day of the month; 29 February is refused, since not every year has it
 * @since 0.1.0
 */
public record DayInYear(Month month, int day) implements Serializable {
    /**
     * A day of every year.
     *
     * @throws IllegalArgumentException if some year does not have the day
     */
    public DayInYear {
        Objects.requireNonNull(month, "month");
        if (day < 1 || day > month.minLength()) {
            throw new IllegalArgumentException("not every year has a day " + day + " of " + month);
        }
    }

    /**
     * The last day of a limit that the law puts "before" this day.
     *
     * @param year the calendar year
     * @return the day before this one
     */
    public LocalDate before(int year) {
        return onOrBefore(year).minusDays(1);
    }

    /**
     * The last day of a limit that the law puts "on or before" or "by" this day.
     *
     * @param year the calendar year
     * @return this day itself
     */
    public LocalDate onOrBefore(int year) {
        return LocalDate.of(year, month, day);
    }
}
