package io.github.opensend.radar.change;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How large a change of one rating must be before it is more than measurement error: the reliable change index of Jacobson
 * and Truax (1991). A change of x levels has the index {@code x / (sd * sqrt(2 * (1 - r)))}, and is reliable from 1.96 on.
 *
 * <p>The spread and the reliability have to be known locally, of the same ratings; there are none to start with. The
 * formula is from knowledge, and it takes the steps between levels to be of one width.
 *
 * @param deviation the standard deviation of the ratings, in levels, more than 0
 * @param reliability how reliable they are, from 0 up to but not including 1
 * @since 0.1.0
 */
public record ReliableChange(BigDecimal deviation, BigDecimal reliability) implements Serializable {
    private static final BigDecimal SQUARE_OF_1_96 = new BigDecimal("3.8416");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /**
     * A spread and a reliability.
     *
     * @throws IllegalArgumentException if either is out of its range
     */
    public ReliableChange {
        if (deviation.signum() <= 0) {
            throw new IllegalArgumentException("a standard deviation is more than 0, not " + deviation);
        }
        if (reliability.signum() < 0 || reliability.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("a reliability is from 0 up to but not including 1, not " + reliability);
        }
    }

    /**
     * Whether a change is more than error. The comparison is exact: squares are compared, and no root is drawn.
     *
     * @param levels the change, up or down
     * @return true if the index is 1.96 or more either way
     */
    public boolean isReliable(int levels) {
        BigDecimal change = BigDecimal.valueOf(levels);
        return change.multiply(change).compareTo(squareOfLeast()) >= 0;
    }

    /**
     * The least change that is reliable.
     *
     * @param places how many decimal places, 0 or more
     * @return levels, rounded half up for showing
     */
    public BigDecimal least(int places) {
        return squareOfLeast().sqrt(MathContext.DECIMAL64).setScale(places, RoundingMode.HALF_UP);
    }

    private BigDecimal squareOfLeast() {
        return SQUARE_OF_1_96
                .multiply(deviation)
                .multiply(deviation)
                .multiply(TWO)
                .multiply(BigDecimal.ONE.subtract(reliability));
    }
}
