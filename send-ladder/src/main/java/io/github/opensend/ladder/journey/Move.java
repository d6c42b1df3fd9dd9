package io.github.opensend.ladder.journey;

import io.github.opensend.ladder.course.MoveKind;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * One move of a pupil.
 *
 * @param on the day
 * @param from the stable name of the state that the pupil left
 * @param to the stable name of the state that the pupil came to
 * @param kind the direction
 * @param by the role of who decided
 * @param reason why; it is about a child and never shown in errors
 * @since 0.1.0
 */
public record Move(LocalDate on, String from, String to, MoveKind kind, String by, String reason)
        implements Serializable {
    /**
     * The day, the states and the direction; the reason stays out.
     *
     * @return such as {@code 2025-11-10 plan-support to early-prt (up)}
     */
    @Override
    public String toString() {
        return on + " " + from + " to " + to + " (" + kind.id() + ")";
    }
}
