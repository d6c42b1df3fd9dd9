package io.github.opensend.timescales.clock;

import java.io.Serializable;

/**
 * An answer that is dated before the only event in the record that it could answer.
 *
 * @param answer the place of the answer among the record's events, from 0
 * @param start the place of the event that it seems to answer
 * @since 0.1.0
 */
public record OutOfOrder(int answer, int start) implements Serializable {}
