package io.github.opensend.radar.scoring;

import java.io.Serializable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How many statements of a domain stand at each level, with their weight, and how many that arise have no level. */
final class Tally implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int NOTHING = -1;

    private final int[] counts;
    private final long[] weights;
    private int rated;
    private int missing;
    private long missingWeight;

    Tally(int highest) {
        this.counts = new int[highest + 1];
        this.weights = new long[highest + 1];
    }

    /** Takes a statement that arises: at its level, or as missing if that is negative. */
    void count(int level, int weight) {
        if (level < 0) {
            missing++;
            missingWeight += weight;
        } else {
            counts[level]++;
            weights[level] += weight;
            rated++;
        }
    }

    int rated() {
        return rated;
    }

    int missing() {
        return missing;
    }

    int ratedAtOrAbove(int level) {
        int found = 0;
        for (int i = Math.max(level, 0); i < counts.length; i++) {
            found += counts[i];
        }
        return found;
    }

    long ratedWeight() {
        long sum = 0;
        for (long weight : weights) {
            sum += weight;
        }
        return sum;
    }

    long applicableWeight() {
        return ratedWeight() + missingWeight;
    }

    /** The highest level that was rated; only where something was. */
    int peak() {
        int level = counts.length - 1;
        while (counts[level] == 0) {
            level--;
        }
        return level;
    }

    /** What the rated statements come to; nothing if none was rated. */
    @Nullable
    Fraction of(Aggregator aggregator) {
        return rated == 0 ? null : of(aggregator, NOTHING);
    }

    /** All that they could come to; nothing if no statement arises. The aggregators are monotone, so the ends are these. */
    @Nullable
    Interval interval(Aggregator aggregator) {
        return rated + missing == 0 ? null : new Interval(of(aggregator, 0), of(aggregator, counts.length - 1));
    }

    private Fraction of(Aggregator aggregator, int filled) {
        return switch (aggregator.kind()) {
            case MAX ->
                Fraction.whole(
                        filled == NOTHING || missing == 0 ? peak() : rated == 0 ? filled : Math.max(peak(), filled));
            case MEAN -> mean(filled);
            case LOWER_MEDIAN -> Fraction.whole(lowerMedian(filled));
            case MEAN_OF_HIGHEST -> meanOfHighest(aggregator.count(), filled);
        };
    }

    private Fraction mean(int filled) {
        long sum = filled == NOTHING ? 0 : filled * missingWeight;
        for (int level = 1; level < weights.length; level++) {
            sum += level * weights[level];
        }
        return new Fraction(sum, filled == NOTHING ? ratedWeight() : applicableWeight());
    }

    private int lowerMedian(int filled) {
        long all = filled == NOTHING ? ratedWeight() : applicableWeight();
        long below = 0;
        int level = -1;
        while (2 * below < all) {
            level++;
            below += weights[level] + (level == filled ? missingWeight : 0);
        }
        return level;
    }

    private Fraction meanOfHighest(int count, int filled) {
        int all = filled == NOTHING ? rated : rated + missing;
        int wanted = Math.min(count, all);
        int left = wanted;
        long sum = 0;
        for (int level = counts.length - 1; level >= 0 && left > 0; level--) {
            int taken = Math.min(left, counts[level] + (level == filled ? missing : 0));
            sum += (long) level * taken;
            left -= taken;
        }
        return new Fraction(sum, wanted);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally that
                && missing == that.missing
                && missingWeight == that.missingWeight
                && Arrays.equals(counts, that.counts)
                && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(counts) + missing;
    }
}
