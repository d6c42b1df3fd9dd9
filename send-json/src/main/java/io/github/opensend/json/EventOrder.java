package io.github.opensend.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.event.EventType;
import io.github.opensend.timescales.clock.OutOfOrder;
import io.github.opensend.timescales.clock.TimelineEngine;
import io.github.opensend.timescales.law.EnglishLaw;
import io.github.opensend.timescales.rule.Timescale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Finds the events that are told twice, and those that are dated before what they answer. */
final class EventOrder {
    private static final TimelineEngine ENGINE = TimelineEngine.with(EnglishLaw.rules());

    private EventOrder() {}

    static void check(ImmutableList<EventReading> readings) {
        List<EventReading> told = new ArrayList<>();
        Set<EventType<?>> unread = new HashSet<>();
        for (EventReading reading : readings) {
            if (reading.event() != null) {
                told.add(reading);
            } else if (reading.type() != null) {
                unread.add(reading.type());
            }
        }
        List<EventReading> once = withoutRepeats(told);
        CaseRecord record =
                CaseRecord.builder("events").addAllEvents(events(once)).build();
        for (OutOfOrder pair : ENGINE.outOfOrder(record)) {
            EventReading start = once.get(pair.start());
            EventReading answer = once.get(pair.answer());
            if (!hangsOn(unread, event(start).type(), event(answer).type())) {
                answer.place()
                        .at("on")
                        .fault(
                                event(answer).on() + ", before " + event(start) + " ("
                                        + start.place().pointer() + ")",
                                "that day or later, or a thread of its own where it answers something else");
            }
        }
    }

    // An event that is at fault may be the start or the answer that belongs to one of the two; then nothing can be
    // said.
    private static boolean hangsOn(Set<EventType<?>> unread, EventType<?> start, EventType<?> answer) {
        return !unread.isEmpty()
                && EnglishLaw.rules().rules().stream()
                        .map(EventOrder::typesOf)
                        .filter(types -> types.contains(start) && types.contains(answer))
                        .anyMatch(types -> !Collections.disjoint(types, unread));
    }

    private static ImmutableSet<EventType<?>> typesOf(Timescale rule) {
        ImmutableSet.Builder<EventType<?>> types = ImmutableSet.builder();
        rule.starts().forEach(happening -> types.add(happening.type()));
        rule.answers().byDefault().forEach(happening -> types.add(happening.type()));
        rule.process().ifPresent(process -> {
            process.openings()
                    .forEach(opening -> opening.happenings().forEach(happening -> types.add(happening.type())));
            process.endings().forEach(happening -> types.add(happening.type()));
            process.steps().forEach(step -> step.forEach(happening -> types.add(happening.type())));
        });
        return types.build();
    }

    private static List<EventReading> withoutRepeats(List<EventReading> told) {
        ImmutableSet<Integer> repeated = CaseRecord.repeated(events(told));
        Map<CaseEvent, Place> first = new HashMap<>();
        List<EventReading> once = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            EventReading reading = told.get(i);
            CaseEvent event = event(reading);
            if (repeated.contains(i)) {
                Place before = Objects.requireNonNull(first.get(event));
                reading.place().fault(event + " again, as at " + before.pointer(), "each event once");
            } else {
                first.put(event, reading.place());
                once.add(reading);
            }
        }
        return once;
    }

    private static ImmutableList<CaseEvent> events(List<EventReading> readings) {
        return readings.stream().map(EventOrder::event).collect(ImmutableList.toImmutableList());
    }

    private static CaseEvent event(EventReading reading) {
        return Objects.requireNonNull(reading.event());
    }
}
