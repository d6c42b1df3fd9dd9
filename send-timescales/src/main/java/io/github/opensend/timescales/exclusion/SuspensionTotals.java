package io.github.opensend.timescales.exclusion;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.TermTotal;
import io.github.opensend.core.time.CountedDays;
import io.github.opensend.core.time.OutsideSpanException;
import io.github.opensend.core.time.SchoolCalendar;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one pupil's suspensions come to, each with those before it, on the school's own calendar.
 *
 * <p>Everything is counted in half school days, so nothing is rounded. The thresholds are more than five and more than
 * fifteen days in a term (SI 2012/1033 regs 5, 6, 14, 15, 23 and 24) and 45 days in a school year (regs 4, 13 and 22). Days out
 * before a cancellation still count (DfE guidance, from knowledge).
 *
 * <pre>{@code
 * SuspensionTotals totals = SuspensionTotals.of(calendar, List.of(
 *         Suspension.ofDays(LocalDate.of(2025, 10, 6), 3), Suspension.ofDays(LocalDate.of(2025, 10, 9), 4)));
 * totals.reach(1);      // OVER_FIVE
 * totals.sixthDay(1);   // 13 October 2025
 * }</pre>
 *
 * @since 0.1.0
 */
public final class SuspensionTotals implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Half school days above which a governing board has more to do: five days. */
    public static final int FIVE_DAYS = 10;

    /** Half school days above which a governing board meets whatever parents say: fifteen days. */
    public static final int FIFTEEN_DAYS = 30;

    /** The most half school days of suspension in a school year: 45 days. */
    public static final int YEARLY_CAP = 90;

    /** From this day on, days of suspensions that follow one another without a school day between are counted together. */
    public static final LocalDate RUNS_COUNT_FROM = LocalDate.of(2015, 1, 5);

    private static final int DAY_SIX = 6;

    private final ImmutableList<Total> totals;

    /** What one suspension comes to with those before it. */
    private record Total(
            int inTheTerm, int inTheYear, @Nullable LocalDate sixthDay) implements Serializable {}

    private SuspensionTotals(ImmutableList<Total> totals) {
        this.totals = totals;
    }

    /**
     * Counts suspensions.
     *
     * @param calendar the calendar of the school
     * @param suspensions the suspensions of one pupil, in the order in which they were decided
     * @return what they come to
     * @throws OutsideSpanException if one begins or runs outside the calendar
     */
    public static SuspensionTotals of(SchoolCalendar calendar, List<Suspension> suspensions) {
        CountedDays schoolDays = calendar.schoolDays();
        Map<TermWindow, Integer> inTerms = new HashMap<>();
        Map<LocalDate, Integer> inYears = new HashMap<>();
        ImmutableList.Builder<Total> totals = ImmutableList.builder();
        LocalDate runFrom = LocalDate.MIN;
        LocalDate lastOut = LocalDate.MIN;
        for (Suspension suspension : suspensions) {
            NavigableMap<LocalDate, Integer> days = days(schoolDays, suspension);
            int term = 0;
            int year = 0;
            for (Map.Entry<LocalDate, Integer> day : days.entrySet()) {
                term = Math.max(
                        term, inTerms.merge(TermWindow.of(calendar, day.getKey()), day.getValue(), Integer::sum));
                year = Math.max(
                        year, inYears.merge(TermWindow.schoolYearFrom(day.getKey()), day.getValue(), Integer::sum));
            }
            Optional<LocalDate> sixth = Optional.empty();
            Optional<LocalDate> last = lastWholeDay(schoolDays, suspension);
            if (last.isPresent()) {
                LocalDate first = schoolDays.onOrAfter(suspension.firstDay());
                boolean goesOn = !suspension.firstDay().isBefore(RUNS_COUNT_FROM)
                        && !lastOut.equals(LocalDate.MIN)
                        && !first.isBefore(runFrom)
                        && schoolDays.between(lastOut, first) <= 1;
                runFrom = goesOn ? runFrom : first;
                lastOut = goesOn && lastOut.isAfter(last.get()) ? lastOut : last.get();
                sixth = sixthDay(schoolDays, runFrom, first, last.get());
            }
            totals.add(new Total(term, year, sixth.orElse(null)));
        }
        return new SuspensionTotals(totals.build());
    }

    private static Optional<LocalDate> sixthDay(
            CountedDays schoolDays, LocalDate runFrom, LocalDate first, LocalDate last) {
        if (schoolDays.between(runFrom, last) < DAY_SIX - 1) {
            return Optional.empty();
        }
        LocalDate sixth = schoolDays.plus(runFrom, DAY_SIX - 1);
        return sixth.isBefore(first) ? Optional.empty() : Optional.of(sixth);
    }

    // No day counts for more than two halves, so a lunchtime of a day out adds nothing.
    private static NavigableMap<LocalDate, Integer> days(CountedDays schoolDays, Suspension suspension) {
        NavigableMap<LocalDate, Integer> days = new TreeMap<>();
        spread(schoolDays, suspension.firstDay(), suspension.halfDays(), 2, days);
        spread(schoolDays, suspension.firstDay(), suspension.lunchtimes(), 1, days);
        return beforeCancellation(days, suspension);
    }

    private static NavigableMap<LocalDate, Integer> beforeCancellation(
            NavigableMap<LocalDate, Integer> days, Suspension suspension) {
        return suspension.cancelledOn() == null ? days : days.headMap(suspension.cancelledOn(), false);
    }

    private static void spread(
            CountedDays schoolDays, LocalDate firstDay, int halves, int onADay, Map<LocalDate, Integer> days) {
        LocalDate day = firstDay.minusDays(1);
        for (int left = halves; left > 0; left -= onADay) {
            day = schoolDays.onOrAfter(day.plusDays(1));
            days.merge(day, Math.min(left, onADay), (one, other) -> Math.min(2, one + other));
        }
    }

    private static Optional<LocalDate> lastWholeDay(CountedDays schoolDays, Suspension suspension) {
        NavigableMap<LocalDate, Integer> days = new TreeMap<>();
        spread(schoolDays, suspension.firstDay(), suspension.halfDays(), 2, days);
        NavigableMap<LocalDate, Integer> out = beforeCancellation(days, suspension);
        return out.isEmpty() ? Optional.empty() : Optional.of(out.lastKey());
    }

    /**
     * The half school days in the term with a suspension and those before it. Where one runs from one term into the next,
     * the term in which there are more.
     *
     * @param place the place of the suspension in the list
     * @return half school days, 0 or more
     * @throws IndexOutOfBoundsException if there is none in that place
     */
    public int inTheTerm(int place) {
        return totals.get(place).inTheTerm();
    }

    /**
     * The half school days in the school year with a suspension and those before it. More than {@link #YEARLY_CAP} is more
     * than the law allows.
     *
     * @param place the place of the suspension in the list
     * @return half school days, 0 or more
     * @throws IndexOutOfBoundsException if there is none in that place
     */
    public int inTheYear(int place) {
        return totals.get(place).inTheYear();
    }

    /**
     * How far a suspension takes the total of the term.
     *
     * @param place the place of the suspension in the list
     * @return which threshold it passes
     * @throws IndexOutOfBoundsException if there is none in that place
     */
    public TermTotal reach(int place) {
        return reach((long) inTheTerm(place));
    }

    /**
     * Which threshold a total passes.
     *
     * @param halfDays half school days, 0 or more
     * @return the threshold
     */
    public static TermTotal reach(long halfDays) {
        if (halfDays > FIFTEEN_DAYS) {
            return TermTotal.OVER_FIFTEEN;
        }
        return halfDays > FIVE_DAYS ? TermTotal.OVER_FIVE : TermTotal.UP_TO_FIVE;
    }

    /**
     * The sixth consecutive school day of suspension, if it falls in a suspension: by itself, or with those that come before
     * it without a school day between (from 5 January 2015: SI 2014/3216).
     *
     * @param place the place of the suspension in the list
     * @return the day from which full-time education is owed; empty where it falls in none, or in an earlier one
     * @throws IndexOutOfBoundsException if there is none in that place
     */
    public Optional<LocalDate> sixthDay(int place) {
        return Optional.ofNullable(totals.get(place).sixthDay());
    }
}
