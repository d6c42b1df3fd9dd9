package io.github.opensend.timescales.clock;

import io.github.opensend.timescales.rule.WhileOpen;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A process by the numbers of a compiled book: a table of roles answers what an event does to it. */
final class CompiledProcess {
    private final WhileOpen[] whileOpen;
    private final Roles roles;

    /** Whether labels of stretches of work do not matter to it. */
    final boolean acrossThreads;

    /** The reversal that opens it, if one does. */
    final @Nullable CompiledReversal reversal;

    /** Whether what is told under other labels belongs to it as well. */
    final boolean takesInOtherLabels;

    /** Whether an event without a label belongs to the stretch that was opened last. */
    final boolean unlabelledToTheLatest;

    record Opening(CompiledHappenings happenings, WhileOpen whileOpen) {}

    /** A reversal by the numbers of a compiled book. */
    record CompiledReversal(
            int type, CompiledHappening told, CompiledHappening reversed, CompiledHappenings explainedBy) {}

    /**
     * Works the roles out. The first opening and the last step that an event matches count.
     *
     * @param types how many event types the book has
     * @param openings what opens it
     * @param endings what ends it
     * @param steps its steps in order
     * @param acrossThreads whether labels do not matter to it
     * @param takesInOtherLabels whether what is told under other labels belongs to it as well
     * @param unlabelledToTheLatest whether an event without a label belongs to the stretch that was opened last
     * @param reversal the reversal that opens it, if one does
     */
    CompiledProcess(
            int types,
            List<Opening> openings,
            CompiledHappenings endings,
            List<CompiledHappenings> steps,
            boolean acrossThreads,
            boolean takesInOtherLabels,
            boolean unlabelledToTheLatest,
            @Nullable CompiledReversal reversal) {
        this.whileOpen = openings.stream().map(Opening::whileOpen).toArray(WhileOpen[]::new);
        BitSet playing = new BitSet(types);
        openings.forEach(opening -> opening.happenings.typesInto(playing));
        steps.forEach(step -> step.typesInto(playing));
        endings.typesInto(playing);
        this.roles = new Roles(types, playing, type -> rolesOf(type, openings, endings, steps));
        this.acrossThreads = acrossThreads;
        this.takesInOtherLabels = takesInOtherLabels;
        this.unlabelledToTheLatest = unlabelledToTheLatest;
        this.reversal = reversal;
    }

    private Roles.OfOneType rolesOf(
            int type, List<Opening> openings, CompiledHappenings endings, List<CompiledHappenings> steps) {
        long[] opens = openings.stream()
                .mapToLong(opening -> opening.happenings.kindsOf(type))
                .toArray();
        long[] stepKinds = steps.stream().mapToLong(step -> step.kindsOf(type)).toArray();
        long ends = endings.kindsOf(type);
        return kind -> {
            int opening = -1;
            boolean starts = false;
            for (int i = opens.length - 1; i >= 0; i--) {
                if ((opens[i] & kind) != 0) {
                    opening = i;
                    starts |= whileOpen[i] != WhileOpen.CONTINUES;
                }
            }
            int step = stepKinds.length - 1;
            while (step >= 0 && (stepKinds[step] & kind) == 0) {
                step--;
            }
            return Roles.role(opening, starts, (ends & kind) != 0, step);
        };
    }

    /** What the event is to it. */
    int role(Sheet sheet, int event) {
        return roles.of(sheet.type[event], sheet.kind[event]);
    }

    /** How an event of a role opens it, or null if it does not. */
    @Nullable
    WhileOpen opensOn(int role) {
        int opening = Roles.opening(role);
        return opening < 0 ? null : whileOpen[opening];
    }

    /** Whether the event opens it and, where it does not, starts nothing. */
    boolean isOpening(Sheet sheet, int event) {
        return Roles.starts(role(sheet, event));
    }

    boolean endsOn(Sheet sheet, int event) {
        return Roles.ends(role(sheet, event));
    }

    /** The place of an event in the order of the steps: the last step that it matches, or -1. */
    int step(Sheet sheet, int event) {
        return Roles.step(role(sheet, event));
    }
}
