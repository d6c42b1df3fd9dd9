package io.github.opensend.radar.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.opensend.radar.framework.InvalidRadarException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbers of a profile, at the ends of what is taken. */
class ScoringProfileTest {
    static Stream<Arguments> ends() {
        return Stream.of(
                arguments(number("minCoverage 0", with -> with.minCoverage(Fraction.ZERO)), true),
                arguments(number("minCoverage 1", with -> with.minCoverage(Fraction.whole(1))), true),
                arguments(number("minCoverage above 1", with -> with.minCoverage(new Fraction(101, 100))), false),
                arguments(number("actionLevel 1", with -> with.actionLevel(1)), true),
                arguments(number("actionLevel 0", with -> with.actionLevel(0)), false),
                arguments(number("spikyFrom above 0", with -> with.spikyFrom(new Fraction(1, 100))), true),
                arguments(number("spikyFrom 0", with -> with.spikyFrom(Fraction.ZERO)), false),
                arguments(number("wideFrom 1", with -> with.wideFrom(Fraction.whole(1))), true),
                arguments(number("wideFrom 0", with -> with.wideFrom(Fraction.ZERO)), false),
                arguments(number("dueDays 0", with -> with.dueDays(0)), true),
                arguments(number("staleDays as dueDays", with -> with.dueDays(9).staleDays(9)), true),
                arguments(number("staleDays below", with -> with.dueDays(9).staleDays(8)), false),
                arguments(number("notableChange 1", with -> with.notableChange(1)), true),
                arguments(number("notableChange 0", with -> with.notableChange(0)), false),
                arguments(number("suppressionBelow 2", with -> with.suppressionBelow(2)), true),
                arguments(number("suppressionBelow 1", with -> with.suppressionBelow(1)), false),
                arguments(number("weight 1", with -> with.putWeights("reading", 1)), true),
                arguments(number("weight 1000", with -> with.putWeights("reading", 1000)), true),
                arguments(number("weight 1001", with -> with.putWeights("reading", 1001)), false));
    }

    private record Number(String name, UnaryOperator<ImmutableScoringProfile.BuildFinal> set) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Number number(String name, UnaryOperator<ImmutableScoringProfile.BuildFinal> set) {
        return new Number(name, set);
    }

    @ParameterizedTest
    @MethodSource("ends")
    void aNumberIsTakenUpToItsEndAndNoFurther(Number number, boolean taken) {
        ImmutableScoringProfile.BuildFinal profile =
                number.set().apply(ScoringProfile.builder().id("p").version("1").title("t"));

        if (taken) {
            assertThat(profile.build().key()).isEqualTo("p/1");
        } else {
            assertThatThrownBy(profile::build).isInstanceOf(InvalidRadarException.class);
        }
    }
}
