package io.github.opensend.radar.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.opensend.core.measure.Rate;
import io.github.opensend.radar.scoring.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of agreement whatever the levels, against sums over all pairs of pairs. */
class AgreementProperties {
    private static List<Integer> levels(Random random, int highest, int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> random.nextInt(highest + 1))
                .toList();
    }

    /** The second rater sees something of what the first saw. */
    private static List<Integer> near(Random random, int highest, List<Integer> levels) {
        return levels.stream()
                .map(level -> random.nextBoolean() ? level : random.nextInt(highest + 1))
                .toList();
    }

    private static double value(Kappa.Defined kappa) {
        return (double) kappa.value().numerator() / kappa.value().denominator();
    }

    /** Mean disagreement of the pairs over mean disagreement of everyone's rating with everyone's, one by one. */
    @Property(tries = 2000)
    void kappaIsOneLessObservedOverExpectedDisagreement(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 5) int highest,
            @ForAll @IntRange(max = 25) int size,
            @ForAll Weighting weighting) {
        List<Integer> one = levels(random, highest, size);
        List<Integer> other = near(random, highest, one);
        long observed = 0;
        long expected = 0;
        for (int i = 0; i < size; i++) {
            observed += weighting.disagreement(one.get(i), other.get(i));
            for (int j = 0; j < size; j++) {
                expected += weighting.disagreement(one.get(i), other.get(j));
            }
        }
        Kappa kappa = Agreement.of(highest, one, other).kappa(weighting, 10);
        if (expected == 0) {
            assertThat(kappa).isEqualTo(new Kappa.Undefined(weighting, size));
        } else {
            Kappa.Defined defined = (Kappa.Defined) kappa;
            assertThat(defined.value()).isEqualTo(Fraction.whole(1).minus(new Fraction(observed * size, expected)));
            assertThat(defined.isOfEnough()).isEqualTo(size >= 10);
            assertThat(value(defined)).isBetween(defined.low() - 1e-9, defined.high() + 1e-9);
        }
    }

    /** The variance of a function of shares, its slopes found by nudging each share a little. */
    @Property(tries = 1000)
    void theIntervalIsThatOfTheLargeSampleVariance(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 4) int highest,
            @ForAll @IntRange(min = 20, max = 80) int size,
            @ForAll Weighting weighting) {
        List<Integer> one = levels(random, highest, size);
        List<Integer> other = near(random, highest, one);
        if (!(Agreement.of(highest, one, other).kappa(weighting, 10) instanceof Kappa.Defined kappa)) {
            return;
        }
        double[][] shares = new double[highest + 1][highest + 1];
        for (int i = 0; i < size; i++) {
            shares[one.get(i)][other.get(i)] += 1.0 / size;
        }
        double nudge = 1e-5;
        double mean = 0;
        double squares = 0;
        for (int i = 0; i <= highest; i++) {
            for (int j = 0; j <= highest; j++) {
                double share = shares[i][j];
                shares[i][j] = share + nudge;
                double above = kappa(shares, weighting);
                shares[i][j] = share - nudge;
                double below = kappa(shares, weighting);
                shares[i][j] = share;
                double slope = (above - below) / (2 * nudge);
                mean += share * slope;
                squares += share * slope * slope;
            }
        }
        double reach = 1.959963984540054 * Math.sqrt(Math.max(0, squares - mean * mean) / size);
        assertThat(kappa.low()).isEqualTo(Math.max(-1, value(kappa) - reach), within(1e-4));
        assertThat(kappa.high()).isEqualTo(Math.min(1, value(kappa) + reach), within(1e-4));
    }

    /** As the formula stands; the shares need not add up to one. */
    private static double kappa(double[][] shares, Weighting weighting) {
        double observed = 0;
        double expected = 0;
        for (int i = 0; i < shares.length; i++) {
            for (int j = 0; j < shares.length; j++) {
                observed += weighting.disagreement(i, j) * shares[i][j];
                for (int k = 0; k < shares.length; k++) {
                    for (int l = 0; l < shares.length; l++) {
                        expected += weighting.disagreement(i, l) * shares[i][j] * shares[k][l];
                    }
                }
            }
        }
        return 1 - observed / expected;
    }

    @Property(tries = 1000)
    void theRatersMayChangePlacesAndThePairsTheirOrder(
            @ForAll Random random, @ForAll @IntRange(max = 20) int size, @ForAll Weighting weighting) {
        List<Integer> one = levels(random, 4, size);
        List<Integer> other = near(random, 4, one);
        Agreement agreement = Agreement.of(4, one, other);
        Agreement swapped = Agreement.of(4, other, one);
        assertThat(swapped.exact()).isEqualTo(agreement.exact());
        assertThat(swapped.withinOne()).isEqualTo(agreement.withinOne());
        if (agreement.kappa(weighting, 10) instanceof Kappa.Defined kappa) {
            assertThat(((Kappa.Defined) swapped.kappa(weighting, 10)).value()).isEqualTo(kappa.value());
        }
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        java.util.Collections.shuffle(order, random);
        assertThat(Agreement.of(
                        4,
                        order.stream().map(one::get).toList(),
                        order.stream().map(other::get).toList()))
                .isEqualTo(agreement);
    }

    @Property(tries = 1000)
    void agreementsOfDifferentThingsAddUp(
            @ForAll Random random, @ForAll @IntRange(max = 20) int size, @ForAll @IntRange(max = 20) int more) {
        List<Integer> one = levels(random, 4, size + more);
        List<Integer> other = near(random, 4, one);
        Agreement whole = Agreement.of(4, one, other);
        Agreement first = Agreement.of(4, one.subList(0, size), other.subList(0, size));
        Agreement second = Agreement.of(4, one.subList(size, size + more), other.subList(size, size + more));
        assertThat(first.plus(second)).isEqualTo(second.plus(first)).isEqualTo(whole);
        assertThat(whole.exact().numerator())
                .isEqualTo(IntStream.range(0, size + more)
                        .filter(i -> one.get(i).equals(other.get(i)))
                        .count());
        assertThat(whole.withinOne())
                .isEqualTo(new Rate(
                        IntStream.range(0, size + more)
                                .filter(i -> Math.abs(one.get(i) - other.get(i)) <= 1)
                                .count(),
                        size + more));
    }

    /** A known identity: on two levels the three weightings are one. */
    @Property(tries = 500)
    void onTwoLevelsTheWeightingMakesNoDifference(@ForAll Random random, @ForAll @IntRange(max = 20) int size) {
        List<Integer> one = levels(random, 1, size);
        Agreement agreement = Agreement.of(1, one, near(random, 1, one));
        if (agreement.kappa(Weighting.UNWEIGHTED, 10) instanceof Kappa.Defined kappa) {
            assertThat(((Kappa.Defined) agreement.kappa(Weighting.LINEAR, 10)).value())
                    .isEqualTo(kappa.value());
            assertThat(((Kappa.Defined) agreement.kappa(Weighting.QUADRATIC, 10)).value())
                    .isEqualTo(kappa.value());
        }
    }
}
