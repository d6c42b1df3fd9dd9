package io.github.opensend.timescales.compliance;

import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * A day on which the curve of those still waiting steps down: at least one wait ended with a plan on it.
 *
 * <p>Where the estimate is 0, Greenwood's formula and the interval are not defined, and there are none.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class SurvivalStep implements Serializable permits ImmutableSurvivalStep {
    private static final long serialVersionUID = 1L;

    SurvivalStep() {}

    /**
     * The day, counted from the request.
     *
     * @return 0 or more
     */
    public abstract int day();

    /**
     * How many had waited up to this day and were still seen on it.
     *
     * @return 1 or more
     */
    public abstract int atRisk();

    /**
     * How many of them got their plan on this day.
     *
     * @return from 1 to the number at risk
     */
    public abstract int plans();

    /**
     * The share that is estimated to wait for longer than this day.
     *
     * @return from 0 to 1
     */
    public abstract double stillWaiting();

    /**
     * The standard error of that share by Greenwood's formula.
     *
     * @return the error, in the same unit as the share, where it is defined
     */
    public abstract OptionalDouble standardError();

    /**
     * The lower end of the 95 % interval for this day alone.
     *
     * @return from 0 to the share, where it is defined
     */
    public abstract OptionalDouble lower();

    /**
     * The upper end of the 95 % interval for this day alone.
     *
     * @return from the share to 1, where it is defined
     */
    public abstract OptionalDouble upper();
}
