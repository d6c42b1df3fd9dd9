package io.github.opensend.timescales.compliance;

import io.github.opensend.core.measure.Rate;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * How far several rates depart from one common rate: Pearson's chi-square statistic of homogeneity (1900).
 *
 * <p>If all had the same chance, the statistic would come near its degrees of freedom. How often chance alone brings as
 * much or more is the upper tail of the chi-square distribution, which a statistics library has, such as Apache Commons
 * Statistics: {@code ChiSquaredDistribution.of(degreesOfFreedom).survivalProbability(statistic)}. The distribution is an
 * approximation, and a poor one where fewer than 5 cases are expected of a kind; by custom it is then not relied on. It is
 * statistics, not law.
 *
 * @param statistic the sum of (observed - expected)<sup>2</sup> / expected over both kinds of case in every group, 0 or more
 * @param degreesOfFreedom the number of groups less one, 1 or more
 * @param expectedBelowFive in how many groups fewer than 5 cases are expected of one kind or of both
 * @since 0.1.0
 */
public record Homogeneity(double statistic, int degreesOfFreedom, int expectedBelowFive) implements Serializable {
    private static final int FEW = 5;

    /**
     * How far the rates of some groups depart from one common rate.
     *
     * @param groups the rates, each of at least one case; no case is in two groups
     * @return the statistic; empty if there are fewer than two groups, or if all cases are of one kind
     */
    public static Optional<Homogeneity> of(List<Rate> groups) {
        Rate total = groups.stream().reduce(Rate.NONE, Rate::plus);
        if (groups.size() < 2 || total.numerator() == 0 || total.others() == 0) {
            return Optional.empty();
        }
        double statistic = 0;
        int few = 0;
        for (Rate group : groups) {
            double share = (double) group.denominator() / total.denominator();
            double expected = share * total.numerator();
            double expectedOthers = share * total.others();
            double departure = group.numerator() - expected;
            statistic += departure * departure / expected + departure * departure / expectedOthers;
            few += Math.min(expected, expectedOthers) < FEW ? 1 : 0;
        }
        return Optional.of(new Homogeneity(statistic, groups.size() - 1, few));
    }
}
