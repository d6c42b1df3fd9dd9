package io.github.opensend.radar.cohort;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableLongArray;
import io.github.opensend.radar.scoring.Fraction;
import java.io.Serializable;
import java.util.Optional;

/**
 * How many children are at each level, how many are not rated and for how many it does not apply. The last two are apart
 * from the levels, and never a level 0.
 *
 * @param levels how many at each level, from 0 to the highest
 * @param notRated how many have no level, though it applies to them
 * @param notApplicable to how many it does not apply
 * @since 0.1.0
 */
public record LevelCounts(ImmutableLongArray levels, long notRated, long notApplicable) implements Serializable {
    /** What {@link #cells()} calls those without a level. */
    public static final String NOT_RATED = "not rated";

    /** What {@link #cells()} calls those to whom it does not apply. */
    public static final String NOT_APPLICABLE = "not applicable";

    /**
     * How many are at a level.
     *
     * @param level from 0 to the highest
     * @return the number
     */
    public long at(int level) {
        return levels.get(level);
    }

    /**
     * How many are at a level or above.
     *
     * @param level from 0
     * @return the number; 0 above the highest
     */
    public long atOrAbove(int level) {
        return levels.asList().stream().skip(level).mapToLong(Long::longValue).sum();
    }

    /**
     * How many have a level.
     *
     * @return the number
     */
    public long rated() {
        return atOrAbove(0);
    }

    /**
     * How many there are in all.
     *
     * @return with a level, not rated and not applicable
     */
    public long all() {
        return rated() + notRated + notApplicable;
    }

    /**
     * The level in the middle.
     *
     * @return the lower of two middle ones; empty if nobody has a level
     */
    public Optional<Integer> median() {
        return Optional.of((rated() + 1) / 2).filter(half -> half > 0).map(this::atRank);
    }

    private int atRank(long rank) {
        int level = 0;
        for (long seen = at(0); seen < rank; seen += at(level)) {
            level++;
        }
        return level;
    }

    /**
     * The lowest level that somebody has.
     *
     * @return empty if nobody has a level
     */
    public Optional<Integer> lowest() {
        return Optional.of(1L).filter(any -> rated() > 0).map(this::atRank);
    }

    /**
     * The highest level that somebody has.
     *
     * @return empty if nobody has a level
     */
    public Optional<Integer> highest() {
        return Optional.of(rated()).filter(last -> last > 0).map(this::atRank);
    }

    /**
     * The mean of the levels. It takes the steps between levels to be equal, which nobody has shown; look at the counts
     * first.
     *
     * @return empty if nobody has a level
     */
    public Optional<Fraction> mean() {
        return Optional.of(rated()).filter(rated -> rated > 0).map(rated -> new Fraction(sum(), rated));
    }

    /**
     * The levels added up.
     *
     * @return the sum over those who have a level
     */
    long sum() {
        long sum = 0;
        for (int level = 1; level < levels.length(); level++) {
            sum += level * at(level);
        }
        return sum;
    }

    /**
     * Every count with its name, such as a {@code Suppression} takes them.
     *
     * @return the levels by their number, then {@link #NOT_RATED} and {@link #NOT_APPLICABLE}
     */
    public ImmutableMap<String, Long> cells() {
        ImmutableMap.Builder<String, Long> cells = ImmutableMap.builder();
        for (int level = 0; level < levels.length(); level++) {
            cells.put(Integer.toString(level), at(level));
        }
        return cells.put(NOT_RATED, notRated).put(NOT_APPLICABLE, notApplicable).buildOrThrow();
    }

    /**
     * The counts.
     *
     * @return such as {@code [3, 4, 0, 1, 0], 2 not rated, 0 not applicable}
     */
    @Override
    public String toString() {
        return levels + ", " + notRated + " not rated, " + notApplicable + " not applicable";
    }
}
