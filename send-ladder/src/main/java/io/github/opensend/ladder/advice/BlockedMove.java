package io.github.opensend.ladder.advice;

import com.google.common.collect.ImmutableList;
import io.github.opensend.ladder.course.Bar;
import io.github.opensend.ladder.course.Crossing;
import io.github.opensend.ladder.guard.Missing;
import java.io.Serializable;

/**
 * A move that nobody can make yet.
 *
 * @param crossing the way
 * @param to the stable name of the state that it leads to
 * @param missing everything that is missing, what is only usual among it
 * @param forbiddenBy what forbids it
 * @since 0.1.0
 */
public record BlockedMove(Crossing crossing, String to, ImmutableList<Missing> missing, ImmutableList<Bar> forbiddenBy)
        implements Serializable {}
