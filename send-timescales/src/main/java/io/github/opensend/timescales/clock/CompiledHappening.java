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

    private static final int FLAGGED = 24;
    private static final long ALL_UNFLAGGED = ((1L << FLAGGED) - 1) | NO_KIND;
    private static final long ALL_FLAGGED = (1L << (2 * FLAGGED)) - (1L << FLAGGED);

    // Bits for kinds live no longer than a compiled book, so their order in the source is of no consequence.
    @SuppressWarnings("EnumOrdinal")
    static long bit(EventKind kind) {
        return 1L << ((Enum<?>) kind).ordinal();
    }

    /** Moves the bits of kinds to where those of events stand whose flag is up; a type carries one flag at the most. */
    static long flagged(long kinds) {
        return kinds == ANY_KIND ? ALL_FLAGGED | NO_KIND : ((kinds << FLAGGED) & ALL_FLAGGED) | (kinds & NO_KIND);
    }

    static long unflagged(long kinds) {
        return kinds & ALL_UNFLAGGED;
    }

    /** The bit of a kind, whether or not its flag is up. */
    static long kindAlone(long kinds) {
        return (kinds | (kinds >>> FLAGGED)) & ALL_UNFLAGGED;
    }

    boolean matches(Sheet sheet, int event) {
        return sheet.type[event] == type && (sheet.kind[event] & kinds) != 0;
    }
}
