package io.github.opensend.timescales.compliance;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Counts for each authority and year, in rows of one width, that add up in any order. Not safe for several threads. */
final class Ledger implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int width;
    private final Map<Group, long[]> rows = new HashMap<>();

    Ledger(int width) {
        this.width = width;
    }

    void add(Group cell, int column, long count) {
        rows.computeIfAbsent(cell, none -> new long[width])[column] += count;
    }

    void addAll(Ledger other) {
        other.rows.forEach((cell, counts) -> add(rows.computeIfAbsent(cell, none -> new long[width]), counts));
    }

    Ledger copy() {
        Ledger copy = new Ledger(width);
        copy.addAll(this);
        return copy;
    }

    ImmutableSortedMap<Group, long[]> by(By by) {
        Map<Group, long[]> groups = new HashMap<>();
        rows.forEach((cell, counts) -> add(groups.computeIfAbsent(by.group(cell), none -> new long[width]), counts));
        return ImmutableSortedMap.copyOf(groups);
    }

    private static void add(long[] sums, long[] counts) {
        Arrays.setAll(sums, column -> sums[column] + counts[column]);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Ledger that && width == that.width && sameRows(that));
    }

    private boolean sameRows(Ledger that) {
        return rows.keySet().equals(that.rows.keySet())
                && rows.entrySet().stream().allMatch(row -> Arrays.equals(row.getValue(), that.rows.get(row.getKey())));
    }

    @Override
    public int hashCode() {
        return rows.keySet().hashCode();
    }
}
