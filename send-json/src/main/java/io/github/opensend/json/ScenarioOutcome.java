package io.github.opensend.json;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the answers of a calculator stand beside one scenario.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class ScenarioOutcome implements Serializable permits ImmutableScenarioOutcome {
    private static final long serialVersionUID = 1L;

    ScenarioOutcome() {}

    /** How it came out. */
    public enum Verdict {
        /** Whatever could be compared is as expected, and something could. */
        AGREES,
        /** Something is not as expected. */
        DIFFERS,
        /** The calculator knows none of the rules that are asked for. */
        NOT_ANSWERED,
        /** The calculator gave no answer at all, though it was asked. */
        FAILED;

        /**
         * The stable name.
         *
         * @return such as {@code not-answered}
         */
        public String id() {
            return Ascii.toLowerCase(name()).replace('_', '-');
        }
    }

    /**
     * Starts an outcome.
     *
     * @param scenario the scenario
     * @return a builder that takes what was found
     */
    public static ImmutableScenarioOutcome.BuildFinal builder(ScenarioDocument scenario) {
        return ImmutableScenarioOutcome.builder().scenario(scenario);
    }

    /**
     * The scenario.
     *
     * @return the scenario
     */
    public abstract ScenarioDocument scenario();

    /**
     * What is not as expected.
     *
     * @return the differences in the order of the expectations
     */
    public abstract ImmutableList<ClockDifference> differences();

    /**
     * The expectations about rows that the calculator answers in no scenario.
     *
     * @return what was not compared
     */
    public abstract ImmutableList<ExpectedClock> notAnswered();

    /**
     * Why there is no answer.
     *
     * @return what went wrong, on one line; none if there is an answer
     */
    public abstract Optional<String> failure();

    /**
     * How it came out.
     *
     * @return the verdict
     */
    public final Verdict verdict() {
        if (failure().isPresent()) {
            return Verdict.FAILED;
        }
        if (!differences().isEmpty()) {
            return Verdict.DIFFERS;
        }
        return notAnswered().size() == scenario().expect().size() ? Verdict.NOT_ANSWERED : Verdict.AGREES;
    }

    /**
     * The scenario and how it came out.
     *
     * @return such as {@code lgsco-25-006-076 agrees}
     */
    @Override
    public final String toString() {
        return scenario().id() + " " + verdict().id();
    }
}
