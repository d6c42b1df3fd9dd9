package io.github.opensend.timescales.rule;

/**
 * What a further opening event does while a stretch of the same process is open.
 *
 * @since 0.1.0
 */
public enum WhileOpen {
    /** It belongs to the stretch that is open and starts nothing new. */
    JOINS,
    /** It is a step of the stretch that is open and may start rules of its own; it opens a stretch only where none is open. */
    CONTINUES,
    /** It starts another stretch beside the one that is open. */
    STARTS_ANOTHER,
    /** It closes the stretch that is open and starts the next. */
    REPLACES
}
