package io.github.opensend.timescales.clock;

import io.github.opensend.core.event.Detail;
import io.github.opensend.core.event.EventKind;

/**
 * A happening by the numbers of a compiled book.
 *
 * @param type the number of the event type
 * @param kinds the kinds that count, as bits
 * @param flags the flags that must be up, as bits
 * @param noFlags the flags that must not be up, as bits
 */
record CompiledHappening(int type, long kinds, long flags, long noFlags) {
    /** The bit of an event that comes in no kind. */
    static final long NO_KIND = 1L << 62;

    /** The bit of an event that was found to be a reversal. */
    static final long REVERSAL = 1L << 63;

    private static final long FIRST_FLAG = 1L << 48;
    private static final long ALL_FLAGS = (FIRST_FLAG << Detail.values().length) - FIRST_FLAG;

    static final long ANY_KIND = ~(REVERSAL | ALL_FLAGS);

    CompiledHappening(int type, long kinds) {
        this(type, kinds, 0, 0);
    }

    // Bits for kinds live no longer than a compiled book, so their order in the source is of no consequence.
    @SuppressWarnings("EnumOrdinal")
    static long bit(EventKind kind) {
        return 1L << ((Enum<?>) kind).ordinal();
    }

    @SuppressWarnings("EnumOrdinal")
    static long bit(Detail flag) {
        return FIRST_FLAG << flag.ordinal();
    }

    CompiledHappening flagged(Detail flag, boolean up) {
        return new CompiledHappening(type, kinds, up ? flags | bit(flag) : flags, up ? noFlags : noFlags | bit(flag));
    }

    boolean matches(Sheet sheet, int event) {
        long bits = sheet.kind[event];
        return sheet.type[event] == type && (bits & kinds) != 0 && (bits & flags) == flags && (bits & noFlags) == 0;
    }

    static boolean anyMatches(CompiledHappening[] happenings, Sheet sheet, int event) {
        for (CompiledHappening happening : happenings) {
            if (happening.matches(sheet, event)) {
                return true;
            }
        }
        return false;
    }
}
