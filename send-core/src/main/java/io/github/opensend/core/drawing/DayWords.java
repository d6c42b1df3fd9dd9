package io.github.opensend.core.drawing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * Days and months as pictures and texts name them, whatever the language of the machine.
 *
 * @since 0.1.0
 */
public final class DayWords {
    private static final ImmutableList<String> MONTHS = ImmutableList.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private DayWords() {}

    /**
     * A day with its month cut short.
     *
     * @param day the day
     * @return such as {@code 3 Mar 2026}
     */
    public static String date(LocalDate day) {
        return day.getDayOfMonth() + " " + shortMonth(day.getMonthValue()) + " " + day.getYear();
    }

    /**
     * A day.
     *
     * @param day the day
     * @return such as {@code 3 March 2026}
     */
    public static String longDate(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day.getMonthValue()) + " " + day.getYear();
    }

    /**
     * A month.
     *
     * @param month from 1 to 12
     * @return such as {@code March}
     */
    public static String month(int month) {
        return MONTHS.get(month - 1);
    }

    /**
     * A month, cut short.
     *
     * @param month from 1 to 12
     * @return its first three letters
     */
    public static String shortMonth(int month) {
        return month(month).substring(0, 3);
    }
}
