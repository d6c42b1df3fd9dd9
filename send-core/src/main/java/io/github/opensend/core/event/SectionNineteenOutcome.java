package io.github.opensend.core.event;

/**
 * What an authority decided on a request for education under section 19 of the Education Act 1996.
 *
 * @since 0.1.0
 */
public enum SectionNineteenOutcome implements EventKind {
    /** It will arrange education. */
    AGREED,
    /** It will not at this time. */
    NOT_AGREED;
}
