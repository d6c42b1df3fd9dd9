package io.github.opensend.radar.framework;

/**
 * What the ratings of a framework are made of.
 *
 * @since 0.1.0
 */
public enum RatedBy {
    /** Each statement is rated; what holds of a domain is worked out from its statements. */
    STATEMENT("statement"),
    /** Each domain is rated as a whole, as where only the points of a radar were handed on. */
    DOMAIN("domain");

    private final String id;

    RatedBy(String id) {
        this.id = id;
    }

    /**
     * The stable name in documents.
     *
     * @return {@code statement} or {@code domain}
     */
    public String id() {
        return id;
    }
}
