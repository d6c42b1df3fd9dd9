package io.github.opensend.timescales.clock;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.event.NamedDay;
import io.github.opensend.core.explain.Explanation;
import io.github.opensend.timescales.rule.Ground;
import io.github.opensend.timescales.rule.Kind;
import io.github.opensend.timescales.rule.Timescale;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One rule on one occasion: what started it, when it is due, how it stands, and why.
 *
 * <p>A clock is an immutable value. It keeps the verdict; dates, words and explanations are made when they are asked for,
 * by running its rule again.
 *
 * @since 0.1.0
 */
// A byte for the state and one for the reason keep millions of clocks small.
@SuppressWarnings("EnumOrdinal")
public final class Clock implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final ClockState[] STATES = ClockState.values();
    private static final Reason[] REASONS = Reason.values();

    private final Timeline timeline;
    private final Timescale rule;
    private final @Nullable Ground ground;
    private final int start;
    private final int end;
    private final int due;
    private final byte state;
    private final byte reason;

    Clock(Timeline timeline, Timescale rule, Marking marking, Sheet sheet) {
        this.timeline = timeline;
        this.rule = rule;
        this.ground = marking.ground;
        this.start = sheet.source(marking.start);
        this.end = marking.end < 0 ? -1 : sheet.source(marking.end);
        this.due = marking.due;
        this.state = (byte) marking.state.ordinal();
        this.reason = (byte) (marking.reason == null ? -1 : marking.reason.ordinal());
    }

    private Clock(Timeline timeline, Timescale rule) {
        this.timeline = timeline;
        this.rule = rule;
        this.ground = null;
        this.start = -1;
        this.end = -1;
        this.due = Days.NONE;
        this.state = (byte) ClockState.NOT_STARTED.ordinal();
        this.reason = -1;
    }

    static Clock notStarted(Timeline timeline, Timescale rule) {
        return new Clock(timeline, rule);
    }

    int start() {
        return start;
    }

    /**
     * The rule.
     *
     * @return the rule that was in force when the clock started
     */
    public Timescale rule() {
        return rule;
    }

    /**
     * How it stands on the day for which the timeline was asked.
     *
     * @return the state
     */
    public ClockState state() {
        return STATES[state];
    }

    /**
     * The event that started it.
     *
     * @return the event; empty for a clock that has not started
     */
    public Optional<CaseEvent> startedBy() {
        return event(start);
    }

    /**
     * Further events that would have started it and joined it instead.
     *
     * @return the events, in order
     */
    public ImmutableList<CaseEvent> alsoUsed() {
        return told().map(Timeline.Told::joined).orElse(ImmutableList.of());
    }

    /**
     * The last day, under the literal words where they bear two meanings.
     *
     * @return the day; empty where the law gives no number, or a fact is missing
     */
    public Optional<LocalDate> due() {
        return Days.isDay(due) ? Optional.of(Days.date(due)) : Optional.empty();
    }

    /**
     * The last day that is safe under either meaning of "at least so long before".
     *
     * @return the day, for a rule that counts backwards
     */
    public Optional<LocalDate> safeDue() {
        return told().flatMap(Timeline.Told::safe);
    }

    /**
     * The first day of a right.
     *
     * @return the day on which a right opened; empty for any other kind of rule
     */
    public Optional<LocalDate> opens() {
        return rule.kind() == Kind.RIGHT ? startedBy().map(CaseEvent::on) : Optional.empty();
    }

    /**
     * The first day on which what is held back may be done.
     *
     * @return the day after the last day of a hold; empty for any other kind of rule
     */
    public Optional<LocalDate> earliest() {
        return rule.kind() == Kind.HOLD ? due().map(last -> last.plusDays(1)) : Optional.empty();
    }

    /**
     * The event that answered or closed it.
     *
     * @return the event, where one did
     */
    public Optional<CaseEvent> endedBy() {
        return event(end);
    }

    /**
     * The day on which it ended, as the rule counts it: the day of dispatch, or of receipt under that reading, and for a
     * plan the day on which it had gone to every addressee that is on record.
     *
     * @return the day of {@link #endedBy()} that counts, where an event ended it
     */
    public Optional<LocalDate> endedOn() {
        return state() == ClockState.CLOSED
                ? endedBy().map(CaseEvent::on)
                : endedBy().flatMap(this::wholeOn);
    }

    private Optional<LocalDate> wholeOn(CaseEvent answer) {
        NamedDay counted = rule.answerDay().under(timeline.engine().chosenReadings());
        if (counted == NamedDay.SERVED && timeline.engine().compiled().serviceIsInDoubt(answer)) {
            return Optional.empty();
        }
        LocalDate day = answer.day(counted);
        for (NamedDay further : rule.furtherDays()) {
            LocalDate told = answer.days().getOrDefault(further, day);
            day = told.isAfter(day) ? told : day;
        }
        return Optional.of(day);
    }

    /**
     * Why it needs no answer any more.
     *
     * @return the reason of a closed clock
     */
    public Optional<Reason> closedBecause() {
        return reason < 0 ? Optional.empty() : Optional.of(REASONS[reason]);
    }

    /**
     * The ground that holds.
     *
     * @return the ground of a clock whose number is disapplied or whose duty is switched off
     */
    public Optional<Ground> ground() {
        return Optional.ofNullable(ground);
    }

    /**
     * Why the clock stands as it does, in one stable word.
     *
     * @return the name of the {@link #ground()} that holds, else the name of the {@link #closedBecause() reason}
     */
    public Optional<String> reason() {
        return ground != null ? Optional.of(ground.id()) : closedBecause().map(Reason::name);
    }

    /**
     * What is missing.
     *
     * @return the facts and calendars that a clock awaits, by their names in documents
     */
    public ImmutableList<String> missing() {
        return state() == ClockState.AWAITING_FACTS
                ? told().map(Timeline.Told::missing).orElse(ImmutableList.of())
                : ImmutableList.of();
    }

    /**
     * Whether only the backstop was met, and the duty to act as soon as practicable stands unjudged.
     *
     * @return true for a rule of two limbs that was met
     */
    public boolean backstop() {
        return rule.asSoonAsPracticable() && state() == ClockState.MET;
    }

    /**
     * By how many days it is late.
     *
     * @return the days from the due day to the answer, or to the day asked for while it is overdue; 0 if it is not late
     */
    public int daysLate() {
        return switch (state()) {
            case OVERDUE -> (int) (timeline.asOf().toEpochDay() - due);
            case MET_LATE -> (int) (endedOn().orElseThrow().toEpochDay() - due);
            default -> 0;
        };
    }

    /**
     * How many days are left.
     *
     * @return the days from the day asked for to the due day, for a clock that is running or a right that is open; empty
     *     where none is due
     */
    public Optional<Integer> daysLeft() {
        boolean counts = state() == ClockState.RUNNING || state() == ClockState.OPEN;
        return counts
                ? due().map(last -> (int) ChronoUnit.DAYS.between(timeline.asOf(), last))
                        .filter(left -> left >= 0)
                : Optional.empty();
    }

    /**
     * How it was reached, step by step.
     *
     * @return the steps; empty for a clock that has not started
     */
    public Explanation explanation() {
        return told().map(Timeline.Told::explanation).orElse(new Explanation(ImmutableList.of()));
    }

    /**
     * The readings of the law under which it would fall due on another day or stand otherwise.
     *
     * @return the alternatives, none where no reading matters
     */
    public ImmutableList<Alternative> alternatives() {
        return start < 0 ? ImmutableList.of() : timeline.alternatives(this);
    }

    /**
     * The timeline to which it belongs.
     *
     * @return the timeline
     */
    public Timeline timeline() {
        return timeline;
    }

    private Optional<CaseEvent> event(int index) {
        return index < 0
                ? Optional.empty()
                : Optional.of(timeline.record().events().get(index));
    }

    private Optional<Timeline.Told> told() {
        return start < 0 ? Optional.empty() : Optional.of(timeline.told(this));
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Clock that
                        && rule.equals(that.rule)
                        && start == that.start
                        && end == that.end
                        && due == that.due
                        && state == that.state
                        && reason == that.reason
                        && Objects.equals(ground, that.ground)
                        && timeline.sameQuestion(that.timeline));
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, start, due, state);
    }

    /**
     * The rule, the state and the due day.
     *
     * @return such as {@code PLN-06 MET_LATE due 2025-08-19}
     */
    @Override
    public String toString() {
        return rule.id() + " " + state() + due().map(day -> " due " + day).orElse("");
    }
}
