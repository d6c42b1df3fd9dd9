package io.github.opensend.radar.scoring;

import static io.github.opensend.radar.Radars.NOT_APPLICABLE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The scoring as it is written down, one list at a time and with no thought of speed. What a missing rating could be is found
 * by trying every level for every one of them.
 */
final class SlowScoring {
    private final DomainCase given;
    private final List<Integer> arising;

    SlowScoring(DomainCase given) {
        this.given = given;
        this.arising = IntStream.range(0, given.size())
                .filter(i -> given.need()[i] != NOT_APPLICABLE)
                .boxed()
                .toList();
    }

    private List<Integer> rated(int[] levels) {
        return arising.stream().filter(i -> levels[i] >= 0).toList();
    }

    private List<Integer> ratedOnBothSides(int[] other) {
        return rated(given.need()).stream().filter(i -> other[i] >= 0).toList();
    }

    private long weight(List<Integer> statements) {
        return statements.stream().mapToLong(i -> given.weights()[i]).sum();
    }

    DomainStatus status(Fraction minCoverage) {
        if (arising.isEmpty()) {
            return DomainStatus.NOT_APPLICABLE;
        }
        List<Integer> rated = rated(given.need());
        if (rated.isEmpty()) {
            return DomainStatus.NOT_RATED;
        }
        if (rated.size() == arising.size()) {
            return DomainStatus.COMPLETE;
        }
        return weight(rated) * minCoverage.denominator() < minCoverage.numerator() * weight(arising)
                ? DomainStatus.INCOMPLETE
                : DomainStatus.PARTIAL;
    }

    Optional<Fraction> coverage() {
        return arising.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fraction(weight(rated(given.need())), weight(arising)));
    }

    Optional<Fraction> aggregate(int[] levels, Aggregator aggregator) {
        List<Integer> rated = rated(levels);
        if (rated.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> highestFirst = rated.stream()
                .map(i -> levels[i])
                .sorted(Comparator.reverseOrder())
                .toList();
        return Optional.of(
                switch (aggregator.kind()) {
                    case MAX -> Fraction.whole(highestFirst.get(0));
                    case MEAN ->
                        new Fraction(
                                rated.stream()
                                        .mapToLong(i -> (long) given.weights()[i] * levels[i])
                                        .sum(),
                                weight(rated));
                    case LOWER_MEDIAN -> Fraction.whole(lowerMedian(levels, rated));
                    case MEAN_OF_HIGHEST ->
                        meanOf(highestFirst.subList(0, Math.min(aggregator.count(), highestFirst.size())));
                });
    }

    /** Each level written down as often as its weight says; then the middle one, the lower of two. */
    private int lowerMedian(int[] levels, List<Integer> rated) {
        List<Integer> written = new ArrayList<>();
        rated.forEach(i -> written.addAll(Collections.nCopies(given.weights()[i], levels[i])));
        Collections.sort(written);
        return written.get((written.size() - 1) / 2);
    }

    private static Fraction meanOf(List<Integer> levels) {
        return new Fraction(levels.stream().mapToLong(level -> level).sum(), levels.size());
    }

    /** The least and the most over every way to fill in what is missing. */
    Optional<Interval> interval(int[] levels, Aggregator aggregator) {
        if (arising.isEmpty()) {
            return Optional.empty();
        }
        List<Fraction> all = fillings(levels).stream()
                .map(filled -> aggregate(filled, aggregator).orElseThrow())
                .toList();
        return Optional.of(new Interval(Collections.min(all), Collections.max(all)));
    }

    List<int[]> fillings(int[] levels) {
        List<int[]> all = new ArrayList<>(List.of(levels));
        for (int i : arising) {
            if (levels[i] < 0) {
                List<int[]> more = new ArrayList<>();
                for (int[] filling : all) {
                    for (int level = 0; level <= given.highest(); level++) {
                        int[] next = filling.clone();
                        next[i] = level;
                        more.add(next);
                    }
                }
                all = more;
            }
        }
        return all;
    }

    Optional<Fraction> breadth(int actionLevel) {
        List<Integer> rated = rated(given.need());
        return rated.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fraction(
                        rated.stream()
                                .filter(i -> given.need()[i] >= actionLevel)
                                .count(),
                        rated.size()));
    }

    List<Integer> drivers() {
        List<Integer> rated = rated(given.need());
        Predicate<Integer> nothingHigher =
                i -> rated.stream().noneMatch(other -> given.need()[other] > given.need()[i]);
        return rated.stream().filter(nothingHigher).toList();
    }

    Optional<Integer> atDriver(int[] other) {
        return drivers().stream().map(i -> other[i]).filter(level -> level >= 0).min(Comparator.naturalOrder());
    }

    Optional<Integer> largestGap(int[] other) {
        return ratedOnBothSides(other).stream()
                .map(i -> Math.max(0, given.need()[i] - other[i]))
                .max(Comparator.naturalOrder());
    }

    /** The least and the most that the largest gap comes to over every way to fill in both sides. */
    Interval possibleGaps(int[] other) {
        List<Integer> gaps = new ArrayList<>();
        for (int[] needs : fillings(given.need())) {
            for (int[] others : fillings(other)) {
                gaps.add(arising.stream()
                        .mapToInt(i -> Math.max(0, needs[i] - others[i]))
                        .max()
                        .orElseThrow());
            }
        }
        return new Interval(Fraction.whole(Collections.min(gaps)), Fraction.whole(Collections.max(gaps)));
    }

    Optional<Fraction> coveredShare(int[] other) {
        List<Integer> needed = ratedOnBothSides(other).stream()
                .filter(i -> given.need()[i] >= 1)
                .toList();
        return needed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fraction(
                        needed.stream().filter(i -> given.need()[i] <= other[i]).count(), needed.size()));
    }

    boolean unknownReadiness(int actionLevel) {
        return rated(given.need()).stream().anyMatch(i -> given.need()[i] >= actionLevel && given.setting()[i] < 0);
    }

    boolean bothShort() {
        return arising.stream()
                .anyMatch(i -> given.setting()[i] >= 0
                        && given.home()[i] >= 0
                        && given.need()[i] > given.setting()[i]
                        && given.need()[i] > given.home()[i]);
    }
}
