package io.github.opensend.radar.scoring;

import static io.github.opensend.radar.Radars.NOT_APPLICABLE;
import static io.github.opensend.radar.Radars.NOT_RATED;

import com.google.common.collect.ImmutableList;
import io.github.opensend.radar.Radars;
import io.github.opensend.radar.framework.Framework;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** One domain in bare numbers: levels, or -1 for not rated and -2 for not applicable. */
record DomainCase(int highest, int[] weights, int[] need, int[] setting, int[] home) {
    static Arbitrary<DomainCase> any() {
        return Arbitraries.randomValue(random -> random(random, true));
    }

    /** Everything rated from every side. */
    static Arbitrary<DomainCase> whole() {
        return Arbitraries.randomValue(random -> random(random, false));
    }

    private static DomainCase random(Random random, boolean gaps) {
        int highest = 1 + random.nextInt(4);
        int size = 1 + random.nextInt(5);
        int missing = gaps ? random.nextInt(4) : 0;
        IntUnaryOperator need = i -> level(random, highest, missing, gaps);
        IntUnaryOperator other = i -> level(random, highest, missing, gaps && random.nextInt(4) == 0);
        return new DomainCase(
                highest,
                IntStream.range(0, size).map(i -> 1 + random.nextInt(4)).toArray(),
                IntStream.range(0, size).map(need).toArray(),
                IntStream.range(0, size).map(other).toArray(),
                IntStream.range(0, size).map(other).toArray());
    }

    private static int level(Random random, int highest, int missingInTen, boolean mayNotArise) {
        if (random.nextInt(10) < missingInTen) {
            return NOT_RATED;
        }
        return mayNotArise && random.nextInt(8) == 0 ? NOT_APPLICABLE : random.nextInt(highest + 1);
    }

    int size() {
        return weights.length;
    }

    Framework framework() {
        return Radars.framework(highest, ImmutableList.of(weights));
    }

    DomainResult result(ScoringProfile profile) {
        Framework framework = framework();
        return Radar.of(framework, profile)
                .read(Radars.sheets(framework, need, setting, home), Radars.AS_OF)
                .domains()
                .get(0);
    }

    DomainCase withNeed(int position, int level) {
        return new DomainCase(highest, weights, changed(need, position, level), setting, home);
    }

    DomainCase withSetting(int position, int level) {
        return new DomainCase(highest, weights, need, changed(setting, position, level), home);
    }

    DomainCase withHome(int position, int level) {
        return new DomainCase(highest, weights, need, setting, changed(home, position, level));
    }

    DomainCase withHeavierWeights(int factor) {
        return new DomainCase(
                highest, Arrays.stream(weights).map(weight -> weight * factor).toArray(), need, setting, home);
    }

    DomainCase permuted(int[] order) {
        return new DomainCase(
                highest, pick(weights, order), pick(need, order), pick(setting, order), pick(home, order));
    }

    /** The same with one more statement at the end. */
    DomainCase and(int weight, int needed, int ready, int confident) {
        return new DomainCase(
                highest,
                append(weights, weight),
                append(need, needed),
                append(setting, ready),
                append(home, confident));
    }

    private static int[] changed(int[] levels, int position, int level) {
        int[] next = levels.clone();
        next[position] = level;
        return next;
    }

    private static int[] pick(int[] from, int[] order) {
        return Arrays.stream(order).map(i -> from[i]).toArray();
    }

    private static int[] append(int[] to, int value) {
        return IntStream.concat(Arrays.stream(to), IntStream.of(value)).toArray();
    }

    @Override
    public String toString() {
        return "levels 0-" + highest + ", weights " + Arrays.toString(weights) + ", need " + Arrays.toString(need)
                + ", setting " + Arrays.toString(setting) + ", home " + Arrays.toString(home);
    }
}
