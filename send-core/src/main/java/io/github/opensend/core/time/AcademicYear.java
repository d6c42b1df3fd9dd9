package io.github.opensend.core.time;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;

/**
 * An academic year: 1 September to 31 August.
 *
 * @param startYear the calendar year in which it starts, from 1 to 9998
 * @since 0.1.0
 */
public record AcademicYear(int startYear) implements Serializable {
    /**
     * An academic year.
     *
     * @throws IllegalArgumentException if the year it starts in is not from 1 to 9998
     */
    public AcademicYear {
        if (startYear < 1 || startYear > 9998) {
            throw new IllegalArgumentException("an academic year starts in the years 1 to 9998, not in " + startYear);
        }
    }

    /**
     * The academic year in which a day lies.
     *
     * @param day any day that an academic year can hold
     * @return the year, which a 1 September starts and a 31 August ends
     * @throws IllegalArgumentException if the academic year would not start in the years 1 to 9998
     */
    public static AcademicYear of(LocalDate day) {
        return new AcademicYear(day.getMonth().compareTo(Month.SEPTEMBER) >= 0 ? day.getYear() : day.getYear() - 1);
    }

    /**
     * The first day.
     *
     * @return 1 September
     */
    public LocalDate first() {
        return LocalDate.of(startYear, Month.SEPTEMBER, 1);
    }

    /**
     * The last day.
     *
     * @return 31 August of the next calendar year
     */
    public LocalDate last() {
        return LocalDate.of(startYear + 1, Month.AUGUST, 31);
    }

    /**
     * Whether a day lies in the year.
     *
     * @param day any day
     * @return true from 1 September to 31 August
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    /**
     * The year as schools write it.
     *
     * @return such as {@code 2026/27}
     */
    @Override
    public String toString() {
        int end = (startYear + 1) % 100;
        return startYear + (end < 10 ? "/0" : "/") + end;
    }
}
