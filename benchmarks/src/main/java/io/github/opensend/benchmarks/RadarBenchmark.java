package io.github.opensend.benchmarks;

import io.github.opensend.fixtures.sample.Pupils;
import io.github.opensend.json.SendJson;
import io.github.opensend.radar.chart.RadarSvg;
import io.github.opensend.radar.framework.Framework;
import io.github.opensend.radar.framework.StarterFramework;
import io.github.opensend.radar.scoring.DomainResult;
import io.github.opensend.radar.scoring.Radar;
import io.github.opensend.radar.scoring.RadarReading;
import io.github.opensend.radar.scoring.ScoringProfiles;
import io.github.opensend.radar.scoring.Sheets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One child's reading: 29 statements from three perspectives, pupils in rotation.
 *
 * @since 0.1.0
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 3, jvmArgsAppend = "-XX:+UseParallelGC")
public class RadarBenchmark {
    private static final int PUPILS = 4_096;

    private final Framework framework = StarterFramework.framework();
    private final Radar radar = Radar.of(framework, ScoringProfiles.OPEN_1);
    private Sheets[] pupils = new Sheets[0];
    private int next;

    /** Makes the pupils up. */
    @Setup
    public void makeUp() {
        pupils = Pupils.rated(framework, 20, PUPILS).toArray(Sheets[]::new);
    }

    private Sheets next() {
        next = (next + 1) % PUPILS;
        return pupils[next];
    }

    @Benchmark
    public RadarReading reading() {
        return radar.read(next(), Pupils.AS_OF);
    }

    @Benchmark
    public void readingExplained(Blackhole sink) {
        for (DomainResult result : radar.read(next(), Pupils.AS_OF).domains()) {
            sink.consume(result.explanation());
        }
    }

    @Benchmark
    public String readingAsJson() {
        return SendJson.writeRadarReading(radar.read(next(), Pupils.AS_OF));
    }

    @Benchmark
    public String readingAsPicture() {
        return RadarSvg.of(radar.read(next(), Pupils.AS_OF));
    }

    /** The peer: means and their differences by hand. */
    @Benchmark
    public double[] meansByHand() {
        return MeansByHand.means(framework, next());
    }
}
