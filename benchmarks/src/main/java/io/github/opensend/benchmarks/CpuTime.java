package io.github.opensend.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Processor time for each operation, as a profiler of JMH: of the thread that measures, and of the whole process with its
 * collector and compiler. On a machine that others use at the same time it says what elapsed time cannot.
 *
 * @since 0.1.0
 */
public final class CpuTime implements InternalProfiler {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private long threadBefore;
    private long processBefore;

    @Override
    public String getDescription() {
        return "processor time";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        threadBefore = ofWorkers();
        processBefore = PROCESS.getProcessCpuTime();
    }

    @Override
    public List<Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        long thread = ofWorkers() - threadBefore;
        long process = PROCESS.getProcessCpuTime() - processBefore;
        double operations = Math.max(1, result.getMetadata().getAllOps());
        return List.of(
                new ScalarResult("cpu.thread", thread / operations, "ns/op", AggregationPolicy.AVG),
                new ScalarResult("cpu.process", process / operations, "ns/op", AggregationPolicy.AVG));
    }

    private static long ofWorkers() {
        return Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().contains("jmh-worker"))
                .mapToLong(thread -> THREADS.getThreadCpuTime(thread.getThreadId()))
                .sum();
    }
}
