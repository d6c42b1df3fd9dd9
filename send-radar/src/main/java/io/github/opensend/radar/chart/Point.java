package io.github.opensend.radar.chart;

import io.github.opensend.radar.scoring.Fraction;
import io.github.opensend.radar.scoring.Interval;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one perspective says of one domain: a level that has a place in a picture, or why there is none. Pictures, tables and
 * texts all read this one, so that they cannot differ.
 *
 * @param level where it stands; null if it stands nowhere
 * @param interval how far it may lie lower or higher; null if it cannot, or stands nowhere
 * @param solid whether enough is known for a solid mark and a line
 * @param words the same in words
 */
record Point(@Nullable Double level, @Nullable Interval interval, boolean solid, String words) {
    private static final int PLACES = 1;

    /** Whether the marks and bars of both would touch, if levels so near each other do. */
    boolean meets(Point other, double near) {
        return level != null
                && other.level != null
                && lowest() < other.highest() + near
                && other.lowest() < highest() + near;
    }

    private double lowest() {
        return interval == null ? Objects.requireNonNullElse(level, 0.0) : place(interval.low());
    }

    private double highest() {
        return interval == null ? Objects.requireNonNullElse(level, 0.0) : place(interval.high());
    }

    static Point known(Fraction value) {
        return new Point(place(value), null, true, number(value));
    }

    static Point judged(Fraction judged, String computed) {
        return new Point(place(judged), null, true, number(judged) + " (judged, was " + computed + ")");
    }

    static Point partly(Fraction value, Interval interval, boolean enough) {
        boolean lowest = interval.low().equals(value);
        String words = !enough && lowest ? "at least " + number(value) : number(value) + " (" + range(interval) + ")";
        return new Point(place(value), interval, enough, words);
    }

    static Point nowhere(String why) {
        return new Point(null, null, false, why);
    }

    static String range(Interval interval) {
        return number(interval.low()) + " to " + number(interval.high());
    }

    /** A level to one decimal, half up. */
    static String number(Fraction value) {
        return value.isWhole() ? value.toString() : value.rounded(PLACES).toPlainString();
    }

    /** A mark stands where the number says that is read beside it. */
    static double place(Fraction value) {
        return Double.parseDouble(number(value));
    }
}
