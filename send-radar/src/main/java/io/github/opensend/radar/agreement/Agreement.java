package io.github.opensend.radar.agreement;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.measure.Rate;
import io.github.opensend.radar.framework.InvalidRadarException;
import io.github.opensend.radar.framework.RadarFault;
import io.github.opensend.radar.rating.Rating;
import io.github.opensend.radar.rating.Ratings;
import io.github.opensend.radar.scoring.Fraction;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * How often two raters chose which pair of levels. Agreements of different things add up.
 *
 * <p>Agreement and reliability are different things, and neither says who is right.
 *
 * @since 0.1.0
 */
public final class Agreement implements Serializable {
    private static final long serialVersionUID = 1L;

    /** As many pairs as are asked for before a kappa is of enough, unless somebody asks for more or fewer. */
    public static final int ENOUGH = 10;

    /** The 97.5th percentile of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    private final int highest;
    private final int[][] counts;
    private final int pairs;

    private Agreement(int highest, int[][] counts) {
        this.highest = highest;
        this.counts = counts;
        this.pairs = Arrays.stream(counts).flatMapToInt(Arrays::stream).sum();
    }

    /**
     * The levels that two raters chose for the same things.
     *
     * @param highest the highest level of the scale, 1 or more
     * @param one the levels of the one, in order
     * @param other the levels of the other, for the same things in the same order
     * @return the agreement
     * @throws InvalidRadarException if there are more of one than of the other, or levels that the scale does not have, with
     *     every fault
     */
    public static Agreement of(int highest, List<Integer> one, List<Integer> other) {
        ImmutableList.Builder<RadarFault> faults = ImmutableList.builder();
        if (highest < 1) {
            faults.add(new RadarFault("highest", String.valueOf(highest), "1 or more"));
        }
        if (one.size() != other.size()) {
            faults.add(
                    new RadarFault("other", other.size() + " levels", one.size() + " levels, as many as of the one"));
        }
        outside(faults, "one", highest, one);
        outside(faults, "other", highest, other);
        InvalidRadarException.refuse("the two raters", faults.build());
        int[][] counts = new int[highest + 1][highest + 1];
        for (int i = 0; i < one.size(); i++) {
            counts[one.get(i)][other.get(i)]++;
        }
        return new Agreement(highest, counts);
    }

    private static void outside(
            ImmutableList.Builder<RadarFault> faults, String place, int highest, List<Integer> levels) {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i) < 0 || levels.get(i) > highest) {
                faults.add(new RadarFault(
                        place + "[" + i + "]", "level " + levels.get(i), "a level from 0 to " + highest));
            }
        }
    }

    /**
     * Two raters' ratings of one child or one setting. A statement that either left without a level makes no pair.
     *
     * @param one the ratings of the one
     * @param other the ratings of the other
     * @return the agreement
     * @throws InvalidRadarException if they are of different frameworks or versions
     */
    public static Agreement between(Ratings one, Ratings other) {
        if (!one.framework().equals(other.framework())) {
            InvalidRadarException.refuse(
                    "the two raters",
                    ImmutableList.of(new RadarFault(
                            "other.framework",
                            other.framework().key(),
                            one.framework().key())));
        }
        int highest = one.framework().scale().highest();
        int[][] counts = new int[highest + 1][highest + 1];
        for (int i = 0; i < one.framework().statements().size(); i++) {
            if (one.at(i) instanceof Rating.Rated first && other.at(i) instanceof Rating.Rated second) {
                counts[first.level()][second.level()]++;
            }
        }
        return new Agreement(highest, counts);
    }

    /**
     * This and another agreement of the same two raters, or of other raters of the same scale, about other things.
     *
     * @param more the other agreement
     * @return both together
     * @throws IllegalArgumentException if the scales have different numbers of levels
     */
    public Agreement plus(Agreement more) {
        if (highest != more.highest) {
            throw new IllegalArgumentException(
                    "levels up to " + highest + " and up to " + more.highest + " do not add up");
        }
        int[][] sums = new int[highest + 1][highest + 1];
        for (int i = 0; i <= highest; i++) {
            for (int j = 0; j <= highest; j++) {
                sums[i][j] = Math.addExact(counts[i][j], more.counts[i][j]);
            }
        }
        return new Agreement(highest, sums);
    }

    /**
     * How many things both gave a level.
     *
     * @return the number of pairs
     */
    public int pairs() {
        return pairs;
    }

    /**
     * How often they chose the same level.
     *
     * @return some out of all pairs
     */
    public Rate exact() {
        return within(0);
    }

    /**
     * How often they were at most one level apart.
     *
     * @return some out of all pairs
     */
    public Rate withinOne() {
        return within(1);
    }

    private Rate within(int levels) {
        int near = 0;
        for (int i = 0; i <= highest; i++) {
            for (int j = Math.max(0, i - levels); j <= Math.min(highest, i + levels); j++) {
                near += counts[i][j];
            }
        }
        return new Rate(near, pairs);
    }

    /**
     * Weighted kappa with disagreements that count by their square.
     *
     * @return the value, or that it is undefined
     */
    public Kappa kappa() {
        return kappa(Weighting.QUADRATIC, ENOUGH);
    }

    /**
     * Weighted kappa.
     *
     * @param weighting how disagreements count
     * @param enough how many pairs are asked for before it is of enough
     * @return the value, or that it is undefined
     * @throws ArithmeticException if the counts are so large that a product does not fit in a long
     */
    public Kappa kappa(Weighting weighting, int enough) {
        long observed = 0;
        long expected = 0;
        long[] rows = rows();
        long[] columns = columns();
        for (int i = 0; i <= highest; i++) {
            for (int j = 0; j <= highest; j++) {
                long apart = weighting.disagreement(i, j);
                observed = Math.addExact(observed, Math.multiplyExact(apart, counts[i][j]));
                expected = Math.addExact(expected, Math.multiplyExact(apart, Math.multiplyExact(rows[i], columns[j])));
            }
        }
        if (expected == 0) {
            return new Kappa.Undefined(weighting, pairs);
        }
        Fraction value = Fraction.whole(1).minus(new Fraction(Math.multiplyExact(observed, pairs), expected));
        double kappa = (double) value.numerator() / value.denominator();
        double reach = Z * standardError(weighting, kappa, rows, columns);
        return new Kappa.Defined(
                weighting, pairs, value, pairs >= enough, Math.max(-1, kappa - reach), Math.min(1, kappa + reach));
    }

    private long[] rows() {
        long[] rows = new long[highest + 1];
        for (int i = 0; i <= highest; i++) {
            for (int count : counts[i]) {
                rows[i] += count;
            }
        }
        return rows;
    }

    private long[] columns() {
        long[] columns = new long[highest + 1];
        for (int[] row : counts) {
            for (int j = 0; j <= highest; j++) {
                columns[j] += row[j];
            }
        }
        return columns;
    }

    /** By the large-sample variance of Fleiss, Cohen and Everitt (1969), told with weights of disagreement. */
    private double standardError(Weighting weighting, double kappa, long[] rows, long[] columns) {
        double n = pairs;
        double[] rowMeans = new double[highest + 1];
        double[] columnMeans = new double[highest + 1];
        double expected = 0;
        for (int i = 0; i <= highest; i++) {
            for (int j = 0; j <= highest; j++) {
                double apart = weighting.disagreement(i, j);
                rowMeans[i] += apart * columns[j] / n;
                columnMeans[j] += apart * rows[i] / n;
                expected += apart * rows[i] / n * columns[j] / n;
            }
        }
        double squares = 0;
        double mean = 0;
        for (int i = 0; i <= highest; i++) {
            for (int j = 0; j <= highest; j++) {
                double influence = weighting.disagreement(i, j) - (1 - kappa) * (rowMeans[i] + columnMeans[j]);
                mean += influence * counts[i][j] / n;
                squares += influence * influence * counts[i][j] / n;
            }
        }
        return Math.sqrt(Math.max(0, squares - mean * mean) / n) / expected;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Agreement that && Arrays.deepEquals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(counts);
    }

    /**
     * How often they chose the same level.
     *
     * @return such as {@code 7 of 10 the same, 10 of 10 within one level}
     */
    @Override
    public String toString() {
        return exact() + " the same, " + withinOne() + " within one level";
    }
}
