package io.github.opensend.ladder.edition;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.InForce;
import io.github.opensend.ladder.course.Course;
import java.io.Serializable;
import java.util.Optional;

/**
 * One edition of a ladder.
 *
 * @param id the stable name
 * @param title its name for people
 * @param inForce when it was in use
 * @param certaintyOfDates how sure we are of those days
 * @param citation where it was read
 * @param steps its steps in order; of an edition that is known in part, those that are known
 * @param course its states and crossings
 * @since 0.1.0
 */
public record Edition(
        String id,
        String title,
        InForce inForce,
        Certainty certaintyOfDates,
        Citation citation,
        ImmutableList<Step> steps,
        Course course)
        implements Serializable {
    /**
     * Whether all of it is known.
     *
     * @return false where steps are missing because nobody here has read them
     */
    public boolean isWhole() {
        return course.isWhole();
    }

    /**
     * The step of a stable name.
     *
     * @param key the stable name
     * @return the step, or empty where this edition has none or none is known
     */
    public Optional<Step> step(String key) {
        return steps.stream().filter(step -> step.key().equals(key)).findFirst();
    }

    @Override
    public String toString() {
        return id;
    }
}
