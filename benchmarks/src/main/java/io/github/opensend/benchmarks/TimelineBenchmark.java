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
 * One whole timeline of one case under every rule, over many invented cases in rotation.
 *
 * @since 0.1.0
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 3, jvmArgsAppend = "-XX:+UseParallelGC")
public class TimelineBenchmark {
    private static final int CASES = 20_000;
    private static final LocalDate AS_OF = LocalDate.of(2026, Month.NOVEMBER, 25);

    private final TimelineEngine engine = TimelineEngine.with(EnglishLaw.rules());
    private final Batch batch = engine.batch();
    private CaseRecord[] cases = new CaseRecord[0];
    private int turn;
    private long late;
    private final ClockVisitor visitor = (rule, startedBy, state, due) -> late += due;

    /** Makes the cases up, and collects, so that every contender reads them from the same places in memory. */
    @Setup
    public void makeUp() {
        cases = Population.ofPlans(20, CASES).toArray(CaseRecord[]::new);
        System.gc();
    }

    private CaseRecord next() {
        turn = turn + 1 == CASES ? 0 : turn + 1;
        return cases[turn];
    }

    @Benchmark
    public Timeline engineTimeline() {
        return engine.timeline(next(), AS_OF);
    }

    @Benchmark
    public Timeline batchTimeline() {
        return batch.timeline(next(), AS_OF);
    }

    @Benchmark
    public long batchScan() {
        batch.scan(next(), AS_OF, visitor);
        return late;
    }

    @Benchmark
    public void explainedAsStructure(Blackhole sink) {
        for (Clock clock : batch.timeline(next(), AS_OF).clocks()) {
            sink.consume(clock.explanation());
        }
    }

    @Benchmark
    public void explainedAsText(Blackhole sink) {
        for (Clock clock : batch.timeline(next(), AS_OF).clocks()) {
            sink.consume(clock.explanation().text());
        }
    }

    @Benchmark
    public Object plusWeeksKept() {
        return new Object[] {PlusWeeksLoop.dues(next(), AS_OF)};
    }

    @Benchmark
    public int plusWeeks() {
        return PlusWeeksLoop.late(next(), AS_OF);
    }
}
