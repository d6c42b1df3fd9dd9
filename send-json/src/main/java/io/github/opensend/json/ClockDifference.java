package io.github.opensend.json;

import com.google.common.base.Ascii;
import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing in which the answer of a calculator about a clock differs from what a scenario expects.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class ClockDifference implements Serializable permits ImmutableClockDifference {
    private static final long serialVersionUID = 1L;

    ClockDifference() {}

    /** What differs. */
    public enum Aspect {
        /** Whether there is a clock at all. */
        CLOCK,
        /** How it stands. */
        STATE,
        /** Its last day. */
        DUE,
        /** By how many days it is late. */
        DAYS_LATE;

        /**
         * The stable name, which is that of the field in the documents.
         *
         * @return {@code clock}, {@code state}, {@code due} or {@code daysLate}
         */
        public String id() {
            return this == DAYS_LATE ? "daysLate" : Ascii.toLowerCase(name());
        }
    }

    /**
     * Starts a difference.
     *
     * @param expected what the scenario expects of the clock
     * @return the stages of a builder
     */
    public static ImmutableClockDifference.AspectBuildStage builder(ExpectedClock expected) {
        return ImmutableClockDifference.builder().expectation(expected);
    }

    /**
     * What the scenario expects of the clock.
     *
     * @return the expectation
     */
    public abstract ExpectedClock expectation();

    /**
     * What differs.
     *
     * @return the aspect
     */
    public abstract Aspect aspect();

    /**
     * What is right.
     *
     * @return a day, a state, a number, or words for them
     */
    public abstract String expected();

    /**
     * What the calculator answered.
     *
     * @return a day, a state, a number, or {@code none}
     */
    public abstract String found();

    /**
     * The day on which the clock started that was held against the expectation.
     *
     * @return the day, if the expectation or the answer tells it
     */
    public abstract Optional<LocalDate> startedOn();

    /**
     * How the wrong day may have come about.
     *
     * @return the slip; none if the aspect is no day, or no known slip gives it
     */
    public abstract Optional<Slip> slip();

    /**
     * The rule, or the row where its rule is not told.
     *
     * @return such as {@code PLN-06} or {@code TRF-04.three-months}
     */
    public final String rule() {
        return expectation().name();
    }

    /**
     * The difference on one line.
     *
     * @return such as {@code PLN-06 from 2025-04-01: due: expected 2025-08-19, found 2025-08-26}
     */
    @Override
    public final String toString() {
        return rule() + startedOn().map(day -> " from " + day).orElse("") + ": " + aspect().id() + ": expected "
                + expected() + ", found " + found();
    }
}
