package io.github.opensend.timescales.clock;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Several happenings by the numbers of a compiled book, laid flat so that the walk over them follows no references. */
final class CompiledHappenings {
    private final int[] types;
    private final long[] kinds;

    CompiledHappenings(List<CompiledHappening> happenings) {
        this.types = happenings.stream().mapToInt(CompiledHappening::type).toArray();
        this.kinds = happenings.stream().mapToLong(CompiledHappening::kinds).toArray();
    }

    /** Notes the types that occur. */
    void typesInto(BitSet occurring) {
        Arrays.stream(types).forEach(occurring::set);
    }

    int size() {
        return types.length;
    }

    int type(int place) {
        return types[place];
    }

    long kinds(int place) {
        return kinds[place];
    }

    /** The kinds that count for a type, as bits; none for a type that does not occur. */
    long kindsOf(int type) {
        long counting = 0;
        for (int i = 0; i < types.length; i++) {
            if (types[i] == type) {
                counting |= kinds[i];
            }
        }
        return counting;
    }

    boolean anyMatches(Sheet sheet, int event) {
        return (sheet.kind[event] & kindsOf(sheet.type[event])) != 0;
    }
}
