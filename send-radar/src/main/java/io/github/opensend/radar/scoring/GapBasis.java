package io.github.opensend.radar.scoring;

import java.util.Arrays;

/**
 * What a gap is worked out from.
 *
 * @since 0.1.0
 */
public enum GapBasis {
    /** From each statement's own need and readiness; the largest is the gap of the domain. */
    STATEMENT("statement"),
    /** From the two values of the domain; one statement that is far short can vanish in it. */
    DOMAIN("domain");

    private final String id;

    GapBasis(String id) {
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

    /**
     * The gap basis of that name.
     *
     * @param id the stable name
     * @return the gap basis
     * @throws IllegalArgumentException if there is none of that name; the message lists those that there are
     */
    public static GapBasis withId(String id) {
        return Arrays.stream(values())
                .filter(value -> value.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no gap basis is named \"" + id + "\"; expected one of "
                        + Arrays.stream(values()).map(GapBasis::id).toList()));
    }
}
