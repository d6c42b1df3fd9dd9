package io.github.opensend.core.approach;

/**
 * The four stages of a cycle (SEND Code of Practice 2015, paras 5.38 and 6.44). {@link Point} says which may follow which.
 *
 * @since 0.1.0
 */
public enum Stage implements ApproachWord {
    /** What the child needs is worked out. */
    ASSESS,
    /** What is to be done, for which outcomes, until when. */
    PLAN,
    /** It is done. */
    DO,
    /** What came of it is judged, and what follows is decided. */
    REVIEW;
}
