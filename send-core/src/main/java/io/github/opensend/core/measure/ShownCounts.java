package io.github.opensend.core.measure;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;

/**
 * Counts that add up to a total, as they may be shown.
 *
 * @param <G> what names a count; it is sent with the value, if it can be
 * @param groups the counts, in the order in which they were given
 * @param total all of them together
 * @since 0.1.0
 */
public record ShownCounts<G>(ImmutableMap<G, ShownCount> groups, ShownCount total) implements Serializable {
    /**
     * Whether nothing is hidden.
     *
     * @return true if every count and the total are shown
     */
    public boolean complete() {
        return total.count().isPresent()
                && groups.values().stream().allMatch(count -> count.count().isPresent());
    }
}
