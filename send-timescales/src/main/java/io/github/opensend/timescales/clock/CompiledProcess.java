package io.github.opensend.timescales.clock;

import io.github.opensend.timescales.rule.WhileOpen;
import org.jspecify.annotations.Nullable;

/**
 * A process by the numbers of a compiled book.
 *
 * @param openings what opens it
 * @param endings what ends it
 * @param steps its steps in order
 * @param reversal the reversal that opens it, if one does
 */
// Compiled parts are never compared; arrays keep the walk over them flat.
@SuppressWarnings("ArrayRecordComponent")
record CompiledProcess(
        Opening[] openings,
        CompiledHappening[] endings,
        CompiledHappening[][] steps,
        @Nullable CompiledReversal reversal) {

    record Opening(CompiledHappening[] happenings, WhileOpen whileOpen) {}

    /** A reversal by the numbers of a compiled book. */
    record CompiledReversal(
            int type, CompiledHappening told, CompiledHappening reversed, CompiledHappening[] explainedBy) {}

    @Nullable
    WhileOpen opensOn(Sheet sheet, int event) {
        for (Opening opening : openings) {
            if (CompiledHappening.anyMatches(opening.happenings, sheet, event)) {
                return opening.whileOpen;
            }
        }
        return null;
    }

    boolean endsOn(Sheet sheet, int event) {
        return CompiledHappening.anyMatches(endings, sheet, event);
    }

    /** The place of an event in the order of the steps: the last step that it matches, or -1. */
    int step(Sheet sheet, int event) {
        for (int i = steps.length - 1; i >= 0; i--) {
            if (CompiledHappening.anyMatches(steps[i], sheet, event)) {
                return i;
            }
        }
        return -1;
    }
}
