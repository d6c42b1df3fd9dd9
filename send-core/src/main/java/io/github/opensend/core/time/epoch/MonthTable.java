package io.github.opensend.core.time.epoch;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The months of 1990 to 2100 as tables. Reading them costs two loads where {@link LocalDate} costs several divisions and
 * an object; days outside those years take the slow path, with the same answers.
 */
final class MonthTable {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int MONTHS = (LAST_YEAR - FIRST_YEAR + 1) * 12;
    private static final int FIRST_DAY = (int) LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay();

    /** The epoch day on which each month starts, and one more month to end the last. */
    private static final int[] STARTS = starts();

    private static final short[] MONTH_OF_DAY = monthOfDay();

    private MonthTable() {}

    private static int[] starts() {
        int[] starts = new int[MONTHS + 1];
        for (int i = 0; i <= MONTHS; i++) {
            starts[i] = (int) YearMonth.of(FIRST_YEAR, 1).plusMonths(i).atDay(1).toEpochDay();
        }
        return starts;
    }

    private static short[] monthOfDay() {
        short[] months = new short[STARTS[MONTHS] - FIRST_DAY];
        for (short month = 0; month < MONTHS; month++) {
            for (int day = STARTS[month]; day < STARTS[month + 1]; day++) {
                months[day - FIRST_DAY] = month;
            }
        }
        return months;
    }

    private static boolean holdsDay(int epochDay) {
        return epochDay >= FIRST_DAY && epochDay < STARTS[MONTHS];
    }

    private static boolean holdsMonth(int month) {
        return month >= 0 && month < MONTHS;
    }

    static int plusMonths(int epochDay, int months) {
        if (holdsDay(epochDay)) {
            int month = MONTH_OF_DAY[epochDay - FIRST_DAY];
            int target = month + months;
            if (holdsMonth(target)) {
                return Math.min(STARTS[target] + epochDay - STARTS[month], STARTS[target + 1] - 1);
            }
        }
        return Math.toIntExact(LocalDate.ofEpochDay(epochDay).plusMonths(months).toEpochDay());
    }

    static int dayOfMonth(int epochDay) {
        return holdsDay(epochDay)
                ? epochDay - STARTS[MONTH_OF_DAY[epochDay - FIRST_DAY]] + 1
                : LocalDate.ofEpochDay(epochDay).getDayOfMonth();
    }

    static int monthOfYear(int epochDay) {
        return holdsDay(epochDay)
                ? MONTH_OF_DAY[epochDay - FIRST_DAY] % 12 + 1
                : LocalDate.ofEpochDay(epochDay).getMonthValue();
    }

    static int dayInYearOf(int epochDay, int month, int day) {
        if (holdsDay(epochDay)) {
            int january = MONTH_OF_DAY[epochDay - FIRST_DAY] / 12 * 12;
            return STARTS[january + month - 1] + day - 1;
        }
        return Math.toIntExact(LocalDate.of(LocalDate.ofEpochDay(epochDay).getYear(), month, day)
                .toEpochDay());
    }
}
