package io.github.opensend.core.time.epoch;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * A set of days over a bounded span, as numbers: whether a day is counted, the nth counted day from here, and how many
 * lie between, each in constant time whatever the distance.
 *
 * <p>A running count for each day answers "how many up to here"; the list of counted days answers "which is the nth".
 * No method throws for a day outside the span: it answers {@link #OUTSIDE}.
 *
 * @since 0.1.0
 */
public final class EpochDaySet implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The answer to every question that leaves the span; it is below every real day. */
    public static final int OUTSIDE = Integer.MIN_VALUE;

    private final int first;
    private final int last;
    private final long[] words;
    private final int[] through;
    private final int[] counted;

    private EpochDaySet(int first, int last, long[] words) {
        this.first = first;
        this.last = last;
        this.words = words;
        this.through = new int[last - first + 1];
        int total = 0;
        for (int offset = 0; offset < through.length; offset++) {
            total += (int) (words[offset / Long.SIZE] >>> offset & 1);
            through[offset] = total;
        }
        this.counted = new int[total];
        int next = 0;
        for (int i = 0; i < words.length; i++) {
            for (long rest = words[i]; rest != 0; rest &= rest - 1) {
                counted[next++] = first + i * Long.SIZE + Long.numberOfTrailingZeros(rest);
            }
        }
    }

    /**
     * The days of a span that pass a test.
     *
     * @param first the first day of the span
     * @param last the last day of the span, not before the first
     * @param counted asked once for each day of the span, in order
     * @return the set
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static EpochDaySet of(int first, int last, IntPredicate counted) {
        if (last < first) {
            throw new IllegalArgumentException("a span from day " + first + " to day " + last + " has no days");
        }
        long[] words = new long[(last - first) / Long.SIZE + 1];
        for (int day = first; day <= last; day++) {
            if (counted.test(day)) {
                int offset = day - first;
                words[offset / Long.SIZE] |= 1L << offset;
            }
        }
        return new EpochDaySet(first, last, words);
    }

    /**
     * The first day of the span, whether or not it is counted.
     *
     * @return an epoch day
     */
    public int first() {
        return first;
    }

    /**
     * The last day of the span, whether or not it is counted.
     *
     * @return an epoch day
     */
    public int last() {
        return last;
    }

    /**
     * How many days are counted in the whole span.
     *
     * @return the number, possibly none
     */
    public int size() {
        return counted.length;
    }

    /**
     * One of the counted days, by its place among them.
     *
     * @param place from 0 to {@link #size()} less one
     * @return an epoch day
     * @throws IndexOutOfBoundsException for any other place
     */
    public int counted(int place) {
        return counted[place];
    }

    /**
     * Whether a day is counted.
     *
     * @param day an epoch day
     * @return false, too, for a day outside the span
     */
    public boolean contains(int day) {
        if (isOutside(day)) {
            return false;
        }
        int offset = day - first;
        return (words[offset / Long.SIZE] >>> offset & 1) != 0;
    }

    /**
     * The nth counted day after a day.
     *
     * @param day an epoch day, counted or not
     * @param n how many counted days on; 0 gives the day itself
     * @return an epoch day; {@link #OUTSIDE} if the day or the answer is outside the span, or n is negative
     */
    public int plus(int day, int n) {
        if (isOutside(day) || n < 0) {
            return OUTSIDE;
        }
        return n == 0 ? day : at(countedThrough(day) + n - 1);
    }

    /**
     * The nth counted day before a day.
     *
     * @param day an epoch day, counted or not
     * @param n how many counted days back; 0 gives the day itself
     * @return an epoch day; {@link #OUTSIDE} if the day or the answer is outside the span, or n is negative
     */
    public int minus(int day, int n) {
        if (isOutside(day) || n < 0) {
            return OUTSIDE;
        }
        return n == 0 ? day : at(countedBefore(day) - n);
    }

    /**
     * How many days are counted after one day up to and including another.
     *
     * @param start an epoch day, itself never counted
     * @param end an epoch day
     * @return the number, negative if the end is before the start; {@link #OUTSIDE} if either is outside the span
     */
    public int between(int start, int end) {
        return isOutside(start) || isOutside(end) ? OUTSIDE : countedThrough(end) - countedThrough(start);
    }

    /**
     * The day itself if it is counted, otherwise the next counted day.
     *
     * @param day an epoch day
     * @return an epoch day; {@link #OUTSIDE} if the day or the answer is outside the span
     */
    public int onOrAfter(int day) {
        return isOutside(day) ? OUTSIDE : at(countedBefore(day));
    }

    /**
     * The day itself if it is counted, otherwise the counted day before it.
     *
     * @param day an epoch day
     * @return an epoch day; {@link #OUTSIDE} if the day or the answer is outside the span
     */
    public int onOrBefore(int day) {
        return isOutside(day) ? OUTSIDE : at(countedThrough(day) - 1);
    }

    private boolean isOutside(int day) {
        return day < first || day > last;
    }

    private int at(int place) {
        return place < 0 || place >= counted.length ? OUTSIDE : counted[place];
    }

    private int countedThrough(int day) {
        return through[day - first];
    }

    private int countedBefore(int day) {
        return countedThrough(day) - (contains(day) ? 1 : 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EpochDaySet that
                && first == that.first
                && last == that.last
                && Arrays.equals(words, that.words);
    }

    @Override
    public int hashCode() {
        return (31 * first + last) * 31 + Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return counted.length + " days counted from day " + first + " to day " + last;
    }

    private Object writeReplace() {
        return new Form(first, last, words);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a set of days travels in its serialised form only");
    }

    /** What travels: the bits, from which every count follows. */
    private static final class Form implements Serializable {
        private static final long serialVersionUID = 1L;

        private final int first;
        private final int last;
        private final long[] words;

        Form(int first, int last, long[] words) {
            this.first = first;
            this.last = last;
            this.words = words;
        }

        private Object readResolve() {
            return new EpochDaySet(first, last, words);
        }
    }
}
