package io.github.opensend.timescales.chart;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/** Days and months as pictures and texts name them, whatever the language of the machine. */
final class DayWords {
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

    static String date(LocalDate day) {
        return day.getDayOfMonth() + " " + shortMonth(day.getMonthValue()) + " " + day.getYear();
    }

    static String longDate(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day.getMonthValue()) + " " + day.getYear();
    }

    static String month(int month) {
        return MONTHS.get(month - 1);
    }

    static String shortMonth(int month) {
        return month(month).substring(0, 3);
    }
}
