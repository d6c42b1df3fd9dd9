package io.github.opensend.core.time;

/**
 * What a time limit is counted in.
 *
 * @since 0.1.0
 */
public enum CountingUnit {
    /** Calendar days, with no day left out. */
    DAYS("day"),
    /** Days of a working calendar, which has to be chosen: see {@link WorkingDays}. */
    WORKING_DAYS("working day"),
    /** Every Monday to Friday, bank holidays among them, with no calendar to choose. */
    WEEKDAYS("weekday"),
    /** Days on which one school meets, by that school's own calendar: see {@link SchoolCalendar}. */
    SCHOOL_DAYS("school day"),
    /** Seven calendar days each, with no day left out. */
    WEEKS("week"),
    /** Calendar months, as the Interpretation Act 1978, Schedule 1, has them. */
    MONTHS("month");

    private final String singular;

    CountingUnit(String singular) {
        this.singular = singular;
    }

    /**
     * Whether a calendar is needed to say which days count.
     *
     * @return true for working days and school days
     */
    public boolean isCounted() {
        return this == WORKING_DAYS || this == SCHOOL_DAYS;
    }

    String of(int amount) {
        return amount + " " + singular + (amount == 1 ? "" : "s");
    }
}
