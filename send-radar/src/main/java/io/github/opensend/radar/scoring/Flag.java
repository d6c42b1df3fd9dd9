package io.github.opensend.radar.scoring;

/**
 * What a reader should notice about a domain. A flag asks somebody to look; it settles nothing.
 *
 * @since 0.1.0
 */
public enum Flag {
    /** On a match: a statement is further short than the two points that are drawn let see. */
    HIDDEN_GAP("hidden-gap", 1 << 0),
    /** On a match with a setting: a statement that asks for action has no rating of readiness. */
    UNKNOWN_READINESS("unknown-readiness", 1 << 1),
    /** On a match with a setting: the readiness was rated too long ago. */
    STALE_READINESS("stale-readiness", 1 << 2),
    /** On a domain: one and the same statement is short in school and at home. */
    BOTH_SHORT("both-short", 1 << 3),
    /** On a domain: the highest need stands far above the mean. */
    SPIKY("spiky", 1 << 4),
    /** On a domain: many statements ask for action. */
    WIDE("wide", 1 << 5);

    private final String id;
    private final int bit;

    Flag(String id, int bit) {
        this.id = id;
        this.bit = bit;
    }

    /**
     * The stable name in documents.
     *
     * @return such as {@code hidden-gap}
     */
    public String id() {
        return id;
    }

    int bit() {
        return bit;
    }
}
