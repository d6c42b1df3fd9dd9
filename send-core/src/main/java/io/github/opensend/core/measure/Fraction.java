package io.github.opensend.core.measure;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An exact number: one decimal number over another. Nothing is rounded until {@link #rounded} is asked.
 *
 * <p>One over two and two over four are different fractions that compare as equal.
 *
 * @param over the number above the line
 * @param under the number below the line, above zero
 * @since 0.1.0
 */
public record Fraction(BigDecimal over, BigDecimal under) implements Serializable, Comparable<Fraction> {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A fraction.
     *
     * @throws IllegalArgumentException unless the number below the line is above zero
     */
    public Fraction {
        if (under.signum() <= 0) {
            throw new IllegalArgumentException("a fraction needs a number above zero below the line, found " + under);
        }
    }

    /**
     * A number that is no fraction.
     *
     * @param number the number
     * @return the number over one
     */
    public static Fraction of(BigDecimal number) {
        return new Fraction(number, BigDecimal.ONE);
    }

    /**
     * The exact percentage of a rate.
     *
     * @param rate the counts
     * @return a hundred times the one count over the other; empty if there were no cases
     */
    public static Optional<Fraction> percentage(Rate rate) {
        return rate.denominator() == 0
                ? Optional.empty()
                : Optional.of(new Fraction(
                        BigDecimal.valueOf(rate.numerator()).multiply(HUNDRED),
                        BigDecimal.valueOf(rate.denominator())));
    }

    /**
     * The difference to another number.
     *
     * @param other what is taken away
     * @return this less the other, exactly
     */
    public Fraction minus(Fraction other) {
        return new Fraction(
                over.multiply(other.under).subtract(other.over.multiply(under)), under.multiply(other.under));
    }

    /**
     * The size without the sign.
     *
     * @return a fraction that is not below zero
     */
    public Fraction abs() {
        return new Fraction(over.abs(), under);
    }

    /**
     * Below zero, zero or above.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return over.signum();
    }

    /**
     * The number for print.
     *
     * @param places how many decimal places
     * @return rounded half up
     */
    public BigDecimal rounded(int places) {
        return over.divide(under, places, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    /**
     * Both numbers.
     *
     * @return such as {@code 200/3}, or the number alone where it is over one
     */
    @Override
    public String toString() {
        return under.compareTo(BigDecimal.ONE) == 0
                ? over.toPlainString()
                : over.toPlainString() + "/" + under.toPlainString();
    }
}
