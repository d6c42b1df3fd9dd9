package io.github.opensend.radar.scoring;

/**
 * How much of a domain was rated.
 *
 * @since 0.1.0
 */
public enum DomainStatus {
    /** No statement arises for this child. */
    NOT_APPLICABLE("not-applicable"),
    /** Statements arise, and none was rated; there is no point to draw. */
    NOT_RATED("not-rated"),
    /** Too little was rated; the value is at least what was seen. */
    INCOMPLETE("incomplete"),
    /** Enough was rated, and not all of it. */
    PARTIAL("partial"),
    /** All that arises was rated. */
    COMPLETE("complete");

    private final String id;

    DomainStatus(String id) {
        this.id = id;
    }

    /**
     * The stable name in documents.
     *
     * @return such as {@code not-rated}
     */
    public String id() {
        return id;
    }
}
