package io.github.opensend.timescales.clock;

import io.github.opensend.core.time.epoch.EpochDaySet;
import java.time.LocalDate;

/** What stands in a day's place where there is none, below every real day so that the later of two is right. */
final class Days {
    /** The day lies outside a calendar's span. */
    static final int OUTSIDE = EpochDaySet.OUTSIDE;

    /** The law gives no number. */
    static final int NONE = Integer.MIN_VALUE + 1;

    /** The event that it counts from has not happened, or is not on record. */
    static final int UNKNOWN = Integer.MIN_VALUE + 2;

    /** No calendar was told on which to count. */
    static final int NO_CALENDAR = Integer.MIN_VALUE + 3;

    private Days() {}

    static boolean isDay(int day) {
        return day > NO_CALENDAR;
    }

    static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }
}
