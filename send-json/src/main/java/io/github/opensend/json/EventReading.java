package io.github.opensend.json;

import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.event.Detail;
import io.github.opensend.core.event.EventKind;
import io.github.opensend.core.event.EventType;
import io.github.opensend.core.event.EventTypes;
import io.github.opensend.core.event.ImmutableCaseEvent;
import io.github.opensend.core.event.NamedDay;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was read of one event: its type, where that is known, and the event itself, where nothing of it is at fault. */
record EventReading(
        Place place, @Nullable EventType<?> type, @Nullable CaseEvent event) {
    static final int LONGEST_THREAD = 100;
    static final int LONGEST_DETAIL = 200;

    /** Whether a type's kinds are written as true and false. */
    static boolean kindsAreFlags(EventType<?> type) {
        return !type.kinds().isEmpty() && type.kinds().stream().allMatch(kind -> isFlag(kind.id()));
    }

    private static boolean isFlag(String word) {
        return word.equals("true") || word.equals("false");
    }

    /** The names of the fields that an event of a type takes, those of the caller's own aside. */
    static ImmutableSet<String> fields(EventType<?> type) {
        ImmutableSet.Builder<String> fields = ImmutableSet.builder();
        fields.add("type", "on", "thread");
        type.kindName().ifPresent(fields::add);
        type.days().forEach(day -> fields.add(day.id()));
        type.details().forEach(detail -> fields.add(detail.id()));
        return fields.build();
    }

    static EventReading of(Place place) {
        if (!place.isObject()) {
            return new EventReading(place, null, null);
        }
        int before = place.faultsSoFar();
        EventType<?> type = type(place.at("type")).orElse(null);
        Optional<LocalDate> on = place.at("on").day();
        Optional<String> thread = place.at("thread").ifTold(label -> label.label(LONGEST_THREAD));
        if (type == null || on.isEmpty()) {
            if (type != null) {
                attributes(place, type, CaseEvent.builder(type, Limits.FIRST_DAY));
            }
            return new EventReading(place, type, null);
        }
        ImmutableCaseEvent.BuildFinal event =
                CaseEvent.builder(type, on.get()).thread(thread.orElse(null)).putAllExtras(place.own());
        attributes(place, type, event);
        return new EventReading(place, type, place.faultsSoFar() == before ? event.build() : null);
    }

    private static Optional<EventType<?>> type(Place place) {
        return place.word(
                        id -> EventTypes.find(id).isPresent(),
                        "an event type, such as assessment.requested or plan.finalised")
                .flatMap(EventTypes::find);
    }

    private static void attributes(Place place, EventType<?> type, ImmutableCaseEvent.BuildFinal into) {
        place.takesOnlyOrOwn(fields(type));
        type.kindName().ifPresent(name -> {
            Place told = place.at(name);
            if (told.isTold() || type.kindIsRequired()) {
                kind(told, type).ifPresent(into::kind);
            }
        });
        for (NamedDay name : type.days()) {
            Place told = place.at(name.id());
            if (told.isTold() || type.requiredDays().contains(name)) {
                told.day().ifPresent(day -> into.putDays(name, day));
            }
        }
        for (Detail detail : type.details()) {
            place.at(detail.id())
                    .ifTold(told -> detail(told, detail))
                    .ifPresent(value -> into.putDetails(detail, value));
        }
    }

    private static Optional<? extends EventKind> kind(Place place, EventType<?> type) {
        Optional<String> word = kindsAreFlags(type)
                ? place.flag().map(flag -> Boolean.toString(flag))
                : place.oneOf(type.kinds().stream().map(EventKind::id).collect(ImmutableSet.toImmutableSet()));
        return word.flatMap(type::kind);
    }

    private static Optional<String> detail(Place place, Detail detail) {
        return switch (detail.form()) {
            case WORD -> place.word(detail::takes, detail.expected());
            case TEXT -> place.label(LONGEST_DETAIL);
            case FLAG -> place.flag().map(flag -> Boolean.toString(flag));
            case NUMBER -> place.digits(detail::takes, detail.expected());
        };
    }
}
