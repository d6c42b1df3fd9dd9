package io.github.opensend.timescales.clock;

import io.github.opensend.timescales.rule.WhileOpen;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A process by the numbers of a compiled book: tables by event type answer what an event does to it. */
final class CompiledProcess {
    private final WhileOpen[] whileOpen;
    private final KindTable openings;
    private final KindTable steps;
    private final long[] startingKinds;
    private final long[] endingKinds;

    /** Whether labels of stretches of work do not matter to it. */
    final boolean acrossThreads;

    /** The reversal that opens it, if one does. */
    final @Nullable CompiledReversal reversal;

    /** Whether what is told under other labels belongs to it as well. */
    final boolean takesInOtherLabels;

    record Opening(CompiledHappenings happenings, WhileOpen whileOpen) {}

    /** A reversal by the numbers of a compiled book. */
    record CompiledReversal(
            int type, CompiledHappening told, CompiledHappening reversed, CompiledHappenings explainedBy) {}

    /**
     * Lays the tables out.
     *
     * @param types how many event types the book has
     * @param openings what opens it
     * @param endings what ends it
     * @param steps its steps in order
     * @param acrossThreads whether labels do not matter to it
     * @param takesInOtherLabels whether what is told under other labels belongs to it as well
     * @param reversal the reversal that opens it, if one does
     */
    CompiledProcess(
            int types,
            List<Opening> openings,
            CompiledHappenings endings,
            List<CompiledHappenings> steps,
            boolean acrossThreads,
            boolean takesInOtherLabels,
            @Nullable CompiledReversal reversal) {
        this.whileOpen = openings.stream().map(Opening::whileOpen).toArray(WhileOpen[]::new);
        this.openings =
                new KindTable(types, openings.stream().map(Opening::happenings).toList(), false);
        this.steps = new KindTable(types, steps, true);
        this.startingKinds = kinds(
                types,
                openings.stream()
                        .filter(opening -> opening.whileOpen != WhileOpen.CONTINUES)
                        .toList());
        this.acrossThreads = acrossThreads;
        this.endingKinds = IntStream.range(0, types).mapToLong(endings::kindsOf).toArray();
        this.takesInOtherLabels = takesInOtherLabels;
        this.reversal = reversal;
    }

    private static long[] kinds(int types, List<Opening> openings) {
        return IntStream.range(0, types)
                .mapToLong(type -> openings.stream()
                        .mapToLong(opening -> opening.happenings.kindsOf(type))
                        .reduce(0, (one, other) -> one | other))
                .toArray();
    }

    /** Whether the event opens it and, where it does not, starts nothing. */
    boolean isOpening(Sheet sheet, int event) {
        return (startingKinds[sheet.type[event]] & sheet.kind[event]) != 0;
    }

    /** How the event opens it, or null if it does not. */
    @Nullable
    WhileOpen opensOn(Sheet sheet, int event) {
        int opening = openings.entry(sheet, event);
        return opening < 0 ? null : whileOpen[opening];
    }

    boolean endsOn(Sheet sheet, int event) {
        return (endingKinds[sheet.type[event]] & sheet.kind[event]) != 0;
    }

    /** The place of an event in the order of the steps: the last step that it matches, or -1. */
    int step(Sheet sheet, int event) {
        return steps.entry(sheet, event);
    }
}
