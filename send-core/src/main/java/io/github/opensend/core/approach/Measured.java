package io.github.opensend.core.approach;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a measure showed on a day.
 *
 * @param measure what was measured and with what, such as {@code words read correctly in one minute}
 * @param on the day
 * @param value what it showed, as the measure writes it; measures differ, so it is text and nothing is computed from it
 * @since 0.1.0
 */
public record Measured(String measure, LocalDate on, String value) implements Serializable {
    /**
     * Checks that there is a measure and a value.
     *
     * @throws IllegalStateException if one of them is empty
     */
    public Measured {
        Texts.needed("a measure", measure);
        Texts.needed("what the measure showed", value);
    }

    /**
     * The day alone, because the rest is about a child.
     *
     * @return such as {@code measured on 2025-09-15}
     */
    @Override
    public String toString() {
        return "measured on " + on;
    }
}
