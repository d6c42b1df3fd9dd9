package io.github.opensend.ladder.journey;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a panel heard of a pupil.
 *
 * @param panel the stable name of the panel
 * @param on the day on which it sat, or will sit
 * @param outcomeOrNull what it decided, in a word of the caller's, or null while nothing is decided
 * @since 0.1.0
 */
public record PanelHearing(
        String panel, LocalDate on, @Nullable String outcomeOrNull) implements Serializable {
    @Override
    public String toString() {
        return panel + " on " + on;
    }
}
