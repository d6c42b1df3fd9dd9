package io.github.opensend.core.need;

import java.io.Serializable;

/**
 * The rank of a need among a child's needs. Returns take two, primary and secondary, with different ranks; schools' own
 * systems hold more, and those are kept.
 *
 * @param number 1 for the primary need, 2 for the secondary, and so on
 * @since 0.1.0
 */
public record NeedRank(int number) implements Serializable, Comparable<NeedRank> {
    /** The primary or only need. */
    public static final NeedRank PRIMARY = new NeedRank(1);

    /** The secondary need. */
    public static final NeedRank SECONDARY = new NeedRank(2);

    /**
     * A rank.
     *
     * @throws IllegalArgumentException if the number is less than 1
     */
    public NeedRank {
        if (number < 1) {
            throw new IllegalArgumentException("a rank is 1 or more, found " + number);
        }
    }

    @Override
    public int compareTo(NeedRank other) {
        return Integer.compare(number, other.number);
    }

    /**
     * The rank in words.
     *
     * @return {@code primary}, {@code secondary}, or such as {@code rank 3}
     */
    @Override
    public String toString() {
        return number == 1 ? "primary" : number == 2 ? "secondary" : "rank " + number;
    }
}
