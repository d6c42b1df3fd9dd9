package io.github.opensend.radar.scoring;

import static io.github.opensend.radar.Radars.NOT_APPLICABLE;
import static io.github.opensend.radar.Radars.NOT_RATED;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.opensend.radar.Radars;
import io.github.opensend.radar.framework.Framework;
import io.github.opensend.radar.framework.Statement;
import io.github.opensend.radar.rating.Ratings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** What holds of every reading of a domain, whatever the ratings, held against scoring that is slow and obvious. */
class ScoringProperties {
    private static final ScoringProfile OPEN = profile("open", "max");

    private static ScoringProfile profile(String id, String aggregator) {
        return ScoringProfile.builder()
                .id(id)
                .version("1")
                .title("for tests")
                .needAggregator(Aggregator.withId(aggregator))
                .actionLevel(1)
                .build();
    }

    private static ScoringProfile overlay(String aggregator) {
        return ScoringProfile.builder()
                .id("overlay")
                .version("1")
                .title("for tests")
                .needAggregator(Aggregator.withId(aggregator))
                .readinessView(ReadinessView.SAME_AGGREGATOR)
                .gapBasis(GapBasis.DOMAIN)
                .actionLevel(1)
                .build();
    }

    @Provide
    Arbitrary<DomainCase> domains() {
        return DomainCase.any();
    }

    @Provide
    Arbitrary<DomainCase> whole() {
        return DomainCase.whole();
    }

    @Provide
    Arbitrary<String> aggregators() {
        return Arbitraries.of("max", "mean", "lower-median", "top-1-mean", "top-2-mean", "top-3-mean");
    }

    @Property(tries = 3000)
    void needIsAsTheSlowScoringSays(@ForAll("domains") DomainCase given, @ForAll("aggregators") String aggregator) {
        ScoringProfile profile = profile("p", aggregator);
        SlowScoring slow = new SlowScoring(given);
        DomainResult result = given.result(profile);
        assertThat(result.status()).isEqualTo(slow.status(profile.minCoverage()));
        assertThat(result.coverage()).isEqualTo(slow.coverage());
        assertThat(result.need()).isEqualTo(slow.aggregate(given.need(), profile.needAggregator()));
        assertThat(result.needPeak().map(Fraction::whole)).isEqualTo(slow.aggregate(given.need(), Aggregator.MAX));
        assertThat(result.needMean()).isEqualTo(slow.aggregate(given.need(), Aggregator.MEAN));
        assertThat(result.breadth()).isEqualTo(slow.breadth(1));
        assertThat(result.drivers())
                .extracting(Statement::id)
                .containsExactlyElementsOf(
                        slow.drivers().stream().map(i -> "d0-" + i).toList());
    }

    @Property(tries = 3000)
    void theIntervalIsWhatEveryWayToFillInTheMissingGives(
            @ForAll("domains") DomainCase given, @ForAll("aggregators") String aggregator) {
        ScoringProfile profile = profile("p", aggregator);
        DomainResult result = given.result(profile);
        assertThat(result.needInterval())
                .isEqualTo(new SlowScoring(given).interval(given.need(), profile.needAggregator()));
        result.need()
                .ifPresent(
                        need -> assertThat(result.needInterval().orElseThrow().contains(need))
                                .isTrue());
    }

    @Property(tries = 3000)
    void readinessAndGapAreAsTheSlowScoringSays(@ForAll("domains") DomainCase given) {
        SlowScoring slow = new SlowScoring(given);
        DomainResult result = given.result(OPEN);
        for (boolean ofTheSetting : new boolean[] {true, false}) {
            int[] other = ofTheSetting ? given.setting() : given.home();
            Match match = (ofTheSetting ? result.setting() : result.home()).orElseThrow();
            Optional<Integer> largest = slow.largestGap(other);
            assertThat(match.readiness()).isEqualTo(slow.atDriver(other).map(Fraction::whole));
            assertThat(match.gap().map(Gap::value)).isEqualTo(largest.map(Fraction::whole));
            assertThat(match.coveredShare()).isEqualTo(slow.coveredShare(other));
            boolean hidden = largest.isPresent()
                    && largest.get() > 0
                    && (match.readiness().isEmpty()
                            || largest.get()
                                    > Math.max(
                                            0,
                                            result.needPeak().orElseThrow()
                                                    - slow.atDriver(other).orElseThrow()));
            assertThat(match.flags().contains(Flag.HIDDEN_GAP)).isEqualTo(hidden);
            assertThat(match.flags().contains(Flag.UNKNOWN_READINESS))
                    .isEqualTo(ofTheSetting && slow.unknownReadiness(1));
        }
        assertThat(result.flags().contains(Flag.BOTH_SHORT)).isEqualTo(slow.bothShort());
        boolean spiky = result.needPeak().isPresent()
                && Fraction.whole(result.needPeak().orElseThrow())
                                .minus(result.needMean().orElseThrow())
                                .compareTo(Fraction.whole(2))
                        >= 0;
        assertThat(result.flags().contains(Flag.SPIKY)).isEqualTo(spiky);
        assertThat(result.flags().contains(Flag.WIDE))
                .isEqualTo(slow.breadth(1)
                        .filter(share -> share.numerator() * 5 >= share.denominator() * 3)
                        .isPresent());
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void aGapIsAtLeastWhatWasSeenAndAtMostWhatTheMissingCouldMakeIt(@ForAll("domains") DomainCase given) {
        SlowScoring slow = new SlowScoring(given);
        if (slow.fillings(given.need()).size() * slow.fillings(given.setting()).size() > 5000) {
            return;
        }
        given.result(OPEN)
                .setting()
                .orElseThrow()
                .gap()
                .ifPresent(gap -> assertThat(gap.interval()).isEqualTo(slow.possibleGaps(given.setting())));
    }

    @Property(tries = 2000)
    void anOverlayHoldsTheTwoValuesOfTheDomainAgainstEachOther(
            @ForAll("domains") DomainCase given, @ForAll("aggregators") String aggregator) {
        ScoringProfile profile = overlay(aggregator);
        SlowScoring slow = new SlowScoring(given);
        Optional<Fraction> need = slow.aggregate(given.need(), profile.needAggregator());
        Optional<Fraction> readiness = slow.aggregate(given.setting(), profile.needAggregator());
        Match match = given.result(profile).setting().orElseThrow();
        assertThat(match.readiness()).isEqualTo(readiness);
        assertThat(match.gap().map(Gap::value))
                .isEqualTo(need.flatMap(n -> readiness.map(r -> n.minus(r).orZero())));
        match.gap().ifPresent(gap -> {
            Interval needs =
                    slow.interval(given.need(), profile.needAggregator()).orElseThrow();
            Interval others =
                    slow.interval(given.setting(), profile.needAggregator()).orElseThrow();
            assertThat(gap.interval())
                    .isEqualTo(new Interval(
                            needs.low().minus(others.high()).orZero(),
                            needs.high().minus(others.low()).orZero()));
            assertThat(gap.interval().contains(gap.value())).isTrue();
        });
        boolean hidden = slow.largestGap(given.setting())
                .filter(largest -> largest > 0
                        && Fraction.whole(largest)
                                        .compareTo(need.orElseThrow()
                                                .minus(readiness.orElseThrow())
                                                .orZero())
                                > 0)
                .isPresent();
        assertThat(match.flags().contains(Flag.HIDDEN_GAP)).isEqualTo(hidden);
    }

    /** P1, G3. */
    @Property(tries = 2000)
    void everyValueLiesWithinItsBounds(@ForAll("domains") DomainCase given, @ForAll("aggregators") String aggregator) {
        for (ScoringProfile profile : List.of(profile("p", aggregator), overlay(aggregator))) {
            DomainResult result = given.result(profile);
            Interval levels = new Interval(Fraction.ZERO, Fraction.whole(given.highest()));
            Interval shares = new Interval(Fraction.ZERO, Fraction.whole(1));
            assertThat(result.need().stream()).allMatch(levels::contains);
            assertThat(result.needMean().stream()).allMatch(levels::contains);
            assertThat(result.coverage().stream()).allMatch(shares::contains);
            assertThat(result.breadth().stream()).allMatch(shares::contains);
            for (Match match :
                    List.of(result.setting().orElseThrow(), result.home().orElseThrow())) {
                assertThat(match.readiness().stream()).allMatch(levels::contains);
                assertThat(match.coveredShare().stream()).allMatch(shares::contains);
                assertThat(match.gap().stream())
                        .allMatch(gap -> levels.contains(gap.interval().low())
                                && levels.contains(gap.interval().high()));
            }
        }
    }

    /** P2. */
    @Property(tries = 1000)
    void equalRatingsComeToThatLevelAndScoringAgainChangesNothing(
            @ForAll("domains") DomainCase given,
            @ForAll("aggregators") String aggregator,
            @ForAll @IntRange(max = 4) int level) {
        ScoringProfile profile = profile("p", aggregator);
        int same = Math.min(level, given.highest());
        int[] all = IntStream.generate(() -> same).limit(given.size()).toArray();
        DomainCase equal = new DomainCase(given.highest(), given.weights(), all, given.setting(), given.home());
        assertThat(equal.result(profile).need()).contains(Fraction.whole(same));
        assertThat(given.result(profile)).isEqualTo(given.result(profile)).hasSameHashCodeAs(given.result(profile));
    }

    /** P3. */
    @Property(tries = 3000)
    void raisingANeedNeverLowersTheNeed(
            @ForAll("domains") DomainCase given, @ForAll("aggregators") String aggregator, @ForAll Random random) {
        int position = random.nextInt(given.size());
        int level = given.need()[position];
        if (level < 0 || level == given.highest()) {
            return;
        }
        ScoringProfile profile = profile("p", aggregator);
        DomainResult before = given.result(profile);
        DomainResult after = given.withNeed(position, level + 1).result(profile);
        assertThat(after.need().orElseThrow())
                .isGreaterThanOrEqualTo(before.need().orElseThrow());
        assertThat(after.needPeak().orElseThrow())
                .isGreaterThanOrEqualTo(before.needPeak().orElseThrow());
        assertThat(after.needMean().orElseThrow())
                .isGreaterThan(before.needMean().orElseThrow());
    }

    /** G1, P3. */
    @Property(tries = 3000)
    void raisingANeedNeverLowersTheGap(@ForAll("domains") DomainCase given, @ForAll Random random) {
        int position = random.nextInt(given.size());
        int level = given.need()[position];
        if (level < 0 || level == given.highest()) {
            return;
        }
        Optional<Gap> before = given.result(OPEN).setting().orElseThrow().gap();
        Optional<Gap> after = given.withNeed(position, level + 1)
                .result(OPEN)
                .setting()
                .orElseThrow()
                .gap();
        assertThat(after.isPresent()).isEqualTo(before.isPresent());
        before.ifPresent(gap -> {
            assertThat(after.orElseThrow().value()).isGreaterThanOrEqualTo(gap.value());
            assertThat(after.orElseThrow().interval().high())
                    .isGreaterThanOrEqualTo(gap.interval().high());
        });
    }

    /** G2, P3. */
    @Property(tries = 3000)
    void raisingReadinessNeverRaisesTheGap(@ForAll("domains") DomainCase given, @ForAll Random random) {
        int position = random.nextInt(given.size());
        int level = given.setting()[position];
        if (level < 0 || level == given.highest()) {
            return;
        }
        Optional<Gap> before = given.result(OPEN).setting().orElseThrow().gap();
        Optional<Gap> after = given.withSetting(position, level + 1)
                .result(OPEN)
                .setting()
                .orElseThrow()
                .gap();
        assertThat(after.isPresent()).isEqualTo(before.isPresent());
        before.ifPresent(gap -> {
            assertThat(after.orElseThrow().value()).isLessThanOrEqualTo(gap.value());
            assertThat(after.orElseThrow().interval().high())
                    .isLessThanOrEqualTo(gap.interval().high());
        });
    }

    /** G4. */
    @Property(tries = 3000)
    void theGapIsNeverSmallerThanThePictureShows(@ForAll("domains") DomainCase given) {
        DomainResult result = given.result(OPEN);
        Match match = result.setting().orElseThrow();
        match.readiness()
                .ifPresent(readiness -> assertThat(match.gap().orElseThrow().value())
                        .isGreaterThanOrEqualTo(Fraction.whole(result.needPeak().orElseThrow())
                                .minus(readiness)
                                .orZero()));
    }

    /** G5, P4. */
    @Property(tries = 2000)
    void theOrderOfStatementsChangesNothing(
            @ForAll("domains") DomainCase given, @ForAll("aggregators") String aggregator, @ForAll Random random) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, given.size()).boxed().toList());
        Collections.shuffle(order, random);
        int[] places = order.stream().mapToInt(Integer::intValue).toArray();
        for (ScoringProfile profile : List.of(profile("p", aggregator), overlay(aggregator))) {
            DomainResult one = given.result(profile);
            DomainResult other = given.permuted(places).result(profile);
            assertThat(withoutStatements(other)).isEqualTo(withoutStatements(one));
        }
    }

    /** Everything that a result says but for which statements it is. */
    private static List<Object> withoutStatements(DomainResult result) {
        List<Object> all = new ArrayList<>(List.of(
                result.status(),
                result.coverage(),
                result.need(),
                result.needInterval(),
                result.needPeak(),
                result.needMean(),
                result.breadth(),
                result.drivers().size(),
                result.flags()));
        for (Match match : List.of(result.setting().orElseThrow(), result.home().orElseThrow())) {
            all.addAll(List.of(match.readiness(), match.gap(), match.coveredShare(), match.flags()));
        }
        return all;
    }

    /** G6. */
    @Property(tries = 2000)
    void whereReadinessReachesEveryNeedThereIsNoGap(@ForAll("whole") DomainCase given, @ForAll Random random) {
        int[] enough = Arrays.stream(given.need())
                .map(level -> level + random.nextInt(given.highest() - level + 1))
                .toArray();
        DomainCase ready = new DomainCase(given.highest(), given.weights(), given.need(), enough, given.home());
        Gap gap = ready.result(OPEN).setting().orElseThrow().gap().orElseThrow();
        assertThat(gap.interval()).isEqualTo(new Interval(Fraction.ZERO, Fraction.ZERO));
        assertThat(gap.pattern()).isEqualTo(GapPattern.MET);
    }

    /** G7. */
    @Property(tries = 3000)
    void whatFullDataWouldGiveLiesWithinTheIntervals(
            @ForAll("whole") DomainCase full, @ForAll("aggregators") String aggregator, @ForAll Random random) {
        DomainCase partial = full;
        for (int i = 0; i < full.size(); i++) {
            partial = random.nextInt(3) == 0 ? partial.withNeed(i, NOT_RATED) : partial;
            partial = random.nextInt(3) == 0 ? partial.withSetting(i, NOT_RATED) : partial;
        }
        for (ScoringProfile profile : List.of(profile("p", aggregator), overlay(aggregator))) {
            DomainResult whole = full.result(profile);
            DomainResult seen = partial.result(profile);
            assertThat(seen.needInterval().orElseThrow().contains(whole.need().orElseThrow()))
                    .isTrue();
            Gap truth = whole.setting().orElseThrow().gap().orElseThrow();
            assertThat(seen.setting().orElseThrow().gap().stream())
                    .allMatch(gap -> gap.interval().contains(truth.value()));
        }
    }

    /** P5. */
    @Property(tries = 3000)
    void aMissingRatingIsNeverTakenForZero(
            @ForAll("domains") DomainCase given, @ForAll("aggregators") String aggregator, @ForAll Random random) {
        int position = random.nextInt(given.size());
        if (given.need()[position] < 0) {
            return;
        }
        ScoringProfile profile = profile("p", aggregator);
        DomainResult zero = given.withNeed(position, 0).result(profile);
        DomainResult missing = given.withNeed(position, NOT_RATED).result(profile);
        assertThat(missing.status()).isNotEqualTo(DomainStatus.COMPLETE);
        assertThat(missing.needInterval().orElseThrow().high())
                .isGreaterThanOrEqualTo(zero.needInterval().orElseThrow().high());
        assertThat(missing.needInterval().orElseThrow().low())
                .isEqualTo(zero.needInterval().orElseThrow().low());
        assertThat(missing.needInterval().orElseThrow().high())
                .isGreaterThanOrEqualTo(
                        given.result(profile).needInterval().orElseThrow().high());
    }

    /** P6. */
    @Property(tries = 2000)
    void aStatementThatDoesNotAriseChangesNothing(
            @ForAll("domains") DomainCase given, @ForAll("aggregators") String aggregator, @ForAll Random random) {
        int ready = random.nextInt(given.highest() + 2) - 1;
        DomainCase more = given.and(1 + random.nextInt(4), NOT_APPLICABLE, ready, ready);
        for (ScoringProfile profile : List.of(profile("p", aggregator), overlay(aggregator))) {
            assertThat(more.result(profile)).isEqualTo(given.result(profile));
        }
    }

    /** P7. */
    @Property(tries = 2000)
    void oneSideHasNoPartInAnother(@ForAll("domains") DomainCase given, @ForAll Random random) {
        int position = random.nextInt(given.size());
        int level = random.nextInt(given.highest() + 2) - 1;
        for (ScoringProfile profile : List.of(OPEN, overlay("mean"))) {
            DomainResult before = given.result(profile);
            DomainResult otherHome = given.withHome(position, level).result(profile);
            DomainResult otherSetting = given.withSetting(position, level).result(profile);
            for (DomainResult after : List.of(otherHome, otherSetting)) {
                assertThat(after.need()).isEqualTo(before.need());
                assertThat(after.needInterval()).isEqualTo(before.needInterval());
                assertThat(after.needMean()).isEqualTo(before.needMean());
                assertThat(after.breadth()).isEqualTo(before.breadth());
                assertThat(after.coverage()).isEqualTo(before.coverage());
            }
            assertThat(otherHome.setting()).isEqualTo(before.setting());
            assertThat(otherSetting.home()).isEqualTo(before.home());
        }
    }

    /** P8, P4: the order of entry, and other domains. */
    @Property(tries = 1000)
    void oneDomainHasNoPartInAnother(
            @ForAll("domains") DomainCase first, @ForAll("domains") DomainCase second, @ForAll Random random) {
        int highest = Math.max(first.highest(), second.highest());
        Framework framework = Radars.framework(highest, ImmutableList.of(first.weights(), second.weights()));
        Radar radar = Radar.of(framework, OPEN);
        int[] needs = both(first.need(), second.need());
        int[] ready = both(first.setting(), second.setting());
        int[] confident = both(first.home(), second.home());
        RadarReading before = radar.read(Radars.sheets(framework, needs, ready, confident), Radars.AS_OF);
        int position = first.size() + random.nextInt(second.size());
        needs[position] = random.nextInt(highest + 1);
        ready[position] = NOT_RATED;
        confident[position] = random.nextInt(highest + 1);
        RadarReading after = radar.read(Radars.sheets(framework, needs, ready, confident), Radars.AS_OF);
        assertThat(after.domains().get(0)).isEqualTo(before.domains().get(0));

        List<Integer> order =
                new ArrayList<>(IntStream.range(0, needs.length).boxed().toList());
        Collections.shuffle(order, random);
        Ratings.Builder shuffled = Ratings.of(framework);
        order.forEach(i -> shuffled.rate(framework.statements().get(i).id(), Radars.rating(needs[i])));
        assertThat(shuffled.build()).isEqualTo(Radars.ratings(framework, needs));
    }

    private static int[] both(int[] one, int[] other) {
        return IntStream.concat(Arrays.stream(one), Arrays.stream(other)).toArray();
    }

    /** P10. */
    @Property(tries = 1000)
    void eachNumberIsExplainedByARuleItsInputsAndASentence(
            @ForAll("domains") DomainCase given, @ForAll("aggregators") String aggregator) {
        for (ScoringProfile profile : List.of(profile("p", aggregator), overlay(aggregator))) {
            DomainResult result = given.result(profile);
            List<String> told = result.explanation().steps().stream()
                    .map(ScoringStep.class::cast)
                    .peek(step -> {
                        assertThat(step.words()).isNotBlank().doesNotContain("nobody's business", Radars.CHILD);
                        assertThat(step.citation()).isPresent();
                        assertThat(step.inputs().toString()).doesNotContain("nobody's business");
                    })
                    .map(step -> step.rule().id() + " = " + step.value())
                    .toList();
            expect(told, ScoringRule.COVERAGE, result.coverage());
            expect(told, ScoringRule.PEAK, result.needPeak());
            expect(told, ScoringRule.MEAN, result.needMean());
            expect(told, ScoringRule.DRAWN_NEED, result.need());
            expect(told, ScoringRule.INTERVAL, result.needInterval());
            expect(told, ScoringRule.BREADTH, result.breadth());
            for (Match match :
                    List.of(result.setting().orElseThrow(), result.home().orElseThrow())) {
                expect(told, ScoringRule.READINESS, match.readiness());
                expect(told, ScoringRule.GAP, match.gap());
                expect(told, ScoringRule.COVERED_SHARE, match.coveredShare());
                match.flags().forEach(flag -> expect(told, ScoringRule.FLAG, Optional.of(flag.id())));
            }
            result.flags().forEach(flag -> expect(told, ScoringRule.FLAG, Optional.of(flag.id())));
        }
    }

    private static void expect(List<String> told, ScoringRule rule, Optional<?> value) {
        value.ifPresent(found -> assertThat(told).contains(rule.id() + " = " + found));
    }

    /** P11, and that results can be sent. */
    @Property(tries = 200)
    void aReadingThatWasSentSaysTheSame(@ForAll("domains") DomainCase given) {
        Framework framework = given.framework();
        RadarReading reading = Radar.of(framework, OPEN)
                .read(Radars.sheets(framework, given.need(), given.setting(), given.home()), Radars.AS_OF);
        RadarReading sent = Radars.sent(reading);
        assertThat(sent).isEqualTo(reading).hasSameHashCodeAs(reading).hasToString(reading.toString());
        assertThat(sent.domains()).isEqualTo(reading.domains());
        assertThat(sent.domains().get(0).explanation())
                .isEqualTo(reading.domains().get(0).explanation());
    }

    /** P12. */
    @Property(tries = 1000)
    void weightsCountByTheirProportionsAlone(
            @ForAll("domains") DomainCase given,
            @ForAll("aggregators") String aggregator,
            @ForAll @IntRange(min = 2, max = 200) int factor) {
        for (ScoringProfile profile : List.of(profile("p", aggregator), overlay(aggregator))) {
            assertThat(withoutStatements(given.withHeavierWeights(factor).result(profile)))
                    .isEqualTo(withoutStatements(given.result(profile)));
        }
    }

    /** P12. */
    @Property(tries = 1000)
    void weightsNeverAffectAHighestLevelNorItsGap(@ForAll("domains") DomainCase given) {
        int[] even = IntStream.generate(() -> 1).limit(given.size()).toArray();
        DomainCase unweighted = new DomainCase(given.highest(), even, given.need(), given.setting(), given.home());
        DomainResult one = given.result(OPEN);
        DomainResult other = unweighted.result(OPEN);
        assertThat(one.need()).isEqualTo(other.need());
        assertThat(one.needInterval()).isEqualTo(other.needInterval());
        assertThat(one.setting().orElseThrow().gap())
                .isEqualTo(other.setting().orElseThrow().gap());
        assertThat(one.breadth()).isEqualTo(other.breadth());
    }
}
