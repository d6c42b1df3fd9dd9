package io.github.opensend.core.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.opensend.core.law.Certainty;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The bank holidays of England and Wales over a run of whole years, as a table with a version.
 *
 * <p>Deadlines in working days depend on it, and one-off holidays are announced late: a date that was right when it was
 * given may be wrong a month later. {@link #asKnownOn(LocalDate)} gives the table as anyone could have known it on a
 * day, and {@link #version()} belongs beside every date that was counted with it.
 *
 * @since 0.1.0
 */
public final class BankHolidays implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String version;
    private final int firstYear;
    private final int lastYear;
    private final ImmutableSortedMap<LocalDate, BankHoliday> holidays;

    BankHolidays(String version, int firstYear, int lastYear, SortedMap<LocalDate, BankHoliday> holidays) {
        this.version = version;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.holidays = ImmutableSortedMap.copyOfSorted(holidays);
    }

    /**
     * The holidays of England and Wales from 2012 to 2030: to 2028 as GOV.UK publishes them, the last two years
     * projected by the usual rules and marked so.
     *
     * @return the table that comes with this library
     */
    public static BankHolidays englandAndWales() {
        return PublishedBankHolidays.ENGLAND_AND_WALES;
    }

    /**
     * Which edition of the table this is.
     *
     * @return the day on which the table was made up, and what was done to it since
     */
    public String version() {
        return version;
    }

    /**
     * The first year that the table covers.
     *
     * @return a calendar year, from its 1 January
     */
    public int firstYear() {
        return firstYear;
    }

    /**
     * The last year that the table covers.
     *
     * @return a calendar year, to its 31 December
     */
    public int lastYear() {
        return lastYear;
    }

    /**
     * Every holiday, in order of date.
     *
     * @return the holidays
     */
    public ImmutableList<BankHoliday> all() {
        return holidays.values().asList();
    }

    /**
     * The days alone.
     *
     * @return the days that are holidays
     */
    public ImmutableSortedSet<LocalDate> dates() {
        return holidays.keySet();
    }

    /**
     * The holiday on a day.
     *
     * @param day any day
     * @return the holiday; empty if the day is none, and for every day outside the years of the table
     */
    public Optional<BankHoliday> on(LocalDate day) {
        return Optional.ofNullable(holidays.get(day));
    }

    /**
     * The table as it could be known on a day: one-off holidays not yet announced are left out, and holidays whose move
     * was not yet announced are back on their usual day.
     *
     * @param day the day on which somebody counted
     * @return the table of that day; this table itself if all of it was known
     */
    public BankHolidays asKnownOn(LocalDate day) {
        List<BankHoliday> unknown =
                all().stream().filter(holiday -> !holiday.isKnownOn(day)).toList();
        if (unknown.isEmpty()) {
            return this;
        }
        SortedMap<LocalDate, BankHoliday> known = new TreeMap<>(holidays);
        unknown.forEach(holiday -> known.remove(holiday.date()));
        for (BankHoliday holiday : unknown) {
            holiday.insteadOf().ifPresent(usual -> known.putIfAbsent(usual, onItsUsualDay(holiday, usual)));
        }
        return new BankHolidays(version + " as known on " + day, firstYear, lastYear, known);
    }

    private static BankHoliday onItsUsualDay(BankHoliday moved, LocalDate usual) {
        return ImmutableBankHoliday.builder()
                .date(usual)
                .title(withoutTheOccasion(moved.title()))
                .substitute(false)
                .certainty(Certainty.INFERRED)
                .source("the usual day, from which it was moved later")
                .projected(true)
                .build();
    }

    /** GOV.UK puts the occasion of a move in brackets, as in "Early May bank holiday (VE day)". */
    private static String withoutTheOccasion(String title) {
        int bracket = title.indexOf(" (");
        return bracket < 0 ? title : title.substring(0, bracket);
    }

    /**
     * This table with a caller's own days, such as a holiday announced since this library was built.
     *
     * @param own days of the years that the table covers; those that are holidays already change nothing
     * @return the longer table
     * @throws IllegalArgumentException if a day lies outside the years of the table
     */
    public BankHolidays plus(Set<LocalDate> own) {
        SortedMap<LocalDate, BankHoliday> more = new TreeMap<>(holidays);
        for (LocalDate day : own) {
            if (day.getYear() < firstYear || day.getYear() > lastYear) {
                throw new IllegalArgumentException(
                        day + " is outside the bank holiday table, which runs from " + firstYear + " to " + lastYear);
            }
            more.computeIfAbsent(day, BankHolidays::ofTheCaller);
        }
        ImmutableSortedSet<LocalDate> added = more.keySet().stream()
                .filter(day -> !holidays.containsKey(day))
                .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo));
        return added.isEmpty() ? this : new BankHolidays(version + " and " + added, firstYear, lastYear, more);
    }

    private static BankHoliday ofTheCaller(LocalDate day) {
        return ImmutableBankHoliday.builder()
                .date(day)
                .title("Added holiday")
                .substitute(false)
                .certainty(Certainty.DESIGN_CHOICE)
                .source("added by the caller")
                .projected(false)
                .build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BankHolidays that
                && version.equals(that.version)
                && firstYear == that.firstYear
                && lastYear == that.lastYear
                && holidays.equals(that.holidays);
    }

    @Override
    public int hashCode() {
        return 31 * version.hashCode() + holidays.hashCode();
    }

    /**
     * The years, the number of holidays and the version.
     *
     * @return such as {@code bank holidays 2012 to 2030, version 2026-11-21: 156}
     */
    @Override
    public String toString() {
        return "bank holidays " + firstYear + " to " + lastYear + ", version " + version + ": " + holidays.size();
    }
}
