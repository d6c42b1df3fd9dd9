package io.github.opensend.core.measure;

import java.util.Locale;

/**
 * Whether a target is met.
 *
 * @since 0.1.0
 */
public enum TargetAnswer {
    /** It is. */
    MET,
    /** It is not. */
    NOT_MET,
    /** There is too little to tell. */
    CANNOT_BE_SAID;

    /**
     * The stable name in documents.
     *
     * @return lower-case words joined by hyphens, such as {@code not-met}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
