package io.github.opensend.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opensend.core.Serialised;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PublishedPercentageProperties {
    @Provide
    Arbitrary<Rate> rates() {
        return Arbitraries.oneOf(RateProperties.ratesUpTo(500), RateProperties.ratesUpTo(1_000_000_000L))
                .filter(rate -> rate.denominator() > 0);
    }

    @Property(tries = 2000)
    void awayFromTheMiddleItIsDecimalHalfUp(@ForAll("rates") Rate rate) {
        Assume.that(!liesInTheMiddleOfTwoTenths(rate));

        assertThat(PublishedPercentage.cell(rate)).isEqualTo(halfUp(rate));
    }

    @Example
    void amongDenominatorsUpToFourHundredOnlyMiddlesDepartFromHalfUpAndAlwaysDownwards() {
        TreeSet<String> departing = new TreeSet<>();
        for (int denominator = 1; denominator <= 400; denominator++) {
            for (int numerator = 0; numerator <= denominator; numerator++) {
                Rate rate = new Rate(numerator, denominator);
                if (!PublishedPercentage.cell(rate).equals(halfUp(rate))) {
                    assertThat(liesInTheMiddleOfTwoTenths(rate))
                            .as(rate.toString())
                            .isTrue();
                    assertThat(new BigDecimal(PublishedPercentage.cell(rate)).add(new BigDecimal("0.1")))
                            .isEqualByComparingTo(halfUp(rate));
                    departing.add(rate.toString());
                }
            }
        }

        assertThat(departing).contains("23 of 80", "41 of 80", "153 of 240", "205 of 400");
    }

    @Property
    void whatIsPrintedIsReadBack(@ForAll @IntRange(max = 1000) int tenths) {
        PublishedPercentage percentage = new PublishedPercentage(tenths);

        assertThat(PublishedPercentage.parse(percentage.toString())).isEqualTo(percentage);
        assertThat(new BigDecimal(percentage.toString())).isEqualByComparingTo(BigDecimal.valueOf(tenths, 1));
    }

    @Property
    void percentagesSortByValue(@ForAll @IntRange(max = 1000) int one, @ForAll @IntRange(max = 1000) int other) {
        assertThat(new PublishedPercentage(one).compareTo(new PublishedPercentage(other)))
                .isEqualTo(Integer.compare(one, other));
    }

    @Example
    void aDecimalPlaceThatIsZeroIsNotPrinted() {
        assertThat(PublishedPercentage.cell(new Rate(1088, 1099))).isEqualTo("99");
        assertThat(PublishedPercentage.cell(new Rate(0, 5))).isEqualTo("0");
        assertThat(PublishedPercentage.cell(new Rate(955, 955))).isEqualTo("100");
        assertThat(PublishedPercentage.cell(new Rate(1, 929))).isEqualTo("0.1");
    }

    @Example
    void ofNoCasesThereIsNoPercentage() {
        assertThat(PublishedPercentage.of(Rate.NONE)).isEmpty();
        assertThat(PublishedPercentage.cell(Rate.NONE)).isEqualTo("x");
        assertThat(NoFigure.in("x")).contains(NoFigure.UNAVAILABLE);
        assertThat(NoFigure.in("z")).contains(NoFigure.NOT_APPLICABLE);
        assertThat(NoFigure.in("0")).isEmpty();
        assertThat(NoFigure.in("")).isEmpty();
    }

    @Example
    void aSentenceCarriesTheSign() {
        assertThat(PublishedPercentage.of(new Rate(39_407, 84_866))
                        .orElseThrow()
                        .inProse())
                .isEqualTo("46.4%");
    }

    @Example
    void whatIsNoPercentageIsRefused() {
        for (String text : new String[] {"", "x", "46.44", "46,4", "46.", "-1", "100.1", "101", "46.4%"}) {
            assertThatThrownBy(() -> PublishedPercentage.parse(text))
                    .as(text)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new PublishedPercentage(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void aPercentageComesBackFromItsSerialisedForm() {
        assertThat(Serialised.andBack(new PublishedPercentage(464))).isEqualTo(new PublishedPercentage(464));
    }

    /** Decimal half up of the exact share, without a decimal place that is zero. */
    static String halfUp(Rate rate) {
        BigDecimal exact = BigDecimal.valueOf(rate.numerator())
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(rate.denominator()), 1, RoundingMode.HALF_UP);
        return exact.stripTrailingZeros().toPlainString();
    }

    private static boolean liesInTheMiddleOfTwoTenths(Rate rate) {
        BigInteger[] halves = BigInteger.valueOf(rate.numerator())
                .multiply(BigInteger.valueOf(2000))
                .divideAndRemainder(BigInteger.valueOf(rate.denominator()));
        return halves[1].signum() == 0 && halves[0].testBit(0);
    }
}
