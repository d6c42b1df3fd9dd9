package io.github.opensend.core.workforce;

import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Standing;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one paragraph says about one milestone. Another paragraph may say otherwise; both are kept.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class RolloutStatement implements Serializable permits ImmutableRolloutStatement {
    private static final long serialVersionUID = 1L;

    RolloutStatement() {}

    /**
     * What it is about.
     *
     * @return the milestone
     */
    public abstract Milestone milestone();

    /**
     * The phase in which the paragraph puts it.
     *
     * @return from 1, in the paragraph's own count; empty where it names none
     */
    public abstract Optional<Integer> phase();

    /**
     * The year of the project in which the paragraph puts it.
     *
     * @return from 1; empty where it names none
     */
    public abstract Optional<Integer> year();

    /**
     * The time that the paragraph gives.
     *
     * @return in words, such as {@code by the end of the summer term 2023}; empty where it gives none
     */
    public abstract Optional<String> when();

    /**
     * What is to happen.
     *
     * @return in our words, without a full stop
     */
    public abstract String says();

    /**
     * The paragraph.
     *
     * @return a paragraph of the report
     */
    public abstract Citation citation();

    /**
     * How sure we are that the paragraph says it.
     *
     * @return verified, or inferred where it had to be concluded
     */
    public abstract Certainty certainty();

    /**
     * The force of the report.
     *
     * @return local practice
     */
    public Standing standing() {
        return Standing.LOCAL_PRACTICE;
    }

    boolean disagreesWith(RolloutStatement other) {
        return milestone().once()
                && milestone() == other.milestone()
                && (differ(phase(), other.phase()) || differ(when(), other.when()));
    }

    private static <T> boolean differ(Optional<T> one, Optional<T> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
