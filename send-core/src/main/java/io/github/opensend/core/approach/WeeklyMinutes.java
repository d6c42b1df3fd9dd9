package io.github.opensend.core.approach;

import com.google.common.math.LongMath;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Minutes in a week, kept exact: 20 minutes in two weeks and 20 in three are 50 minutes in three weeks.
 *
 * @param minutes the minutes, from 0
 * @param weeks in how many weeks, from 1; in lowest terms with the minutes
 * @since 0.1.0
 */
public record WeeklyMinutes(long minutes, long weeks) implements Serializable {
    /** No minutes. */
    public static final WeeklyMinutes NONE = new WeeklyMinutes(0, 1);

    /**
     * Minutes in so many weeks, brought to their lowest terms.
     *
     * @throws IllegalArgumentException if the minutes are below 0 or the weeks below 1
     */
    public WeeklyMinutes {
        if (minutes < 0 || weeks < 1) {
            throw new IllegalArgumentException(
                    "expected minutes from 0 and weeks from 1, found " + minutes + " minutes in " + weeks + " weeks");
        }
        long shared = LongMath.gcd(minutes, weeks);
        minutes /= shared;
        weeks /= shared;
    }

    /**
     * Both together.
     *
     * @param other the other minutes
     * @return the sum
     * @throws ArithmeticException if the sum does not fit in a long
     */
    public WeeklyMinutes plus(WeeklyMinutes other) {
        long shared = LongMath.gcd(weeks, other.weeks);
        long mine = Math.multiplyExact(minutes, other.weeks / shared);
        long theirs = Math.multiplyExact(other.minutes, weeks / shared);
        return new WeeklyMinutes(Math.addExact(mine, theirs), Math.multiplyExact(weeks, other.weeks / shared));
    }

    /**
     * So many times as much.
     *
     * @param count how many times, from 0
     * @return the product
     * @throws ArithmeticException if it does not fit in a long
     */
    public WeeklyMinutes times(int count) {
        return new WeeklyMinutes(Math.multiplyExact(minutes, count), weeks);
    }

    /**
     * The minutes in a week.
     *
     * @return such as {@code 45} or, rounded to one decimal place, {@code 22.5}
     */
    @Override
    public String toString() {
        return weeks == 1
                ? Long.toString(minutes)
                : BigDecimal.valueOf(minutes)
                        .divide(BigDecimal.valueOf(weeks), 1, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
