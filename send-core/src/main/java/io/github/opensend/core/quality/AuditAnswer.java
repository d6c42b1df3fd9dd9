package io.github.opensend.core.quality;

import com.google.common.base.Ascii;

/**
 * What an auditor says to a criterion. A criterion without an answer has none of these.
 *
 * @since 0.1.0
 */
public enum AuditAnswer {
    /** It is met. It counts in full. */
    MET(2),
    /** It is met in part. It counts half; that it does is our choice. */
    PARTLY_MET(1),
    /** It is not met. */
    NOT_MET(0),
    /** It does not apply to this plan, and its weight leaves the sum. */
    NOT_APPLICABLE(0);

    /** How many halves a criterion that is met counts. */
    static final int HALVES = 2;

    private final int halves;

    AuditAnswer(int halves) {
        this.halves = halves;
    }

    int halves() {
        return halves;
    }

    /**
     * The stable name in documents.
     *
     * @return lower-case words joined by hyphens, such as {@code partly-met}
     */
    public String id() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }
}
