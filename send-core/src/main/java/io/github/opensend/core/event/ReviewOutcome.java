package io.github.opensend.core.event;

/**
 * What the authority proposes after a review.
 *
 * @since 0.1.0
 */
public enum ReviewOutcome implements EventKind {
    /** To keep the plan as it is. */
    MAINTAIN,
    /** To amend the plan. */
    AMEND,
    /** To cease the plan. */
    CEASE;
}
