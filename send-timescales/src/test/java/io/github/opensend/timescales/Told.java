package io.github.opensend.timescales;

import com.google.common.base.Splitter;
import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.event.Detail;
import io.github.opensend.core.event.EventType;
import io.github.opensend.core.event.EventTypes;
import io.github.opensend.core.event.ImmutableCaseEvent;
import io.github.opensend.core.event.NamedDay;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** Records as a test tells them: {@code assessment.requested 2026-03-02; advice.requested 2026-04-20 giver=medical}. */
public final class Told {
    private Told() {}

    public static CaseRecord record(String told) {
        return CaseRecord.builder("case").addAllEvents(events(told)).build();
    }

    public static List<CaseEvent> events(String told) {
        return Splitter.on(';')
                .trimResults()
                .omitEmptyStrings()
                .splitToStream(told)
                .map(Told::event)
                .toList();
    }

    public static CaseEvent event(String told) {
        Iterator<String> words = Splitter.on(' ').omitEmptyStrings().split(told).iterator();
        EventType<?> type = EventTypes.find(words.next()).orElseThrow(() -> new IllegalArgumentException(told));
        ImmutableCaseEvent.BuildFinal event = CaseEvent.builder(type, LocalDate.parse(words.next()));
        while (words.hasNext()) {
            List<String> pair = Splitter.on('=').splitToList(words.next());
            attribute(event, type, pair.get(0), pair.get(1));
        }
        return event.build();
    }

    private static void attribute(ImmutableCaseEvent.BuildFinal event, EventType<?> type, String name, String value) {
        if (name.equals("thread")) {
            event.thread(value);
        } else if (type.kindName().filter(name::equals).isPresent()) {
            event.kind(type.kind(value).orElseThrow(() -> new IllegalArgumentException(value)));
        } else {
            Arrays.stream(NamedDay.values())
                    .filter(day -> day.id().equals(name))
                    .forEach(day -> event.putDays(day, LocalDate.parse(value)));
            Arrays.stream(Detail.values())
                    .filter(detail -> detail.id().equals(name))
                    .forEach(detail -> event.putDetails(detail, value));
        }
    }
}
