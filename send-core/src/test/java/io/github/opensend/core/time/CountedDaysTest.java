package io.github.opensend.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opensend.core.time.epoch.EpochDaySet;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CountedDaysTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 7);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 18);
    private static final CountedDays FORTNIGHT =
            CountedDays.of("a fortnight", FIRST, LAST, day -> day.getDayOfMonth() % 2 == 0);

    @Test
    void daysOfOtherErasAreOutsideEverySpan() {
        for (LocalDate day : Set.of(LocalDate.MIN, LocalDate.MAX, FIRST.minusDays(1), LAST.plusDays(1))) {
            assertThatThrownBy(() -> FORTNIGHT.contains(day))
                    .isInstanceOfSatisfying(
                            OutsideSpanException.class,
                            outside -> assertThat(outside.asked()).isEqualTo(day))
                    .hasMessageContainingAll(day.toString(), "a fortnight", "2026-09-07", "2026-09-18");
        }
    }

    @Test
    void daysOfTheFirstAndTheLastMonthThatTheSpanDoesNotReachAreOutsideIt() {
        CountedDays quarter =
                CountedDays.of("a quarter", LocalDate.of(2026, 9, 7), LocalDate.of(2026, 11, 20), day -> true);

        for (LocalDate day : Set.of(LocalDate.of(2026, 9, 6), LocalDate.of(2026, 11, 21))) {
            assertThatThrownBy(() -> quarter.contains(day)).isInstanceOf(OutsideSpanException.class);
            assertThatThrownBy(() -> quarter.onOrAfter(day)).isInstanceOf(OutsideSpanException.class);
        }
        assertThat(quarter.contains(quarter.first())).isTrue();
        assertThat(quarter.contains(quarter.last())).isTrue();
    }

    @Test
    void theFirstCountedDayIsOneOnFromTheDaysBeforeIt() {
        LocalDate counted = LocalDate.of(2026, 9, 8);

        assertThat(FORTNIGHT.plus(FIRST, 1)).isEqualTo(counted);
        assertThat(FORTNIGHT.minus(counted.plusDays(1), 1)).isEqualTo(counted);
    }

    @Test
    void aSpanLiesInTheYears1To9999() {
        LocalDate first = LocalDate.of(1, 1, 1);
        LocalDate last = LocalDate.of(9999, 12, 31);

        assertThat(CountedDays.of("the first day", first, first, day -> true).contains(first))
                .isTrue();
        assertThat(CountedDays.of("the last day", last, last, day -> true).contains(last))
                .isTrue();
        assertThatThrownBy(() -> CountedDays.of("year 0", first.minusDays(1), first, day -> true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CountedDays.of("year 10000", last, last.plusDays(1), day -> true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void calendarsAreEqualByNameSpanAndDays() {
        assertThat(FORTNIGHT)
                .isEqualTo(CountedDays.of("a fortnight", FIRST, LAST, day -> day.getDayOfMonth() % 2 == 0))
                .isNotEqualTo(FORTNIGHT.without("another", Set.of()))
                .isNotEqualTo(FORTNIGHT.without("a fortnight", Set.of(LocalDate.of(2026, 9, 8))))
                .isNotEqualTo(CountedDays.of("a fortnight", FIRST, FIRST, day -> false));
        assertThat(FORTNIGHT.epochDays())
                .isEqualTo(FORTNIGHT.without("another", Set.of()).epochDays())
                .hasSameHashCodeAs(FORTNIGHT.without("another", Set.of()).epochDays());
        assertThat(FORTNIGHT).hasToString("a fortnight, 2026-09-07 to 2026-09-18: 6 counted");
        assertThat(EpochDaySet.of(3, 9, day -> day > 4)).hasToString("5 days counted from day 3 to day 9");
    }

    @Test
    void aSpanThatEndsBeforeItStartsIsRefused() {
        assertThatThrownBy(() -> CountedDays.of("backwards", LAST, FIRST, day -> true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("backwards");
        assertThatThrownBy(() -> CountedDays.of("for ever", FIRST, LocalDate.MAX, day -> true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("for ever");
        assertThatThrownBy(() -> EpochDaySet.of(1, 0, day -> true)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void numbersOutsideTheSpanAreNeverCounted() {
        EpochDaySet days = FORTNIGHT.epochDays();

        for (int day : new int[] {Integer.MIN_VALUE, Integer.MAX_VALUE, days.first() - 1, days.last() + 1}) {
            assertThat(days.contains(day)).isFalse();
            assertThat(days.plus(day, 0)).isEqualTo(EpochDaySet.OUTSIDE);
        }
    }
}
