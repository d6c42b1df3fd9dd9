package io.github.opensend.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.opensend.core.time.epoch.EpochDaySet;
import io.github.opensend.core.time.epoch.EpochReckoning;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ReckoningProperties {
    private static final CountedDays WORKING = WorkingDays.englandAndWales();

    @Provide
    Arbitrary<LocalDate> days() {
        return Calendars.days(LocalDate.of(1980, 1, 1), LocalDate.of(2110, 12, 31));
    }

    @Provide
    Arbitrary<LocalDate> midSpan() {
        return Calendars.days(LocalDate.of(2016, 1, 1), LocalDate.of(2026, 12, 31));
    }

    /** Limits that stay in the working calendar when they run from the middle of its span. */
    @Provide
    Arbitrary<TimeLimit> limits() {
        return Combinators.combine(Arbitraries.integers().between(1, 45), Arbitraries.of(CountingUnit.class))
                .as(TimeLimit::new);
    }

    @Property
    void monthsEndOnTheCorrespondingDayOrTheLastOfTheMonth(
            @ForAll("days") LocalDate event, @ForAll @IntRange(min = 1, max = 300) int months) {
        TimeLimit limit = TimeLimit.months(months);
        YearMonth target = YearMonth.from(event).plusMonths(months);
        boolean corresponds = target.isValidDay(event.getDayOfMonth());

        assertThat(Reckoning.AFTER.lastDay(event, limit))
                .isEqualTo(corresponds ? target.atDay(event.getDayOfMonth()) : target.atEndOfMonth());
        assertThat(Reckoning.BEGINNING_WITH.lastDay(event, limit))
                .isEqualTo(corresponds ? target.atDay(event.getDayOfMonth()).minusDays(1) : target.atEndOfMonth());
    }

    @Property
    void monthsBackEndOnTheCorrespondingDayOrTheLastOfTheMonth(
            @ForAll("days") LocalDate event, @ForAll @IntRange(max = 300) int months) {
        YearMonth target = YearMonth.from(event).minusMonths(months);
        boolean corresponds = target.isValidDay(event.getDayOfMonth());

        assertThat(Reckoning.AT_LEAST_BEFORE.lastDay(event, TimeLimit.months(months)))
                .isEqualTo(corresponds ? target.atDay(event.getDayOfMonth()) : target.atEndOfMonth());
    }

    /** Months are read from tables of the years 1990 to 2100, and worked out beyond them. */
    @Example
    void monthsAreCountedTheSameOnBothSidesOfTheEndsOfTheTables() {
        for (int year : new int[] {1990, 2101}) {
            LocalDate edge = LocalDate.of(year, 1, 1);
            for (LocalDate day = edge.minusDays(70); day.isBefore(edge.plusDays(70)); day = day.plusDays(1)) {
                for (int months = -3; months <= 3; months++) {
                    assertThat(EpochReckoning.plusMonths((int) day.toEpochDay(), months))
                            .as(day + " and " + months + " months")
                            .isEqualTo((int) day.plusMonths(months).toEpochDay());
                }
            }
        }
    }

    @Property
    void aFixedDayIsFoundInTheYearOfAnother(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 365) int dayOfYear) {
        LocalDate common = LocalDate.ofYearDay(2023, dayOfYear);

        assertThat(EpochReckoning.dayInYearOf((int) day.toEpochDay(), common.getMonthValue(), common.getDayOfMonth()))
                .isEqualTo((int) common.withYear(day.getYear()).toEpochDay());
    }

    @Property
    void daysAndWeeksAreCountedOneByOne(@ForAll("days") LocalDate event, @ForAll @IntRange(min = 1, max = 60) int n) {
        LocalDate after = event;
        LocalDate before = event;
        for (int i = 0; i < n; i++) {
            after = after.plusDays(1);
            before = before.minusDays(1);
        }

        assertThat(Reckoning.AFTER.lastDay(event, TimeLimit.days(n))).isEqualTo(after);
        assertThat(Reckoning.BEGINNING_WITH.lastDay(event, TimeLimit.days(n))).isEqualTo(after.minusDays(1));
        assertThat(Reckoning.AT_LEAST_BEFORE.lastDay(event, TimeLimit.days(n))).isEqualTo(before);
        for (Reckoning reckoning : Reckoning.values()) {
            assertThat(reckoning.lastDay(event, TimeLimit.weeks(n)))
                    .isEqualTo(reckoning.lastDay(event, TimeLimit.days(7 * n)));
        }
    }

    @Property
    void countedDaysAreCountedOneByOne(@ForAll("midSpan") LocalDate event, @ForAll @IntRange(min = 1, max = 60) int n) {
        TimeLimit limit = TimeLimit.workingDays(n);

        assertThat(Reckoning.AFTER.lastDay(event, limit, WORKING)).isEqualTo(nth(event.plusDays(1), n, 1));
        assertThat(Reckoning.BEGINNING_WITH.lastDay(event, limit, WORKING)).isEqualTo(nth(event, n, 1));
        assertThat(Reckoning.AT_LEAST_BEFORE.lastDay(event, limit, WORKING)).isEqualTo(nth(event.minusDays(1), n, -1));
        assertThat(Reckoning.CLEAR_DAYS_BEFORE.lastDay(event, limit, WORKING))
                .isEqualTo(nth(event.minusDays(1), n + 1, -1));
    }

    @Property
    void weekdaysAreCountedOneByOneWhateverTheCalendar(
            @ForAll("days") LocalDate event, @ForAll @IntRange(min = 1, max = 60) int n) {
        TimeLimit limit = TimeLimit.weekdays(n);

        assertThat(Reckoning.AFTER.lastDay(event, limit)).isEqualTo(nthWeekday(event.plusDays(1), n, 1));
        assertThat(Reckoning.BEGINNING_WITH.lastDay(event, limit)).isEqualTo(nthWeekday(event, n, 1));
        assertThat(Reckoning.AT_LEAST_BEFORE.lastDay(event, limit)).isEqualTo(nthWeekday(event.minusDays(1), n, -1));
        assertThat(Reckoning.CLEAR_DAYS_BEFORE.lastDay(event, limit))
                .isEqualTo(nthWeekday(event.minusDays(1), n + 1, -1));
        assertThat(Reckoning.AFTER.lastDay(event, TimeLimit.weekdays(0))).isEqualTo(event);
        assertThat(Reckoning.AT_LEAST_BEFORE.lastDay(event, TimeLimit.weekdays(0)))
                .isEqualTo(event);
    }

    private static LocalDate nthWeekday(LocalDate start, int n, int step) {
        return nth(start, n, step, day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue());
    }

    private static LocalDate nth(LocalDate start, int n, int step) {
        return nth(start, n, step, WORKING::contains);
    }

    /** The nth counted day, the first day looked at being a candidate. */
    private static LocalDate nth(LocalDate start, int n, int step, Predicate<LocalDate> counts) {
        int left = n;
        for (LocalDate day = start; ; day = day.plusDays(step)) {
            if (counts.test(day) && --left == 0) {
                return day;
            }
        }
    }

    @Property
    void clearDaysAreOneDayEarlierThanTheWordsAsTheyStand(
            @ForAll("midSpan") LocalDate event, @ForAll("limits") TimeLimit limit) {
        LocalDate literal = Reckoning.AT_LEAST_BEFORE.lastDay(event, limit, WORKING);
        LocalDate safe = Reckoning.CLEAR_DAYS_BEFORE.lastDay(event, limit, WORKING);

        assertThat(safe)
                .isEqualTo(
                        limit.unit() == CountingUnit.WEEKDAYS
                                ? nthWeekday(literal.minusDays(1), 1, -1)
                                : limit.unit().isCounted() ? WORKING.minus(literal, 1) : literal.minusDays(1));
    }

    @Property
    void aLaterEventNeverGivesAnEarlierLastDay(
            @ForAll Reckoning reckoning,
            @ForAll("midSpan") LocalDate event,
            @ForAll @IntRange(max = 40) int later,
            @ForAll("limits") TimeLimit limit) {
        assertThat(reckoning.lastDay(event.plusDays(later), limit, WORKING))
                .isAfterOrEqualTo(reckoning.lastDay(event, limit, WORKING));
    }

    @Property
    void aLongerLimitNeverEndsEarlier(
            @ForAll("midSpan") LocalDate event,
            @ForAll("limits") TimeLimit limit,
            @ForAll @IntRange(max = 9) int more) {
        TimeLimit longer = new TimeLimit(limit.amount() + more, limit.unit());

        assertThat(Reckoning.AFTER.lastDay(event, longer, WORKING))
                .isAfterOrEqualTo(Reckoning.AFTER.lastDay(event, limit, WORKING));
        assertThat(Reckoning.BEGINNING_WITH.lastDay(event, longer, WORKING))
                .isAfterOrEqualTo(Reckoning.BEGINNING_WITH.lastDay(event, limit, WORKING));
        assertThat(Reckoning.AT_LEAST_BEFORE.lastDay(event, longer, WORKING))
                .isBeforeOrEqualTo(Reckoning.AT_LEAST_BEFORE.lastDay(event, limit, WORKING));
    }

    @Property
    void anotherHolidayNeverBringsADeadlineForward(
            @ForAll("midSpan") LocalDate event,
            @ForAll @IntRange(min = 1, max = 45) int amount,
            @ForAll @IntRange(min = -90, max = 90) int away) {
        TimeLimit limit = TimeLimit.workingDays(amount);
        CountedDays fewer = WORKING.without("one holiday more", Set.of(event.plusDays(away)));

        assertThat(Reckoning.AFTER.lastDay(event, limit, fewer))
                .isAfterOrEqualTo(Reckoning.AFTER.lastDay(event, limit, WORKING));
        assertThat(Reckoning.BEGINNING_WITH.lastDay(event, limit, fewer))
                .isAfterOrEqualTo(Reckoning.BEGINNING_WITH.lastDay(event, limit, WORKING));
        assertThat(Reckoning.AT_LEAST_BEFORE.lastDay(event, limit, fewer))
                .isBeforeOrEqualTo(Reckoning.AT_LEAST_BEFORE.lastDay(event, limit, WORKING));
    }

    @Property
    void numbersAndDatesGiveTheSameDayOrBothLeaveTheCalendar(
            @ForAll Reckoning reckoning, @ForAll("days") LocalDate event, @ForAll("limits") TimeLimit limit) {
        int number = EpochReckoning.lastDay(
                reckoning, (int) event.toEpochDay(), limit.amount(), limit.unit(), WORKING.epochDays());

        if (number == EpochDaySet.OUTSIDE) {
            assertThat(catchThrowable(() -> reckoning.lastDay(event, limit, WORKING)))
                    .isInstanceOf(OutsideSpanException.class);
        } else {
            assertThat(reckoning.lastDay(event, limit, WORKING)).isEqualTo(LocalDate.ofEpochDay(number));
        }
    }
}
