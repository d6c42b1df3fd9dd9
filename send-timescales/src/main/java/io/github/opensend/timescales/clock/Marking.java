package io.github.opensend.timescales.clock;

import io.github.opensend.timescales.rule.Ground;
import org.jspecify.annotations.Nullable;

/** What the marker found for one rule and one start; scratch space that is written over for the next. */
final class Marking {
    int start;
    int end;
    int due;
    ClockState state = ClockState.NOT_STARTED;

    @Nullable
    Reason reason;

    @Nullable
    Ground ground;

    void reset(int startEvent) {
        start = startEvent;
        end = -1;
        due = Days.NONE;
        state = ClockState.RUNNING;
        reason = null;
        ground = null;
    }

    void close(Reason why, int event) {
        state = ClockState.CLOSED;
        reason = why;
        end = event;
    }
}
