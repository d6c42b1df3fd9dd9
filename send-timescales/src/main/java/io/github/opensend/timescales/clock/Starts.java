package io.github.opensend.timescales.clock;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Which rules, and so which processes, an event of each type and kind can start; rules of the same kinds in one row. */
final class Starts {
    private static final Row[] NO_ROWS = {};

    private final Row[][] rows;

    /** The rules that events of some kinds can start, and the numbers of their processes as bits. */
    static final class Row {
        final long kinds;
        final CompiledRule[] rules;
        final long[] processes;

        private Row(long kinds, CompiledRule[] rules, long[] processes) {
            this.kinds = kinds;
            this.rules = rules;
            this.processes = processes;
        }

        // Whether an event is a reversal comes out only when its process is laid out, so until then it may be one.
        boolean mayStart(long kind) {
            return (kinds & (kind | CompiledHappening.REVERSAL)) != 0;
        }
    }

    /**
     * Sorts the rules by what starts them.
     *
     * @param types how many event types the book has
     * @param processes how many processes it has
     * @param rules the rules
     */
    Starts(int types, int processes, CompiledRule[] rules) {
        this.rows = IntStream.range(0, types)
                .mapToObj(type -> rows(type, processes, rules))
                .toArray(Row[][]::new);
    }

    private static Row[] rows(int type, int processes, CompiledRule[] rules) {
        Map<Long, List<CompiledRule>> byKinds = new LinkedHashMap<>();
        for (CompiledRule rule : rules) {
            long kinds = rule.starts.kindsOf(type);
            if (kinds != 0) {
                byKinds.computeIfAbsent(kinds, none -> new ArrayList<>()).add(rule);
            }
        }
        return byKinds.entrySet().stream()
                .map(entry -> new Row(
                        entry.getKey(),
                        entry.getValue().toArray(CompiledRule[]::new),
                        processesOf(entry.getValue(), processes)))
                .toArray(size -> size == 0 ? NO_ROWS : new Row[size]);
    }

    private static long[] processesOf(List<CompiledRule> rules, int processes) {
        long[] bits = new long[words(processes)];
        rules.stream()
                .filter(rule -> rule.process >= 0)
                .forEach(rule -> bits[rule.process >>> 6] |= 1L << rule.process);
        return bits;
    }

    /** How many words hold a bit for each process. */
    static int words(int processes) {
        return (processes + 63) >>> 6;
    }

    Row[] of(int type) {
        return rows[type];
    }
}
