package io.github.opensend.core.approach;

import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was measured of one child before and after an intervention. What it means is for people to judge.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Impact implements Serializable permits ImmutableImpact {
    private static final long serialVersionUID = 1L;

    Impact() {}

    /**
     * Nothing is measured yet.
     *
     * @return the impact
     */
    public static Impact notMeasured() {
        return ImmutableImpact.builder().build();
    }

    /**
     * What was measured before.
     *
     * @param entry the measure
     * @return the impact so far
     */
    public static Impact from(Measured entry) {
        return ImmutableImpact.builder().entry(entry).build();
    }

    /**
     * The same with what was measured after.
     *
     * @param exit the measure
     * @return the impact
     */
    public Impact to(Measured exit) {
        return ImmutableImpact.copyOf(this).withExit(exit);
    }

    /**
     * What was measured before.
     *
     * @return the measure, where it was taken
     */
    public abstract Optional<Measured> entry();

    /**
     * What was measured after.
     *
     * @return the measure, where it was taken
     */
    public abstract Optional<Measured> exit();

    /**
     * Which of the measures were taken.
     *
     * @return such as {@code entry measured, exit not measured}
     */
    @Override
    public final String toString() {
        return "entry " + (entry().isPresent() ? "measured" : "not measured") + ", exit "
                + (exit().isPresent() ? "measured" : "not measured");
    }
}
