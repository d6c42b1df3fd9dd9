package io.github.opensend.core.law;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A question that the law leaves open, with the answers that it bears; the first is the default.
 *
 * <p>A reading is never hidden: an answer that turns on it names it and gives the other date.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Reading implements Serializable permits ImmutableReading {
    private static final long serialVersionUID = 1L;

    Reading() {}

    /**
     * One answer to the question.
     *
     * @param id the stable name, lower-case words joined by hyphens
     * @param says the answer in plain words
     */
    public record Option(String id, String says) implements Serializable {}

    /**
     * Starts a reading.
     *
     * @param id the stable name, lower-case words joined by hyphens
     * @return the stages of a builder
     */
    public static ImmutableReading.QuestionBuildStage reading(String id) {
        return ImmutableReading.builder().id(id);
    }

    /**
     * The stable name.
     *
     * @return lower-case words joined by hyphens, such as {@code reversed-refusal}
     */
    public abstract String id();

    /**
     * The question in plain words.
     *
     * @return one sentence
     */
    public abstract String question();

    /**
     * What the default rests on.
     *
     * @return the citation
     */
    public abstract Citation citation();

    /**
     * How sure we are of the default.
     *
     * @return the certainty
     */
    public abstract Certainty certainty();

    /**
     * The answers, the default first.
     *
     * @return at least two, with different names
     */
    public abstract ImmutableList<Option> options();

    /**
     * The answer that is used unless a caller chooses another.
     *
     * @return the first option
     */
    public Option byDefault() {
        return options().get(0);
    }

    /**
     * The answer of that name.
     *
     * @param optionId the option's stable name
     * @return the option
     * @throws IllegalArgumentException if the reading has no such option; the message lists those that it has
     */
    public Option option(String optionId) {
        return options().stream()
                .filter(option -> option.id().equals(optionId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("reading " + id() + " has no option \"" + optionId
                        + "\"; expected one of "
                        + options().stream().map(Option::id).toList()));
    }

    @Value.Check
    void offersAChoice() {
        Set<String> ids = new HashSet<>();
        options().forEach(option -> ids.add(option.id()));
        if (ids.size() < 2 || ids.size() < options().size()) {
            throw new IllegalStateException(
                    "reading " + id() + " needs at least two options with different names, found " + options());
        }
    }
}
