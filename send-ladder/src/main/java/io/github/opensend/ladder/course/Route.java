package io.github.opensend.ladder.course;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.ladder.guard.EvidenceKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a journey goes along: a course that is the same on every day, or a ladder whose editions follow one another.
 *
 * @since 0.1.0
 */
public interface Route extends Serializable {
    /**
     * The stable name.
     *
     * @return such as {@code lincolnshire}
     */
    String id();

    /**
     * Its name for people.
     *
     * @return words
     */
    String title();

    /**
     * The course that governs a move on a day.
     *
     * @param day the day
     * @return the course, or empty where none was in force
     */
    Optional<Course> on(LocalDate day);

    /**
     * The label of what governs a move on a day, such as that of an edition.
     *
     * @param day the day
     * @return the label, or empty where nothing was in force
     */
    Optional<String> label(LocalDate day);

    /**
     * Every state that any of its courses knows, by its stable name.
     *
     * @return the states
     */
    ImmutableMap<String, State> states();

    /**
     * Every kind of evidence that it asks for.
     *
     * @return the kinds
     */
    ImmutableSet<EvidenceKind> evidence();
}
