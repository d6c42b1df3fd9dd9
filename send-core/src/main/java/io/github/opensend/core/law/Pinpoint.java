package io.github.opensend.core.law;

/**
 * The word by which a part of an instrument is called, with the short form that lawyers print.
 *
 * @since 0.1.0
 */
public enum Pinpoint {
    /** The instrument as a whole. */
    WHOLE("", ""),
    /** A section of an Act. */
    SECTION("s", "ss"),
    /** A regulation of a statutory instrument. */
    REGULATION("reg", "regs"),
    /** A rule of procedural rules. */
    RULE("r", "rr"),
    /** An article of an order. */
    ARTICLE("art", "arts"),
    /** A paragraph of guidance, of a judgment or of a report. */
    PARAGRAPH("para", "paras"),
    /** A schedule, with its paragraph. */
    SCHEDULE("Sch", "Schs");

    private final String one;
    private final String several;

    Pinpoint(String one, String several) {
        this.one = one;
        this.several = several;
    }

    /**
     * The short form that is printed before the number.
     *
     * @param count how many numbers follow
     * @return such as {@code reg} or {@code regs}; empty for the whole instrument
     */
    String abbreviation(int count) {
        return count == 1 ? one : several;
    }
}
