package io.github.opensend.core.event;

import java.io.Serializable;

/**
 * What a rule looks for in a record: an event of a type, of some of its kinds, or a reversal.
 *
 * <p>An {@link EventType} is the happening of any kind; {@link EventType#where} narrows it.
 *
 * @since 0.1.0
 */
public sealed interface Happening extends Serializable permits EventType, Flagged, Reversal, SomeKinds {
    /**
     * The type of the events that are looked for.
     *
     * @return the type
     */
    EventType<?> type();

    /**
     * The same happening where a flag is up.
     *
     * @param flag the detail that holds the flag
     * @return the happening
     */
    default Happening with(Detail flag) {
        return new Flagged(this, flag, true);
    }

    /**
     * The same happening where a flag is down or not told.
     *
     * @param flag the detail that holds the flag
     * @return the happening
     */
    default Happening without(Detail flag) {
        return new Flagged(this, flag, false);
    }
}
