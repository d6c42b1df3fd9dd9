package io.github.opensend.core.law;

import java.util.Arrays;

/**
 * How sure we are that a rule says what we say it says.
 *
 * <p>It says nothing of the rule's force; that is {@link Standing}.
 *
 * @since 0.1.0
 */
public enum Certainty {
    /** Read in the source that is cited. */
    VERIFIED("verified"),
    /** Believed from knowledge of the field; the source was not read for this rule. */
    FROM_KNOWLEDGE("from-knowledge"),
    /** Concluded from facts that were read. */
    INFERRED("inferred"),
    /** Our own choice, where nothing settles the point. */
    DESIGN_CHOICE("design-choice");

    private final String id;

    Certainty(String id) {
        this.id = id;
    }

    /**
     * The stable name in documents.
     *
     * @return lower-case words joined by hyphens, such as {@code from-knowledge}
     */
    public String id() {
        return id;
    }

    /**
     * The certainty of that name.
     *
     * @param id the stable name
     * @return the certainty
     * @throws IllegalArgumentException if there is none of that name; the message lists those that there are
     */
    public static Certainty withId(String id) {
        return Arrays.stream(values())
                .filter(certainty -> certainty.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no certainty is named \"" + id + "\"; expected one of "
                        + Arrays.stream(values()).map(Certainty::id).toList()));
    }
}
