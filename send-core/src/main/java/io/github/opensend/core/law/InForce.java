package io.github.opensend.core.law;

import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The days on which a rule, a code or an edition is in force: from a first day to a last day, or with no end yet.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class InForce implements Serializable permits ImmutableInForce {
    private static final long serialVersionUID = 1L;

    InForce() {}

    /**
     * In force from a day on, with no end yet.
     *
     * @param first the first day in force
     * @return the range
     */
    public static InForce from(LocalDate first) {
        return ImmutableInForce.builder().first(first).build();
    }

    /**
     * In force from one day to another, both included.
     *
     * @param first the first day in force
     * @param last the last day in force
     * @return the range
     * @throws IllegalStateException if the last day is before the first
     */
    public static InForce between(LocalDate first, LocalDate last) {
        return ImmutableInForce.builder().first(first).last(last).build();
    }

    /**
     * The first day in force.
     *
     * @return the day, included
     */
    public abstract LocalDate first();

    /**
     * The last day in force, where one is known.
     *
     * @return the day, included; empty while there is no end
     */
    public abstract Optional<LocalDate> last();

    /**
     * Whether a day lies in the range.
     *
     * @param day any day
     * @return true from {@link #first()} to {@link #last()}, both included
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first()) && last().map(end -> !day.isAfter(end)).orElse(true);
    }

    @Value.Check
    void lastIsNotBeforeFirst() {
        last().ifPresent(end -> {
            if (end.isBefore(first())) {
                throw new IllegalStateException(
                        "in force from " + first() + " to " + end + ": the end is before the start");
            }
        });
    }
}
