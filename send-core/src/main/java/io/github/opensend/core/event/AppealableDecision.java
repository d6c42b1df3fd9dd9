package io.github.opensend.core.event;

/**
 * A decision that opens a right of appeal.
 *
 * @since 0.1.0
 */
public enum AppealableDecision implements EventKind {
    /** Not to secure an EHC needs assessment. */
    NO_ASSESSMENT,
    /** Not to make a plan after an assessment. */
    NO_PLAN,
    /** A plan as it was finalised. */
    FINAL_PLAN,
    /** A plan as it was amended. */
    AMENDED_PLAN,
    /** Not to secure a re-assessment. */
    NO_REASSESSMENT,
    /** Not to amend after proposing to. */
    NO_AMENDMENT,
    /** To keep a plan unchanged after a review. */
    MAINTAIN,
    /** To cease a plan. */
    CEASE;
}
