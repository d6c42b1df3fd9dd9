package io.github.opensend.timescales.local;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.explain.Explanation;
import io.github.opensend.core.law.Standing;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How one case stands against a council's own target on one occasion. It is no clock, and no clock of the law knows it.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class TargetResult implements Serializable permits ImmutableTargetResult {
    private static final long serialVersionUID = 1L;

    TargetResult() {}

    /**
     * The target.
     *
     * @return the target
     */
    public abstract LocalTarget target();

    /**
     * How the case stands.
     *
     * @return the state
     */
    public abstract TargetState state();

    /**
     * The steps by which it was reached.
     *
     * @return the steps, the target's own source among them
     */
    public abstract Explanation explanation();

    /**
     * The event from which the time was counted.
     *
     * @return the event; empty for a named day
     */
    public abstract Optional<CaseEvent> startedBy();

    /**
     * The day aimed at.
     *
     * @return the last day that is in time; empty only while facts are awaited
     */
    public abstract Optional<LocalDate> due();

    /**
     * The event that shows that it was done.
     *
     * @return the event, where one does
     */
    public abstract Optional<CaseEvent> doneBy();

    /**
     * What is missing.
     *
     * @return the calendars that it awaits, by their names in documents
     */
    public abstract ImmutableList<String> missing();

    /**
     * Its force.
     *
     * @return always local practice
     */
    public Standing standing() {
        return target().standing();
    }

    /**
     * The target, its standing, the state and the day.
     *
     * @return such as {@code buckinghamshire.5.4 (local practice) LATE, aimed at 2022-05-02}
     */
    @Override
    public final String toString() {
        return target().id() + " (local practice) " + state()
                + due().map(day -> ", aimed at " + day).orElse("");
    }
}
