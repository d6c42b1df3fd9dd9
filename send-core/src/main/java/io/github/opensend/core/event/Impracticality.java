package io.github.opensend.core.event;

import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The recorded claim that a circumstance made it impractical to keep to one clock's limit.
 *
 * <p>Grounds do not cascade: the claim is told for each clock for which it is made.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Impracticality implements Serializable permits ImmutableImpracticality {
    private static final long serialVersionUID = 1L;

    Impracticality() {}

    /**
     * A claim.
     *
     * @param clock the rule or the catalogue row, such as {@code PLN-06}
     * @param because why keeping to the limit was impractical
     * @param decidedOn the day on which that was decided
     * @return the claim
     */
    public static Impracticality claimed(String clock, String because, LocalDate decidedOn) {
        return ImmutableImpracticality.builder()
                .clock(clock)
                .because(because)
                .decidedOn(decidedOn)
                .build();
    }

    /**
     * The clock for which it is claimed.
     *
     * @return a rule or a catalogue row
     */
    public abstract String clock();

    /**
     * Why keeping to the limit was impractical.
     *
     * @return the recorded reason
     */
    public abstract String because();

    /**
     * The day on which that was decided.
     *
     * @return the day
     */
    public abstract LocalDate decidedOn();

    /**
     * The day on which the family was told.
     *
     * @return the day, where it is recorded
     */
    public abstract Optional<LocalDate> familyToldOn();

    /**
     * The clock alone; the reason can hold what is personal.
     *
     * @return such as {@code impractical for PLN-06}
     */
    @Override
    public final String toString() {
        return "impractical for " + clock();
    }
}
