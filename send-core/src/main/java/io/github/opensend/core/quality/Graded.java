package io.github.opensend.core.quality;

import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.measure.Rate;
import java.io.Serializable;

/**
 * What an audit comes to under a {@link Grading}. An audit that is not finished has no grade.
 *
 * @since 0.1.0
 */
public sealed interface Graded extends Serializable permits Graded.With, Graded.Unanswered, Graded.NothingApplies {
    /**
     * A grade.
     *
     * @param grade the grade
     * @param share the weights that were reached out of those that apply, both in halves
     */
    record With(AuditGrade grade, Rate share) implements Graded {}

    /**
     * No grade, because something was not answered.
     *
     * @param criteria the criteria without an answer; at least one
     */
    record Unanswered(ImmutableSet<String> criteria) implements Graded {}

    /** No grade, because no criterion that has a weight applies. */
    record NothingApplies() implements Graded {}
}
