package io.github.opensend.timescales.clock;

import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.law.Reading;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What another reading of the law would make of a clock, where it makes a difference.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Alternative implements Serializable permits ImmutableAlternative {
    private static final long serialVersionUID = 1L;

    Alternative() {}

    /**
     * The question that is open.
     *
     * @return the reading
     */
    public abstract Reading reading();

    /**
     * The answer that the clock uses.
     *
     * @return the option in use
     */
    public abstract Reading.Option chosen();

    /**
     * The answer that it does not use.
     *
     * @return the other option
     */
    public abstract Reading.Option other();

    /**
     * How the clock would stand under the other answer.
     *
     * @return the state
     */
    public abstract ClockState otherState();

    /**
     * The last day under the other answer.
     *
     * @return the day, where there would be one
     */
    public abstract Optional<LocalDate> otherDue();
}
