package io.github.opensend.core.dispute;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Standing;
import java.io.Serializable;

/**
 * What a complaint is about. No list of causes is published that we know of, so callers may use their own; those of {@link #ours()} are
 * our choice.
 *
 * @param id the stable name, lower-case words joined by hyphens
 * @param words the cause in words
 * @since 0.1.0
 */
public record ComplaintCause(String id, String words) implements Serializable {
    private static final ImmutableList<ComplaintCause> OURS = ImmutableList.of(
            new ComplaintCause("delay", "something came late or has not come"),
            new ComplaintCause("content-of-plan", "what a plan says"),
            new ComplaintCause("provision-not-made", "provision in a plan was not made"),
            new ComplaintCause("placement", "the school or the lack of one"),
            new ComplaintCause("communication", "being told nothing, late or wrongly"),
            new ComplaintCause("transport", "transport to school"),
            new ComplaintCause("decision", "a decision and how it was made"),
            new ComplaintCause("other", "something else"));

    /**
     * A cause.
     *
     * @throws IllegalArgumentException if the name or the words are empty
     */
    public ComplaintCause {
        if (id.isBlank() || words.isBlank()) {
            throw new IllegalArgumentException("a cause needs a name and words, found an empty text");
        }
    }

    /**
     * The causes that come with this library.
     *
     * @return eight causes
     */
    public static ImmutableList<ComplaintCause> ours() {
        return OURS;
    }

    /**
     * The force of our list.
     *
     * @return a convention
     */
    public static Standing standing() {
        return Standing.CONVENTION;
    }

    /**
     * How sure we are of it.
     *
     * @return a design choice
     */
    public static Certainty certainty() {
        return Certainty.DESIGN_CHOICE;
    }
}
