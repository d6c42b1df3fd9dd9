package io.github.opensend.core.improvement;

import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.measure.Figure;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was found about an outcome on a day.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Evidence implements Serializable permits ImmutableEvidence {
    private static final long serialVersionUID = 1L;

    Evidence() {}

    /**
     * Starts a piece of evidence.
     *
     * @param outcome the id of the outcome that it is about
     * @return the stages of a builder
     */
    public static ImmutableEvidence.DayBuildStage evidence(String outcome) {
        return ImmutableEvidence.builder().outcome(outcome);
    }

    /**
     * The outcome that it is about.
     *
     * @return the id of the outcome
     */
    public abstract String outcome();

    /**
     * The day for which it was found.
     *
     * @return the day
     */
    public abstract LocalDate day();

    /**
     * Where it was found.
     *
     * @return in words
     */
    public abstract String source();

    /**
     * The measure of which it has a figure. Of a measure with several readings, this says which one was taken.
     *
     * @return the id of a measure of the outcome; empty for evidence that measures nothing
     */
    public abstract Optional<String> measure();

    /**
     * The figure.
     *
     * @return the figure; empty for evidence that measures nothing
     */
    public abstract Optional<Figure> value();

    @Value.Check
    void measuresOrDoesNot() {
        if (measure().isPresent() != value().isPresent()) {
            throw new IllegalStateException("evidence for " + outcome() + " on " + day()
                    + " needs a measure and its value, or neither; found measure "
                    + measure().orElse("none")
                    + " and value " + value().map(Figure::toString).orElse("none"));
        }
    }
}
