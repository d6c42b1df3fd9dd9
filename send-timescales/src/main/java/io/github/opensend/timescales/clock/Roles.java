package io.github.opensend.timescales.clock;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an event of each type and kind is to one process, worked out beforehand and laid flat.
 *
 * <p>A role is a number that packs four answers: which opening it is, whether that starts a stretch, whether it ends one,
 * and which step it is. {@link #NONE} is the role of an event that is none of these.
 */
final class Roles {
    static final int NONE = 0;

    private static final int KINDS = 63;
    private static final int OPENING_BITS = 8;
    private static final int STEP_BITS = 16;
    private static final int STARTS = 1 << OPENING_BITS;
    private static final int ENDS = STARTS << 1;
    private static final int STEP_SHIFT = OPENING_BITS + 2;
    private static final int LOW = (1 << OPENING_BITS) - 1;

    private final int[] from;
    private final long[] kinds;
    private final int[] roles;

    /** Tells what events of a type are; asked once for each type. */
    interface Teller {
        OfOneType ofType(int type);
    }

    /** Tells what an event of a kind is; asked once for each kind. */
    interface OfOneType {
        int role(long kind);
    }

    /**
     * Asks for every kind of the types that can have a role, with and without reversal, and keeps the answers.
     *
     * @param types how many event types the book has
     * @param playing the types that can have a role; a process names few of all there are
     * @param teller what is asked
     */
    Roles(int types, BitSet playing, Teller teller) {
        List<Long> laidKinds = new ArrayList<>();
        List<Integer> laidRoles = new ArrayList<>();
        this.from = new int[2 * types + 1];
        for (int type = 0; type < types; type++) {
            from[2 * type] = laidKinds.size();
            from[2 * type + 1] = laidKinds.size();
            if (playing.get(type)) {
                OfOneType tells = teller.ofType(type);
                Map<Integer, Long> plain = kindsByRole(0, tells);
                laidRoles.addAll(plain.keySet());
                laidKinds.addAll(plain.values());
                from[2 * type + 1] = laidKinds.size();
                Map<Integer, Long> reversed = kindsByRole(CompiledHappening.REVERSAL, tells);
                laidRoles.addAll(reversed.keySet());
                laidKinds.addAll(reversed.values());
            }
        }
        from[2 * types] = laidKinds.size();
        this.kinds = laidKinds.stream().mapToLong(Long::longValue).toArray();
        this.roles = laidRoles.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Map<Integer, Long> kindsByRole(long reversal, OfOneType teller) {
        Map<Integer, Long> kindsOf = new LinkedHashMap<>();
        for (int kind = 0; kind < KINDS; kind++) {
            int role = teller.role(1L << kind | reversal);
            if (role != NONE) {
                kindsOf.merge(role, 1L << kind, (one, other) -> one | other);
            }
        }
        return kindsOf;
    }

    static int role(int opening, boolean starts, boolean ends, int step) {
        if (opening + 1 > LOW || step + 1 >= 1 << STEP_BITS) {
            throw new IllegalArgumentException("a process with more openings or steps than a role has room for");
        }
        return (opening + 1) | (starts ? STARTS : 0) | (ends ? ENDS : 0) | (step + 1) << STEP_SHIFT;
    }

    int of(int type, long kind) {
        int row = kind < 0 ? 2 * type + 1 : 2 * type;
        for (int i = from[row]; i < from[row + 1]; i++) {
            if ((kinds[i] & kind) != 0) {
                return roles[i];
            }
        }
        return NONE;
    }

    /** The place of the opening, or -1. */
    static int opening(int role) {
        return (role & LOW) - 1;
    }

    static boolean starts(int role) {
        return (role & STARTS) != 0;
    }

    static boolean ends(int role) {
        return (role & ENDS) != 0;
    }

    /** The place of the step, or -1. */
    static int step(int role) {
        return (role >>> STEP_SHIFT) - 1;
    }
}
