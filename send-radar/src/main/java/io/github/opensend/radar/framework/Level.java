package io.github.opensend.radar.framework;

import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One level of a rating scale. Its place in the scale, from 0, is its number.
 *
 * <p>A level of readiness means: able to meet a need up to this level. That one sentence is what lets need and readiness be
 * compared at all.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Level implements Serializable permits ImmutableLevel {
    private static final long serialVersionUID = 1L;

    Level() {}

    /**
     * A level.
     *
     * @param label a few words for it, such as {@code regular support}
     * @param need what its need would call for
     * @param readiness what a setting or a family at this level can do, after "we can confidently"
     * @return the level
     */
    public static Level of(String label, String need, String readiness) {
        return ImmutableLevel.builder()
                .label(label)
                .need(need)
                .readiness(readiness)
                .build();
    }

    /**
     * The same level with the layer of provision that it brings to mind.
     *
     * @param layer such as {@code targeted}; for information alone
     * @return the level
     */
    public Level hinting(String layer) {
        return ImmutableLevel.copyOf(this).withLayerHint(layer);
    }

    /**
     * A few words for it.
     *
     * @return such as {@code regular support}
     */
    public abstract String label();

    /**
     * What a need of this level would call for.
     *
     * @return the anchor that holds where a statement has none of its own
     */
    public abstract String need();

    /**
     * What a setting or a family at this level can do.
     *
     * @return the anchor that holds where a statement has none of its own; reads on from "we can confidently"
     */
    public abstract String readiness();

    /**
     * The layer of provision that the level brings to mind.
     *
     * @return the layer, where one is told; it decides nothing
     */
    public abstract Optional<String> layerHint();

    /**
     * The label.
     *
     * @return such as {@code regular support}
     */
    @Override
    public final String toString() {
        return label();
    }
}
