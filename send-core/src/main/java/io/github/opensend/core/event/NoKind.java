package io.github.opensend.core.event;

/**
 * The kind of an event type that comes in one kind only.
 *
 * @since 0.1.0
 */
public enum NoKind implements EventKind {}
