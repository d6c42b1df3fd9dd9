package io.github.opensend.radar.rating;

import java.util.Arrays;

/**
 * How much of a setting a rating of readiness speaks for. Never one child.
 *
 * @since 0.1.0
 */
public enum ReadinessScope {
    /** The school or setting as a whole. */
    WHOLE_SETTING("whole-setting"),
    /** One phase of it. */
    PHASE("phase"),
    /** One team in it. */
    TEAM("team");

    private final String id;

    ReadinessScope(String id) {
        this.id = id;
    }

    /**
     * The stable name in documents.
     *
     * @return such as {@code whole-setting}
     */
    public String id() {
        return id;
    }

    /**
     * The scope of that name.
     *
     * @param id the stable name
     * @return the scope
     * @throws IllegalArgumentException if there is none of that name; the message lists those that there are
     */
    public static ReadinessScope withId(String id) {
        return Arrays.stream(values())
                .filter(scope -> scope.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no scope is named \"" + id + "\"; expected one of "
                        + Arrays.stream(values()).map(ReadinessScope::id).toList()));
    }
}
