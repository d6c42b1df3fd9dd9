package io.github.opensend.timescales.clock;

import java.util.Arrays;
import java.util.List;

/** For each event type, which entry of a list an event of its kinds belongs to; laid flat, the first match counts. */
final class KindTable {
    private static final int NONE = -1;

    private final long[][] kinds;
    private final int[][] entries;

    /**
     * Lays the table out.
     *
     * @param types how many event types the book has
     * @param list the happenings of each entry
     * @param lastFirst whether of several entries that match the last one counts
     */
    KindTable(int types, List<CompiledHappenings> list, boolean lastFirst) {
        this.kinds = new long[types][];
        this.entries = new int[types][];
        for (int type = 0; type < types; type++) {
            int[] matching = matching(list, type, lastFirst);
            entries[type] = matching;
            kinds[type] = new long[matching.length];
            for (int i = 0; i < matching.length; i++) {
                kinds[type][i] = list.get(matching[i]).kindsOf(type);
            }
        }
    }

    private static int[] matching(List<CompiledHappenings> list, int type, boolean lastFirst) {
        int[] places = new int[list.size()];
        int count = 0;
        for (int i = 0; i < places.length; i++) {
            int place = lastFirst ? places.length - 1 - i : i;
            if (list.get(place).kindsOf(type) != 0) {
                places[count++] = place;
            }
        }
        return Arrays.copyOf(places, count);
    }

    /** The entry to which an event belongs, or -1. */
    int entry(Sheet sheet, int event) {
        int type = sheet.type[event];
        long[] ofType = kinds[type];
        for (int i = 0; i < ofType.length; i++) {
            if ((ofType[i] & sheet.kind[event]) != 0) {
                return entries[type][i];
            }
        }
        return NONE;
    }
}
