package io.github.opensend.radar.cohort;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.workforce.TrainingModule;
import io.github.opensend.radar.framework.Statement;
import java.io.Serializable;

/**
 * Something that a person may want to do about a gap. It does nothing by itself, and raises no readiness: only a new rating
 * does.
 *
 * @param rule why it is suggested
 * @param statement what the gap is on
 * @param modules what Lincolnshire's report of June 2022 names for it, as an example; empty where it names none
 * @since 0.1.0
 */
public record TrainingSuggestion(TrainingRule rule, Statement statement, ImmutableList<TrainingModule> modules)
        implements Serializable {
    /**
     * The rule and the statement.
     *
     * @return such as {@code training.adapt: reading}
     */
    @Override
    public String toString() {
        return rule.id() + ": " + statement;
    }
}
