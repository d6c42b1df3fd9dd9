package io.github.opensend.core.measure;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;

/**
 * The 95% interval of a rate, by Wilson's score (1927): the shares that the counts would not be a surprise for.
 *
 * <p>It is there to keep anyone from reading much into few cases. A year's counts are complete, not a sample, so what it
 * tells is how far such a rate could move by chance alone; to read it so is our choice, and nobody publishes it with the
 * statistics.
 *
 * @param lower the lower end, a share from 0 to 1
 * @param upper the upper end, a share from {@code lower} to 1
 * @since 0.1.0
 */
public record WilsonInterval(double lower, double upper) implements Serializable {
    /** The 97.5th percentile of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    /**
     * An interval.
     *
     * @throws IllegalArgumentException unless 0 &le; lower &le; upper &le; 1
     */
    public WilsonInterval {
        if (!(0 <= lower && lower <= upper && upper <= 1)) {
            throw new IllegalArgumentException(
                    "an interval of shares runs from 0 to 1, in order, not from " + lower + " to " + upper);
        }
    }

    /**
     * The interval of a rate.
     *
     * @param rate the counts
     * @return the interval; empty if there were no cases
     */
    public static Optional<WilsonInterval> of(Rate rate) {
        if (rate.denominator() == 0) {
            return Optional.empty();
        }
        double n = rate.denominator();
        double share = rate.numerator() / n;
        double square = Z * Z / n;
        double middle = share + square / 2;
        double reach = Z * Math.sqrt((share * (1 - share) + square / 4) / n);
        // At the ends the formula gives 0 and 1 exactly, the doubles only nearly.
        double lower = rate.numerator() == 0 ? 0 : (middle - reach) / (1 + square);
        double upper = rate.others() == 0 ? 1 : (middle + reach) / (1 + square);
        return Optional.of(new WilsonInterval(lower, upper));
    }

    /**
     * Whether a share is inside.
     *
     * @param share from 0 to 1
     * @return true from the lower to the upper end, both included
     */
    public boolean contains(double share) {
        return lower <= share && share <= upper;
    }

    /**
     * Both ends in percent.
     *
     * @return such as {@code 46.1% to 46.8%}
     */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f%% to %.1f%%", lower * 100, upper * 100);
    }
}
