package io.github.opensend.core.plan;

import com.google.common.base.Ascii;

/**
 * Where a plan came from. The list is our design choice; Buckinghamshire's plan of 2021 (section 2.6, aim 5) names those that were
 * converted.
 *
 * @since 0.1.0
 */
public enum PlanOrigin {
    /** Made after an EHC needs assessment by the authority that maintains it. */
    NEW,
    /** Made in place of a statement of special educational needs. */
    CONVERTED_FROM_STATEMENT,
    /** Taken over from another authority. */
    TRANSFERRED_IN,
    /** Nothing is recorded about it. */
    NOT_RECORDED;

    /**
     * The stable name in documents.
     *
     * @return lower-case words joined by hyphens, such as {@code transferred-in}
     */
    public String id() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }
}
