package io.github.opensend.core.approach;

/**
 * Whether somebody took part. That nothing is recorded is a value of its own, and never a no.
 *
 * @since 0.1.0
 */
public enum Participation implements ApproachWord {
    /** Took part, in person or by giving views. */
    TOOK_PART,
    /** Was invited; nothing more is recorded. */
    INVITED,
    /** Was invited and declined. */
    DECLINED,
    /** Nothing is recorded. */
    NOT_RECORDED;
}
