package io.github.opensend.core.event;

import java.io.Serializable;

/**
 * What a rule looks for in a record: an event of a type, of some of its kinds, or a reversal.
 *
 * <p>An {@link EventType} is the happening of any kind; {@link EventType#where} narrows it.
 */
public sealed interface Happening extends Serializable permits EventType, Reversal, SomeKinds {
    /**
     * The type of the events that are looked for.
     *
     * @return the type
     */
    EventType<?> type();
}
