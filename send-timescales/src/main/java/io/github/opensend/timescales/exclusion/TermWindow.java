package io.github.opensend.timescales.exclusion;

import io.github.opensend.core.time.BankHolidays;
import io.github.opensend.core.time.SchoolCalendar;
import io.github.opensend.core.time.Term;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/**
 * The stretch of days that is one term for the thresholds of five and fifteen days.
 *
 * <p>It is the school's own term, unless the school year has more than three. Then the year is cut by 31 December, Easter
 * Monday and 31 July instead: SI 2012/1033 reg 2(1). The three dates are verified; that each closes its window is from
 * knowledge, and no school day turns on it. A calendar that tells fewer than three terms of a year does not say how many
 * there are, so the dates cut that year too: a design choice.
 *
 * @param first the first day
 * @param last the last day
 * @since 0.1.0
 */
public record TermWindow(LocalDate first, LocalDate last) implements Serializable {
    private static final int MOST_TERMS = 3;
    private static final String EASTER_MONDAY = "Easter Monday";

    /**
     * The term in which a day lies.
     *
     * @param calendar the calendar of the school
     * @param day the day
     * @return the window
     * @throws IllegalArgumentException if the day lies in a year whose Easter the table of bank holidays does not hold
     */
    public static TermWindow of(SchoolCalendar calendar, LocalDate day) {
        LocalDate yearFrom = schoolYearFrom(day);
        List<Term> terms = calendar.terms().stream()
                .filter(term -> schoolYearFrom(term.first()).equals(yearFrom))
                .toList();
        return terms.size() == MOST_TERMS
                ? terms.stream()
                        .filter(term -> term.contains(day))
                        .findFirst()
                        .map(term -> new TermWindow(term.first(), term.last()))
                        .orElseGet(() -> betweenReferenceDates(yearFrom, day))
                : betweenReferenceDates(yearFrom, day);
    }

    /**
     * The 1 August on or before a day, from which the school year of the yearly cap is told apart: it begins on the first
     * school day after 31 July.
     *
     * @param day the day
     * @return the 1 August
     */
    public static LocalDate schoolYearFrom(LocalDate day) {
        LocalDate august = LocalDate.of(day.getYear(), Month.AUGUST, 1);
        return day.isBefore(august) ? august.minusYears(1) : august;
    }

    private static TermWindow betweenReferenceDates(LocalDate yearFrom, LocalDate day) {
        LocalDate newYearsEve = LocalDate.of(yearFrom.getYear(), Month.DECEMBER, 31);
        if (!day.isAfter(newYearsEve)) {
            return new TermWindow(yearFrom, newYearsEve);
        }
        LocalDate easterMonday = easterMonday(yearFrom.getYear() + 1);
        return day.isAfter(easterMonday)
                ? new TermWindow(easterMonday.plusDays(1), yearFrom.plusYears(1).minusDays(1))
                : new TermWindow(newYearsEve.plusDays(1), easterMonday);
    }

    private static LocalDate easterMonday(int year) {
        return BankHolidays.englandAndWales().all().stream()
                .filter(holiday ->
                        holiday.title().equals(EASTER_MONDAY) && holiday.date().getYear() == year)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the table of bank holidays has no Easter of " + year))
                .date();
    }
}
