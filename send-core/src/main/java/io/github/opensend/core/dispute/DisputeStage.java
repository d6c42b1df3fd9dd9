package io.github.opensend.core.dispute;

import com.google.common.base.Ascii;

/**
 * How far a dispute has come, from the decision on. The cut into stages is our choice.
 *
 * @since 0.1.0
 */
public enum DisputeStage {
    /** The family was told of a decision that can be appealed, and nothing more is recorded. */
    DECIDED,
    /** Mediation was asked for and is not recorded as held. */
    MEDIATION_WANTED,
    /** Mediation was held. */
    MEDIATION_HELD,
    /** An appeal was lodged. */
    APPEALED,
    /** Something came of it. */
    ENDED;

    /**
     * The stable name in documents.
     *
     * @return lower-case words joined by hyphens, such as {@code mediation-held}
     */
    public String id() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }
}
