package io.github.opensend.core.measure;

import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The figures that a target points to and does not hold itself.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Yardsticks implements Serializable permits ImmutableYardsticks {
    private static final long serialVersionUID = 1L;

    Yardsticks() {}

    /**
     * Nothing beside the target.
     *
     * @return no benchmark and no period before
     */
    public static Yardsticks none() {
        return ImmutableYardsticks.builder().build();
    }

    /**
     * The figures beside a target.
     *
     * @param benchmark what was published for others, where it is known
     * @param before what the measure itself came to in the period before, where it is known
     * @return the yardsticks
     */
    public static Yardsticks of(Optional<? extends Figure> benchmark, Optional<? extends Figure> before) {
        return ImmutableYardsticks.builder().benchmark(benchmark).before(before).build();
    }

    /**
     * What was published for others.
     *
     * @return the figure, where it is known
     */
    public abstract Optional<Figure> benchmark();

    /**
     * What the measure itself came to in the period before.
     *
     * @return the figure, where it is known
     */
    public abstract Optional<Figure> before();
}
