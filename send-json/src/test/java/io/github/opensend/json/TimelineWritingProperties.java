package io.github.opensend.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.explain.Step;
import io.github.opensend.timescales.clock.Alternative;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TimelineWritingProperties {
    @Provide
    Arbitrary<CaseRecord> records() {
        return Cases.records();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Cases.days(2024, 2027);
    }

    @Property(tries = 300)
    void theDocumentSaysWhatTheClocksSayInTheOrderOfTheContract(
            @ForAll("records") CaseRecord record, @ForAll("days") LocalDate asOf, @ForAll boolean all) {
        Timeline timeline = Cases.ENGINE.timeline(record, asOf);

        String json = SendJson.writeTimeline(timeline, all);

        Map<String, Object> expected = new LinkedHashMap<>();
        expected.put("schema", "opensend/timeline/1");
        expected.put("case", record.reference());
        expected.put("asOf", asOf.toString());
        putList(expected, "notYet", happened(timeline.notYet()));
        expected.put(
                "clocks",
                (all ? timeline.allClocks() : timeline.clocks())
                        .stream().map(TimelineWritingProperties::clock).toList());
        assertThat(told(Document.tree(json)).toString()).isEqualTo(expected.toString());
        assertThat(Document.line(Document.tree(SendJson.writeTimelineIndented(timeline, all))))
                .isEqualTo(json);
    }

    private static Map<String, Object> clock(Clock clock) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("rule", clock.rule().id());
        told.put("catalogueId", clock.rule().catalogueId());
        told.put("kind", clock.rule().kind().id());
        told.put("title", clock.rule().title());
        told.put("dutyOn", clock.rule().dutyHolder().id());
        put(told, "thread", clock.startedBy().flatMap(CaseEvent::thread));
        put(told, "startedBy", clock.startedBy().map(TimelineWritingProperties::happened));
        putList(told, "alsoUsed", happened(clock.alsoUsed()));
        put(told, "due", clock.due());
        put(told, "safeDue", clock.safeDue());
        put(told, "opens", clock.opens());
        put(told, "earliest", clock.earliest());
        told.put("state", clock.state());
        put(told, "reason", clock.reason());
        putList(told, "missing", clock.missing());
        put(told, "backstop", clock.backstop() ? Optional.of(true) : Optional.empty());
        put(told, "endedBy", clock.endedBy().map(TimelineWritingProperties::happened));
        put(told, "daysLate", Optional.of(clock.daysLate()).filter(late -> late > 0));
        put(told, "daysLeft", clock.daysLeft());
        told.put("citation", clock.rule().citation());
        told.put("standing", clock.rule().standing().id());
        told.put("certainty", clock.rule().certainty().id());
        told.put(
                "readings",
                clock.alternatives().stream()
                        .map(TimelineWritingProperties::other)
                        .toList());
        told.put(
                "explanation",
                clock.explanation().steps().stream()
                        .map(TimelineWritingProperties::step)
                        .toList());
        return told;
    }

    private static Map<String, Object> other(Alternative alternative) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", alternative.reading().id());
        told.put("chosen", alternative.chosen().id());
        told.put("other", alternative.other().id());
        put(told, "otherDue", alternative.otherDue());
        told.put("otherState", alternative.otherState());
        return told;
    }

    private static Map<String, Object> step(Step step) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("step", step.words());
        put(told, "date", step.day());
        put(told, "citation", step.citation());
        return told;
    }

    private static List<Map<String, Object>> happened(ImmutableList<CaseEvent> events) {
        return events.stream().map(TimelineWritingProperties::happened).toList();
    }

    private static Map<String, Object> happened(CaseEvent event) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("type", event.type());
        told.put("on", event.on());
        return told;
    }

    private static void put(Map<String, Object> told, String name, Optional<?> value) {
        value.ifPresent(present -> told.put(name, present));
    }

    private static void putList(Map<String, Object> told, String name, List<?> values) {
        put(told, name, Optional.of(values).filter(list -> !list.isEmpty()));
    }

    private static Object told(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            node.properties().forEach(field -> fields.put(field.getKey(), told(field.getValue())));
            return fields;
        }
        if (node.isArray()) {
            return new ArrayList<>(
                    Streams.stream(node).map(TimelineWritingProperties::told).toList());
        }
        return node.asText();
    }
}
