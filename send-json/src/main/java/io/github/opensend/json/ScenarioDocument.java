package io.github.opensend.json;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.law.Certainty;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A case with the answers that are known to be right: where they come from, how sure they are, and what they are.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class ScenarioDocument implements Serializable permits ImmutableScenarioDocument {
    private static final long serialVersionUID = 1L;

    ScenarioDocument() {}

    /**
     * Starts a scenario.
     *
     * @param id its stable name
     * @return the stages of a builder
     */
    public static ImmutableScenarioDocument.TitleBuildStage builder(String id) {
        return ImmutableScenarioDocument.builder().id(id);
    }

    /**
     * The stable name.
     *
     * @return letters, digits, full stops, hyphens and underscores
     */
    public abstract String id();

    /**
     * What it shows.
     *
     * @return one line
     */
    public abstract String title();

    /**
     * Where the answers come from.
     *
     * @return the source in words
     */
    public abstract String citation();

    /**
     * How sure the answers are.
     *
     * @return the certainty
     */
    public abstract Certainty certainty();

    /**
     * The case.
     *
     * @return the record
     */
    public abstract CaseRecord record();

    /**
     * The day for which the answers hold.
     *
     * @return the day
     */
    public abstract LocalDate asOf();

    /**
     * The answers.
     *
     * @return what is expected, at least of one clock when it was read
     */
    public abstract ImmutableList<ExpectedClock> expect();

    /**
     * What a reader should know beside the title.
     *
     * @return any text
     */
    public abstract Optional<String> note();

    /**
     * Words by which scenarios are found.
     *
     * @return lower-case words joined by hyphens
     */
    public abstract ImmutableList<String> tags();

    /**
     * The stable name.
     *
     * @return the {@link #id()}
     */
    @Override
    public final String toString() {
        return id();
    }
}
