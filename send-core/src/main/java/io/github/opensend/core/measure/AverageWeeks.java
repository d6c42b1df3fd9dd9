package io.github.opensend.core.measure;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How long something took on average: the days of all cases together, and how many cases there were.
 *
 * <p>The department publishes average weeks to issue a plan from the reporting year 2026 on. How it rounds them was not
 * seen; half up to one decimal place is our choice.
 *
 * @param days the days of all cases together
 * @param cases how many cases there were
 * @since 0.1.0
 */
public record AverageWeeks(long days, long cases) implements Serializable {
    private static final BigDecimal DAYS_IN_A_WEEK = BigDecimal.valueOf(7);

    /** No cases: the average to start adding from. */
    public static final AverageWeeks NONE = new AverageWeeks(0, 0);

    /**
     * An average.
     *
     * @throws IllegalArgumentException if a count is negative, or there are days without cases
     */
    public AverageWeeks {
        if (days < 0 || cases < 0 || (days > 0 && cases == 0)) {
            throw new IllegalArgumentException(
                    "an average needs days and cases from 0, and no days without cases, found " + days + " days of "
                            + cases + " cases");
        }
    }

    /**
     * The same average with one more case.
     *
     * @param took how many days it took, from 0
     * @return the longer sum
     * @throws IllegalArgumentException if the days are negative
     * @throws ArithmeticException if a sum does not fit in a long
     */
    public AverageWeeks plus(long took) {
        return plus(new AverageWeeks(took, 1));
    }

    /**
     * The average of two sets of cases together, which must have no case in common.
     *
     * @param other the average of the other set
     * @return the sums of days and of cases
     * @throws ArithmeticException if a sum does not fit in a long
     */
    public AverageWeeks plus(AverageWeeks other) {
        return new AverageWeeks(Math.addExact(days, other.days), Math.addExact(cases, other.cases));
    }

    /**
     * The average itself.
     *
     * @return weeks to one decimal place, half up; empty if there were no cases
     */
    public Optional<BigDecimal> weeks() {
        return cases == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(days)
                        .divide(BigDecimal.valueOf(cases).multiply(DAYS_IN_A_WEEK), 1, RoundingMode.HALF_UP));
    }

    /**
     * The average and the number of cases.
     *
     * @return such as {@code 24.0 weeks over 12 cases}
     */
    @Override
    public String toString() {
        return weeks().map(weeks -> weeks + " weeks over " + cases + " cases").orElse("no cases");
    }
}
