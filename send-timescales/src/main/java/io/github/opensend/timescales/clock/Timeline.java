package io.github.opensend.timescales.clock;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.explain.Explanation;
import io.github.opensend.core.law.Reading;
import io.github.opensend.timescales.rule.Kind;
import io.github.opensend.timescales.rule.Timescale;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every clock of a case as it stands on a day, ordered by due day (none last) and then by rule.
 *
 * <p>A timeline is an immutable value. It serialises as the question that it answers: the engine, the record and the day.
 *
 * @since 0.1.0
 */
public final class Timeline implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TimelineEngine engine;
    private final CaseRecord record;
    private final LocalDate asOf;
    private final transient Clock[] clocks;

    // Made when first asked for; every thread that makes it makes the same.
    private transient volatile Told @Nullable [] told;

    private transient volatile @Nullable ImmutableListMultimap<Clock, Alternative> alternatives;

    Timeline(TimelineEngine engine, CaseRecord record, LocalDate asOf, Gathering gathering) {
        this.engine = engine;
        this.record = record;
        this.asOf = asOf;
        this.clocks = gathering.gather(this, (int) asOf.toEpochDay());
    }

    /** What is said of a clock beside its verdict. */
    record Told(
            Explanation explanation,
            ImmutableList<String> missing,
            ImmutableList<CaseEvent> joined,
            @Nullable LocalDate safeDay) {
        Optional<LocalDate> safe() {
            return Optional.ofNullable(safeDay);
        }
    }

    /**
     * The record.
     *
     * @return the record as it was told
     */
    public CaseRecord record() {
        return record;
    }

    /**
     * The day for which the timeline was asked.
     *
     * @return the day
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Every clock that started.
     *
     * @return the clocks in order
     */
    public ImmutableList<Clock> clocks() {
        return ImmutableList.copyOf(clocks);
    }

    /**
     * Every clock that started, and a clock that has not started for every other rule.
     *
     * @return the clocks in order, those that have not started last
     */
    public ImmutableList<Clock> allClocks() {
        ImmutableSet<Timescale> started = clocks().stream().map(Clock::rule).collect(ImmutableSet.toImmutableSet());
        ImmutableList.Builder<Clock> all = ImmutableList.builder();
        all.addAll(clocks());
        engine.rules().rules().stream()
                .filter(rule -> !started.contains(rule))
                .sorted(Comparator.comparing(Timescale::id))
                .forEach(rule -> all.add(Clock.notStarted(this, rule)));
        return all.build();
    }

    /**
     * Every occasion on which a rule ran.
     *
     * @param rule the rule
     * @return its clocks in order; none if it did not run
     */
    public ImmutableList<Clock> clocks(Timescale rule) {
        return clocks().stream().filter(clock -> clock.rule().equals(rule)).collect(ImmutableList.toImmutableList());
    }

    /**
     * The latest occasion on which a rule ran.
     *
     * @param rule the rule
     * @return the clock that started last; a clock that has not started if the rule did not run
     */
    public Clock clock(Timescale rule) {
        return clocks(rule).stream()
                .max(Comparator.comparing(
                        clock -> clock.startedBy().orElseThrow().on()))
                .orElseGet(() -> Clock.notStarted(this, rule));
    }

    /**
     * The duties that nobody has answered after their last day.
     *
     * @return the clocks in order
     */
    public ImmutableList<Clock> overdue() {
        return clocks().stream()
                .filter(clock -> clock.state() == ClockState.OVERDUE)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * What falls due next: the first duty that is running and has a last day.
     *
     * @return the clock, or empty where nothing falls due
     */
    public Optional<Clock> next() {
        return clocks().stream()
                .filter(clock -> clock.rule().kind() == Kind.DUTY && clock.state() == ClockState.RUNNING)
                .filter(clock -> clock.due().isPresent())
                .findFirst();
    }

    /**
     * The events that had not happened yet on the day asked for.
     *
     * @return the events, in the order in which they were told
     */
    public ImmutableList<CaseEvent> notYet() {
        return record.events().stream()
                .filter(event -> event.on().isAfter(asOf))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The readings of the law on which a day or a state in this timeline turns.
     *
     * @return the readings, none where no reading matters
     */
    public ImmutableSet<Reading> readingsThatMatter() {
        return clocks().stream()
                .flatMap(clock -> clock.alternatives().stream())
                .map(Alternative::reading)
                .collect(ImmutableSet.toImmutableSet());
    }

    TimelineEngine engine() {
        return engine;
    }

    Told told(Clock clock) {
        Told[] all = told;
        if (all == null) {
            all = engine.tell(this);
            told = all;
        }
        return all[place(clock.rule(), clock.start())];
    }

    int place(Timescale rule, int start) {
        for (int i = 0; i < clocks.length; i++) {
            if (clocks[i].start() == start && clocks[i].rule().equals(rule)) {
                return i;
            }
        }
        throw new IllegalArgumentException(rule.id() + " did not run on event " + start + " of this timeline");
    }

    int size() {
        return clocks.length;
    }

    ImmutableList<Alternative> alternatives(Clock clock) {
        ImmutableListMultimap<Clock, Alternative> all = alternatives;
        if (all == null) {
            all = engine.alternatives(this);
            alternatives = all;
        }
        return all.get(clock);
    }

    boolean sameQuestion(Timeline that) {
        return asOf.equals(that.asOf) && record.equals(that.record) && engine.equals(that.engine);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Timeline that && sameQuestion(that));
    }

    @Override
    public int hashCode() {
        return 31 * record.hashCode() + asOf.hashCode();
    }

    /**
     * The day and the number of clocks; the reference is left out, because it points to a child.
     *
     * @return such as {@code Timeline as of 2025-11-21 [9 clocks]}
     */
    @Override
    public String toString() {
        return "Timeline as of " + asOf + " [" + clocks.length + " clocks]";
    }

    private Object readResolve() {
        return engine.timeline(record, asOf);
    }
}
