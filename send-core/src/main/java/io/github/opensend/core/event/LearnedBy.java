package io.github.opensend.core.event;

/**
 * Who became aware of a move between areas.
 *
 * @since 0.1.0
 */
public enum LearnedBy implements EventKind {
    /** The authority that maintains the plan before the move. */
    OLD_AUTHORITY,
    /** The authority that is responsible after the move. */
    NEW_AUTHORITY,
    /** The health commissioner before the move. */
    OLD_COMMISSIONER,
    /** The health commissioner after the move. */
    NEW_COMMISSIONER;
}
