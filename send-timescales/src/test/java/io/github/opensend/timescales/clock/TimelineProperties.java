package io.github.opensend.timescales.clock;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.event.Detail;
import io.github.opensend.core.event.EventKind;
import io.github.opensend.core.event.EventType;
import io.github.opensend.core.event.EventTypes;
import io.github.opensend.core.event.ImmutableCaseEvent;
import io.github.opensend.timescales.law.EnglishLaw;
import io.github.opensend.timescales.law.PlanLaw;
import io.github.opensend.timescales.rule.Kind;
import io.github.opensend.timescales.rule.Timescale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every record, whatever happened in it. */
class TimelineProperties {
    private static final TimelineEngine ENGINE = TimelineEngine.with(EnglishLaw.rules());
    private static final LocalDate FIRST = LocalDate.of(2014, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2029, 12, 31);

    // The weeks of the law, written down here a second time and counted day by day.
    private static final Map<String, Integer> WEEKS = Map.of(
            "ASM-02", 6, "ASM-04", 6, "ASM-08", 6, "ASM-10", 6, "ASM-11", 16, "ASM-16", 10, "ASM-17", 14, "PLN-01", 16,
            "PLN-06", 20);

    @Provide
    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between((int) FIRST.toEpochDay(), (int) LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    static Arbitrary<CaseRecord> records() {
        List<EventType<?>> types =
                EventTypes.all().subList(0, EventTypes.all().indexOf(EventTypes.REVIEW_MEETING_FIXED));
        List<EventType<?>> all = new ArrayList<>(types);
        all.addAll(List.of(
                EventTypes.TRIBUNAL_ORDERED,
                EventTypes.MEDIATION_AGREED,
                EventTypes.APPEAL_UNOPPOSED,
                EventTypes.PLAN_AMENDED));
        Arbitrary<CaseEvent> events = Combinators.combine(
                        Arbitraries.oneOf(Arbitraries.of(all), Arbitraries.of(EventTypes.all())),
                        Arbitraries.integers().between(0, 500),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.of("", "", "", "a", "b"))
                .as(TimelineProperties::event);
        return Combinators.combine(days(), events.list().ofMaxSize(14)).as((first, list) -> {
            List<CaseEvent> moved = list.stream()
                    .map(event -> moved(event, first.toEpochDay()))
                    .distinct()
                    .toList();
            return CaseRecord.builder("case").addAllEvents(moved).build();
        });
    }

    private static CaseEvent moved(CaseEvent event, long days) {
        return ImmutableCaseEvent.copyOf(event)
                .withOn(event.on().plusDays(days))
                .withDays(ImmutableMap.copyOf(Maps.transformValues(event.days(), day -> day.plusDays(days))));
    }

    private static CaseEvent event(EventType<?> type, int day, int kind, String thread) {
        ImmutableCaseEvent.BuildFinal event = CaseEvent.builder(type, LocalDate.ofEpochDay(day));
        type.requiredDays().forEach(needed -> event.putDays(needed, LocalDate.ofEpochDay(day + kind)));
        if (type.details().contains(Detail.PLACEMENT_ONLY)) {
            event.putDetails(Detail.PLACEMENT_ONLY, kind < 50 ? "true" : "false");
        }
        List<? extends EventKind> kinds = type.kinds();
        if (!kinds.isEmpty()) {
            event.kind(kinds.get(kind % kinds.size()));
        }
        if (!thread.isEmpty()) {
            event.thread(thread);
        }
        return event.build();
    }

    private static List<String> verdicts(Timeline timeline) {
        return timeline.clocks().stream()
                .map(clock -> clock + " " + clock.startedBy() + " " + clock.endedBy() + " " + clock.reason() + " "
                        + clock.explanation().text())
                .toList();
    }

    @Property
    void theOrderInWhichEventsAreToldIsIrrelevant(
            @ForAll("records") CaseRecord record, @ForAll("days") LocalDate asOf, @ForAll Random random) {
        List<CaseEvent> shuffled = new ArrayList<>(record.events());
        Collections.shuffle(shuffled, random);
        CaseRecord other = CaseRecord.builder("case").addAllEvents(shuffled).build();

        assertThat(verdicts(ENGINE.timeline(other, asOf))).isEqualTo(verdicts(ENGINE.timeline(record, asOf)));
    }

    @Property
    void whatHappensLaterChangesNothingNow(@ForAll("records") CaseRecord record, @ForAll("days") LocalDate asOf) {
        List<CaseEvent> known = record.events().stream()
                .filter(event -> !event.on().isAfter(asOf))
                .toList();
        CaseRecord cut = CaseRecord.builder("case").addAllEvents(known).build();

        assertThat(verdicts(ENGINE.timeline(record, asOf))).isEqualTo(verdicts(ENGINE.timeline(cut, asOf)));
    }

    @Property
    void weeksAreCountedDayByDayAndAgree(@ForAll("records") CaseRecord record) {
        for (Clock clock : ENGINE.timeline(record, LAST.plusYears(1)).clocks()) {
            Integer weeks = WEEKS.get(clock.rule().id());
            if (weeks != null) {
                LocalDate day = clock.startedBy().orElseThrow().on();
                for (int counted = 0; counted < 7 * weeks; counted++) {
                    day = day.plusDays(1);
                }
                assertThat(clock.due()).as(clock.toString()).contains(day);
            }
        }
    }

    @Property
    void workingDaysAreCountedDayByDayAndAgree(@ForAll("days") LocalDate asked) {
        LocalDate day = asked;
        int counted = 0;
        while (counted < 15) {
            day = day.plusDays(1);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (!weekend && Calendars.englandAndWales().bankHolidays().on(day).isEmpty()) {
                counted++;
            }
        }
        CaseRecord record = CaseRecord.of("case", EventTypes.PLAN_DISCLOSURE_REQUESTED.on(asked));

        assertThat(ENGINE.timeline(record, asked)
                        .clock(PlanLaw.DISCLOSE_FOR_HIGHER_EDUCATION)
                        .due())
                .contains(day);
    }

    @Property
    void aLaterStartNeverBringsALastDayForward(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 400) int later) {
        for (Timescale rule : EnglishLaw.rules().rules()) {
            boolean plain = rule.starts().get(0) instanceof EventType<?> told
                    && told.requiredDays().isEmpty()
                    && !told.kindIsRequired();
            if (plain && rule.kind() != Kind.GATE && !rule.id().equals("ASM-14")) {
                EventType<?> type = rule.starts().get(0).type();
                LocalDate one = due(rule, type, start);
                LocalDate other = due(rule, type, start.plusDays(later));
                assertThat(one == null || other == null || !other.isBefore(one))
                        .as(rule.id())
                        .isTrue();
            }
        }
    }

    private static LocalDate due(Timescale rule, EventType<?> type, LocalDate start) {
        ImmutableCaseEvent.BuildFinal event = CaseEvent.builder(type, start);
        type.requiredDays().forEach(day -> event.putDays(day, start));
        CaseRecord record = CaseRecord.of("case", event.build());
        return ENGINE.timeline(record, start).clock(rule).due().orElse(null);
    }

    @Property
    void anExplanationArrivesAtTheDayOfItsClock(@ForAll("records") CaseRecord record, @ForAll("days") LocalDate asOf) {
        for (Clock clock : ENGINE.timeline(record, asOf).clocks()) {
            clock.due()
                    .ifPresent(due -> assertThat(clock.explanation().steps())
                            .as(clock.toString())
                            .anySatisfy(step -> {
                                assertThat(step.day()).contains(due);
                                assertThat(step.citation())
                                        .contains(clock.rule().citation());
                            }));
        }
    }

    @Property
    void everyClockStandsInAStateThatItsKindAllows(
            @ForAll("records") CaseRecord record, @ForAll("days") LocalDate asOf) {
        for (Clock clock : ENGINE.timeline(record, asOf).clocks()) {
            assertThat(allowed(clock.rule())).as(clock.toString()).contains(clock.state());
            boolean late = clock.state() == ClockState.OVERDUE || clock.state() == ClockState.MET_LATE;
            assertThat(clock.daysLate() > 0).as(clock.toString()).isEqualTo(late);
            assertThat(clock.missing().isEmpty())
                    .as(clock.toString())
                    .isEqualTo(clock.state() != ClockState.AWAITING_FACTS);
            assertThat(clock.reason().isPresent()).as(clock.toString()).isEqualTo(clock.state() == ClockState.CLOSED);
        }
    }

    private static List<ClockState> allowed(Timescale rule) {
        List<ClockState> states = new ArrayList<>(
                switch (rule.kind()) {
                    case DUTY ->
                        List.of(
                                ClockState.RUNNING,
                                ClockState.MET,
                                ClockState.MET_LATE,
                                ClockState.OVERDUE,
                                ClockState.DONE);
                    case DUTY_IF_DECIDED ->
                        List.of(
                                ClockState.RUNNING,
                                ClockState.MET,
                                ClockState.MET_LATE,
                                ClockState.LAPSED,
                                ClockState.DONE);
                    case RIGHT -> List.of(ClockState.OPEN, ClockState.USED, ClockState.LAPSED);
                    case HOLD -> List.of(ClockState.BARRED, ClockState.LIFTED, ClockState.BREACHED);
                    case GATE -> List.of(ClockState.INSIDE, ClockState.OUTSIDE);
                    case CONTENT, PRACTICE -> List.of(ClockState.DONE, ClockState.RUNNING);
                });
        // What is due only once something was decided can be overdue once it was.
        if (!rule.bindsOnce().isEmpty()) {
            states.add(ClockState.OVERDUE);
        }
        states.add(ClockState.AWAITING_FACTS);
        states.add(ClockState.CLOSED);
        return states;
    }

    @Property
    void aBatchAndAScanSeeWhatATimelineSees(
            @ForAll List<@From("records") CaseRecord> records, @ForAll("days") LocalDate asOf) {
        Batch batch = ENGINE.batch();
        for (CaseRecord record : records) {
            Timeline alone = ENGINE.timeline(record, asOf);
            Map<String, Integer> scanned = new HashMap<>();
            batch.scan(
                    record,
                    asOf,
                    (rule, startedBy, state, due) -> scanned.merge(
                            rule.id() + " " + state
                                    + (due == ClockVisitor.NO_DUE_DAY ? "" : " due " + LocalDate.ofEpochDay(due)),
                            1,
                            Integer::sum));

            assertThat(batch.timeline(record, asOf).clocks()).isEqualTo(alone.clocks());
            assertThat(scanned)
                    .isEqualTo(alone.clocks().stream()
                            .collect(Collectors.toMap(Clock::toString, clock -> 1, Integer::sum)));
        }
    }

    @Property(tries = 50)
    void neitherZoneNorLocaleMatters(@ForAll("records") CaseRecord record, @ForAll("days") LocalDate asOf) {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        List<String> here = verdicts(ENGINE.timeline(record, asOf));
        try {
            for (String elsewhere : List.of("America/New_York", "Pacific/Auckland", "Europe/London")) {
                TimeZone.setDefault(TimeZone.getTimeZone(elsewhere));
                Locale.setDefault(Locale.forLanguageTag(elsewhere.startsWith("A") ? "tr-TR" : "ar-EG-u-nu-arab"));
                assertThat(verdicts(ENGINE.timeline(record, asOf))).isEqualTo(here);
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Property
    void clocksAreOrderedByLastDayAndThenByRule(@ForAll("records") CaseRecord record, @ForAll("days") LocalDate asOf) {
        List<String> keys = ENGINE.timeline(record, asOf).clocks().stream()
                .map(clock -> clock.due().map(LocalDate::toString).orElse("9999") + " "
                        + clock.rule().id())
                .toList();

        assertThat(keys).isSorted();
    }
}
