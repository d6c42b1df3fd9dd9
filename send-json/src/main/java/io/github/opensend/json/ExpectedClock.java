package io.github.opensend.json;

import com.google.common.collect.ImmutableSortedSet;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.timescales.clock.ClockState;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a scenario expects of one clock. What it does not tell, it leaves open.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class ExpectedClock implements Serializable permits ImmutableExpectedClock {
    private static final long serialVersionUID = 1L;

    ExpectedClock() {}

    /**
     * Starts an expectation.
     *
     * @param catalogueId the row of the catalogue, such as {@code PLN-06}
     * @return a builder that takes what is expected
     */
    public static ImmutableExpectedClock.BuildFinal builder(String catalogueId) {
        return ImmutableExpectedClock.builder().catalogueId(catalogueId);
    }

    /**
     * The row of the catalogue.
     *
     * @return such as {@code PLN-06}; the row need not be one that this release answers
     */
    public abstract String catalogueId();

    /**
     * The rule, where the row has several.
     *
     * @return such as {@code TRF-04.three-months}
     */
    public abstract Optional<String> rule();

    /**
     * The day of the event that started the clock, where there are several occasions.
     *
     * @return the day
     */
    public abstract Optional<LocalDate> startedOn();

    /**
     * The last day.
     *
     * @return the day that is right
     */
    public abstract Optional<LocalDate> due();

    /**
     * The days that others give for the last day, and that are wrong.
     *
     * @return the days, none of them {@link #due()}
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<LocalDate> mustNotBe();

    /**
     * How the clock stands.
     *
     * @return the state
     */
    public abstract Optional<ClockState> state();

    /**
     * By how many days it is late.
     *
     * @return the days; 0 for a clock that is not late
     */
    public abstract Optional<Integer> daysLate();

    /**
     * The rule, or the row where its rule is not told.
     *
     * @return such as {@code PLN-06} or {@code TRF-04.three-months}
     */
    public final String name() {
        return rule().orElse(catalogueId());
    }
}
