package io.github.opensend.radar.change;

/**
 * Which way one rating went. Whether that is good or bad is not said.
 *
 * @since 0.1.0
 */
public enum Direction {
    /** To a lower level. */
    REDUCED("reduced"),
    /** To the same level, or from no level to none. */
    SAME("same"),
    /** To a higher level. */
    INCREASED("increased"),
    /** From no level to one. */
    NEWLY_RATED("newly-rated"),
    /** From a level to none. */
    NO_LONGER_RATED("no-longer-rated");

    private final String id;

    Direction(String id) {
        this.id = id;
    }

    /**
     * The stable name in documents.
     *
     * @return such as {@code newly-rated}
     */
    public String id() {
        return id;
    }

    /**
     * The way back.
     *
     * @return what the same two ratings are, the other way round
     */
    public Direction reversed() {
        return switch (this) {
            case REDUCED -> INCREASED;
            case INCREASED -> REDUCED;
            case NEWLY_RATED -> NO_LONGER_RATED;
            case NO_LONGER_RATED -> NEWLY_RATED;
            case SAME -> SAME;
        };
    }
}
