package io.github.opensend.timescales.rule;

import io.github.opensend.core.event.Happening;
import java.io.Serializable;

/**
 * The time from one event to another, such as the time in custody. The day of the first belongs to it, the day of the
 * second does not.
 *
 * @param from what begins it
 * @param to what ends it
 */
public record Between(Happening from, Happening to) implements Serializable {}
