package io.github.opensend.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.event.EventType;
import io.github.opensend.core.event.Happening;
import io.github.opensend.timescales.clock.OutOfOrder;
import io.github.opensend.timescales.clock.TimelineEngine;
import io.github.opensend.timescales.law.EnglishLaw;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the events that are told twice, and those that are dated before what they answer. */
final class EventOrder {
    private static final TimelineEngine ENGINE = TimelineEngine.with(EnglishLaw.rules());

    private EventOrder() {}

    static void check(ImmutableList<EventReading> readings) {
        List<EventReading> told = new ArrayList<>();
        List<EventReading> unread = new ArrayList<>();
        readings.forEach(reading -> (reading.event() == null ? unread : told).add(reading));
        List<EventReading> once = withoutRepeats(told);
        CaseRecord record =
                CaseRecord.builder("events").addAllEvents(events(once)).build();
        for (OutOfOrder pair : ENGINE.outOfOrder(record)) {
            EventReading start = once.get(pair.start());
            CaseEvent started = event(start);
            if (unread.stream().noneMatch(other -> couldBeAnswered(other.type(), started.type()))) {
                EventReading answer = once.get(pair.answer());
                answer.place()
                        .at("on")
                        .fault(
                                event(answer).on() + ", before " + started + " ("
                                        + start.place().pointer() + ")",
                                "that day or later, or a thread of its own where it answers something else");
            }
        }
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

    /** An event that could not be read may be the earlier one that an answer belongs to; then nothing is said of it. */
    private static boolean couldBeAnswered(@Nullable EventType<?> unread, EventType<?> started) {
        return unread == null
                || EnglishLaw.rules().rules().stream()
                        .map(rule -> rule.starts().stream()
                                .map(Happening::type)
                                .collect(ImmutableSet.<EventType<?>>toImmutableSet()))
                        .anyMatch(starts -> starts.contains(unread) && starts.contains(started));
    }

    private static ImmutableList<CaseEvent> events(List<EventReading> readings) {
        return readings.stream().map(EventOrder::event).collect(ImmutableList.toImmutableList());
    }

    private static CaseEvent event(EventReading reading) {
        return Objects.requireNonNull(reading.event());
    }
}
