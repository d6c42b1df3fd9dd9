package io.github.opensend.timescales.compliance;

/**
 * Which of the two calculators a figure comes from. Figures of different bases are never added up.
 *
 * @since 0.1.0
 */
public enum Basis {
    /** As the Department for Education counts: finished work alone. */
    OFFICIAL("official"),
    /** By the law's clocks, with what is overdue and still open. */
    OPEN_CASE_AWARE("open-case-aware");

    private final String id;

    Basis(String id) {
        this.id = id;
    }

    /**
     * The stable name in documents.
     *
     * @return such as {@code open-case-aware}
     */
    public String id() {
        return id;
    }
}
