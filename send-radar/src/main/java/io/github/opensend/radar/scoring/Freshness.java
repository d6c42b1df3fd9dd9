package io.github.opensend.radar.scoring;

/**
 * How old a rating is. Age never changes a value; it changes how far the value is to be relied on.
 *
 * @since 0.1.0
 */
public enum Freshness {
    /** Recent. */
    CURRENT("current"),
    /** To be looked at again. */
    DUE("due"),
    /** Too old to be relied on; still shown. */
    STALE("stale");

    private final String id;

    Freshness(String id) {
        this.id = id;
    }

    /**
     * The stable name in documents.
     *
     * @return such as {@code due}
     */
    public String id() {
        return id;
    }
}
