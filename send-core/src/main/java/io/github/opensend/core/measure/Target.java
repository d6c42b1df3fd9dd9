package io.github.opensend.core.measure;

import io.github.opensend.core.time.Cadence.Every;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a measure is to come to. Which side of it is meant, and by when, the {@link Measure} says.
 *
 * <p>A measure without a target has none of these; a target whose space the source left empty is {@link Blank}.
 *
 * @since 0.1.0
 */
public sealed interface Target extends Serializable
        permits Target.Exact, Target.OfPeriodBefore, Target.Blank, BenchmarkTarget {
    /**
     * A figure.
     *
     * @param value the number as printed
     * @param unit what it is a number of
     */
    record Exact(BigDecimal value, Unit unit) implements Target {
        /**
         * The number and its unit.
         *
         * @return such as {@code 20 per cent}
         */
        @Override
        public String toString() {
            return value.toPlainString() + " " + unit.words();
        }
    }

    /**
     * What the measure itself came to in the period before.
     *
     * @param period a month, a quarter or a year of the calendar
     */
    record OfPeriodBefore(Every period) implements Target {
        /**
         * The period before.
         *
         * @param period a month, a quarter or a year of the calendar
         * @throws IllegalArgumentException if the period is neither a month nor a quarter nor a year
         */
        public OfPeriodBefore {
            if (period != Every.MONTH && period != Every.QUARTER && period != Every.YEAR) {
                throw new IllegalArgumentException(
                        "found " + period.id() + " as the period before, expected month, quarter or year");
            }
        }

        /**
         * Whether one day lies in the period after that of another.
         *
         * @param earlier a day
         * @param later another day
         * @return true if the later one's month, quarter or year is the next after the earlier one's
         */
        boolean follows(LocalDate earlier, LocalDate later) {
            return place(later) == place(earlier) + 1;
        }

        private long place(LocalDate day) {
            int months =
                    switch (period) {
                        case MONTH -> 1;
                        case QUARTER -> 3;
                        default -> 12;
                    };
            return Math.floorDiv(day.getYear() * 12L + day.getMonthValue() - 1, months);
        }

        /**
         * The period.
         *
         * @return such as {@code the quarter before}
         */
        @Override
        public String toString() {
            return "the " + period.id() + " before";
        }
    }

    /** The source has a space for the target and left it empty. */
    record Blank() implements Target {
        /**
         * That it is blank.
         *
         * @return {@code left blank}
         */
        @Override
        public String toString() {
            return "left blank";
        }
    }
}
