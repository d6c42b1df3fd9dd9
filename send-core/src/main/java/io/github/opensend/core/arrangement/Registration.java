package io.github.opensend.core.arrangement;

/**
 * Whether a provider is registered as a school, as somebody wrote it down; nothing here looks it up.
 *
 * @since 0.1.0
 */
public enum Registration implements ArrangementWord {
    /** A registered school. */
    REGISTERED,
    /** Not registered as a school, which many providers have no need to be; also called unregulated. */
    UNREGISTERED,
    /** Nobody wrote it down. */
    NOT_KNOWN;
}
