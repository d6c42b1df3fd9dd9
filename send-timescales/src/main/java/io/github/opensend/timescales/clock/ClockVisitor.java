package io.github.opensend.timescales.clock;

import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.timescales.rule.Timescale;

/**
 * Sees the clocks of a case one by one, for work in bulk that keeps none of them.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ClockVisitor {
    /** What stands in the place of a due day where a clock has none. */
    long NO_DUE_DAY = Long.MIN_VALUE;

    /**
     * One clock.
     *
     * @param rule its rule
     * @param startedBy the event that started it
     * @param state how it stands
     * @param dueEpochDay the last day as an epoch day, or {@link #NO_DUE_DAY}
     */
    void visit(Timescale rule, CaseEvent startedBy, ClockState state, long dueEpochDay);
}
