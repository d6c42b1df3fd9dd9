package io.github.opensend.core.time;

import java.time.LocalDate;

/**
 * A calendar was asked about days that it does not cover. The message names the calendar, its span and the day.
 *
 * @since 0.1.0
 */
public final class OutsideSpanException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String calendar;
    private final LocalDate first;
    private final LocalDate last;
    private final LocalDate asked;

    OutsideSpanException(String question, String calendar, LocalDate first, LocalDate last, LocalDate asked) {
        super(question + ": outside the calendar \"" + calendar + "\", which runs from " + first + " to " + last);
        this.calendar = calendar;
        this.first = first;
        this.last = last;
        this.asked = asked;
    }

    /**
     * The calendar that was asked.
     *
     * @return its name
     */
    public String calendar() {
        return calendar;
    }

    /**
     * The first day that the calendar covers.
     *
     * @return the first day of its span
     */
    public LocalDate first() {
        return first;
    }

    /**
     * The last day that the calendar covers.
     *
     * @return the last day of its span
     */
    public LocalDate last() {
        return last;
    }

    /**
     * The day that was asked about or counted from; it may lie inside the span while the answer does not.
     *
     * @return the day
     */
    public LocalDate asked() {
        return asked;
    }
}
