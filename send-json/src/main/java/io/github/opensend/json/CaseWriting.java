package io.github.opensend.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.event.Circumstance;
import io.github.opensend.core.event.Detail;
import io.github.opensend.core.event.EventKind;
import io.github.opensend.core.event.EventType;
import io.github.opensend.core.event.Impracticality;
import io.github.opensend.core.event.NamedDay;
import io.github.opensend.core.time.SchoolCalendar;
import io.github.opensend.json.wire.CaseWire;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a record into the case file that holds it. */
final class CaseWriting {
    private CaseWriting() {}

    static CaseWire wire(CaseRecord record) {
        ImmutableMap.Builder<String, Object> own = ImmutableMap.builder();
        putOwn(record.extras(), own);
        return new CaseWire(
                CaseReading.SCHEMA,
                record.reference(),
                record.authority().orElse(null),
                record.events().stream().map(CaseWriting::event).collect(toImmutableList()),
                record.circumstances().stream().map(CaseWriting::circumstance).collect(toImmutableList()),
                calendars(record),
                own.buildOrThrow());
    }

    private static CaseWire.Event event(CaseEvent event) {
        EventType<?> type = event.type();
        ImmutableMap.Builder<String, Object> attributes = ImmutableMap.builder();
        event.kind().ifPresent(kind -> attributes.put(type.kindName().orElseThrow(), kind(type, kind)));
        // The event's own maps keep the order in which they were told, which says nothing and would be written.
        for (NamedDay name : type.days()) {
            LocalDate day = event.days().get(name);
            if (day != null) {
                attributes.put(name.id(), day.toString());
            }
        }
        for (Detail detail : type.details()) {
            String value = event.details().get(detail);
            if (value != null) {
                attributes.put(detail.id(), detail(detail, value));
            }
        }
        putOwn(event.extras(), attributes);
        return new CaseWire.Event(
                type.id(), event.on().toString(), event.thread().orElse(null), attributes.buildOrThrow());
    }

    private static Object kind(EventType<?> type, EventKind kind) {
        return EventReading.kindsAreFlags(type) ? (Object) Boolean.valueOf(kind.id()) : kind.id();
    }

    private static Object detail(Detail detail, String value) {
        return switch (detail.form()) {
            case FLAG -> Boolean.valueOf(value);
            case NUMBER -> new BigDecimal(value);
            case WORD, TEXT -> value;
        };
    }

    static void putOwn(ImmutableMap<String, String> extras, ImmutableMap.Builder<String, Object> into) {
        ImmutableSortedMap.copyOf(extras).forEach((name, json) -> into.put(name, own(name, json)));
    }

    private static Object own(String name, String json) {
        if (!name.startsWith("x-")) {
            throw new IllegalArgumentException("a field of the caller's own has a name that does not begin with x-");
        }
        try {
            return Document.inOrder(Document.tree(json));
        } catch (JsonProblem notJson) {
            throw new IllegalArgumentException("a field of the caller's own holds no JSON text: " + notJson, notJson);
        }
    }

    private static CaseWire.Fact circumstance(Circumstance circumstance) {
        return new CaseWire.Fact(
                circumstance.kind().id(),
                day(circumstance.from()),
                day(circumstance.to()),
                day(circumstance.adviceRequestedOn()),
                circumstance.impractical().stream().map(CaseWriting::claim).collect(toImmutableList()));
    }

    private static CaseWire.Claim claim(Impracticality claim) {
        return new CaseWire.Claim(
                claim.clock(), claim.because(), claim.decidedOn().toString(), day(claim.familyToldOn()));
    }

    private static CaseWire.@Nullable Calendars calendars(CaseRecord record) {
        return record.school().isEmpty() && record.extraBankHolidays().isEmpty()
                ? null
                : new CaseWire.Calendars(
                        record.school().map(CaseWriting::school).orElse(null), days(record.extraBankHolidays()));
    }

    static CaseWire.School school(SchoolCalendar school) {
        return new CaseWire.School(
                school.terms().stream()
                        .map(term -> new CaseWire.Stretch(
                                term.first().toString(), term.last().toString()))
                        .collect(toImmutableList()),
                days(school.closed()));
    }

    private static ImmutableList<String> days(Collection<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(toImmutableList());
    }

    private static @Nullable String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
