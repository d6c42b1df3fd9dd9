package io.github.opensend.json;

import java.time.LocalDate;

/**
 * What every document is held to, whatever it holds. What a single field can hold beside is said where it is read, and in
 * the schema of its document.
 */
final class Limits {
    /** The longest document and the longest line: bytes, or characters where text is handed over. */
    static final int BYTES = 10_000_000;

    /** How deep objects and lists lie in one another, the document itself among them. */
    static final int LEVELS = 20;

    /** Names, values, and both ends of objects and lists. */
    static final int TOKENS = 1_000_000;

    /** The longest name, in characters. */
    static final int NAME = 200;

    /** The longest number, in characters. */
    static final int NUMBER = 20;

    /** The longest text, in characters. */
    static final int TEXT = 10_000;

    /** The longest list, in elements; lists in the caller's own fields are free. It is far more than any case holds. */
    static final int LIST = 2_000;

    /** How many faults of one document are told; the others are counted. */
    static final int FAULTS = 1_000;

    static final LocalDate FIRST_DAY = LocalDate.of(1980, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    private Limits() {}
}
