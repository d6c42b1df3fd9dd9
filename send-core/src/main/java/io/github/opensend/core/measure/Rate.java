package io.github.opensend.core.measure;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Some out of all: how many of the cases that count were of the kind that is asked for.
 *
 * <p>Two rates are equal if both counts are; one of two and two of four are different rates with an equal share. A rate
 * with a denominator of zero has no share and no percentage, which is not the same as 0%.
 *
 * @param numerator how many were of the kind
 * @param denominator how many there were
 * @since 0.1.0
 */
public record Rate(long numerator, long denominator) implements Serializable {
    /** None of none: the rate to start adding from. */
    public static final Rate NONE = new Rate(0, 0);

    /**
     * A rate.
     *
     * @throws IllegalArgumentException unless the numerator lies between zero and the denominator
     */
    public Rate {
        if (numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException(
                    "a rate needs a numerator from 0 to its denominator, found " + numerator + " of " + denominator);
        }
    }

    /**
     * The rate of two sets of cases together, which must have no case in common.
     *
     * @param other the rate of the other set
     * @return the sums of both counts
     * @throws ArithmeticException if a sum does not fit in a long
     */
    public Rate plus(Rate other) {
        return new Rate(Math.addExact(numerator, other.numerator), Math.addExact(denominator, other.denominator));
    }

    /**
     * How many were not of the kind.
     *
     * @return the denominator less the numerator
     */
    public long others() {
        return denominator - numerator;
    }

    /**
     * The order of shares, by exact arithmetic: equal shares of different denominators compare as equal, so the order is
     * not consistent with {@code equals}.
     *
     * @return an order in which rates without a share come before all others
     */
    public static Comparator<Rate> byShare() {
        return Comparator.<Rate, Boolean>comparing(rate -> rate.denominator > 0).thenComparing(Rate::compareProducts);
    }

    /** Compares a/b with c/d as a*d with c*b, in 128 bits; no factor is negative. */
    private static int compareProducts(Rate one, Rate other) {
        int high = Long.compare(
                Math.multiplyHigh(one.numerator, other.denominator),
                Math.multiplyHigh(other.numerator, one.denominator));
        return high != 0
                ? high
                : Long.compareUnsigned(one.numerator * other.denominator, other.numerator * one.denominator);
    }

    /**
     * Both counts.
     *
     * @return such as {@code 39407 of 84866}
     */
    @Override
    public String toString() {
        return numerator + " of " + denominator;
    }
}
