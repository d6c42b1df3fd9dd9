package io.github.opensend.ladder.panel;

import java.util.Locale;

/**
 * How far along a panel or a service is, by what its source says.
 *
 * @since 0.1.0
 */
public enum Footing {
    /** It is there. */
    ESTABLISHED,
    /** It is tried out, and is to become permanent. */
    PILOT,
    /** It is planned, or an outcome that a plan is after. */
    PLANNED;

    /**
     * The stable name in documents.
     *
     * @return such as {@code pilot}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
