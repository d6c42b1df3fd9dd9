package io.github.opensend.timescales.clock;

import io.github.opensend.core.event.EventKind;

/**
 * A happening by the numbers of a compiled book.
 *
 * @param type the number of the event type
 * @param kinds the kinds that count, as bits
 */
record CompiledHappening(int type, long kinds) {
    /** The bit of an event that comes in no kind. */
    static final long NO_KIND = 1L << 62;

    /** The bit of an event that was found to be a reversal. */
    static final long REVERSAL = 1L << 63;

    static final long ANY_KIND = ~REVERSAL;

    // Bits for kinds live no longer than a compiled book, so their order in the source is of no consequence.
    @SuppressWarnings("EnumOrdinal")
    static long bit(EventKind kind) {
        return 1L << ((Enum<?>) kind).ordinal();
    }

    boolean matches(Sheet sheet, int event) {
        return sheet.type[event] == type && (sheet.kind[event] & kinds) != 0;
    }
}
