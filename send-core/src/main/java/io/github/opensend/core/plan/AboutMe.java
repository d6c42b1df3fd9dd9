package io.github.opensend.core.plan;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.approach.Voice;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Section A: the history, and apart from it the views, interests, strengths and aspirations of the child and the family.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class AboutMe implements Serializable permits ImmutableAboutMe {
    private static final long serialVersionUID = 1L;

    AboutMe() {}

    /**
     * Starts the section.
     *
     * @return a builder
     */
    public static ImmutableAboutMe.Builder section() {
        return ImmutableAboutMe.builder();
    }

    /**
     * The history.
     *
     * @return the words, where they are told
     */
    public abstract Optional<String> history();

    /**
     * The child or young person, and what they said.
     *
     * @return not recorded, unless told otherwise
     */
    @Value.Default
    public Voice child() {
        return Voice.notRecorded();
    }

    /**
     * The parents, and what they said.
     *
     * @return not recorded, unless told otherwise
     */
    @Value.Default
    public Voice parents() {
        return Voice.notRecorded();
    }

    /**
     * What the child likes.
     *
     * @return the interests
     */
    public abstract ImmutableList<String> interests();

    /**
     * What the child is good at.
     *
     * @return the strengths
     */
    public abstract ImmutableList<String> strengths();

    /**
     * What the child or young person, and the family, want for the future.
     *
     * @return the aspirations
     */
    public abstract ImmutableList<String> aspirations();

    /**
     * Drawings, video or sound that are kept with the plan.
     *
     * @return the caller's references to them
     */
    public abstract ImmutableList<String> media();

    /**
     * Whether both were heard, without what they said.
     *
     * @return such as {@code child took part, parents not recorded}
     */
    @Override
    public final String toString() {
        return "child " + child() + ", parents " + parents();
    }
}
