package io.github.opensend.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.opensend.core.Serialised;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

class WilsonIntervalProperties {
    @Provide
    Arbitrary<Rate> rates() {
        return Arbitraries.oneOf(RateProperties.ratesUpTo(12), RateProperties.ratesUpTo(100_000))
                .filter(rate -> rate.denominator() > 0);
    }

    @Property(tries = 2000)
    void commonsStatisticsGivesTheSameInterval(@ForAll("rates") Rate rate) {
        Interval expected = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
                (int) rate.denominator(), (int) rate.numerator(), 0.05);
        WilsonInterval interval = WilsonInterval.of(rate).orElseThrow();

        assertThat(interval.lower()).isCloseTo(expected.getLowerBound(), within(1e-12));
        assertThat(interval.upper()).isCloseTo(expected.getUpperBound(), within(1e-12));
    }

    @Property
    void theShareItselfIsInside(@ForAll("rates") Rate rate) {
        WilsonInterval interval = WilsonInterval.of(rate).orElseThrow();

        assertThat(interval.contains((double) rate.numerator() / rate.denominator()))
                .isTrue();
        assertThat(interval.upper()).isGreaterThan(interval.lower());
    }

    @Property
    void theIntervalOfTheOthersIsItsMirrorImage(@ForAll("rates") Rate rate) {
        WilsonInterval interval = WilsonInterval.of(rate).orElseThrow();
        WilsonInterval others =
                WilsonInterval.of(new Rate(rate.others(), rate.denominator())).orElseThrow();

        assertThat(others.lower()).isCloseTo(1 - interval.upper(), within(1e-12));
        assertThat(others.upper()).isCloseTo(1 - interval.lower(), within(1e-12));
    }

    @Property
    void tenTimesTheCasesMakeItNarrower(@ForAll("rates") Rate rate) {
        WilsonInterval few = WilsonInterval.of(rate).orElseThrow();
        WilsonInterval many = WilsonInterval.of(new Rate(rate.numerator() * 10, rate.denominator() * 10))
                .orElseThrow();

        assertThat(many.upper() - many.lower()).isLessThan(few.upper() - few.lower());
    }

    @Example
    void fewCasesTellLittle() {
        assertThat(WilsonInterval.of(new Rate(0, 5)))
                .hasValueSatisfying(interval -> assertThat(interval).hasToString("0.0% to 43.4%"));
        assertThat(WilsonInterval.of(new Rate(5, 5)))
                .hasValueSatisfying(interval -> assertThat(interval).hasToString("56.6% to 100.0%"));
        assertThat(WilsonInterval.of(new Rate(39_407, 84_866)))
                .hasValueSatisfying(interval -> assertThat(interval).hasToString("46.1% to 46.8%"));
    }

    @Example
    void ofNoCasesThereIsNoInterval() {
        assertThat(WilsonInterval.of(Rate.NONE)).isEmpty();
    }

    @Example
    void whatIsNoIntervalIsRefused() {
        assertThatThrownBy(() -> new WilsonInterval(0.5, 0.4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WilsonInterval(Double.NaN, 0.4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WilsonInterval(0, 1.1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void anIntervalComesBackFromItsSerialisedForm() {
        assertThat(Serialised.andBack(new WilsonInterval(0.1, 0.2))).isEqualTo(new WilsonInterval(0.1, 0.2));
    }
}
