package io.github.opensend.core.time;

import io.github.opensend.core.time.epoch.EpochDaySet;
import io.github.opensend.core.time.epoch.EpochReckoning;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a time limit runs from the day of an event. The wording of each provision decides: the Regulations use several of
 * these, sometimes for the same event, and a day hangs on it.
 *
 * <p>No reckoning moves a day because it falls on a weekend or a bank holiday; where a rule does that, it says so itself
 * (see {@link TribunalTime}).
 *
 * @since 0.1.0
 */
public enum Reckoning {
    /**
     * "Within six weeks of", "from" or "after" the event, whose own day is left out (<i>Dodds v Walker</i> [1981]
     * UKHL). Months end on the corresponding day, or on the last day of a month that has none. Nothing at all (an
     * amount of 0) ends on the event's own day.
     */
    AFTER,
    /**
     * "Beginning with" or "starting with" the event, whose own day is day 1. Months end on the day before the
     * corresponding day; where the last month has no corresponding day, on its last day. In working days, weekdays or
     * school days, day 1 is the first counted day on or after the event.
     */
    BEGINNING_WITH,
    /** "At least two weeks before" the event, as the words stand: the latest day that is so much earlier. */
    AT_LEAST_BEFORE,
    /**
     * "At least two weeks before" the event, if that means clear days and both ends are left out: one day, or one
     * counted day, earlier than {@link #AT_LEAST_BEFORE}. It is early enough on either reading.
     */
    CLEAR_DAYS_BEFORE;

    /**
     * The last day of a limit in days, weekdays, weeks or months; for the backwards reckonings, the latest day that is early
     * enough.
     *
     * @param event the day of the event, in the years 1 to 9999
     * @param limit how long
     * @return the day
     * @throws IllegalArgumentException for a limit in working or school days, which needs to be told the days, and for
     *     a limit of 0 that begins with its event
     * @throws DateTimeException for an event outside the years 1 to 9999
     */
    public LocalDate lastDay(LocalDate event, TimeLimit limit) {
        return LocalDate.ofEpochDay(reckon(event, limit, null));
    }

    /**
     * The last day of a limit in any unit; for the backwards reckonings, the latest day that is early enough.
     *
     * @param event the day of the event, in the years 1 to 9999
     * @param limit how long
     * @param days the days that count; not looked at for days, weekdays, weeks and months
     * @return the day
     * @throws IllegalArgumentException for a limit of 0 that begins with its event
     * @throws OutsideSpanException if counting leaves the span of the calendar
     * @throws DateTimeException for an event outside the years 1 to 9999
     */
    public LocalDate lastDay(LocalDate event, TimeLimit limit, CountedDays days) {
        int day = reckon(event, limit, days.epochDays());
        if (day == EpochDaySet.OUTSIDE) {
            throw days.outside(event, limit + " " + inWords() + " it");
        }
        return LocalDate.ofEpochDay(day);
    }

    private String inWords() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private int reckon(LocalDate event, TimeLimit limit, @Nullable EpochDaySet days) {
        if (event.getYear() < 1 || event.getYear() > 9999) {
            throw new DateTimeException("time limits run from days in the years 1 to 9999, not " + event);
        }
        return EpochReckoning.lastDay(this, (int) event.toEpochDay(), limit.amount(), limit.unit(), days);
    }
}
