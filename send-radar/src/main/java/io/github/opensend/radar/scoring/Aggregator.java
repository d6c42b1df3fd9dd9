package io.github.opensend.radar.scoring;

import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the value of a domain comes from its statements. None of these is a sum: equal ratings always come to that same
 * level, and raising a rating never lowers the value.
 *
 * @param kind the way
 * @param count how many of the highest levels, for {@link Kind#MEAN_OF_HIGHEST}; 0 for the others
 * @since 0.1.0
 */
public record Aggregator(Kind kind, int count) implements Serializable {
    /** The ways in which a value can come about. */
    public enum Kind {
        /** The highest level. It rests on order alone, and one severe need is not averaged away. */
        MAX,
        /** The weighted mean. It takes steps between levels to be of one width, and lets mild ratings hide a severe one. */
        MEAN,
        /** The weighted lower median: the lowest level that at least half of the weight is at or below. */
        LOWER_MEDIAN,
        /** The mean of the highest few levels, each counted once whatever its weight; of all, if there are no more. */
        MEAN_OF_HIGHEST
    }

    /** The highest level. */
    public static final Aggregator MAX = new Aggregator(Kind.MAX, 0);

    /** The weighted mean. */
    public static final Aggregator MEAN = new Aggregator(Kind.MEAN, 0);

    /** The weighted lower median. */
    public static final Aggregator LOWER_MEDIAN = new Aggregator(Kind.LOWER_MEDIAN, 0);

    private static final Pattern OF_HIGHEST = Pattern.compile("top-([1-9][0-9]{0,3})-mean");

    /**
     * An aggregator.
     *
     * @throws IllegalArgumentException if the count does not go with the kind
     */
    public Aggregator {
        if ((kind == Kind.MEAN_OF_HIGHEST) != (count > 0) || count < 0) {
            throw new IllegalArgumentException(
                    "a mean of the highest needs a count of 1 or more and nothing else has one," + " found " + count
                            + " for " + kind);
        }
    }

    /**
     * The mean of the highest few levels.
     *
     * @param count how many, 1 or more
     * @return the aggregator
     * @throws IllegalArgumentException if it is none
     */
    public static Aggregator meanOfHighest(int count) {
        return new Aggregator(Kind.MEAN_OF_HIGHEST, count);
    }

    /**
     * The stable name in documents.
     *
     * @return {@code max}, {@code mean}, {@code lower-median}, or such as {@code top-2-mean}
     */
    public String id() {
        return switch (kind) {
            case MAX -> "max";
            case MEAN -> "mean";
            case LOWER_MEDIAN -> "lower-median";
            case MEAN_OF_HIGHEST -> "top-" + count + "-mean";
        };
    }

    /**
     * What it takes, in words.
     *
     * @return such as {@code the highest level}
     */
    public String words() {
        return switch (kind) {
            case MAX -> "the highest level";
            case MEAN -> "the weighted mean";
            case LOWER_MEDIAN -> "the lower median";
            case MEAN_OF_HIGHEST -> "the mean of the highest " + count;
        };
    }

    /**
     * The aggregator of that name.
     *
     * @param id the stable name
     * @return the aggregator
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Aggregator withId(String id) {
        Matcher ofHighest = OF_HIGHEST.matcher(id);
        if (ofHighest.matches()) {
            return meanOfHighest(Integer.parseInt(ofHighest.group(1)));
        }
        return switch (id) {
            case "max" -> MAX;
            case "mean" -> MEAN;
            case "lower-median" -> LOWER_MEDIAN;
            default ->
                throw new IllegalArgumentException("no aggregator is named \"" + id
                        + "\"; expected max, mean, lower-median, or such as top-2-mean");
        };
    }

    /**
     * The stable name.
     *
     * @return such as {@code max}
     */
    @Override
    public String toString() {
        return id();
    }
}
