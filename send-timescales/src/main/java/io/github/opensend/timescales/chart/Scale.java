package io.github.opensend.timescales.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Where a day stands: from one day at one place to another day at another, evenly. */
final class Scale {
    private static final long LEAST_DAYS = 28;

    private final LocalDate first;
    private final long days;
    private final int left;
    private final int right;

    Scale(LocalDate first, LocalDate last, int left, int right) {
        this.first = first;
        this.days = Math.max(LEAST_DAYS, ChronoUnit.DAYS.between(first, last));
        this.left = left;
        this.right = right;
    }

    LocalDate first() {
        return first;
    }

    LocalDate last() {
        return first.plusDays(days);
    }

    double x(LocalDate day) {
        return left + (double) (right - left) * ChronoUnit.DAYS.between(first, day) / days;
    }

    /** How wide a number of days is. */
    double width(double number) {
        return (right - left) * number / days;
    }
}
