package io.github.opensend.benchmarks;

import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.fixtures.sample.Population;
import io.github.opensend.timescales.clock.Batch;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.ClockVisitor;
import io.github.opensend.timescales.clock.Timeline;
import io.github.opensend.timescales.clock.TimelineEngine;
import io.github.opensend.timescales.law.EnglishLaw;
import java.time.LocalDate;
import java.time.Month;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
 * As many plans as England has, already in memory, through every rule in one go on one thread.
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
        jvmArgsAppend = {"-Xms12g", "-Xmx12g", "-XX:+UseParallelGC"})
public class NationalBenchmark {
    private static final int PLANS = 640_000;
    private static final LocalDate AS_OF = LocalDate.of(2026, Month.NOVEMBER, 25);

    private final TimelineEngine engine = TimelineEngine.with(EnglishLaw.rules());
    private CaseRecord[] plans = new CaseRecord[0];
    private @Nullable Object[] kept = new Object[0];
    private long late;
    private final ClockVisitor visitor = (rule, startedBy, state, due) -> late += due;

    /** Makes the plans up, and collects, so that every contender reads them from the same places in memory. */
    @Setup
    public void makeUp() {
        plans = Population.ofPlans(20, PLANS).toArray(CaseRecord[]::new);
        kept = new Object[PLANS];
        System.gc();
    }

    /** Lets go of what a pass kept and collects it, so that no pass pays for the one before. */
    @TearDown(Level.Invocation)
    public void letGo() {
        kept = new Object[PLANS];
        System.gc();
    }

    @Benchmark
    public Object timelinesKept() {
        Batch batch = engine.batch();
        for (int i = 0; i < PLANS; i++) {
            kept[i] = batch.timeline(plans[i], AS_OF);
        }
        return kept;
    }

    @Benchmark
    public long scanned() {
        Batch batch = engine.batch();
        for (CaseRecord plan : plans) {
            batch.scan(plan, AS_OF, visitor);
        }
        return late;
    }

    @Benchmark
    public void explainedAsStructure(Blackhole sink) {
        Batch batch = engine.batch();
        for (CaseRecord plan : plans) {
            Timeline timeline = batch.timeline(plan, AS_OF);
            for (Clock clock : timeline.clocks()) {
                sink.consume(clock.explanation());
            }
        }
    }

    @Benchmark
    public Object plusWeeksKept() {
        for (int i = 0; i < PLANS; i++) {
            kept[i] = PlusWeeksLoop.dues(plans[i], AS_OF);
        }
        return kept;
    }

    @Benchmark
    public long plusWeeks() {
        long found = 0;
        for (CaseRecord plan : plans) {
            found += PlusWeeksLoop.late(plan, AS_OF);
        }
        return found;
    }
}
