package io.github.opensend.core.measure;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a measure came to in a period.
 *
 * @param first the first day of the period
 * @param last the last day of the period, the first one where it was read on a single day
 * @param figure what was read
 * @since 0.1.0
 */
public record PeriodFigure(LocalDate first, LocalDate last, Figure figure) implements Serializable {
    /**
     * What a measure came to.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public PeriodFigure {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a period from " + first + " to " + last + " ends before it starts");
        }
    }

    /**
     * What a measure came to on a day.
     *
     * @param day the day
     * @param figure what was read
     * @return a period of one day
     */
    public static PeriodFigure on(LocalDate day, Figure figure) {
        return new PeriodFigure(day, day, figure);
    }

    /**
     * The period in words.
     *
     * @return such as {@code 2021-01-01 to 2021-03-31}, or one day
     */
    public String period() {
        return first.equals(last) ? first.toString() : first + " to " + last;
    }

    /**
     * The period and the figure.
     *
     * @return such as {@code 2021-01-01 to 2021-03-31: 12 in number}
     */
    @Override
    public String toString() {
        return period() + ": " + figure;
    }
}
