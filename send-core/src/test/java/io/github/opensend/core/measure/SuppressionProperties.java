package io.github.opensend.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import io.github.opensend.core.Serialised;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SuppressionProperties {
    private static final ShownRate SUPPRESSED = new ShownRate.Suppressed();
    private static final Suppression BELOW_FIVE = Suppression.below(5);

    @Provide
    Arbitrary<Rate> rates() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, RateProperties.ratesUpTo(12)),
                Tuple.of(2, RateProperties.ratesUpTo(60)),
                Tuple.of(1, Arbitraries.longs().between(0, 30).map(n -> new Rate(0, n))),
                Tuple.of(1, Arbitraries.longs().between(0, 30).map(n -> new Rate(n, n))));
    }

    @Property(tries = 3000)
    void noHiddenGroupCanBeWorkedOutFromTheTotalAndTheGroupsThatAreShown(
            @ForAll @IntRange(min = 2, max = 6) int threshold, @ForAll @Size(max = 6) List<@From("rates") Rate> rates) {
        ShownRates<Integer> shown = Suppression.below(threshold).of(numbered(rates));
        int hidden = (int)
                shown.groups().values().stream().filter(SUPPRESSED::equals).count();
        if (hidden == 0 || shown.total().equals(SUPPRESSED)) {
            return;
        }
        Rate total = shown.total().rate().orElseThrow();
        Rate known = shown.groups().values().stream()
                .flatMap(group -> group.rate().stream())
                .reduce(Rate.NONE, Rate::plus);
        Rate rest = new Rate(total.numerator() - known.numerator(), total.denominator() - known.denominator());

        assertThat(whatOneOfThemCanBe(rest, hidden)).hasSizeGreaterThan(1);
    }

    /** Every rate that one of several groups can have, if none of them is empty and together they are the rest. */
    private static Set<Rate> whatOneOfThemCanBe(Rate rest, int groups) {
        Set<Rate> possible = new LinkedHashSet<>();
        for (long d = 1; d <= rest.denominator(); d++) {
            for (long n = 0; n <= d; n++) {
                long d2 = rest.denominator() - d;
                long n2 = rest.numerator() - n;
                boolean othersFit = groups == 1 ? d2 == 0 && n2 == 0 : d2 >= groups - 1;
                if (othersFit && 0 <= n2 && n2 <= d2) {
                    possible.add(new Rate(n, d));
                }
            }
        }
        return possible;
    }

    @Property(tries = 3000)
    void whatIsLeftByTheTotalIsNeverSmallNorNoneNorAll(@ForAll @Size(max = 6) List<@From("rates") Rate> rates) {
        ShownRates<Integer> shown = BELOW_FIVE.of(numbered(rates));
        Rate rest = hiddenOf(shown, rates);

        if (rest.denominator() > 0 && !shown.total().equals(SUPPRESSED)) {
            assertThat(rest.numerator()).isGreaterThanOrEqualTo(5);
            assertThat(rest.others()).isGreaterThanOrEqualTo(5);
        }
    }

    @Property
    void whatIsShownIsAsItWasAndNothingSmallIsShown(@ForAll @Size(max = 6) List<@From("rates") Rate> rates) {
        Map<Integer, Rate> groups = numbered(rates);
        ShownRates<Integer> shown = BELOW_FIVE.of(groups);

        assertThat(shown.groups().keySet()).containsExactlyElementsOf(groups.keySet());
        shown.groups()
                .forEach((group, one) -> one.rate().ifPresent(rate -> {
                    assertThat(rate).isEqualTo(groups.get(group));
                    assertThat(rate.numerator()).matches(count -> count == 0 || count >= 5);
                    assertThat(rate.denominator() - rate.numerator()).matches(count -> count == 0 || count >= 5);
                }));
        assertThat(shown.total().rate().stream())
                .allMatch(total -> total.equals(rates.stream().reduce(Rate.NONE, Rate::plus)));
    }

    @Property
    void nothingIsHiddenWhereNothingIsSmall(@ForAll @Size(max = 6) List<@From("rates") Rate> rates) {
        List<Rate> large = rates.stream()
                .map(rate -> new Rate(rate.numerator() * 5, rate.denominator() * 5))
                .toList();

        assertThat(BELOW_FIVE.of(numbered(large)).groups().values()).doesNotContain(SUPPRESSED);
    }

    @Property
    void theTotalIsHiddenOnlyWhereEveryGroupWithCasesIs(@ForAll @Size(max = 4) List<@From("rates") Rate> rates) {
        ShownRates<Integer> shown = BELOW_FIVE.of(numbered(rates));

        if (shown.total().equals(SUPPRESSED)) {
            assertThat(shown.groups().values())
                    .allMatch(group ->
                            group.rate().map(rate -> rate.denominator() == 0).orElse(true));
        }
    }

    @Example
    void ifOneGroupIsHiddenTheNextSmallestIsHiddenToo() {
        ShownRates<String> shown = BELOW_FIVE.of(ImmutableMap.of(
                "a", new Rate(100, 200), "b", new Rate(3, 20), "c", new Rate(20, 40), "d", new Rate(30, 60)));

        assertThat(shown.groups().get("b")).isEqualTo(SUPPRESSED);
        assertThat(shown.groups().get("c")).isEqualTo(SUPPRESSED);
        assertThat(shown.groups().get("a")).isEqualTo(new ShownRate.Shown(new Rate(100, 200)));
        assertThat(shown.groups().get("d")).isEqualTo(new ShownRate.Shown(new Rate(30, 60)));
        assertThat(shown.total()).hasToString("153 of 320");
    }

    @Example
    void twoSmallGroupsWhoseSumIsSmallTakeAThirdWithThem() {
        ShownRates<String> shown = BELOW_FIVE.of(ImmutableMap.of(
                "a", new Rate(1, 20), "b", new Rate(1, 30), "c", new Rate(9, 40), "d", new Rate(9, 50)));

        assertThat(shown.groups())
                .containsEntry("c", SUPPRESSED)
                .containsEntry("d", new ShownRate.Shown(new Rate(9, 50)));
    }

    @Example
    void aGroupOfWhichAllButAFewWereInTimeIsSmall() {
        assertThat(BELOW_FIVE.of(new Rate(197, 200))).isEqualTo(SUPPRESSED);
        assertThat(BELOW_FIVE.of(new Rate(195, 200))).isEqualTo(new ShownRate.Shown(new Rate(195, 200)));
        assertThat(BELOW_FIVE.of(new Rate(200, 200))).isEqualTo(new ShownRate.Shown(new Rate(200, 200)));
    }

    @Example
    void aTotalOfNoneWouldTellOfEveryGroupThatIsHidden() {
        ShownRates<String> shown = Suppression.below(2).of(ImmutableMap.of("a", new Rate(0, 1), "b", new Rate(0, 1)));

        assertThat(shown.groups().values()).containsOnly(SUPPRESSED);
        assertThat(shown.total()).isEqualTo(SUPPRESSED);
    }

    @Example
    void suppressedIsNotZero() {
        assertThat(BELOW_FIVE.of(new Rate(0, 20)).rate()).contains(new Rate(0, 20));
        assertThat(BELOW_FIVE.of(new Rate(1, 20)).rate()).isEmpty();
        assertThat(BELOW_FIVE.of(new Rate(1, 20))).hasToString("suppressed");
        assertThat(BELOW_FIVE.hides(0)).isFalse();
        assertThat(BELOW_FIVE.hides(4)).isTrue();
        assertThat(BELOW_FIVE.hides(5)).isFalse();
    }

    @Example
    void aThresholdThatHidesNothingIsRefused() {
        assertThatThrownBy(() -> Suppression.below(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1");
    }

    @Example
    void ratesComeBackFromTheirSerialisedForm() {
        ShownRates<String> shown = BELOW_FIVE.of(ImmutableMap.of("a", new Rate(1, 20), "b", new Rate(9, 30)));

        assertThat(Serialised.andBack(shown)).isEqualTo(shown);
        assertThat(Serialised.andBack(BELOW_FIVE)).isEqualTo(BELOW_FIVE);
    }

    private static ImmutableMap<Integer, Rate> numbered(List<Rate> rates) {
        ImmutableMap.Builder<Integer, Rate> groups = ImmutableMap.builder();
        for (int i = 0; i < rates.size(); i++) {
            groups.put(i, rates.get(i));
        }
        return groups.buildOrThrow();
    }

    private static Rate hiddenOf(ShownRates<Integer> shown, List<Rate> rates) {
        Rate rest = Rate.NONE;
        for (int i = 0; i < rates.size(); i++) {
            rest = SUPPRESSED.equals(shown.groups().get(i)) ? rest.plus(rates.get(i)) : rest;
        }
        return rest;
    }
}
