package io.github.opensend.core.dispute;

import com.google.common.base.Ascii;

/**
 * What came of a dispute. Whether that was good for a family is not told by it.
 *
 * @since 0.1.0
 */
public enum DisputeOutcome {
    /** Settled without an appeal, and not in mediation. No event tells of it; the caller records it. */
    SETTLED_EARLY,
    /** An agreement in mediation, and no appeal. */
    AGREED_IN_MEDIATION,
    /** The authority conceded the appeal or did not oppose it. */
    CONCEDED,
    /** The appeal was withdrawn. */
    WITHDRAWN,
    /** The Tribunal made an order other than to dismiss the appeal. */
    ORDERED,
    /** The Tribunal dismissed the appeal. */
    DISMISSED;

    /**
     * The stable name in documents.
     *
     * @return lower-case words joined by hyphens, such as {@code agreed-in-mediation}
     */
    public String id() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }

    /**
     * Whether it came without an appeal.
     *
     * @return true for what was settled early or agreed in mediation
     */
    public boolean isBeforeAppeal() {
        return compareTo(AGREED_IN_MEDIATION) <= 0;
    }
}
