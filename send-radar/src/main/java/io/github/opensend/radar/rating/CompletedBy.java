package io.github.opensend.radar.rating;

import java.util.Arrays;

/**
 * Who told how confident the family is at home.
 *
 * @since 0.1.0
 */
public enum CompletedBy {
    /** The parents themselves. */
    PARENT("parent"),
    /** The parents, supported by a professional. */
    PARENT_SUPPORTED("parent-supported"),
    /** Nobody: the family was asked and would rather not. Nothing follows from that. */
    DECLINED("declined");

    private final String id;

    CompletedBy(String id) {
        this.id = id;
    }

    /**
     * The stable name in documents.
     *
     * @return such as {@code parent-supported}
     */
    public String id() {
        return id;
    }

    /**
     * The value of that name.
     *
     * @param id the stable name
     * @return the value
     * @throws IllegalArgumentException if there is none of that name; the message lists those that there are
     */
    public static CompletedBy withId(String id) {
        return Arrays.stream(values())
                .filter(by -> by.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody is named \"" + id + "\"; expected one of "
                        + Arrays.stream(values()).map(CompletedBy::id).toList()));
    }
}
