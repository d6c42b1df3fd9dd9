package io.github.opensend.core.event;

/**
 * Why education from the sixth school day need not be arranged.
 *
 * @since 0.1.0
 */
public enum DaySixExemption implements EventKind {
    /** A pupil of Year 11 has no public examination left to sit. */
    EXAMINATIONS_OVER,
    /** A plan limits the hours of education, and those are given. */
    HOURS_CAPPED_BY_PLAN;
}
