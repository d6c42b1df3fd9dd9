package io.github.opensend.core.approach;

/**
 * The areas that the progress check at the age of two covers (early years foundation stage framework).
 *
 * @since 0.1.0
 */
public enum PrimeArea implements ApproachWord {
    /** Communication and language. */
    COMMUNICATION_AND_LANGUAGE,
    /** Personal, social and emotional development. */
    PERSONAL_SOCIAL_AND_EMOTIONAL,
    /** Physical development. */
    PHYSICAL;
}
