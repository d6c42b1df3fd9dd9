package io.github.opensend.timescales.clock;

import io.github.opensend.core.event.CaseRecord;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An engine at work on very many cases: it uses its working space again and again.
 *
 * <p>Not safe for use by two threads at once; take one for each.
 *
 * @since 0.1.0
 */
public final class Batch {
    private final TimelineEngine engine;
    private final Marker marker;
    private final Gathering gathering;
    private final Scan scan = new Scan();

    Batch(TimelineEngine engine) {
        this.engine = engine;
        this.marker = new Marker(engine.compiled());
        this.gathering = new Gathering(marker);
    }

    /**
     * The timeline of a case.
     *
     * @param record what happened, in any order
     * @param asOf the day for which it is asked
     * @return the timeline
     */
    public Timeline timeline(CaseRecord record, LocalDate asOf) {
        return new Timeline(engine, record, asOf, gathering);
    }

    /**
     * Shows every clock of a case to a visitor, in no particular order, and keeps none.
     *
     * @param record what happened, in any order
     * @param asOf the day for which it is asked
     * @param visitor what sees the clocks
     */
    public void scan(CaseRecord record, LocalDate asOf, ClockVisitor visitor) {
        scan.visitor = visitor;
        marker.run(record, (int) asOf.toEpochDay(), false, scan);
        scan.visitor = null;
    }

    private final class Scan implements Marker.Use {
        private @Nullable ClockVisitor visitor;

        @Override
        public void of(CompiledRule rule, Marking marking, @Nullable Steps steps) {
            if (visitor != null) {
                long due = Days.isDay(marking.due) ? marking.due : ClockVisitor.NO_DUE_DAY;
                visitor.visit(rule.rule, marker.sheet().told(marking.start), marking.state, due);
            }
        }
    }
}
