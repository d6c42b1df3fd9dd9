package io.github.opensend.core.time;

import java.io.Serializable;
import java.util.Objects;

/**
 * A length of time as a provision states it, such as six weeks or fifteen working days. It is a number and a unit; how
 * it runs from an event is {@link Reckoning}.
 *
 * @param amount how many units, from 0 to 9999
 * @param unit what is counted
 * @since 0.1.0
 */
public record TimeLimit(int amount, CountingUnit unit) implements Serializable {
    private static final int MOST = 9999;

    /**
     * A time limit.
     *
     * @throws IllegalArgumentException if the amount is not from 0 to 9999
     */
    public TimeLimit {
        Objects.requireNonNull(unit, "unit");
        if (amount < 0 || amount > MOST) {
            throw new IllegalArgumentException("a time limit has 0 to " + MOST + " units, not " + amount);
        }
    }

    /**
     * A limit in calendar days.
     *
     * @param amount how many, from 0 to 9999
     * @return the limit
     * @throws IllegalArgumentException if the amount is not from 0 to 9999
     */
    public static TimeLimit days(int amount) {
        return new TimeLimit(amount, CountingUnit.DAYS);
    }

    /**
     * A limit in working days.
     *
     * @param amount how many, from 0 to 9999
     * @return the limit
     * @throws IllegalArgumentException if the amount is not from 0 to 9999
     */
    public static TimeLimit workingDays(int amount) {
        return new TimeLimit(amount, CountingUnit.WORKING_DAYS);
    }

    /**
     * A limit in days from Monday to Friday, whether or not they are bank holidays.
     *
     * @param amount how many, from 0 to 9999
     * @return the limit
     * @throws IllegalArgumentException if the amount is not from 0 to 9999
     */
    public static TimeLimit weekdays(int amount) {
        return new TimeLimit(amount, CountingUnit.WEEKDAYS);
    }

    /**
     * A limit in school days.
     *
     * @param amount how many, from 0 to 9999
     * @return the limit
     * @throws IllegalArgumentException if the amount is not from 0 to 9999
     */
    public static TimeLimit schoolDays(int amount) {
        return new TimeLimit(amount, CountingUnit.SCHOOL_DAYS);
    }

    /**
     * A limit in weeks of seven calendar days.
     *
     * @param amount how many, from 0 to 9999
     * @return the limit
     * @throws IllegalArgumentException if the amount is not from 0 to 9999
     */
    public static TimeLimit weeks(int amount) {
        return new TimeLimit(amount, CountingUnit.WEEKS);
    }

    /**
     * A limit in calendar months.
     *
     * @param amount how many, from 0 to 9999
     * @return the limit
     * @throws IllegalArgumentException if the amount is not from 0 to 9999
     */
    public static TimeLimit months(int amount) {
        return new TimeLimit(amount, CountingUnit.MONTHS);
    }

    /**
     * The limit in words.
     *
     * @return such as {@code 6 weeks}, {@code 1 month} or {@code 15 working days}
     */
    @Override
    public String toString() {
        return unit.of(amount);
    }
}
