package io.github.opensend.core.time;

import io.github.opensend.core.time.epoch.EpochDaySet;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A set of days over a bounded span, with a name: working days, the tribunal's working days, or the days on which one
 * school meets. It tells whether a day is counted, the nth counted day from here, and how many lie between, each in
 * constant time whatever the distance.
 *
 * <p>A day outside the span is neither counted nor uncounted: every question about one throws
 * {@link OutsideSpanException}.
 *
 * <p>Each month is one {@code long}: a bit for each day, and above them the number of days counted before the month.
 * Going through epoch days would cost more than all the rest, so only {@link #epochDays()} uses them.
 *
 * @since 0.1.0
 */
public final class CountedDays implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final EpochDaySet epochDays;
    private final LocalDate first;
    private final LocalDate last;
    private final long firstMonth;
    private final long[] months;
    private final int[] counted;

    private CountedDays(String name, EpochDaySet epochDays) {
        this.name = Objects.requireNonNull(name, "name");
        this.epochDays = epochDays;
        this.first = LocalDate.ofEpochDay(epochDays.first());
        this.last = LocalDate.ofEpochDay(epochDays.last());
        this.firstMonth = month(first);
        this.months = new long[(int) (month(last) - firstMonth) + 1];
        this.counted = new int[epochDays.size()];
        for (int place = 0; place < counted.length; place++) {
            LocalDate day = LocalDate.ofEpochDay(epochDays.counted(place));
            counted[place] = packed(day);
            months[(int) (month(day) - firstMonth)] |= 1L << (day.getDayOfMonth() - 1);
        }
        long total = 0;
        for (int i = 0; i < months.length; i++) {
            long before = total;
            total += Long.bitCount(months[i]);
            months[i] |= before << Integer.SIZE;
        }
    }

    /**
     * The days of a span that pass a test.
     *
     * @param name what the days are called where a date is explained
     * @param first the first day of the span, in the years 1 to 9999
     * @param last the last day of the span, not before the first and in the years 1 to 9999
     * @param counted asked once for each day of the span, in order
     * @return the counted days
     * @throws IllegalArgumentException if the span ends before it starts or leaves the years 1 to 9999
     */
    public static CountedDays of(String name, LocalDate first, LocalDate last, Predicate<LocalDate> counted) {
        if (last.isBefore(first) || first.getYear() < 1 || last.getYear() > 9999) {
            throw new IllegalArgumentException("the calendar \"" + name + "\" cannot run from " + first + " to " + last
                    + ": a span ends on or after its first day, in the years 1 to 9999");
        }
        return new CountedDays(
                name,
                EpochDaySet.of(
                        (int) first.toEpochDay(),
                        (int) last.toEpochDay(),
                        day -> counted.test(LocalDate.ofEpochDay(day))));
    }

    /**
     * What the days are called.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The first day of the span, whether or not it is counted.
     *
     * @return the day
     */
    public LocalDate first() {
        return first;
    }

    /**
     * The last day of the span, whether or not it is counted.
     *
     * @return the day
     */
    public LocalDate last() {
        return last;
    }

    /**
     * The same days as numbers.
     *
     * @return the days, for the modules of this house that count in epoch days
     */
    public EpochDaySet epochDays() {
        return epochDays;
    }

    /**
     * Whether a day is counted.
     *
     * @param day a day of the span
     * @return true if it is counted
     * @throws OutsideSpanException if the day is outside the span
     */
    public boolean contains(LocalDate day) {
        return (monthOf(day) >>> (day.getDayOfMonth() - 1) & 1) != 0;
    }

    /**
     * The nth counted day after a day.
     *
     * @param day a day of the span, counted or not
     * @param n how many counted days on; 0 gives the day itself
     * @return the day
     * @throws IllegalArgumentException if n is negative
     * @throws OutsideSpanException if the day or the answer is outside the span
     */
    public LocalDate plus(LocalDate day, int n) {
        int through = countedThrough(day);
        if (n <= 0) {
            return none(day, n);
        }
        int place = through + n - 1;
        if (place < 0 || place >= counted.length) {
            throw outside(day, n + " counted days after it");
        }
        return unpacked(counted[place]);
    }

    /**
     * The nth counted day before a day.
     *
     * @param day a day of the span, counted or not
     * @param n how many counted days back; 0 gives the day itself
     * @return the day
     * @throws IllegalArgumentException if n is negative
     * @throws OutsideSpanException if the day or the answer is outside the span
     */
    public LocalDate minus(LocalDate day, int n) {
        int before = countedBefore(day);
        if (n <= 0) {
            return none(day, n);
        }
        if (n > before) {
            throw outside(day, n + " counted days before it");
        }
        return unpacked(counted[before - n]);
    }

    /**
     * How many days are counted after one day up to and including another.
     *
     * @param start a day of the span, itself never counted
     * @param end a day of the span
     * @return the number; negative if the end is before the start
     * @throws OutsideSpanException if either day is outside the span
     */
    public int between(LocalDate start, LocalDate end) {
        return countedThrough(end) - countedThrough(start);
    }

    /**
     * The day itself if it is counted, otherwise the next counted day.
     *
     * @param day a day of the span
     * @return the day
     * @throws OutsideSpanException if the day or the answer is outside the span
     */
    public LocalDate onOrAfter(LocalDate day) {
        if (contains(day)) {
            return day;
        }
        int place = countedThrough(day);
        if (place == counted.length) {
            throw outside(day, "the next counted day");
        }
        return unpacked(counted[place]);
    }

    /**
     * The day itself if it is counted, otherwise the counted day before it.
     *
     * @param day a day of the span
     * @return the day
     * @throws OutsideSpanException if the day or the answer is outside the span
     */
    public LocalDate onOrBefore(LocalDate day) {
        if (contains(day)) {
            return day;
        }
        int through = countedThrough(day);
        if (through == 0) {
            throw outside(day, "the counted day before it");
        }
        return unpacked(counted[through - 1]);
    }

    /**
     * The same calendar with some days taken out.
     *
     * @param name what the remaining days are called
     * @param taken days that no longer count; those that were not counted, or lie outside the span, change nothing
     * @return the remaining days, over the same span
     */
    public CountedDays without(String name, Set<LocalDate> taken) {
        return of(name, first, last, day -> contains(day) && !taken.contains(day));
    }

    OutsideSpanException outside(LocalDate asked, String question) {
        return new OutsideSpanException(asked + ", " + question, name, first, last, asked);
    }

    // Only the months at the two ends can hold days outside the span; the rest are spared the closer look.
    private long monthOf(LocalDate day) {
        long place = month(day) - firstMonth;
        if (place <= 0 || place >= months.length - 1) {
            requireInside(day);
        }
        return months[(int) place];
    }

    private void requireInside(LocalDate day) {
        if (day.isBefore(first) || day.isAfter(last)) {
            throw new OutsideSpanException(day.toString(), name, first, last, day);
        }
    }

    private int countedThrough(LocalDate day) {
        long month = monthOf(day);
        return (int) (month >>> Integer.SIZE) + Integer.bitCount((int) month << (Integer.SIZE - day.getDayOfMonth()));
    }

    private int countedBefore(LocalDate day) {
        long month = monthOf(day);
        return (int) (month >>> Integer.SIZE) + Integer.bitCount((int) month & ((1 << (day.getDayOfMonth() - 1)) - 1));
    }

    private static LocalDate none(LocalDate day, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("counted days are added or taken, not " + n + " of them");
        }
        return day;
    }

    private static long month(LocalDate day) {
        return day.getYear() * 12L + day.getMonthValue();
    }

    private static int packed(LocalDate day) {
        return day.getYear() << 9 | day.getMonthValue() << 5 | day.getDayOfMonth();
    }

    private static LocalDate unpacked(int day) {
        return LocalDate.of(day >>> 9, day >>> 5 & 0b1111, day & 0b11111);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CountedDays that && name.equals(that.name) && epochDays.equals(that.epochDays);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + epochDays.hashCode();
    }

    /**
     * The name, the span and how many days are counted.
     *
     * @return such as {@code school days, 2026-09-01 to 2027-07-20: 190 counted}
     */
    @Override
    public String toString() {
        return name + ", " + first + " to " + last + ": " + counted.length + " counted";
    }

    private Object writeReplace() {
        return new Form(name, epochDays);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("counted days travel in their serialised form only");
    }

    /** What travels: the name and the days, from which every table follows. */
    private static final class Form implements Serializable {
        private static final long serialVersionUID = 1L;

        private final String name;
        private final EpochDaySet epochDays;

        Form(String name, EpochDaySet epochDays) {
            this.name = name;
            this.epochDays = epochDays;
        }

        private Object readResolve() {
            return new CountedDays(name, epochDays);
        }
    }
}
