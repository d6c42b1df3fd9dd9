package io.github.opensend.ladder.advice;

import com.google.common.collect.ImmutableList;
import io.github.opensend.ladder.course.Crossing;
import io.github.opensend.ladder.guard.Missing;
import java.io.Serializable;

/**
 * A move that people can make. That it can be made does not say that it should be.
 *
 * @param crossing the way
 * @param to the stable name of the state that it leads to
 * @param usually what is usually on record for it and is not; whoever goes on without it records why
 * @since 0.1.0
 */
public record OpenMove(Crossing crossing, String to, ImmutableList<Missing> usually) implements Serializable {}
