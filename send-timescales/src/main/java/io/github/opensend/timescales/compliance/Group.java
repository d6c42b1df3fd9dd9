package io.github.opensend.timescales.compliance;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Whose cases, and of which year.
 *
 * @param authority the three digits of an authority, {@link #EVERY_AUTHORITY}, or {@link #AUTHORITY_NOT_TOLD}
 * @param year a calendar year, or {@link #EVERY_YEAR}
 * @since 0.1.0
 */
public record Group(String authority, int year) implements Serializable, Comparable<Group> {
    /** Cases of every authority. */
    public static final String EVERY_AUTHORITY = "*";

    /** Cases that do not tell their authority; they are a group of their own, and count in the whole. */
    public static final String AUTHORITY_NOT_TOLD = "not-told";

    /** Cases of every year. */
    public static final int EVERY_YEAR = 0;

    /** Every case. */
    public static final Group ALL = new Group(EVERY_AUTHORITY, EVERY_YEAR);

    private static final Comparator<Group> ORDER =
            Comparator.comparing(Group::authority).thenComparingInt(Group::year);

    /**
     * The cases of one authority.
     *
     * @param authority its three digits
     * @return the group, of every year
     */
    public static Group ofAuthority(String authority) {
        return new Group(authority, EVERY_YEAR);
    }

    /**
     * The cases of one year.
     *
     * @param year the calendar year
     * @return the group, of every authority
     */
    public static Group ofYear(int year) {
        return new Group(EVERY_AUTHORITY, year);
    }

    /** By authority, then by year. */
    @Override
    public int compareTo(Group other) {
        return ORDER.compare(this, other);
    }

    /**
     * The key in documents.
     *
     * @return such as {@code 2024}, {@code 925}, {@code 925 2024} or {@code all}
     */
    @Override
    public String toString() {
        if (equals(ALL)) {
            return "all";
        }
        if (year == EVERY_YEAR) {
            return authority;
        }
        return authority.equals(EVERY_AUTHORITY) ? String.valueOf(year) : authority + " " + year;
    }
}
