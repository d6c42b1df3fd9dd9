package io.github.opensend.core.event;

/**
 * The move between phases of education that is due.
 *
 * @since 0.1.0
 */
public enum PhaseMove implements EventKind {
    /** From early years provision to school. */
    EARLY_YEARS_TO_SCHOOL,
    /** From infant to junior school. */
    INFANT_TO_JUNIOR,
    /** From primary to middle school. */
    PRIMARY_TO_MIDDLE,
    /** From primary to secondary school. */
    PRIMARY_TO_SECONDARY,
    /** From middle to secondary school. */
    MIDDLE_TO_SECONDARY,
    /** From secondary school to a post-16 institution. */
    SECONDARY_TO_POST_16,
    /** From one post-16 institution to another. */
    BETWEEN_POST_16,
    /** From Year 11 to the sixth form of a school, which is no post-16 institution. */
    SECONDARY_TO_SIXTH_FORM;
}
