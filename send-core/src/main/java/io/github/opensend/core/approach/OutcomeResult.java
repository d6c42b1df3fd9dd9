package io.github.opensend.core.approach;

import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a review found of one outcome.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class OutcomeResult implements Serializable permits ImmutableOutcomeResult {
    private static final long serialVersionUID = 1L;

    OutcomeResult() {}

    /**
     * Starts a result.
     *
     * @param outcome the reference of the outcome
     * @return a builder that takes the level, the measure and the words
     */
    public static ImmutableOutcomeResult.BuildFinal of(String outcome) {
        return ImmutableOutcomeResult.builder().outcome(outcome);
    }

    /**
     * The outcome.
     *
     * @return its reference
     */
    public abstract String outcome();

    /**
     * How far it was attained, on the outcome's own scale.
     *
     * @return one level, where the outcome has a scale and it was judged
     */
    public abstract Optional<AttainmentLevel> level();

    /**
     * What the measure showed.
     *
     * @return the measure, where it was taken
     */
    public abstract Optional<Measured> measured();

    /**
     * What was found, in words.
     *
     * @return the words, where there are any
     */
    public abstract Optional<String> words();

    @Value.Check
    void findsSomething() {
        Texts.needed("the reference of an outcome", outcome());
        if (level().isEmpty() && measured().isEmpty() && words().isEmpty()) {
            throw new IllegalStateException("a result is a level, a measure or words; found none of them");
        }
    }

    /**
     * The outcome alone, because the rest is about a child.
     *
     * @return such as {@code result for outcome talk}
     */
    @Override
    public final String toString() {
        return "result for outcome " + outcome();
    }
}
