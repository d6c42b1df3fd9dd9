package io.github.opensend.core.quality;

import com.google.common.base.Ascii;

/**
 * The grade of an audit, from the best. The words are those that inspections of schools used, and that Buckinghamshire's plan of 2021
 * uses of plans; what a grade takes is the caller's.
 *
 * @since 0.1.0
 */
public enum AuditGrade {
    /** Outstanding. */
    OUTSTANDING,
    /** Good. */
    GOOD,
    /** Requires improvement. */
    REQUIRES_IMPROVEMENT,
    /** Inadequate. */
    INADEQUATE;

    /**
     * The stable name in documents.
     *
     * @return lower-case words joined by hyphens, such as {@code requires-improvement}
     */
    public String id() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }

    /**
     * Whether it is good or better.
     *
     * @return true for outstanding and good
     */
    public boolean isGoodOrOutstanding() {
        return compareTo(GOOD) <= 0;
    }
}
