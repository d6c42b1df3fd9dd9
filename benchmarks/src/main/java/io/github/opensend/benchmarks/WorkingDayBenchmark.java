package io.github.opensend.benchmarks;

import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.github.opensend.core.time.BankHolidays;
import io.github.opensend.core.time.CountedDays;
import io.github.opensend.core.time.WorkingDays;
import io.github.opensend.core.time.epoch.EpochDaySet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Working days: counting forward, and counting between two days, on the same holidays in every contender.
 *
 * @since 0.1.0
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(3)
public class WorkingDayBenchmark {
    private static final int DATES = 1 << 12;

    /** For {@code plus} the working days that are added; {@code between} counts them again. */
    @Param({"15", "100"})
    private int days;

    private final CountedDays counted = WorkingDays.englandAndWales();
    private final EpochDaySet epoch = counted.epochDays();
    private final HolidayCalendar strata = ImmutableHolidayCalendar.of(
            HolidayCalendarId.of("England"),
            BankHolidays.englandAndWales().dates(),
            DayOfWeek.SATURDAY,
            DayOfWeek.SUNDAY);
    private final Set<LocalDate> holidays =
            new HashSet<>(BankHolidays.englandAndWales().dates());
    private final HolidayManager jollyday = HolidayManager.getInstance(ManagerParameters.create("gb"));

    private final LocalDate[] from = new LocalDate[DATES];
    private final LocalDate[] to = new LocalDate[DATES];
    private final int[] fromEpoch = new int[DATES];
    private final int[] toEpoch = new int[DATES];
    private int turn;

    /** Draws the dates, all of them working days, and makes sure that every contender gives the same answers. */
    @Setup
    public void draw() {
        SplittableRandom chance = new SplittableRandom(20);
        LocalDate first = LocalDate.of(2014, Month.SEPTEMBER, 1);
        for (int i = 0; i < DATES; i++) {
            from[i] = counted.onOrAfter(first.plusDays(chance.nextInt(365 * 12)));
            to[i] = counted.plus(from[i], days);
            fromEpoch[i] = (int) from[i].toEpochDay();
            toEpoch[i] = (int) to[i].toEpochDay();
        }
        for (turn = 1; turn < DATES; turn++) {
            LocalDate start = from[turn];
            boolean same = to[turn].equals(strata.shift(start, days))
                    && to[turn].equals(walk(start, days, this::isWorkingDay))
                    && to[turn].equals(walk(start, days, this::isWorkingDayInJollyday))
                    && toEpoch[turn] == epoch.plus(fromEpoch[turn], days)
                    && days == counted.between(start, to[turn])
                    && days == epoch.between(fromEpoch[turn], toEpoch[turn])
                    && days == strata.daysBetween(start, to[turn])
                    && days == count(start, to[turn], this::isWorkingDay);
            if (!same) {
                throw new IllegalStateException("the contenders disagree about " + days + " days after " + start);
            }
        }
    }

    private int next() {
        turn = (turn + 1) & (DATES - 1);
        return turn;
    }

    @Benchmark
    public LocalDate plusCountedDays() {
        return counted.plus(from[next()], days);
    }

    @Benchmark
    public int plusEpochDays() {
        return epoch.plus(fromEpoch[next()], days);
    }

    @Benchmark
    public LocalDate plusStrata() {
        return strata.shift(from[next()], days);
    }

    @Benchmark
    public LocalDate plusJollydayWalk() {
        return walk(from[next()], days, this::isWorkingDayInJollyday);
    }

    @Benchmark
    public LocalDate plusDayByDay() {
        return walk(from[next()], days, this::isWorkingDay);
    }

    @Benchmark
    public int betweenCountedDays() {
        int i = next();
        return counted.between(from[i], to[i]);
    }

    @Benchmark
    public int betweenEpochDays() {
        int i = next();
        return epoch.between(fromEpoch[i], toEpoch[i]);
    }

    @Benchmark
    public int betweenStrata() {
        int i = next();
        return strata.daysBetween(from[i], to[i]);
    }

    @Benchmark
    public int betweenJollydayWalk() {
        int i = next();
        return count(from[i], to[i], this::isWorkingDayInJollyday);
    }

    @Benchmark
    public int betweenDayByDay() {
        int i = next();
        return count(from[i], to[i], this::isWorkingDay);
    }

    private boolean isWorkingDay(LocalDate day) {
        return isMondayToFriday(day) && !holidays.contains(day);
    }

    private boolean isWorkingDayInJollyday(LocalDate day) {
        return isMondayToFriday(day) && !jollyday.isHoliday(day, "eng");
    }

    private static boolean isMondayToFriday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    private static LocalDate walk(LocalDate start, int days, Predicate<LocalDate> counts) {
        LocalDate day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (counts.test(day)) {
                left--;
            }
        }
        return day;
    }

    private static int count(LocalDate start, LocalDate end, Predicate<LocalDate> counts) {
        int found = 0;
        for (LocalDate day = start.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
            if (counts.test(day)) {
                found++;
            }
        }
        return found;
    }
}
