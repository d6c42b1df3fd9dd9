package io.github.opensend.radar.change;

import io.github.opensend.radar.framework.Perspective;
import io.github.opensend.radar.framework.Statement;
import io.github.opensend.radar.rating.Rating;
import java.io.Serializable;

/**
 * How one rating of one perspective went from one reading to another.
 *
 * @param statement the statement
 * @param perspective from where it was rated
 * @param earlier the earlier rating
 * @param later the later rating
 * @param notability whether the change is to be spoken of
 * @since 0.1.0
 */
public record StatementChange(
        Statement statement, Perspective perspective, Rating earlier, Rating later, Notability notability)
        implements Serializable {
    /**
     * Which way it went.
     *
     * @return the direction
     */
    public Direction direction() {
        return direction(earlier, later);
    }

    /**
     * By how much it went.
     *
     * @return levels, later less earlier; 0 unless both ratings have a level
     */
    public int levels() {
        return levels(earlier, later);
    }

    /**
     * Whether it moved at all.
     *
     * @return true unless the direction is {@link Direction#SAME}
     */
    public boolean isMoved() {
        return direction() != Direction.SAME;
    }

    static Direction direction(Rating earlier, Rating later) {
        boolean was = earlier instanceof Rating.Rated;
        boolean is = later instanceof Rating.Rated;
        if (was && is) {
            int levels = levels(earlier, later);
            return levels < 0 ? Direction.REDUCED : levels > 0 ? Direction.INCREASED : Direction.SAME;
        }
        return was == is ? Direction.SAME : is ? Direction.NEWLY_RATED : Direction.NO_LONGER_RATED;
    }

    static int levels(Rating earlier, Rating later) {
        return earlier instanceof Rating.Rated from && later instanceof Rating.Rated to ? to.level() - from.level() : 0;
    }

    /**
     * The change in a few words.
     *
     * @return such as {@code reading, need: 3 to 1, reduced}
     */
    @Override
    public String toString() {
        return statement + ", " + perspective.id() + ": " + earlier + " to " + later + ", "
                + direction().id();
    }
}
