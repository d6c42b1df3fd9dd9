package io.github.opensend.radar.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Which property each aggregator has, and which it has not; the choice of the highest level rests on these. */
class AggregatorProperties {
    private static final Aggregator TOP_2_MEAN = Aggregator.meanOfHighest(2);

    @Provide
    Arbitrary<DomainCase> whole() {
        return DomainCase.whole();
    }

    private static Fraction of(Aggregator aggregator, int highest, int... levels) {
        return tally(highest, levels).of(aggregator);
    }

    private static Tally tally(int highest, int... levels) {
        Tally tally = new Tally(highest);
        Arrays.stream(levels).forEach(level -> tally.count(level, 1));
        return tally;
    }

    private static int[] twice(int[] levels) {
        return IntStream.concat(Arrays.stream(levels), Arrays.stream(levels)).toArray();
    }

    private static int[] relabelled(int[] levels) {
        return Arrays.stream(levels).map(level -> level * level).toArray();
    }

    @Property(tries = 3000)
    void highestAndLowerMedianSurviveAnyRelabellingOfLevels(@ForAll("whole") DomainCase given) {
        int squared = given.highest() * given.highest();
        for (Aggregator aggregator : new Aggregator[] {Aggregator.MAX, Aggregator.LOWER_MEDIAN}) {
            Fraction before = of(aggregator, given.highest(), given.need());
            assertThat(of(aggregator, squared, relabelled(given.need())))
                    .isEqualTo(Fraction.whole(before.numerator() * before.numerator()));
        }
    }

    @Property(tries = 3000)
    void highestMeanAndLowerMedianSurviveSayingEverythingTwice(@ForAll("whole") DomainCase given) {
        for (Aggregator aggregator : new Aggregator[] {Aggregator.MAX, Aggregator.MEAN, Aggregator.LOWER_MEDIAN}) {
            assertThat(of(aggregator, given.highest(), twice(given.need())))
                    .isEqualTo(of(aggregator, given.highest(), given.need()));
        }
    }

    @Property(tries = 3000)
    void highestAloneIsUnchangedByAStatementWithoutNeed(@ForAll("whole") DomainCase given) {
        int[] more = Arrays.copyOf(given.need(), given.size() + 1);
        assertThat(of(Aggregator.MAX, given.highest(), more))
                .isEqualTo(of(Aggregator.MAX, given.highest(), given.need()));
    }

    @Example
    void theOthersAreNot() {
        for (Aggregator aggregator : new Aggregator[] {Aggregator.MEAN, Aggregator.LOWER_MEDIAN, TOP_2_MEAN}) {
            assertThat(of(aggregator, 4, 4, 0)).isLessThan(of(aggregator, 4, 4));
        }
        assertThat(of(Aggregator.MEAN, 16, relabelled(new int[] {1, 3}))).isNotEqualTo(Fraction.whole(4));
        assertThat(of(TOP_2_MEAN, 16, relabelled(new int[] {1, 3}))).isNotEqualTo(Fraction.whole(4));
        assertThat(of(TOP_2_MEAN, 4, twice(new int[] {1, 3}))).isNotEqualTo(of(TOP_2_MEAN, 4, 1, 3));
    }

    @Property(tries = 3000)
    void everyOneLiesBetweenTheLeastAndTheMost(@ForAll("whole") DomainCase given) {
        Interval range = new Interval(
                Fraction.whole(Arrays.stream(given.need()).min().orElseThrow()),
                Fraction.whole(Arrays.stream(given.need()).max().orElseThrow()));
        for (Aggregator aggregator :
                new Aggregator[] {Aggregator.MAX, Aggregator.MEAN, Aggregator.LOWER_MEDIAN, TOP_2_MEAN}) {
            assertThat(range.contains(of(aggregator, given.highest(), given.need())))
                    .isTrue();
        }
    }

    @Example
    void namesInDocumentsLeadBack() {
        for (Aggregator aggregator :
                new Aggregator[] {Aggregator.MAX, Aggregator.MEAN, Aggregator.LOWER_MEDIAN, TOP_2_MEAN}) {
            assertThat(Aggregator.withId(aggregator.id())).isEqualTo(aggregator);
        }
        for (String unknown : new String[] {"sum", "top-0-mean", "top--1-mean", "MAX", ""}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Aggregator.withId(unknown))
                    .withMessageContaining("\"" + unknown + "\"");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Aggregator(Aggregator.Kind.MAX, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Aggregator.meanOfHighest(0));
    }
}
