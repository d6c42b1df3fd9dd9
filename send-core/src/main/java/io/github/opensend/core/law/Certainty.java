package io.github.opensend.core.law;

/**
 * How sure we are that a rule says what we say it says.
 *
 * <p>It says nothing of the rule's force; that is {@link Standing}.
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
}
