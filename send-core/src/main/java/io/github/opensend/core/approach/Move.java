package io.github.opensend.core.approach;

/**
 * What takes a child's SEN support from one {@link Point} to the next.
 *
 * @since 0.1.0
 */
public enum Move implements ApproachWord {
    /** Somebody decides that SEN support is to be given. */
    ENTER,
    /** Somebody decides, after an assessment, that SEN support is not to be given. */
    NOT_ENTER,
    /** An assessment starts, and with it a cycle. */
    ASSESS,
    /** A plan is agreed. */
    PLAN,
    /** The plan is put into practice. */
    DO,
    /** The support is reviewed. */
    REVIEW,
    /** Somebody decides that SEN support is to end. */
    EXIT;
}
