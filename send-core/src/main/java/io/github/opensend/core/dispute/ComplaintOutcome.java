package io.github.opensend.core.dispute;

import com.google.common.base.Ascii;

/**
 * What came of a complaint.
 *
 * @since 0.1.0
 */
public enum ComplaintOutcome {
    /** It was upheld. */
    UPHELD,
    /** It was upheld in part. */
    PARTLY_UPHELD,
    /** It was not upheld. */
    NOT_UPHELD,
    /** It was resolved without a finding. */
    RESOLVED;

    /**
     * The stable name in documents.
     *
     * @return lower-case words joined by hyphens, such as {@code partly-upheld}
     */
    public String id() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }
}
