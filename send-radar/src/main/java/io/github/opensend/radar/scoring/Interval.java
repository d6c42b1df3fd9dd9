package io.github.opensend.radar.scoring;

import java.io.Serializable;

/**
 * All that a value could be, whatever the missing ratings are. It is no confidence interval: nothing is estimated.
 *
 * @param low the least that it could be
 * @param high the most that it could be
 * @since 0.1.0
 */
public record Interval(Fraction low, Fraction high) implements Serializable {
    /**
     * An interval.
     *
     * @throws IllegalArgumentException if the ends are the wrong way round
     */
    public Interval {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("an interval runs from low to high, not from " + low + " to " + high);
        }
    }

    /**
     * Whether nothing is open.
     *
     * @return true if both ends are one
     */
    public boolean isSettled() {
        return low.equals(high);
    }

    /**
     * Whether a value is inside.
     *
     * @param value any value
     * @return true from the low to the high end, both included
     */
    public boolean contains(Fraction value) {
        return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }

    /**
     * The value, or both ends.
     *
     * @return such as {@code 3} or {@code 2 to 4}
     */
    @Override
    public String toString() {
        return isSettled() ? low.toString() : low + " to " + high;
    }
}
