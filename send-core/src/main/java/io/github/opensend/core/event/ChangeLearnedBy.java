package io.github.opensend.core.event;

/**
 * Who became aware that another commissioning body is responsible while the authority stays the same.
 *
 * @since 0.1.0
 */
public enum ChangeLearnedBy implements EventKind {
    /** The health commissioner before the change. */
    OLD_COMMISSIONER,
    /** The health commissioner after the change. */
    NEW_COMMISSIONER;
}
