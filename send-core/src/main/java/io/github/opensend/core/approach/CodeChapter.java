package io.github.opensend.core.approach;

/**
 * Which chapter of the SEND Code of Practice 2015 speaks to the setting; the cycle is the same, its words are not.
 *
 * @since 0.1.0
 */
public enum CodeChapter implements ApproachWord {
    /** Chapter 5: early years providers. */
    EARLY_YEARS(5),
    /** Chapter 6: schools. */
    SCHOOLS(6),
    /** Chapter 7: further education; the young person takes part directly. */
    FURTHER_EDUCATION(7);

    private final int number;

    CodeChapter(int number) {
        this.number = number;
    }

    /**
     * The number of the chapter.
     *
     * @return 5, 6 or 7
     */
    public int number() {
        return number;
    }
}
