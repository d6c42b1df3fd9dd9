package io.github.opensend.core.event;

/**
 * What a young person attends on turning 25, since it decides how long the plan may still be kept.
 *
 * @since 0.1.0
 */
public enum CourseAt25 implements EventKind {
    /** A course at an institution in the further education sector. */
    FURTHER_EDUCATION,
    /** An apprenticeship. */
    APPRENTICESHIP,
    /** Any other course. */
    OTHER;
}
