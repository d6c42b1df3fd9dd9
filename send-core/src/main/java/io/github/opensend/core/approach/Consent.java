package io.github.opensend.core.approach;

/**
 * Whether the family agrees that something is shared or done. That nothing is recorded is a value of its own.
 *
 * @since 0.1.0
 */
public enum Consent implements ApproachWord {
    /** Agreed. */
    GIVEN,
    /** Refused. */
    REFUSED,
    /** Nothing is recorded. */
    NOT_RECORDED;
}
