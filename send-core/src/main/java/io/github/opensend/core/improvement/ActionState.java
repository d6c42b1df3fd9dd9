package io.github.opensend.core.improvement;

import java.util.Locale;

/**
 * How far an action has come.
 *
 * @since 0.1.0
 */
public enum ActionState {
    /** Nobody has started. */
    PLANNED,
    /** It is under way. */
    UNDER_WAY,
    /** It is done. */
    DONE,
    /** It will not be done. */
    DROPPED;

    /**
     * The stable name in documents.
     *
     * @return lower-case words joined by hyphens, such as {@code under-way}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
