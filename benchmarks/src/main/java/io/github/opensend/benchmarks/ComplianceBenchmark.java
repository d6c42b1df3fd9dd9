package io.github.opensend.benchmarks;

import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.fixtures.sample.Population;
import io.github.opensend.timescales.clock.Batch;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.ClockState;
import io.github.opensend.timescales.clock.Timeline;
import io.github.opensend.timescales.clock.TimelineEngine;
import io.github.opensend.timescales.compliance.OfficialBasis;
import io.github.opensend.timescales.compliance.OfficialFigures;
import io.github.opensend.timescales.compliance.StatutoryFigures;
import io.github.opensend.timescales.law.EnglishLaw;
import io.github.opensend.timescales.law.PlanLaw;
import java.time.LocalDate;
import java.time.Month;
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

/**
 * As many timelines as England has plans, kept in memory, gathered into figures by authority and year on one thread.
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
public class ComplianceBenchmark {
    private static final int PLANS = 640_000;
    private static final int AUTHORITIES = 153;
    private static final int FIRST_AUTHORITY = 201;
    private static final LocalDate AS_OF = LocalDate.of(2026, Month.NOVEMBER, 25);

    private Timeline[] timelines = new Timeline[0];

    /** Makes the cases up in as many authorities as England has, and their timelines. */
    @Setup
    public void makeUp() {
        Batch batch = TimelineEngine.with(EnglishLaw.rules()).batch();
        timelines = new Timeline[PLANS];
        CaseRecord[] plans = Population.ofPlans(20, PLANS).toArray(CaseRecord[]::new);
        for (int i = 0; i < PLANS; i++) {
            CaseRecord ofAuthority = CaseRecord.builder(plans[i].reference())
                    .authority(String.valueOf(FIRST_AUTHORITY + i % AUTHORITIES))
                    .addAllEvents(plans[i].events())
                    .build();
            timelines[i] = batch.timeline(ofAuthority, AS_OF);
        }
        System.gc();
    }

    /** Collects between passes, so that no pass pays for the one before. */
    @TearDown(Level.Invocation)
    public void collect() {
        System.gc();
    }

    @Benchmark
    public StatutoryFigures byTheLaw() {
        StatutoryFigures.Gathering gathering = new StatutoryFigures.Gathering();
        for (Timeline timeline : timelines) {
            gathering.add(timeline);
        }
        return gathering.figures();
    }

    @Benchmark
    public OfficialFigures official() {
        OfficialFigures.Gathering gathering = new OfficialFigures.Gathering(OfficialBasis.RESTATED);
        for (Timeline timeline : timelines) {
            gathering.add(timeline.record(), AS_OF);
        }
        return gathering.figures();
    }

    @Benchmark
    public Object[] both() {
        StatutoryFigures.Gathering byTheLaw = new StatutoryFigures.Gathering();
        OfficialFigures.Gathering official = new OfficialFigures.Gathering(OfficialBasis.RESTATED);
        for (Timeline timeline : timelines) {
            byTheLaw.add(timeline);
            official.add(timeline.record(), AS_OF);
        }
        return new Object[] {byTheLaw.figures(), official.figures()};
    }

    /** The peer: one measure by hand, the twenty weeks in a map by authority and year. */
    @Benchmark
    public Map<String, long[]> oneMeasureByHand() {
        Map<String, long[]> counts = new HashMap<>();
        for (Timeline timeline : timelines) {
            for (Clock clock : timeline.clocks()) {
                if (clock.rule().equals(PlanLaw.FINAL_PLAN) && clock.due().isPresent()) {
                    String key = timeline.record().authority().orElse("")
                            + clock.due().get().getYear();
                    long[] count = counts.computeIfAbsent(key, none -> new long[2]);
                    count[0] += clock.state() == ClockState.MET ? 1 : 0;
                    count[1]++;
                }
            }
        }
        return counts;
    }
}
