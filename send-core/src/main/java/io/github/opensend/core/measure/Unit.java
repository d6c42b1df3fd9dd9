package io.github.opensend.core.measure;

import java.util.Arrays;
import java.util.Locale;

/**
 * What a figure is a number of. Figures of different units are never compared, weeks and days included.
 *
 * @since 0.1.0
 */
public enum Unit {
    /** Parts of a hundred. */
    PERCENT("per cent"),
    /** Things or people; what they are, the definition says. */
    COUNT("in number"),
    /** Calendar days. */
    DAYS("days"),
    /** Weeks of seven days. */
    WEEKS("weeks"),
    /** Calendar months. */
    MONTHS("months"),
    /** Points of a survey or of another scale; the scale belongs to the definition. */
    RATING("points of a rating"),
    /** The source names no unit. */
    NOT_STATED("of a unit that is not stated");

    private final String words;

    Unit(String words) {
        this.words = words;
    }

    /**
     * The unit behind a number in a sentence.
     *
     * @return such as {@code per cent}
     */
    public String words() {
        return words;
    }

    /**
     * The stable name in documents.
     *
     * @return lower-case words joined by hyphens, such as {@code not-stated}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The unit of that name.
     *
     * @param id the stable name
     * @return the unit
     * @throws IllegalArgumentException if there is none of that name; the message lists those that there are
     */
    public static Unit withId(String id) {
        return Arrays.stream(values())
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no unit is named \"" + id + "\"; expected one of "
                        + Arrays.stream(values()).map(Unit::id).toList()));
    }
}
