package io.github.opensend.radar.scoring;

import java.util.Arrays;

/**
 * How a setting's readiness, or a family's confidence, is drawn beside a child's need.
 *
 * @since 0.1.0
 */
public enum ReadinessView {
    /** The lowest level among the statements that drive the need: how ready for this child's greatest need here. */
    AT_DRIVER("at-driver"),
    /** What the same aggregator makes of the readiness ratings, as a plain overlay of two radars does. */
    SAME_AGGREGATOR("same-aggregator");

    private final String id;

    ReadinessView(String id) {
        this.id = id;
    }

    /**
     * The stable name in documents.
     *
     * @return {@code at-driver} or {@code same-aggregator}
     */
    public String id() {
        return id;
    }

    /**
     * The readiness view of that name.
     *
     * @param id the stable name
     * @return the readiness view
     * @throws IllegalArgumentException if there is none of that name; the message lists those that there are
     */
    public static ReadinessView withId(String id) {
        return Arrays.stream(values())
                .filter(value -> value.id.equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no readiness view is named \"" + id + "\"; expected one of "
                                + Arrays.stream(values()).map(ReadinessView::id).toList()));
    }
}
