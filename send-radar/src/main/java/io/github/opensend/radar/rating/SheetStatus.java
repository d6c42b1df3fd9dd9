package io.github.opensend.radar.rating;

import java.util.Arrays;

/**
 * How far a sheet of ratings has come.
 *
 * @since 0.1.0
 */
public enum SheetStatus {
    /** Being filled in; it may still change under its number. */
    DRAFT("draft"),
    /** Handed in; from here on a change is a new version. */
    SUBMITTED("submitted"),
    /** Agreed among several raters; a new version, beside the original. */
    MODERATED("moderated"),
    /** Another version has taken its place; kept, and never changed. */
    SUPERSEDED("superseded");

    private final String id;

    SheetStatus(String id) {
        this.id = id;
    }

    /**
     * The stable name in documents.
     *
     * @return such as {@code submitted}
     */
    public String id() {
        return id;
    }

    /**
     * The status of that name.
     *
     * @param id the stable name
     * @return the status
     * @throws IllegalArgumentException if there is none of that name; the message lists those that there are
     */
    public static SheetStatus withId(String id) {
        return Arrays.stream(values())
                .filter(status -> status.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no status is named \"" + id + "\"; expected one of "
                        + Arrays.stream(values()).map(SheetStatus::id).toList()));
    }
}
