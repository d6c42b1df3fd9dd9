package io.github.opensend.radar.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.radar.Radars;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CohortProperties {
    @Provide
    Arbitrary<List<int[]>> groups() {
        return Children.groups(25);
    }

    @Provide
    Arbitrary<int[]> levels() {
        return Children.levels();
    }

    @Property(tries = 300)
    void everyCountIsTheNumberOfChildrenLookedAtOneByOne(@ForAll("groups") List<int[]> children) {
        CohortProfile profile = Children.profile(children);

        assertThat(profile.children()).isEqualTo(children.size());
        for (int statement : Children.STATEMENTS) {
            LevelCounts counts = profile.needs(Children.id(statement));
            for (int level = 0; level <= 4; level++) {
                int wanted = level;
                assertThat(counts.at(level)).isEqualTo(count(children, statement, found -> found == wanted));
                assertThat(counts.atOrAbove(level)).isEqualTo(count(children, statement, found -> found >= wanted));
            }
            assertThat(counts.notRated()).isEqualTo(count(children, statement, found -> found == Radars.NOT_RATED));
            assertThat(counts.notApplicable())
                    .isEqualTo(count(children, statement, found -> found == Radars.NOT_APPLICABLE));
            assertThat(counts.all()).isEqualTo(children.size());
        }
    }

    private static long count(List<int[]> children, int statement, IntPredicate wanted) {
        return children.stream().filter(child -> wanted.test(child[statement])).count();
    }

    @Property(tries = 300)
    void theMiddleAndTheEndsAreThoseOfTheSortedLevels(@ForAll("groups") List<int[]> children) {
        LevelCounts counts = Children.profile(children).needs(Children.id(0));
        int[] sorted = children.stream()
                .mapToInt(child -> child[0])
                .filter(level -> level >= 0)
                .sorted()
                .toArray();
        boolean none = sorted.length == 0;

        assertThat(counts.rated()).isEqualTo(sorted.length);
        assertThat(counts.median()).isEqualTo(none ? Optional.empty() : Optional.of(sorted[(sorted.length - 1) / 2]));
        assertThat(counts.lowest()).isEqualTo(none ? Optional.empty() : Optional.of(sorted[0]));
        assertThat(counts.highest()).isEqualTo(none ? Optional.empty() : Optional.of(sorted[sorted.length - 1]));
        assertThat(counts.mean().isPresent()).isEqualTo(!none);
        counts.mean()
                .ifPresent(mean -> assertThat(mean.numerator() * sorted.length)
                        .isEqualTo(IntStream.of(sorted).sum() * mean.denominator()));
    }

    @Property(tries = 300)
    void theHighestOfADomainIsTheHighestThatIsRated(@ForAll("groups") List<int[]> children) {
        CohortProfile profile = Children.profile(children);
        LevelCounts highest = profile.highest("d0");
        long[] expected = new long[7];
        long partly = 0;
        for (int[] child : children) {
            int top = Math.max(child[0], child[1]);
            boolean missing = child[0] == Radars.NOT_RATED || child[1] == Radars.NOT_RATED;
            expected[top >= 0 ? top : missing ? 5 : 6]++;
            partly += top >= 0 && missing ? 1 : 0;
        }

        assertThat(highest.levels().toArray()).containsExactly(Arrays.copyOf(expected, 5));
        assertThat(highest.notRated()).isEqualTo(expected[5]);
        assertThat(highest.notApplicable()).isEqualTo(expected[6]);
        assertThat(profile.partlyRated("d0")).isEqualTo(partly);
    }

    @Property(tries = 300)
    void gapsAreThoseOfEachChild(@ForAll("groups") List<int[]> children, @ForAll("levels") int[] readiness) {
        CohortProfile profile = Children.profile(children, Children.setting(readiness));

        for (int statement : Children.STATEMENTS) {
            LevelCounts gaps = profile.gaps(Children.id(statement));
            int ready = readiness[statement];
            for (int size = 0; size <= 4; size++) {
                int wanted = size;
                assertThat(gaps.at(size))
                        .isEqualTo(count(
                                children,
                                statement,
                                need -> need >= 0 && ready >= 0 && Math.max(0, need - ready) == wanted));
            }
            assertThat(gaps.notApplicable())
                    .isEqualTo(count(children, statement, need -> need == Radars.NOT_APPLICABLE));
            assertThat(gaps.all()).isEqualTo(children.size());
            assertThat(profile.withGap(Children.id(statement)).numerator()).isEqualTo(gaps.atOrAbove(1));
        }
    }

    @Property(tries = 300)
    void mergingIsAssociativeAndCommutativeAndHasANothing(
            @ForAll("groups") List<int[]> a, @ForAll("groups") List<int[]> b, @ForAll("groups") List<int[]> c) {
        CohortProfile one = Children.profile(a);
        CohortProfile two = Children.profile(b);
        CohortProfile three = Children.profile(c);
        List<int[]> all = new ArrayList<>(c);
        all.addAll(a);
        all.addAll(b);

        assertThat(one.plus(two)).isEqualTo(two.plus(one)).hasSameHashCodeAs(two.plus(one));
        assertThat(one.plus(two).plus(three)).isEqualTo(one.plus(two.plus(three)));
        assertThat(one.plus(Children.profile(List.of()))).isEqualTo(one);
        assertThat(one.plus(two).plus(three)).isEqualTo(Children.profile(all));
    }

    @Property(tries = 200)
    void howACohortIsCutIntoPartsMakesNoDifference(
            @ForAll("groups") List<int[]> children, @ForAll @IntRange(max = 25) int cut) {
        int at = Math.min(cut, children.size());
        CohortGathering left = CohortScope.of(Children.FRAMEWORK).gathering();
        CohortGathering right = CohortScope.of(Children.FRAMEWORK).gathering();
        children.subList(0, at).forEach(child -> left.add(Children.need(child)));
        children.subList(at, children.size()).forEach(child -> right.add(Children.need(child)));

        assertThat(right.merge(left).profile()).isEqualTo(Children.profile(children));
        assertThat(children.parallelStream()
                        .map(Children::need)
                        .collect(CohortScope.of(Children.FRAMEWORK).collector()))
                .isEqualTo(Children.profile(children));
    }

    @Property(tries = 200)
    void aChildWithoutRatingsChangesOnlyWhatIsNotRated(@ForAll("groups") List<int[]> children) {
        List<int[]> more = new ArrayList<>(children);
        more.add(new int[] {Radars.NOT_RATED, Radars.NOT_RATED, Radars.NOT_RATED});
        CohortProfile before = Children.profile(children);
        CohortProfile after = Children.profile(more);

        for (int statement : Children.STATEMENTS) {
            LevelCounts old = before.needs(Children.id(statement));
            assertThat(after.needs(Children.id(statement)))
                    .isEqualTo(new LevelCounts(old.levels(), old.notRated() + 1, old.notApplicable()));
        }
        for (String domain : List.of("d0", "d1")) {
            LevelCounts old = before.highest(domain);
            assertThat(after.highest(domain))
                    .isEqualTo(new LevelCounts(old.levels(), old.notRated() + 1, old.notApplicable()));
            assertThat(after.partlyRated(domain)).isEqualTo(before.partlyRated(domain));
        }
    }

    @Property(tries = 200)
    void aChangeInOneDomainLeavesTheOtherAsItWas(
            @ForAll("groups") List<int[]> children, @ForAll("levels") int[] other) {
        List<int[]> changed = children.stream()
                .map(child -> new int[] {child[0], child[1], other[2]})
                .toList();

        assertThat(Children.profile(changed).highest("d0"))
                .isEqualTo(Children.profile(children).highest("d0"));
        assertThat(Children.profile(changed).needs("d0-1"))
                .isEqualTo(Children.profile(children).needs("d0-1"));
    }
}
