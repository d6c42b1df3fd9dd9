package io.github.opensend.core.event;

/**
 * Who asked for an EHC needs assessment.
 *
 * @since 0.1.0
 */
public enum RequestSource implements EventKind {
    /** The child's parent. */
    PARENT,
    /** The young person. */
    YOUNG_PERSON,
    /** A school, by a person acting on its behalf. */
    SCHOOL,
    /** A post-16 institution, by a person acting on its behalf. */
    POST_16,
    /** A health body that brings the child to attention. */
    HEALTH,
    /** Social care. */
    SOCIAL_CARE,
    /** Anyone else. */
    OTHER;
}
