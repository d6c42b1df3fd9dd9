package io.github.opensend.core.event;

/**
 * A happening whose flag is up, or is down or not told.
 *
 * @param happening the happening
 * @param flag the detail that holds the flag
 * @param up whether it must be up
 * @since 0.1.0
 */
public record Flagged(Happening happening, Detail flag, boolean up) implements Happening {
    /**
     * Checks that the detail is a flag by which rules tell events apart.
     *
     * @throws IllegalArgumentException if it is none
     */
    public Flagged {
        if (!flag.partsEvents()) {
            throw new IllegalArgumentException(flag.id() + " is no flag");
        }
    }

    @Override
    public EventType<?> type() {
        return happening.type();
    }
}
