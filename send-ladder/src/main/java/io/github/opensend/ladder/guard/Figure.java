package io.github.opensend.ladder.guard;

/**
 * Whether what a guard asks has a figure that somebody published.
 *
 * @since 0.1.0
 */
public enum Figure {
    /** A figure is published. */
    PUBLISHED,
    /** No figure is published: people judge, and record who judged and why. */
    JUDGEMENT,
    /** It is a thing that is there or is not, and no figure is needed. */
    NONE
}
