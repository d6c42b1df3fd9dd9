package io.github.opensend.core.approach;

/**
 * The five levels of goal attainment scaling (Kiresuk and Sherman 1968). They are in order; nothing is added up.
 *
 * @since 0.1.0
 */
public enum AttainmentLevel implements ApproachWord {
    /** Much less than expected, −2. */
    MUCH_LESS(-2),
    /** Less than expected, −1. */
    LESS(-1),
    /** What was expected, 0. */
    EXPECTED(0),
    /** More than expected, +1. */
    MORE(1),
    /** Much more than expected, +2. */
    MUCH_MORE(2);

    private final int level;

    AttainmentLevel(int level) {
        this.level = level;
    }

    /**
     * The level as the scale numbers it.
     *
     * @return from −2 to 2
     */
    public int level() {
        return level;
    }

    /**
     * The level with its sign, and in words.
     *
     * @return such as {@code +1, more than expected}
     */
    @Override
    public String words() {
        String sign = level > 0 ? "+" : "";
        return sign + level + ", " + (this == EXPECTED ? "as expected" : ApproachWord.super.words() + " than expected");
    }
}
