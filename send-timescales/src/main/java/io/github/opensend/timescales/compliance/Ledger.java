package io.github.opensend.timescales.compliance;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts for each authority and year, in rows of one width, that add up in any order. Not safe for several threads. */
final class Ledger implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int width;
    private final Map<Group, long[]> rows = new HashMap<>();

    // What is counted together is mostly of one authority and one year, so the row that was last written to is kept at
    // hand.
    private transient @Nullable Group lastCell;
    private transient long @Nullable [] lastRow;

    Ledger(int width) {
        this.width = width;
    }

    void add(String authority, int year, int column, long count) {
        row(authority, year)[column] += count;
    }

    private long[] row(String authority, int year) {
        long[] row = lastRow;
        if (row == null
                || lastCell == null
                || lastCell.year() != year
                || !lastCell.authority().equals(authority)) {
            Group cell = new Group(authority, year);
            row = rows.computeIfAbsent(cell, none -> new long[width]);
            lastCell = cell;
            lastRow = row;
        }
        return row;
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
