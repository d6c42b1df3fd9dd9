package io.github.opensend.core.explain;

import io.github.opensend.core.law.Citation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One step on the way to an answer. Implementations are immutable values; words are made only when asked for.
 *
 * @since 0.1.0
 */
public interface Step extends Serializable {
    /**
     * The step in plain English.
     *
     * @return one sentence or clause, without a full stop at its end
     */
    String words();

    /**
     * The day at which the step arrives.
     *
     * @return the day, for a step that arrives at one
     */
    default Optional<LocalDate> day() {
        return Optional.empty();
    }

    /**
     * Where the step comes from.
     *
     * @return the source, for a step that rests on one of its own
     */
    default Optional<Citation> citation() {
        return Optional.empty();
    }
}
