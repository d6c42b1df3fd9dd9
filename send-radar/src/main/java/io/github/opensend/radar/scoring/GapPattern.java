package io.github.opensend.radar.scoring;

/**
 * A gap in a word for people, always with its place: met in school, short at home. It speaks of what is there for a need,
 * never of a child and never of a parent.
 *
 * @since 0.1.0
 */
public enum GapPattern {
    /** No gap. */
    MET("met", "met"),
    /** A gap of up to one level. */
    NEARLY_MET("nearly-met", "nearly met"),
    /** A gap of more than one and up to two levels. */
    SHORT("short", "short"),
    /** A gap of more than two levels. */
    FAR_SHORT("far-short", "far short");

    private static final Fraction ONE = Fraction.whole(1);
    private static final Fraction TWO = Fraction.whole(2);

    private final String id;
    private final String words;

    GapPattern(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /**
     * The stable name in documents.
     *
     * @return such as {@code nearly-met}
     */
    public String id() {
        return id;
    }

    /**
     * The word for people.
     *
     * @return such as {@code nearly met}
     */
    public String words() {
        return words;
    }

    static GapPattern of(Fraction gap) {
        if (gap.numerator() == 0) {
            return MET;
        }
        if (gap.compareTo(ONE) <= 0) {
            return NEARLY_MET;
        }
        return gap.compareTo(TWO) <= 0 ? SHORT : FAR_SHORT;
    }
}
