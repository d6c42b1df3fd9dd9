package io.github.opensend.radar.change;

/**
 * Whether a change is large enough, or sure enough, to be spoken of. One level by one rater mostly is within the noise.
 *
 * @since 0.1.0
 */
public enum Notability {
    /** As many levels as the profile asks for, or more. */
    BY_SIZE("by-size"),
    /** Fewer levels, and somebody else, moderation or the next reading saw the same. */
    CONFIRMED("confirmed"),
    /** More than ratings of a known reliability are off by, nineteen times in twenty. */
    RELIABLE("reliable"),
    /** Not to be told from the noise of rating. */
    NOT_NOTABLE("not-notable");

    private final String id;

    Notability(String id) {
        this.id = id;
    }

    /**
     * The stable name in documents.
     *
     * @return such as {@code by-size}
     */
    public String id() {
        return id;
    }

    /**
     * Whether it is to be spoken of.
     *
     * @return true but for {@link #NOT_NOTABLE}
     */
    public boolean isNotable() {
        return this != NOT_NOTABLE;
    }
}
