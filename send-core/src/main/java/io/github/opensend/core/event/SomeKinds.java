package io.github.opensend.core.event;

import com.google.common.collect.ImmutableSet;

/**
 * An event of one type and of some of its kinds.
 *
 * @param type the type
 * @param kinds the kinds that count, at least one
 * @param <K> the kinds of the type
 * @since 0.1.0
 */
public record SomeKinds<K extends Enum<K> & EventKind>(EventType<K> type, ImmutableSet<K> kinds) implements Happening {
    /**
     * Checks that a kind is named.
     *
     * @throws IllegalArgumentException if there is none
     */
    public SomeKinds {
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException(type.id() + ": expected at least one kind");
        }
    }
}
