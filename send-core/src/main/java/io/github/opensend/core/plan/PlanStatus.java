package io.github.opensend.core.plan;

import com.google.common.base.Ascii;

/**
 * What a version of a plan is.
 *
 * @since 0.1.0
 */
public enum PlanStatus {
    /** The draft that is sent before the first plan (regulation 13 of the SEND Regulations 2014). */
    DRAFT(true),
    /** The plan as it was first made. */
    FINAL(false),
    /** What is proposed after a review: the plan with the proposed amendments (regulation 22(2)). */
    PROPOSED_AMENDMENT(true),
    /** The plan as it was amended. */
    AMENDED(false);

    private final boolean draft;

    PlanStatus(boolean draft) {
        this.draft = draft;
    }

    /**
     * The stable name in documents.
     *
     * @return lower-case words joined by hyphens, such as {@code proposed-amendment}
     */
    public String id() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }

    /**
     * Whether the family is still to comment on it.
     *
     * @return true for what is proposed, false for what is in force
     */
    public boolean isProposed() {
        return draft;
    }
}
