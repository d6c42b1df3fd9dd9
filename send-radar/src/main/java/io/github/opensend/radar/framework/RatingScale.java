package io.github.opensend.radar.framework;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * The levels that a rating may have, from 0 to the highest. It is an order: that one step is as wide as the next is not
 * claimed.
 *
 * @param levels the levels, the lowest first; judged with the framework that they stand in
 * @since 0.1.0
 */
public record RatingScale(ImmutableList<Level> levels) implements Serializable {
    /**
     * A scale.
     *
     * @param levels the levels, the lowest first
     * @return the scale
     */
    public static RatingScale of(Level... levels) {
        return new RatingScale(ImmutableList.copyOf(levels));
    }

    /**
     * The highest level.
     *
     * @return its number, 1 or more in any framework
     */
    public int highest() {
        return levels.size() - 1;
    }

    /**
     * One level.
     *
     * @param number its number, from 0
     * @return the level
     * @throws IndexOutOfBoundsException if there is none of that number
     */
    public Level level(int number) {
        return levels.get(number);
    }

    /**
     * Whether there is such a level.
     *
     * @param number any number
     * @return true from 0 to the highest
     */
    public boolean has(int number) {
        return 0 <= number && number <= highest();
    }
}
