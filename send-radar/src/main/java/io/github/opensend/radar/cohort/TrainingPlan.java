package io.github.opensend.radar.cohort;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;

/**
 * Suggestions and what people made of them. It only grows: a later decision about the same suggestion stands, and the
 * earlier one is kept. What nobody decided stays undecided, however long.
 *
 * @param needs what was suggested
 * @param decisions what was decided, in order
 * @since 0.1.0
 */
public record TrainingPlan(ImmutableList<TrainingNeed> needs, ImmutableList<TrainingDecision> decisions)
        implements Serializable {
    /**
     * Suggestions that nobody has looked at yet.
     *
     * @param needs what is suggested
     * @return the plan
     */
    public static TrainingPlan of(ImmutableList<TrainingNeed> needs) {
        return new TrainingPlan(needs, ImmutableList.of());
    }

    /**
     * Checks that every decision is about something that was suggested.
     *
     * @throws IllegalArgumentException if one is not
     */
    public TrainingPlan {
        for (TrainingDecision decision : decisions) {
            if (needs.stream().noneMatch(need -> need.suggestions().contains(decision.suggestion()))) {
                throw new IllegalArgumentException("nobody suggested " + decision.suggestion());
            }
        }
    }

    /**
     * The same plan with one decision more.
     *
     * @param decision the decision
     * @return the plan
     * @throws IllegalArgumentException if it is about something that was not suggested
     */
    public TrainingPlan with(TrainingDecision decision) {
        return new TrainingPlan(
                needs,
                ImmutableList.<TrainingDecision>builder()
                        .addAll(decisions)
                        .add(decision)
                        .build());
    }

    /**
     * What stands about a suggestion.
     *
     * @param suggestion the suggestion
     * @return the last decision; empty while there is none
     */
    public Optional<TrainingDecision> decision(TrainingSuggestion suggestion) {
        return decisions.reverse().stream()
                .filter(decision -> decision.suggestion().equals(suggestion))
                .findFirst();
    }

    /**
     * What nobody has decided.
     *
     * @return in the order of the needs
     */
    public ImmutableList<TrainingSuggestion> undecided() {
        return needs.stream()
                .flatMap(need -> need.suggestions().stream())
                .filter(suggestion -> decision(suggestion).isEmpty())
                .collect(toImmutableList());
    }
}
