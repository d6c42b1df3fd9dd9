package io.github.opensend.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.event.Circumstance;
import io.github.opensend.core.event.CircumstanceKind;
import io.github.opensend.core.event.Detail;
import io.github.opensend.core.event.EventType;
import io.github.opensend.core.event.EventTypes;
import io.github.opensend.core.event.ImmutableCaseEvent;
import io.github.opensend.core.event.ImmutableImpracticality;
import io.github.opensend.core.event.Impracticality;
import io.github.opensend.core.event.NamedDay;
import io.github.opensend.core.time.SchoolCalendar;
import io.github.opensend.core.time.Term;
import io.github.opensend.timescales.clock.OutOfOrder;
import io.github.opensend.timescales.clock.TimelineEngine;
import io.github.opensend.timescales.law.EnglishLaw;
import io.github.opensend.timescales.rule.Timescale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Records of every shape that a case file can hold. */
final class Cases {
    static final TimelineEngine ENGINE = TimelineEngine.with(EnglishLaw.rules());

    private static final List<String> CHARACTERS =
            List.of("a", "Z", "0", " ", "-", "\"", "\\", "/", "<", "'", "é", "漢", "\u2028", "\uFEFF", "😀", "~");
    private static final List<String> JSON_TEXTS = List.of(
            "null",
            "true",
            "1.50",
            "-7",
            "1E+999999999",
            "\"é\\\"\\n\"",
            "[]",
            "[1,{\"a\":[{}]}]",
            "{\"a\":2,\"b\":1}");

    private Cases() {}

    static Arbitrary<CaseRecord> records() {
        return Combinators.combine(
                        text(100),
                        Arbitraries.integers()
                                .between(0, 999)
                                .map(number -> String.format("%03d", number))
                                .optional(),
                        events().list().ofMaxSize(10),
                        circumstances().list().ofMaxSize(2),
                        school().optional(),
                        days(2012, 2030).set().ofMaxSize(2),
                        own())
                .as((reference, authority, events, circumstances, school, extraBankHolidays, own) -> CaseRecord.builder(
                                reference)
                        .authority(authority)
                        .addAllEvents(inOrder(events))
                        .addAllCircumstances(circumstances)
                        .school(school)
                        .addAllExtraBankHolidays(extraBankHolidays)
                        .putAllExtras(own)
                        .build());
    }

    static Arbitrary<LocalDate> days(int firstYear, int lastYear) {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(firstYear, 1, 1).toEpochDay(),
                        LocalDate.of(lastYear, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static List<CaseEvent> inOrder(List<CaseEvent> events) {
        List<CaseEvent> left = new ArrayList<>(ImmutableSet.copyOf(events));
        while (true) {
            Set<Integer> early = ENGINE
                    .outOfOrder(CaseRecord.builder("case").addAllEvents(left).build())
                    .stream()
                    .map(OutOfOrder::answer)
                    .collect(Collectors.toSet());
            if (early.isEmpty()) {
                return left;
            }
            List<CaseEvent> kept = new ArrayList<>();
            for (int i = 0; i < left.size(); i++) {
                if (!early.contains(i)) {
                    kept.add(left.get(i));
                }
            }
            left = kept;
        }
    }

    static Arbitrary<CaseEvent> events() {
        // Close days make stretches of work that overlap; far days reach both ends of what is taken.
        Arbitrary<LocalDate> on = Arbitraries.oneOf(days(2024, 2026), days(1980, 2100));
        return Arbitraries.of(EventTypes.all())
                .flatMap(type -> Combinators.combine(
                                on, text(100).optional(0.2), kind(type), namedDays(type), details(type), own())
                        .as((day, thread, kind, days, details, own) -> {
                            ImmutableCaseEvent.BuildFinal event = CaseEvent.builder(type, day);
                            kind.ifPresent(index -> event.kind(type.kinds().get(index)));
                            return event.thread(thread.orElse(null))
                                    .putAllDays(days)
                                    .putAllDetails(details)
                                    .putAllExtras(own)
                                    .build();
                        }));
    }

    private static Arbitrary<Optional<Integer>> kind(EventType<?> type) {
        return type.kinds().isEmpty()
                ? Arbitraries.just(Optional.empty())
                : Arbitraries.integers().between(0, type.kinds().size() - 1).optional(type.kindIsRequired() ? 1 : 0.7);
    }

    private static Arbitrary<ImmutableMap<NamedDay, LocalDate>> namedDays(EventType<?> type) {
        return Combinators.combine(type.days().stream()
                        .map(name -> days(1980, 2100)
                                .map(day -> ImmutableMap.of(name, day))
                                .optional(type.requiredDays().contains(name) ? 1 : 0.2)
                                .map(told -> told.orElse(ImmutableMap.of())))
                        .collect(toImmutableList()))
                .as(Cases::together);
    }

    private static Arbitrary<ImmutableMap<Detail, String>> details(EventType<?> type) {
        return Combinators.combine(type.details().stream()
                        .map(detail -> detail(detail)
                                .map(value -> ImmutableMap.of(detail, value))
                                .optional(0.4)
                                .map(told -> told.orElse(ImmutableMap.of())))
                        .collect(toImmutableList()))
                .as(Cases::together);
    }

    // Backwards, so that an order other than the type's own is met too.
    private static <K, V> ImmutableMap<K, V> together(List<ImmutableMap<K, V>> maps) {
        ImmutableMap.Builder<K, V> together = ImmutableMap.builder();
        ImmutableList.copyOf(maps).reverse().forEach(together::putAll);
        return together.buildOrThrow();
    }

    private static Arbitrary<String> detail(Detail detail) {
        Arbitrary<String> whole = Arbitraries.integers().between(0, 999).map(number -> Integer.toString(number));
        return switch (detail.form()) {
            case WORD -> Arbitraries.of("post", "email", "portal", "hand", "telephone");
            case TEXT -> text(200);
            case FLAG -> Arbitraries.of("true", "false");
            case NUMBER -> detail == Detail.DAYS ? Arbitraries.oneOf(whole, whole.map(days -> days + ".5")) : whole;
        };
    }

    private static Arbitrary<Circumstance> circumstances() {
        return Combinators.combine(
                        Arbitraries.of(CircumstanceKind.class),
                        days(2020, 2030).optional(),
                        days(2031, 2032).optional(),
                        days(1980, 2100).optional(),
                        claims().list().ofMaxSize(2))
                .as((kind, from, to, adviceRequestedOn, claims) -> Circumstance.builder(kind)
                        .from(from)
                        .to(to)
                        .adviceRequestedOn(adviceRequestedOn)
                        .addAllImpractical(claims)
                        .build());
    }

    private static Arbitrary<Impracticality> claims() {
        ImmutableSet<String> clocks = ImmutableSet.<String>builder()
                .addAll(EnglishLaw.rules().catalogueIds())
                .addAll(EnglishLaw.rules().rules().stream().map(Timescale::id).iterator())
                .build();
        return Combinators.combine(
                        Arbitraries.of(clocks),
                        text(1_998).map(text -> text + "\n."),
                        days(1980, 2100),
                        days(1980, 2100).optional())
                .as((clock, because, decidedOn, familyToldOn) -> ImmutableImpracticality.builder()
                        .clock(clock)
                        .because(because)
                        .decidedOn(decidedOn)
                        .familyToldOn(familyToldOn)
                        .build());
    }

    private static Arbitrary<SchoolCalendar> school() {
        return Combinators.combine(
                        days(1980, 2090),
                        Arbitraries.integers()
                                .between(0, 90)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(6),
                        days(1980, 2100).set().ofMaxSize(3))
                .as((first, lengths, closed) -> {
                    List<Term> terms = new ArrayList<>();
                    LocalDate from = first;
                    for (int length : lengths) {
                        terms.add(new Term(from, from.plusDays(length)));
                        from = from.plusDays(length + 1 + length % 3);
                    }
                    return SchoolCalendar.of(terms, closed);
                });
    }

    private static Arbitrary<String> text(int longest) {
        return Arbitraries.oneOf(
                Arbitraries.of(CHARACTERS).list().ofMinSize(1).ofMaxSize(8).map(parts -> "c" + String.join("", parts)),
                Arbitraries.of(1, longest).map("x"::repeat));
    }

    private static Arbitrary<ImmutableMap<String, String>> own() {
        return Arbitraries.maps(
                        Arbitraries.of("x-", "x-id", "x-~/\u0000é", "x-" + "n".repeat(198)), Arbitraries.of(JSON_TEXTS))
                .ofMaxSize(2)
                .map(ImmutableMap::copyOf);
    }
}
