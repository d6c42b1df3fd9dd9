package io.github.opensend.radar.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** Exact numbers, against the arithmetic of integers without bounds. */
class FractionProperties {
    private static BigInteger cross(Fraction one, Fraction other) {
        return BigInteger.valueOf(one.numerator()).multiply(BigInteger.valueOf(other.denominator()));
    }

    @Property(tries = 3000)
    void differencesAndOrderAreExact(
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long a,
            @ForAll @LongRange(min = 1, max = 1_000_000) long b,
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long c,
            @ForAll @LongRange(min = 1, max = 1_000_000) long d) {
        Fraction one = new Fraction(a, b);
        Fraction other = new Fraction(c, d);
        BigInteger difference = cross(one, other).subtract(cross(other, one));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(difference.signum());
        assertThat(one.equals(other)).isEqualTo(difference.signum() == 0);
        Fraction less = one.minus(other);
        assertThat(BigInteger.valueOf(less.numerator())
                        .multiply(BigInteger.valueOf(one.denominator()))
                        .multiply(BigInteger.valueOf(other.denominator())))
                .isEqualTo(difference.multiply(BigInteger.valueOf(less.denominator())));
        assertThat(BigInteger.valueOf(one.numerator()).gcd(BigInteger.valueOf(one.denominator())))
                .isEqualTo(BigInteger.ONE);
        assertThat(less.negated()).isEqualTo(other.minus(one));
        assertThat(less.absolute().numerator()).isNotNegative();
    }

    @Example
    void aNumberIsRoundedForShowingAlone() {
        assertThat(new Fraction(4, 5).rounded(1)).hasToString("0.8");
        assertThat(new Fraction(5, 2).rounded(0)).hasToString("3");
        assertThat(new Fraction(-5, 2).rounded(0)).hasToString("-3");
        assertThat(new Fraction(1, 3).rounded(3)).hasToString("0.333");
        assertThat(new Fraction(6, 4)).hasToString("3/2").isEqualTo(new Fraction(3, 2));
        assertThat(new Fraction(0, 7)).isEqualTo(Fraction.ZERO).hasToString("0");
        assertThat(new Fraction(-1, 2).orZero()).isEqualTo(Fraction.ZERO);
    }

    @Example
    void whatCannotBeHeldExactlyIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Fraction(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Fraction(1, -2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(Fraction.whole(2), Fraction.whole(1)));
        Fraction tiny = new Fraction(1, Long.MAX_VALUE);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> tiny.minus(new Fraction(1, Long.MAX_VALUE - 1)));
    }
}
