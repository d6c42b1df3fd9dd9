package io.github.opensend.core.measure;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * How far one figure lies from another, or why the two have no distance.
 *
 * @since 0.1.0
 */
public sealed interface Difference extends Serializable permits Difference.Known, Difference.Refused {
    /**
     * A distance.
     *
     * @param amount how far, exactly; below zero where the later or measured figure is the smaller one
     * @param unit the unit of both figures; a distance of percentages is in percentage points
     */
    record Known(Fraction amount, Unit unit) implements Difference {}

    /**
     * No distance.
     *
     * @param reasons every reason, in words without a full stop; at least one
     */
    record Refused(ImmutableList<String> reasons) implements Difference {}
}
