package io.github.opensend.benchmarks;

import io.github.opensend.fixtures.sample.Pupils;
import io.github.opensend.radar.cohort.CohortGathering;
import io.github.opensend.radar.cohort.CohortProfile;
import io.github.opensend.radar.cohort.CohortScope;
import io.github.opensend.radar.framework.Framework;
import io.github.opensend.radar.framework.StarterFramework;
import io.github.opensend.radar.rating.SettingReadiness;
import io.github.opensend.radar.scoring.Radar;
import io.github.opensend.radar.scoring.ScoringProfiles;
import io.github.opensend.radar.scoring.Sheets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * About as many pupils as England has at SEN support, each read from three perspectives and counted into one cohort on one
 * thread. 65,536 pupils stand in memory and come round again; nothing of a pupil is kept.
 *
 * @since 0.1.0
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 10)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseParallelGC"})
public class NationalRadarBenchmark {
    private static final int PUPILS = 1_300_000;
    private static final int IN_MEMORY = 65_536;

    private final Framework framework = StarterFramework.framework();
    private final Radar radar = Radar.of(framework, ScoringProfiles.OPEN_1);
    private Sheets[] pupils = new Sheets[0];

    /** Makes the pupils up. */
    @Setup
    public void makeUp() {
        pupils = Pupils.rated(framework, 20, IN_MEMORY).toArray(Sheets[]::new);
        System.gc();
    }

    /** Collects between passes, so that no pass pays for the one before. */
    @TearDown(Level.Invocation)
    public void collect() {
        System.gc();
    }

    private static void add(Sheets sheets, CohortGathering gathering) {
        SettingReadiness readiness = sheets.setting().orElseThrow();
        gathering.add(sheets.need(), readiness);
    }

    @Benchmark
    public CohortProfile readAndGathered(Blackhole sink) {
        CohortGathering gathering = CohortScope.of(framework).gathering();
        for (int i = 0; i < PUPILS; i++) {
            Sheets sheets = pupils[i % IN_MEMORY];
            sink.consume(radar.read(sheets, Pupils.AS_OF));
            add(sheets, gathering);
        }
        return gathering.profile();
    }

    @Benchmark
    public CohortProfile gathered() {
        CohortGathering gathering = CohortScope.of(framework).gathering();
        for (int i = 0; i < PUPILS; i++) {
            add(pupils[i % IN_MEMORY], gathering);
        }
        return gathering.profile();
    }

    @Benchmark
    public void read(Blackhole sink) {
        for (int i = 0; i < PUPILS; i++) {
            sink.consume(radar.read(pupils[i % IN_MEMORY], Pupils.AS_OF));
        }
    }

    /** The peer: means by hand, and levels of need counted into a map. */
    @Benchmark
    public Map<String, Map<Integer, Long>> byHand(Blackhole sink) {
        Map<String, Map<Integer, Long>> counts = new HashMap<>();
        for (int i = 0; i < PUPILS; i++) {
            Sheets sheets = pupils[i % IN_MEMORY];
            sink.consume(MeansByHand.means(framework, sheets));
            MeansByHand.count(framework, sheets, counts);
        }
        return counts;
    }
}
