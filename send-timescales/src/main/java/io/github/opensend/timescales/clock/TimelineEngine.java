package io.github.opensend.timescales.clock;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.law.Reading;
import io.github.opensend.core.law.Readings;
import io.github.opensend.timescales.rule.RuleBook;
import io.github.opensend.timescales.rule.Timescale;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Runs a rule book over records: facts in, timelines out.
 *
 * <pre>{@code
 * Timeline timeline = TimelineEngine.with(EnglishLaw.rules()).timeline(record, LocalDate.of(2025, 11, 21));
 * }</pre>
 *
 * <p>An engine is immutable and can be shared between threads. The same record, day, rules, calendars and readings give the
 * same timeline everywhere. For very many cases, {@link #batch()} uses its working space again.
 *
 * @since 0.1.0
 */
public final class TimelineEngine implements Serializable {
    private static final long serialVersionUID = 1L;

    private final RuleBook rules;
    private final Calendars calendars;
    private final Readings readings;
    private final transient Supplier<CompiledBook> compiled;
    private final transient Supplier<ImmutableMap<Other, TimelineEngine>> others;

    private TimelineEngine(RuleBook rules, Calendars calendars, Readings readings) {
        this.rules = rules;
        this.calendars = calendars;
        this.readings = readings;
        this.compiled = Suppliers.memoize(() -> new CompiledBook(rules, readings, calendars));
        this.others = Suppliers.memoize(this::otherEngines);
    }

    /**
     * An engine for a rule book, with England's calendars and every reading at its default. What is only proposed does not
     * run.
     *
     * @param rules the rules
     * @return the engine
     */
    public static TimelineEngine with(RuleBook rules) {
        return withProposals(rules.withoutProposals());
    }

    /**
     * An engine for a rule book that also runs what is only proposed. Each clock of such a rule says so by its standing.
     *
     * @param rules the rules, proposals among them
     * @return the engine
     */
    public static TimelineEngine withProposals(RuleBook rules) {
        return new TimelineEngine(rules, Calendars.englandAndWales(), Readings.defaults());
    }

    /**
     * The same engine on other calendars.
     *
     * @param other the calendars
     * @return the engine
     */
    public TimelineEngine calendars(Calendars other) {
        return new TimelineEngine(rules, other, readings);
    }

    /**
     * The same engine under other readings of the law.
     *
     * @param other the readings
     * @return the engine
     */
    public TimelineEngine readings(Readings other) {
        return new TimelineEngine(rules, calendars, other);
    }

    /**
     * The rules.
     *
     * @return the book
     */
    public RuleBook rules() {
        return rules;
    }

    /**
     * The readings in use.
     *
     * @return the readings
     */
    public Readings chosenReadings() {
        return readings;
    }

    /**
     * The timeline of a case.
     *
     * @param record what happened, in any order
     * @param asOf the day for which it is asked; what lies after it has not happened yet
     * @return the timeline
     */
    public Timeline timeline(CaseRecord record, LocalDate asOf) {
        return batch().timeline(record, asOf);
    }

    /**
     * Working space for very many cases, for one thread at a time.
     *
     * @return a new batch
     */
    public Batch batch() {
        return new Batch(this);
    }

    /**
     * The answers in a record that are dated before the only event that they could answer.
     *
     * <p>A record may begin and break off anywhere, so this alone is called out of order: an answer, in the same stretch of
     * work, before the event that it answers. A refusal before a fresh request is in order, since one may ask again.
     *
     * @param record the record
     * @return the answers with the events that they seem to answer, none for a record in order
     */
    public ImmutableList<OutOfOrder> outOfOrder(CaseRecord record) {
        return new Marker(compiled()).outOfOrder(record);
    }

    CompiledBook compiled() {
        return Objects.requireNonNull(compiled.get());
    }

    Timeline.Told[] tell(Timeline timeline) {
        Timeline.Told[] told = new Timeline.Told[timeline.size()];
        Marker marker = new Marker(compiled());
        CaseRecord record = timeline.record();
        marker.run(record, (int) timeline.asOf().toEpochDay(), true, (rule, marking, steps) -> {
            Steps gathered = Objects.requireNonNull(steps);
            int safe = rule.limit instanceof CompiledLimit.Run run
                    ? run.safeDay(marker.sheet(), marking.start)
                    : Days.NONE;
            ImmutableList<CaseEvent> joined =
                    gathered.joined().stream().map(record.events()::get).collect(ImmutableList.toImmutableList());
            told[timeline.place(rule.rule, marker.sheet().source(marking.start))] = new Timeline.Told(
                    gathered.explanation(), gathered.missing(), joined, Days.isDay(safe) ? Days.date(safe) : null);
        });
        return told;
    }

    ImmutableListMultimap<Clock, Alternative> alternatives(Timeline timeline) {
        ImmutableListMultimap.Builder<Clock, Alternative> alternatives = ImmutableListMultimap.builder();
        ImmutableSet<Reading> ofAnyRule = rules.readingsOfAnyRule();
        Objects.requireNonNull(others.get()).forEach((other, engine) -> {
            ImmutableListMultimap<Occasion, Clock> under =
                    byOccasion(engine.timeline(timeline.record(), timeline.asOf()));
            for (Clock clock : timeline.clocks()) {
                if (ofAnyRule.contains(other.reading())
                        || clock.rule().readings().contains(other.reading())) {
                    differing(clock, under)
                            .ifPresent(different -> alternatives.put(
                                    clock,
                                    ImmutableAlternative.builder()
                                            .reading(other.reading())
                                            .chosen(readings.chosen(other.reading()))
                                            .other(other.option())
                                            .otherState(different.state())
                                            .otherDue(different.due())
                                            .build()));
                }
            }
        });
        return alternatives.build();
    }

    /** An answer to an open question that this engine does not use. */
    private record Other(Reading reading, Reading.Option option) {}

    private record Occasion(Timescale rule, Optional<CaseEvent> startedBy) {}

    private ImmutableMap<Other, TimelineEngine> otherEngines() {
        ImmutableMap.Builder<Other, TimelineEngine> engines = ImmutableMap.builder();
        for (Reading reading : rules.readings().all()) {
            for (Reading.Option option : reading.options()) {
                if (!option.equals(readings.chosen(reading))) {
                    engines.put(new Other(reading, option), readings(readings.choose(reading, option.id())));
                }
            }
        }
        return engines.buildOrThrow();
    }

    private static ImmutableListMultimap<Occasion, Clock> byOccasion(Timeline timeline) {
        return Multimaps.index(timeline.clocks(), clock -> new Occasion(clock.rule(), clock.startedBy()));
    }

    // An event that joined this clock may have a clock of its own under the other reading; that one is its alternative.
    private static Optional<Clock> differing(Clock clock, ImmutableListMultimap<Occasion, Clock> under) {
        return Stream.concat(
                        Stream.of(clock.startedBy()), clock.alsoUsed().stream().map(Optional::of))
                .flatMap(by -> under.get(new Occasion(clock.rule(), by)).stream())
                .filter(other -> !sameVerdict(clock, other))
                .findFirst();
    }

    private static boolean sameVerdict(Clock one, Clock other) {
        return one.due().equals(other.due()) && one.state() == other.state();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof TimelineEngine that
                        && rules.equals(that.rules)
                        && calendars.equals(that.calendars)
                        && readings.equals(that.readings));
    }

    @Override
    public int hashCode() {
        return Objects.hash(rules, calendars, readings);
    }

    /**
     * The rules, the calendars and the readings.
     *
     * @return one line of text
     */
    @Override
    public String toString() {
        return rules + ", " + calendars + ", " + readings;
    }

    private Object readResolve() {
        return new TimelineEngine(rules, calendars, readings);
    }
}
