package io.github.opensend.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.opensend.core.Serialised;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;

class AverageWeeksProperties {
    @Property
    void theAverageIsTheDaysOfAllCasesOverSevenTimesTheirNumber(
            @ForAll @NotEmpty List<@IntRange(max = 1000) Integer> days) {
        AverageWeeks average = AverageWeeks.NONE;
        for (int took : days) {
            average = average.plus(took);
        }
        double weeks = days.stream().mapToInt(took -> took).average().orElseThrow() / 7;

        assertThat(average.weeks().orElseThrow().doubleValue()).isCloseTo(weeks, within(0.05 + 1e-9));
        assertThat(average.weeks().orElseThrow().scale()).isEqualTo(1);
        assertThat(average.cases()).isEqualTo(days.size());
    }

    @Property
    void anAverageOfPartsIsTheAverageOfTheWhole(
            @ForAll List<@IntRange(max = 1000) Integer> some, @ForAll List<@IntRange(max = 1000) Integer> others) {
        AverageWeeks one = AverageWeeks.NONE;
        AverageWeeks other = AverageWeeks.NONE;
        AverageWeeks whole = AverageWeeks.NONE;
        for (int took : some) {
            one = one.plus(took);
            whole = whole.plus(took);
        }
        for (int took : others) {
            other = other.plus(took);
            whole = whole.plus(took);
        }

        assertThat(one.plus(other)).isEqualTo(whole).isEqualTo(other.plus(one));
    }

    @Example
    void aHalfTenthIsRoundedUp() {
        assertThat(new AverageWeeks(140, 1).weeks()).contains(new BigDecimal("20.0"));
        assertThat(new AverageWeeks(7 * 401, 20).weeks()).contains(new BigDecimal("20.1"));
        assertThat(new AverageWeeks(7 * 401 - 1, 20).weeks()).contains(new BigDecimal("20.0"));
        assertThat(new AverageWeeks(288, 12)).hasToString("3.4 weeks over 12 cases");
    }

    @Example
    void ofNoCasesThereIsNoAverage() {
        assertThat(AverageWeeks.NONE.weeks()).isEmpty();
        assertThat(AverageWeeks.NONE).hasToString("no cases");
    }

    @Example
    void countsThatAreNoAverageAreRefused() {
        assertThatThrownBy(() -> new AverageWeeks(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AverageWeeks(0, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AverageWeeks.NONE.plus(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1 days");
    }

    @Example
    void anAverageComesBackFromItsSerialisedForm() {
        assertThat(Serialised.andBack(new AverageWeeks(140, 1))).isEqualTo(new AverageWeeks(140, 1));
    }
}
