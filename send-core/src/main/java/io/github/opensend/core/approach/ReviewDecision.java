package io.github.opensend.core.approach;

/**
 * What a review decided that should follow. An exit that a review decides for still needs its own {@link SupportDecision};
 * asking for an EHC needs assessment is open after any review, and without one.
 *
 * @since 0.1.0
 */
public enum ReviewDecision implements ApproachWord {
    /** To go on as before. */
    CONTINUE,
    /** To go on with other support at the same level. */
    ADJUST,
    /** To give more support, or more specialist support. */
    STEP_UP,
    /** To give less support. */
    STEP_DOWN,
    /** To end SEN support. */
    EXIT,
    /** To ask the authority for an EHC needs assessment. */
    ASK_FOR_ASSESSMENT;

    @Override
    public String words() {
        return this == ASK_FOR_ASSESSMENT ? "ask for an EHC needs assessment" : ApproachWord.super.words();
    }
}
