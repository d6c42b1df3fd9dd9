package io.github.opensend.json;

import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.ClockState;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a timeline, whoever made it, answers of one clock. What it does not tell is left out.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class AnsweredClock implements Serializable permits ImmutableAnsweredClock {
    private static final long serialVersionUID = 1L;

    AnsweredClock() {}

    /**
     * Starts an answer.
     *
     * @param catalogueId the row of the catalogue, such as {@code PLN-06}
     * @return a builder that takes what is answered
     */
    public static ImmutableAnsweredClock.BuildFinal builder(String catalogueId) {
        return ImmutableAnsweredClock.builder().catalogueId(catalogueId);
    }

    /**
     * What a clock of this library answers; whatever a scenario can ask is told.
     *
     * @param clock the clock
     * @return the answer
     */
    public static AnsweredClock of(Clock clock) {
        return builder(clock.rule().catalogueId())
                .rule(clock.rule().id())
                .startedOn(clock.startedBy().map(CaseEvent::on))
                .due(clock.due())
                .state(clock.state())
                .daysLate(clock.daysLate())
                .build();
    }

    /**
     * The row of the catalogue.
     *
     * @return such as {@code PLN-06}
     */
    public abstract String catalogueId();

    /**
     * The rule, where the row has several.
     *
     * @return such as {@code TRF-04.three-months}
     */
    public abstract Optional<String> rule();

    /**
     * The day of the event that started the clock.
     *
     * @return the day; none if the clock has not started, or the timeline does not tell
     */
    public abstract Optional<LocalDate> startedOn();

    /**
     * The last day.
     *
     * @return the day
     */
    public abstract Optional<LocalDate> due();

    /**
     * How the clock stands.
     *
     * @return the state
     */
    public abstract Optional<ClockState> state();

    /**
     * By how many days it is late.
     *
     * @return the days, 0 or more
     */
    public abstract Optional<Integer> daysLate();
}
