package io.github.opensend.core.quality;

import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.plan.PlanRule;
import java.io.Serializable;

/**
 * One thing that an audit asks.
 *
 * @param id the stable name within the form, such as {@code golden-thread}
 * @param question what is asked, in words
 * @param rules the rules of the plan that bear on it; none for what only people can judge
 * @since 0.1.0
 */
public record AuditCriterion(String id, String question, ImmutableSet<PlanRule> rules) implements Serializable {
    /**
     * A criterion.
     *
     * @throws IllegalArgumentException if the name or the question is empty
     */
    public AuditCriterion {
        if (id.isBlank() || question.isBlank()) {
            throw new IllegalArgumentException("a criterion needs a name and a question, found an empty text");
        }
    }

    /**
     * The name.
     *
     * @return such as {@code golden-thread}
     */
    @Override
    public String toString() {
        return id;
    }
}
