package io.github.opensend.core.law;

/**
 * The force that a rule has: what a court, an authority or nobody at all can be held to.
 *
 * <p>It says nothing of how sure we are of the rule's words; that is {@link Certainty}.
 *
 * @since 0.1.0
 */
public enum Standing {
    /** An Act or a statutory instrument: binding. */
    STATUTE("statute"),
    /** Guidance that an Act tells its readers to have regard to, such as the SEND Code of Practice 2015. */
    STATUTORY_GUIDANCE("statutory-guidance"),
    /** What a court or tribunal has held the law to mean. */
    CASE_LAW("case-law"),
    /** What one authority or partnership has set for itself; binding on nobody by law. */
    LOCAL_PRACTICE("local-practice"),
    /** A choice that had to be made because the law is silent; it is named as a choice wherever it is used. */
    CONVENTION("convention"),
    /** Announced or consulted on, not in force; never applied unless asked for. */
    PROPOSED("proposed");

    private final String id;

    Standing(String id) {
        this.id = id;
    }

    /**
     * The stable name in documents.
     *
     * @return lower-case words joined by hyphens, such as {@code statutory-guidance}
     */
    public String id() {
        return id;
    }
}
