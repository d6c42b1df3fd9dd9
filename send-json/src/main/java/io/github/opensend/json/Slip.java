package io.github.opensend.json;

import com.google.common.base.Ascii;

/**
 * A way of counting that gives the day that was found in place of the right one. It is a guess from the two days and the facts
 * of the case: another slip can give the same day, and a calculator can go wrong in ways that have no name here.
 *
 * @since 0.1.0
 */
public enum Slip {
    /** Weeks, each counted as five working days. */
    WEEKS_AS_WORKING_DAYS("counts each week as five working days; the provision counts in weeks, holidays and all"),
    /** A month counted as four weeks. */
    MONTHS_AS_FOUR_WEEKS("counts each month as four weeks; a month ends on the corresponding day"),
    /** A month counted as thirty days. */
    MONTHS_AS_THIRTY_DAYS("counts each month as thirty days; a month ends on the corresponding day"),
    /** Working or school days counted as days of the calendar. */
    COUNTED_DAYS_AS_CALENDAR_DAYS(
            "counts every day of the calendar; the provision counts working or school days alone"),
    /** School days counted as working days. */
    SCHOOL_DAYS_AS_WORKING_DAYS("counts working days; the provision counts days on which the school meets"),
    /** Days of the calendar counted as working days. */
    DAYS_AS_WORKING_DAYS("counts working days; the provision counts every day of the calendar"),
    /** The day of the event counted, where it is left out. */
    FIRST_DAY_COUNTED("counts the day of the event as day 1; under the words of the provision it does not count"),
    /** The day of the event left out, where it counts. */
    FIRST_DAY_LEFT_OUT("leaves out the day of the event; under the words of the provision it is day 1"),
    /** The last day moved to the next working day. */
    MOVED_TO_A_WORKING_DAY("moves the last day to the next working day; the provision does not"),
    /** The last day moved back to the working day before. */
    MOVED_BACK_TO_A_WORKING_DAY("moves the last day back to a working day; the provision does not"),
    /** The last day not moved, where it moves out of August, Christmas or days that are no working days. */
    NOT_MOVED("does not move the last day on; under the provision it moves"),
    /** The right length, counted from another event of the case. */
    COUNTED_FROM_ANOTHER_EVENT("counts from another event of the case"),
    /** The day that another reading of the law gives. */
    ANOTHER_READING("reads the law another way, on a question that it leaves open"),
    /** Another number of weeks from the same day. */
    ANOTHER_NUMBER_OF_WEEKS("counts another number of weeks"),
    /** The day of another rule. */
    DAY_OF_ANOTHER_RULE("gives the last day of another rule");

    private final String says;

    Slip(String says) {
        this.says = says;
    }

    /**
     * The stable name.
     *
     * @return such as {@code weeks-as-working-days}
     */
    public String id() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }

    /**
     * What a calculator that makes it does, and what is right.
     *
     * @return words that follow on the name of the calculator
     */
    public String says() {
        return says;
    }
}
