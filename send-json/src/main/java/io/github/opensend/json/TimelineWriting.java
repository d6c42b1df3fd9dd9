package io.github.opensend.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.explain.Step;
import io.github.opensend.core.law.Citation;
import io.github.opensend.json.wire.TimelineWire;
import io.github.opensend.timescales.clock.Alternative;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.Timeline;
import io.github.opensend.timescales.rule.Timescale;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a timeline into the document that tells it. */
final class TimelineWriting {
    static final String SCHEMA = "opensend/timeline/1";

    private TimelineWriting() {}

    static TimelineWire wire(Timeline timeline, boolean all) {
        List<Clock> clocks = all ? timeline.allClocks() : timeline.clocks();
        return new TimelineWire(
                SCHEMA,
                timeline.record().reference(),
                timeline.asOf().toString(),
                happened(timeline.notYet()),
                clocks.stream().map(TimelineWriting::clock).collect(toImmutableList()));
    }

    private static TimelineWire.Clock clock(Clock clock) {
        Timescale rule = clock.rule();
        return new TimelineWire.Clock(
                rule.id(),
                rule.catalogueId(),
                rule.kind().id(),
                rule.title(),
                rule.dutyHolder().id(),
                clock.startedBy().flatMap(CaseEvent::thread).orElse(null),
                clock.startedBy().map(TimelineWriting::happened).orElse(null),
                happened(clock.alsoUsed()),
                day(clock.due()),
                day(clock.safeDue()),
                day(clock.opens()),
                day(clock.earliest()),
                clock.state().name(),
                clock.reason().orElse(null),
                clock.missing(),
                clock.backstop() ? true : null,
                clock.endedBy().map(TimelineWriting::happened).orElse(null),
                clock.daysLate() > 0 ? clock.daysLate() : null,
                clock.daysLeft().orElse(null),
                rule.citation().toString(),
                rule.standing().id(),
                rule.certainty().id(),
                clock.alternatives().stream().map(TimelineWriting::other).collect(toImmutableList()),
                clock.explanation().steps().stream().map(TimelineWriting::step).collect(toImmutableList()));
    }

    private static ImmutableList<TimelineWire.Happened> happened(List<CaseEvent> events) {
        return events.stream().map(TimelineWriting::happened).collect(toImmutableList());
    }

    private static TimelineWire.Happened happened(CaseEvent event) {
        return new TimelineWire.Happened(event.type().id(), event.on().toString());
    }

    private static TimelineWire.Other other(Alternative alternative) {
        return new TimelineWire.Other(
                alternative.reading().id(),
                alternative.chosen().id(),
                alternative.other().id(),
                day(alternative.otherDue()),
                alternative.otherState().name());
    }

    private static TimelineWire.Step step(Step step) {
        return new TimelineWire.Step(
                step.words(),
                day(step.day()),
                step.citation().map(Citation::toString).orElse(null));
    }

    private static @Nullable String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
