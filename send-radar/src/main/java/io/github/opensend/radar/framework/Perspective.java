package io.github.opensend.radar.framework;

import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instruments;
import io.github.opensend.core.law.Standing;
import java.util.Arrays;

/**
 * From where a rating is made. The three are kept apart throughout: where people disagree, the disagreement is what there
 * is to learn.
 *
 * <p>That there are these three, that the readiness is that of the whole setting, and that parents tell of the home, was
 * read in Lincolnshire's briefing of October 2021.
 *
 * @since 0.1.0
 */
public enum Perspective {
    /** What the child or young person needs, as it would be without the special support that is given now. */
    NEED("need", "need"),
    /** How far the whole setting is ready to meet such a need; of the setting, never of one child in it. */
    SETTING("setting", "setting readiness"),
    /** How confident the family is of meeting such a need at home; told by parents, alone or supported, or declined. */
    HOME("home", "home confidence");

    private final String id;
    private final String title;

    Perspective(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /**
     * The stable name in documents.
     *
     * @return such as {@code setting}
     */
    public String id() {
        return id;
    }

    /**
     * The name for people.
     *
     * @return such as {@code setting readiness}
     */
    public String title() {
        return title;
    }

    /**
     * Where the perspective is described.
     *
     * @return the briefing
     */
    public Citation citation() {
        return Citation.of(Instruments.LINCOLNSHIRE_VALUING_SEND_2021.whole());
    }

    /**
     * The force of the source.
     *
     * @return local practice
     */
    public Standing standing() {
        return Standing.LOCAL_PRACTICE;
    }

    /**
     * How sure we are that the source says so.
     *
     * @return verified
     */
    public Certainty certainty() {
        return Certainty.VERIFIED;
    }

    /**
     * The perspective of that name.
     *
     * @param id the stable name
     * @return the perspective
     * @throws IllegalArgumentException if there is none of that name; the message lists those that there are
     */
    public static Perspective withId(String id) {
        return Arrays.stream(values())
                .filter(perspective -> perspective.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no perspective is named \"" + id
                        + "\"; expected one of "
                        + Arrays.stream(values()).map(Perspective::id).toList()));
    }
}
