package io.github.opensend.core.event;

/** The kind of an event type that comes in one kind only. */
public enum NoKind implements EventKind {}
