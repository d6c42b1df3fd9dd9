package io.github.opensend.core.arrangement;

/**
 * How a check came out. That nothing is recorded is a value of its own, and no failure.
 *
 * @since 0.1.0
 */
public enum CheckResult implements ArrangementWord {
    /** Nothing was found wanting. */
    PASSED,
    /** Something was found wanting. */
    FAILED,
    /** The check was made, and nobody wrote down how it came out. */
    NOT_RECORDED;
}
