package io.github.opensend.core.measure;

import java.util.Arrays;
import java.util.Locale;

/**
 * Which way a figure is to go, and when a target is met.
 *
 * <p>A source that says only <em>more</em> or <em>fewer</em> does not say whether the figure that it prints is enough. That
 * it is enough is our choice; beside the period before, only a change in that direction counts.
 *
 * @since 0.1.0
 */
public enum Direction {
    /** More: not below a figure or a benchmark, and more than the period before. */
    UP,
    /** Less: not above a figure or a benchmark, and less than the period before. */
    DOWN,
    /** Not below. */
    AT_LEAST,
    /** Not above. */
    AT_MOST,
    /** More than. */
    ABOVE,
    /** Exactly. */
    EQUAL,
    /** Nearer to the target than the period before, or on it. */
    CONVERGE,
    /** Something is to be done; no figure tells whether it is. */
    DONE,
    /** The source does not say. */
    NOT_STATED;

    /**
     * The stable name in documents.
     *
     * @return lower-case words joined by hyphens, such as {@code at-least}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The direction of that name.
     *
     * @param id the stable name
     * @return the direction
     * @throws IllegalArgumentException if there is none of that name; the message lists those that there are
     */
    public static Direction withId(String id) {
        return Arrays.stream(values())
                .filter(direction -> direction.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no direction is named \"" + id
                        + "\"; expected one of "
                        + Arrays.stream(values()).map(Direction::id).toList()));
    }
}
