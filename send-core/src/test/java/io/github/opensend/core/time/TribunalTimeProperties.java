package io.github.opensend.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opensend.core.Serialised;
import io.github.opensend.core.time.epoch.EpochTribunalTime;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TribunalTimeProperties {
    private static final CountedDays WORKING = WorkingDays.englandAndWales();
    private static final TribunalTime RULE_12 = TribunalTime.of(WORKING);

    @Provide
    Arbitrary<LocalDate> days() {
        return Calendars.days(Calendars.FIRST, LocalDate.of(2030, 12, 24));
    }

    /** The calendar of England and Wales, and one in which New Year's Day is a working day like all others. */
    @Provide
    Arbitrary<CountedDays> workingDays() {
        return Arbitraries.of(WORKING, CountedDays.of("every day", WORKING.first(), WORKING.last(), day -> true));
    }

    @Property
    void anAppealStartsOnTheFirstWorkingDayOutsideTheGapThatItsLimitEndsIn(
            @ForAll("days") LocalDate rawEnd, @ForAll("workingDays") CountedDays working) {
        LocalDate day = rawEnd;
        while (isLeftOut(rawEnd) && isLeftOut(day)) {
            day = day.plusDays(1);
        }
        while (!working.contains(day)) {
            day = day.plusDays(1);
        }

        assertThat(TribunalTime.of(working).lastDayToStart(rawEnd)).isEqualTo(day);
    }

    @Property
    void aStepIsDueOnTheFirstWorkingDayThatCounts(
            @ForAll("days") LocalDate rawEnd, @ForAll("workingDays") CountedDays working) {
        LocalDate day = rawEnd;
        while (!working.contains(day) || isLeftOut(day)) {
            day = day.plusDays(1);
        }

        assertThat(TribunalTime.of(working).lastDayOfStep(rawEnd)).isEqualTo(day);
    }

    @Property
    void aStepInWorkingDaysMovesWithinTheDaysItIsCountedIn(@ForAll("days") LocalDate rawEnd) {
        assertThat(RULE_12.lastDayOfStep(rawEnd))
                .isEqualTo(WorkingDays.tribunal().onOrAfter(rawEnd));
    }

    @Property
    void stepDaysAreEveryDayOutsideTheGaps(@ForAll("days") LocalDate day) {
        assertThat(RULE_12.stepDays().contains(day)).isEqualTo(!isLeftOut(day));
    }

    @Property
    void theGapsAreTheSameInEveryYear(@ForAll("daysOfAnyYear") LocalDate day) {
        assertThat(EpochTribunalTime.leavesOut((int) day.toEpochDay())).isEqualTo(isLeftOut(day));
    }

    /** Days of the years whose months are read from tables, and of those whose months are worked out. */
    @Provide
    Arbitrary<LocalDate> daysOfAnyYear() {
        return Calendars.days(LocalDate.of(1970, 1, 1), LocalDate.of(2120, 12, 31));
    }

    @Property
    void aLaterEndNeverGivesAnEarlierDay(@ForAll("days") LocalDate rawEnd, @ForAll @IntRange(max = 40) int days) {
        LocalDate later = rawEnd.plusDays(days);
        if (later.isBefore(LocalDate.of(2030, 12, 25))) {
            assertThat(RULE_12.lastDayToStart(later)).isAfterOrEqualTo(RULE_12.lastDayToStart(rawEnd));
            assertThat(RULE_12.lastDayOfStep(later)).isAfterOrEqualTo(RULE_12.lastDayOfStep(rawEnd));
        }
    }

    @Example
    void aStepInPlainDaysSkipsAugustAndThenMovesToAWorkingDay() {
        LocalDate end = Reckoning.AFTER.lastDay(
                LocalDate.of(2026, 7, 21), new TimeLimit(15, CountingUnit.WORKING_DAYS), RULE_12.stepDays());

        assertThat(end).isEqualTo(LocalDate.of(2026, 9, 5));
        assertThat(RULE_12.lastDayOfStep(end)).isEqualTo(LocalDate.of(2026, 9, 7));
    }

    @Example
    void aGapThatRunsOutOfTheCalendarSaysSo() {
        assertThatThrownBy(() -> RULE_12.lastDayToStart(LocalDate.of(2030, 12, 25)))
                .isInstanceOf(OutsideSpanException.class)
                .hasMessageContainingAll("2030-12-25", "2012-01-01", "2030-12-31");
        assertThatThrownBy(() -> RULE_12.lastDayOfStep(LocalDate.MAX)).isInstanceOf(OutsideSpanException.class);
    }

    @Example
    void theRuleComesBackFromItsSerialisedForm() {
        TribunalTime back = Serialised.andBack(RULE_12);

        assertThat(back).isEqualTo(RULE_12).hasSameHashCodeAs(RULE_12).hasToString(RULE_12.toString());
        assertThat(back.stepDays()).isEqualTo(RULE_12.stepDays());
        assertThat(RULE_12)
                .isNotEqualTo(TribunalTime.of(WORKING.without("one fewer", Set.of(LocalDate.of(2026, 7, 1)))))
                .hasToString("rule 12 over " + WORKING);
    }

    static boolean isLeftOut(LocalDate day) {
        MonthDay inYear = MonthDay.from(day);
        return day.getMonth() == Month.AUGUST
                || !inYear.isBefore(MonthDay.of(12, 25))
                || inYear.equals(MonthDay.of(1, 1));
    }
}
