package io.github.opensend.core.approach;

/**
 * Why SEN support ended, as whoever decided it says. No criterion is set nationally, so none is tested.
 *
 * @since 0.1.0
 */
public enum ExitReason implements ApproachWord {
    /** What the child needs is no longer additional to, or different from, what is made for others of the same age. */
    NO_LONGER_ADDITIONAL,
    /** An education, health and care plan took its place. */
    EHC_PLAN,
    /** The child left the setting. */
    LEFT_SETTING,
    /** The family asked for it. */
    FAMILY_ASKED,
    /** Another reason, which the words tell. */
    OTHER;

    @Override
    public String words() {
        return this == EHC_PLAN ? "EHC plan" : ApproachWord.super.words();
    }
}
