package io.github.opensend.timescales.rule;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.Happening;
import java.io.Serializable;

/**
 * The time from one event to another, such as the time in custody. The day of the first belongs to it, the day of the
 * second does not.
 *
 * @param from what begins it, any of these
 * @param to what ends it, any of these
 * @since 0.1.0
 */
public record Between(ImmutableList<Happening> from, ImmutableList<Happening> to) implements Serializable {
    /**
     * The time from one event to another.
     *
     * @param from what begins it
     * @param to what ends it
     */
    public Between(Happening from, Happening to) {
        this(ImmutableList.of(from), ImmutableList.of(to));
    }
}
