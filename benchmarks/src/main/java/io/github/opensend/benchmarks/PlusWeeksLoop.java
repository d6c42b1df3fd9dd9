package io.github.opensend.benchmarks;

import static io.github.opensend.core.event.EventTypes.ASSESSMENT_AGREED;
import static io.github.opensend.core.event.EventTypes.ASSESSMENT_REFUSED;
import static io.github.opensend.core.event.EventTypes.ASSESSMENT_REQUESTED;
import static io.github.opensend.core.event.EventTypes.PLAN_DRAFT_SERVED;
import static io.github.opensend.core.event.EventTypes.PLAN_FINALISED;

import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.event.EventType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a report writer would write by hand: six, sixteen and twenty weeks after the request, met or late. It knows three
 * limits, one request a case, and nothing of reversals, grounds, threads, readings or reasons.
 */
final class PlusWeeksLoop {
    private static final int LIMITS = 3;

    private PlusWeeksLoop() {}

    /** A due day and how it stands. */
    record Due(LocalDate by, State state) {}

    enum State {
        MET,
        LATE,
        RUNNING,
        OVERDUE
    }

    /** The three due days; null where nothing was requested. */
    static Due @Nullable [] dues(CaseRecord record, LocalDate asOf) {
        LocalDate requested = first(record, ASSESSMENT_REQUESTED, ASSESSMENT_REQUESTED, asOf);
        if (requested == null) {
            return null;
        }
        Due[] dues = new Due[LIMITS];
        LocalDate decision = requested.plusWeeks(6);
        dues[0] = new Due(decision, state(decision, first(record, ASSESSMENT_AGREED, ASSESSMENT_REFUSED, asOf), asOf));
        LocalDate draft = requested.plusWeeks(16);
        dues[1] = new Due(draft, state(draft, first(record, PLAN_DRAFT_SERVED, PLAN_DRAFT_SERVED, asOf), asOf));
        LocalDate plan = requested.plusWeeks(20);
        dues[2] = new Due(plan, state(plan, first(record, PLAN_FINALISED, PLAN_FINALISED, asOf), asOf));
        return dues;
    }

    /** How many of the three are late or overdue; nothing is kept. */
    static int late(CaseRecord record, LocalDate asOf) {
        LocalDate requested = first(record, ASSESSMENT_REQUESTED, ASSESSMENT_REQUESTED, asOf);
        if (requested == null) {
            return 0;
        }
        return one(state(requested.plusWeeks(6), first(record, ASSESSMENT_AGREED, ASSESSMENT_REFUSED, asOf), asOf))
                + one(state(requested.plusWeeks(16), first(record, PLAN_DRAFT_SERVED, PLAN_DRAFT_SERVED, asOf), asOf))
                + one(state(requested.plusWeeks(20), first(record, PLAN_FINALISED, PLAN_FINALISED, asOf), asOf));
    }

    private static int one(State state) {
        return state == State.LATE || state == State.OVERDUE ? 1 : 0;
    }

    private static State state(LocalDate due, @Nullable LocalDate answered, LocalDate asOf) {
        if (answered != null) {
            return answered.isAfter(due) ? State.LATE : State.MET;
        }
        return asOf.isAfter(due) ? State.OVERDUE : State.RUNNING;
    }

    private static @Nullable LocalDate first(CaseRecord record, EventType<?> one, EventType<?> other, LocalDate asOf) {
        for (CaseEvent event : record.events()) {
            boolean wanted = event.type().equals(one) || event.type().equals(other);
            if (wanted && !event.on().isAfter(asOf)) {
                return event.on();
            }
        }
        return null;
    }
}
