package io.github.opensend.radar.cohort;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.explain.Explanation;
import io.github.opensend.radar.framework.Domain;
import io.github.opensend.radar.framework.Statement;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the gaps of a group on one statement suggest. It is for those who plan training in that setting: where few children
 * are affected it can tell about one of them, so it is not for publication.
 *
 * @param domain the domain
 * @param statement the statement
 * @param ready the level up to which the setting is ready; -1 if that was not rated
 * @param readyOn when it was rated
 * @param gaps how many children have a gap of each size; not rated are those whose need or whose setting is not rated
 * @param suggestions what may be done, in the order of the rules
 * @since 0.1.0
 */
public record TrainingNeed(
        Domain domain,
        Statement statement,
        int ready,
        LocalDate readyOn,
        LevelCounts gaps,
        ImmutableList<TrainingSuggestion> suggestions)
        implements Serializable {
    /** What {@link #ready()} is where the readiness was not rated. */
    public static final int NOT_RATED = -1;

    /**
     * How many children have a gap.
     *
     * @return the number
     */
    public long affected() {
        return gaps.atOrAbove(1);
    }

    /**
     * The largest gap of a child.
     *
     * @return levels; 0 if nobody has a gap, or none is known
     */
    public int worst() {
        return gaps.highest().orElse(0);
    }

    /**
     * The gaps of all children added up. It only helps to put statements into an order.
     *
     * @return levels
     */
    public long shortfall() {
        return gaps.sum();
    }

    /**
     * How it came about: the counts, the readiness, and for each suggestion its rule and what it names.
     *
     * @return the steps
     */
    public Explanation explanation() {
        return new Explanation(TrainingSteps.of(this));
    }
}
