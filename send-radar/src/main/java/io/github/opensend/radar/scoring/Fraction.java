package io.github.opensend.radar.scoring;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact number: levels, means of levels, shares, and differences of these. It is always in lowest terms, so equal
 * numbers are equal.
 *
 * @param numerator any whole number
 * @param denominator 1 or more
 * @since 0.1.0
 */
public record Fraction(long numerator, long denominator) implements Serializable, Comparable<Fraction> {
    /** Nothing. */
    public static final Fraction ZERO = new Fraction(0, 1);

    private static final Fraction[] SMALL = small();

    /**
     * A fraction, brought to lowest terms.
     *
     * @throws IllegalArgumentException if the denominator is not 1 or more
     */
    public Fraction {
        if (denominator < 1) {
            throw new IllegalArgumentException("a fraction has a denominator of 1 or more, not " + denominator);
        }
        if (denominator > 1) {
            long divisor = greatestCommonDivisor(Math.abs(numerator), denominator);
            numerator /= divisor;
            denominator /= divisor;
        }
    }

    private static Fraction[] small() {
        Fraction[] small = new Fraction[101];
        for (int i = 0; i < small.length; i++) {
            small[i] = new Fraction(i, 1);
        }
        return small;
    }

    private static long greatestCommonDivisor(long one, long other) {
        long a = one;
        long b = other;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    /**
     * A whole number.
     *
     * @param number any whole number
     * @return the number
     */
    public static Fraction whole(long number) {
        return 0 <= number && number < SMALL.length ? SMALL[(int) number] : new Fraction(number, 1);
    }

    /**
     * The difference.
     *
     * @param other what is taken away
     * @return this less the other
     * @throws ArithmeticException if a product does not fit in a long
     */
    public Fraction minus(Fraction other) {
        if (denominator == other.denominator) {
            return new Fraction(Math.subtractExact(numerator, other.numerator), denominator);
        }
        return new Fraction(
                Math.subtractExact(
                        Math.multiplyExact(numerator, other.denominator),
                        Math.multiplyExact(other.numerator, denominator)),
                Math.multiplyExact(denominator, other.denominator));
    }

    /**
     * The same number with the other sign.
     *
     * @return the negative
     */
    public Fraction negated() {
        return new Fraction(Math.negateExact(numerator), denominator);
    }

    /**
     * The number without its sign.
     *
     * @return this or its negative, whichever is not below zero
     */
    public Fraction absolute() {
        return numerator < 0 ? negated() : this;
    }

    /**
     * The number, or zero if it is negative.
     *
     * @return the greater of the two
     */
    public Fraction orZero() {
        return numerator < 0 ? ZERO : this;
    }

    /**
     * Whether it is a whole number.
     *
     * @return true if nothing is left over
     */
    public boolean isWhole() {
        return denominator == 1;
    }

    /**
     * The number for showing.
     *
     * @param places how many decimal places, 0 or more
     * @return the number, rounded half up, away from zero
     */
    public BigDecimal rounded(int places) {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), places, RoundingMode.HALF_UP);
    }

    /**
     * Compares the numbers exactly.
     *
     * @throws ArithmeticException if a product does not fit in a long
     */
    @Override
    public int compareTo(Fraction other) {
        return denominator == other.denominator
                ? Long.compare(numerator, other.numerator)
                : Long.compare(
                        Math.multiplyExact(numerator, other.denominator),
                        Math.multiplyExact(other.numerator, denominator));
    }

    /**
     * The number.
     *
     * @return such as {@code 3} or {@code 5/2}
     */
    @Override
    public String toString() {
        return isWhole() ? Long.toString(numerator) : numerator + "/" + denominator;
    }
}
