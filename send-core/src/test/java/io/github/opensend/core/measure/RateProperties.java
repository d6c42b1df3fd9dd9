package io.github.opensend.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opensend.core.Serialised;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class RateProperties {
    @Provide
    Arbitrary<Rate> rates() {
        return ratesUpTo(200);
    }

    @Provide
    Arbitrary<Rate> ratesOfAnySize() {
        return Arbitraries.oneOf(ratesUpTo(4), ratesUpTo(1_000_000), ratesUpTo(Long.MAX_VALUE));
    }

    static Arbitrary<Rate> ratesUpTo(long most) {
        return Arbitraries.longs()
                .between(0, most)
                .flatMap(denominator ->
                        Arbitraries.longs().between(0, denominator).map(n -> new Rate(n, denominator)));
    }

    @Property
    void sharesCompareAsExactFractionsDo(@ForAll("ratesOfAnySize") Rate one, @ForAll("ratesOfAnySize") Rate other) {
        int expected = one.denominator() == 0 || other.denominator() == 0
                ? Boolean.compare(one.denominator() > 0, other.denominator() > 0)
                : BigInteger.valueOf(one.numerator())
                        .multiply(BigInteger.valueOf(other.denominator()))
                        .compareTo(
                                BigInteger.valueOf(other.numerator()).multiply(BigInteger.valueOf(one.denominator())));

        assertThat(Integer.signum(Rate.byShare().compare(one, other))).isEqualTo(expected);
    }

    @Property
    void addingIsAMatterOfCountsAlone(@ForAll @Size(max = 6) List<@From("rates") Rate> rates) {
        Rate sum = rates.stream().reduce(Rate.NONE, Rate::plus);
        Rate reversed = Rate.NONE;
        for (int i = rates.size() - 1; i >= 0; i--) {
            reversed = rates.get(i).plus(reversed);
        }

        assertThat(sum.numerator())
                .isEqualTo(rates.stream().mapToLong(Rate::numerator).sum());
        assertThat(sum.denominator())
                .isEqualTo(rates.stream().mapToLong(Rate::denominator).sum());
        assertThat(sum.others())
                .isEqualTo(rates.stream().mapToLong(Rate::others).sum());
        assertThat(reversed).isEqualTo(sum);
    }

    @Example
    void sharesThatDoublesCannotTellApartAreToldApart() {
        Rate almost = new Rate(Long.MAX_VALUE - 2, Long.MAX_VALUE - 1);
        Rate nearer = new Rate(Long.MAX_VALUE - 1, Long.MAX_VALUE);

        assertThat((double) almost.numerator() / almost.denominator())
                .isEqualTo((double) nearer.numerator() / nearer.denominator());
        assertThat(Rate.byShare().compare(almost, nearer)).isNegative();
    }

    @Example
    void equalSharesOfDifferentCountsAreDifferentRates() {
        assertThat(new Rate(1, 2))
                .isNotEqualTo(new Rate(2, 4))
                .usingComparator(Rate.byShare())
                .isEqualTo(new Rate(2, 4));
        assertThat(new Rate(39_407, 84_866)).hasToString("39407 of 84866");
    }

    @Example
    void countsThatAreNoRateAreRefused() {
        assertThatThrownBy(() -> new Rate(3, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3 of 2");
        assertThatThrownBy(() -> new Rate(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rate(0, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rate(0, Long.MAX_VALUE).plus(new Rate(0, 1)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Example
    void aRateComesBackFromItsSerialisedForm() {
        assertThat(Serialised.andBack(new Rate(1, 2))).isEqualTo(new Rate(1, 2));
    }
}
