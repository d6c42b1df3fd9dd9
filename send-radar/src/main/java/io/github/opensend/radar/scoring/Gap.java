package io.github.opensend.radar.scoring;

import java.io.Serializable;

/**
 * How far readiness or confidence falls short of the needs of a domain.
 *
 * @param value what was seen, in levels, 0 or more
 * @param interval all that it could be, whatever the missing ratings are
 * @since 0.1.0
 */
public record Gap(Fraction value, Interval interval) implements Serializable {
    /**
     * Whether ratings are missing that could make it larger.
     *
     * @return true if it is to be read as "at least"
     */
    public boolean isAtLeast() {
        return value.compareTo(interval.high()) < 0;
    }

    /**
     * The gap in a word.
     *
     * @return the pattern of what was seen
     */
    public GapPattern pattern() {
        return GapPattern.of(value);
    }

    /**
     * The gap.
     *
     * @return such as {@code 1} or {@code 1 (1 to 2)}
     */
    @Override
    public String toString() {
        return value + (interval.isSettled() ? "" : " (" + interval + ")");
    }
}
