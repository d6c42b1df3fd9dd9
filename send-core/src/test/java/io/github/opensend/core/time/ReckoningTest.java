package io.github.opensend.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opensend.core.time.epoch.EpochReckoning;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReckoningTest {
    private static final LocalDate EVENT = LocalDate.of(2026, 3, 2);
    private static final TribunalTime RULE_12 = TribunalTime.of(WorkingDays.englandAndWales());

    @ParameterizedTest(name = "{0}: {2} {3} {1} {4} is {5}")
    @CsvSource(delimiter = '|', textBlock = """
            ASM-04, decide whether to assess            | AFTER             |  6 | WEEKS        | 2026-03-02 | 2026-04-13
            ASM-11, notify of no plan                   | AFTER             | 16 | WEEKS        | 2026-03-02 | 2026-06-22
            PLN-06, final plan                          | AFTER             | 20 | WEEKS        | 2026-03-02 | 2026-07-20
            ST-01, statistics count receipt as day 1    | BEGINNING_WITH    | 20 | WEEKS        | 2026-03-02 | 2026-07-19
            ASM-04 in January                           | AFTER             |  6 | WEEKS        | 2026-01-05 | 2026-02-16
            ASM-11 in January                           | AFTER             | 16 | WEEKS        | 2026-01-05 | 2026-04-27
            PLN-06 ends on a bank holiday and stays     | AFTER             | 20 | WEEKS        | 2026-01-05 | 2026-05-25
            PLN-02, comment on a draft                  | BEGINNING_WITH    | 15 | DAYS         | 2026-06-08 | 2026-06-22
            PLN-02 in November                          | BEGINNING_WITH    | 15 | DAYS         | 2026-11-02 | 2026-11-16
            RAS-02, answer a request to reassess        | AFTER             | 15 | DAYS         | 2026-06-08 | 2026-06-23
            REV-01, review within the year              | BEGINNING_WITH    | 12 | MONTHS       | 2025-10-14 | 2026-10-13
            REV-01 ends on a leap day                   | BEGINNING_WITH    | 12 | MONTHS       | 2027-03-01 | 2028-02-29
            REV-01 starts on a leap day                 | BEGINNING_WITH    | 12 | MONTHS       | 2028-02-29 | 2029-02-28
            REV-04, the anniversary is in time          | AFTER             | 12 | MONTHS       | 2025-10-14 | 2026-10-14
            REV-08, report of the meeting               | AFTER             |  2 | WEEKS        | 2026-11-20 | 2026-12-04
            REV-09, decision after the meeting          | AFTER             |  4 | WEEKS        | 2026-11-20 | 2026-12-18
            REV-15, final plan after the meeting        | AFTER             | 12 | WEEKS        | 2026-11-20 | 2027-02-12
            REV-09 in January                           | AFTER             |  4 | WEEKS        | 2026-01-12 | 2026-02-09
            REV-15 ends on Easter Monday and stays      | AFTER             | 12 | WEEKS        | 2026-01-12 | 2026-04-06
            TRF-04, no corresponding day in April       | BEGINNING_WITH    |  3 | MONTHS       | 2026-01-31 | 2026-04-30
            TRF-02, Easter on the way                   | BEGINNING_WITH    | 15 | WORKING_DAYS | 2026-04-02 | 2026-04-24
            TRF-02, learned on a Saturday               | BEGINNING_WITH    | 15 | WORKING_DAYS | 2026-04-04 | 2026-04-27
            working days after Christmas week begins    | AFTER             | 15 | WORKING_DAYS | 2026-12-21 | 2027-01-14
            working days from Christmas week on         | BEGINNING_WITH    | 15 | WORKING_DAYS | 2026-12-21 | 2027-01-13
            working days over Easter                    | AFTER             |  3 | WORKING_DAYS | 2027-03-25 | 2027-04-01
            weekdays count Good Friday and Easter Monday | BEGINNING_WITH   | 15 | WEEKDAYS     | 2026-04-02 | 2026-04-22
            weekdays count Christmas and New Year       | AFTER             | 15 | WEEKDAYS     | 2026-12-21 | 2027-01-11
            weekdays count no Saturday                  | BEGINNING_WITH    |  1 | WEEKDAYS     | 2026-04-04 | 2026-04-06
            weekdays back over Easter                   | AT_LEAST_BEFORE   |  5 | WEEKDAYS     | 2026-04-09 | 2026-04-02
            the weekday before that                     | CLEAR_DAYS_BEFORE |  5 | WEEKDAYS     | 2026-04-09 | 2026-04-01
            ORD-02, order of the tribunal               | AFTER             |  2 | WEEKS        | 2026-02-10 | 2026-02-24
            ORD-08                                      | AFTER             |  5 | WEEKS        | 2026-02-10 | 2026-03-17
            ORD-03                                      | AFTER             | 10 | WEEKS        | 2026-02-10 | 2026-04-21
            ORD-06                                      | AFTER             | 11 | WEEKS        | 2026-02-10 | 2026-04-28
            ORD-04                                      | AFTER             | 14 | WEEKS        | 2026-02-10 | 2026-05-19
            REC-01, answer a recommendation             | BEGINNING_WITH    |  5 | WEEKS        | 2026-02-10 | 2026-03-16
            MED-02, contact an adviser, no roll         | AFTER             |  2 | MONTHS       | 2026-06-30 | 2026-08-30
            MED-09, arrange mediation                   | AFTER             | 30 | DAYS         | 2026-07-01 | 2026-07-31
            TRB-01 before its roll                      | AFTER             |  2 | MONTHS       | 2025-12-31 | 2026-02-28
            Dodds v Walker: the day corresponds         | AFTER             |  2 | MONTHS       | 2026-02-28 | 2026-04-28
            two months to a leap day                    | AFTER             |  2 | MONTHS       | 2027-12-31 | 2028-02-29
            PHS-03, five months before September        | AT_LEAST_BEFORE   |  5 | MONTHS       | 2027-09-01 | 2027-04-01
            five months back from a short month         | AT_LEAST_BEFORE   |  5 | MONTHS       | 2027-02-28 | 2026-09-28
            invitation to a meeting, as the words stand | AT_LEAST_BEFORE   |  2 | WEEKS        | 2026-11-20 | 2026-11-06
            invitation to a meeting, in clear days      | CLEAR_DAYS_BEFORE |  2 | WEEKS        | 2026-11-20 | 2026-11-05
            working days back over New Year             | AT_LEAST_BEFORE   |  5 | WORKING_DAYS | 2027-01-06 | 2026-12-29
            the counted day before that                 | CLEAR_DAYS_BEFORE |  5 | WORKING_DAYS | 2027-01-06 | 2026-12-24
            nothing at all ends on the day              | AFTER             |  0 | WORKING_DAYS | 2026-04-04 | 2026-04-04
            nothing at all, in months                   | AFTER             |  0 | MONTHS       | 2026-01-31 | 2026-01-31
            one day beginning with the day is that day  | BEGINNING_WITH    |  1 | WORKING_DAYS | 2026-04-02 | 2026-04-02
            """)
    void aLimitEndsWhereTheLawPutsIt(
            String rule, Reckoning reckoning, int amount, CountingUnit unit, LocalDate event, LocalDate due) {
        TimeLimit limit = new TimeLimit(amount, unit);

        assertThat(reckoning.lastDay(event, limit, WorkingDays.englandAndWales()))
                .as(rule)
                .isEqualTo(due);
        if (!unit.isCounted()) {
            assertThat(reckoning.lastDay(event, limit)).as(rule).isEqualTo(due);
        }
    }

    @ParameterizedTest(name = "{0}: {1} month(s) after {2} ends {3}, so {4}")
    @CsvSource(delimiter = '|', textBlock = """
            TRB-01, ends on a Saturday           | 2 | 2025-12-31 | 2026-02-28 | 2026-03-02
            TRB-01 and 04, ends in August        | 2 | 2026-06-30 | 2026-08-30 | 2026-09-01
            TRB-02 and 04, ends after Christmas  | 1 | 2026-11-26 | 2026-12-26 | 2027-01-04
            decision in June                     | 2 | 2026-06-28 | 2026-08-28 | 2026-09-01
            decision in October                  | 2 | 2026-10-25 | 2026-12-25 | 2027-01-04
            ends on Saturday 31 July             | 2 | 2027-05-31 | 2027-07-31 | 2027-08-02
            """)
    void anAppealCanBeStartedUntilRule12Says(
            String rule, int months, LocalDate sent, LocalDate rawEnd, LocalDate lastDay) {
        LocalDate end = Reckoning.AFTER.lastDay(sent, TimeLimit.months(months));

        assertThat(end).as(rule).isEqualTo(rawEnd);
        assertThat(RULE_12.lastDayToStart(end)).as(rule).isEqualTo(lastDay);
    }

    @Test
    void theResponseToAnAppealSkipsAugust() {
        LocalDate received = LocalDate.of(2026, 7, 6);

        assertThat(Reckoning.AFTER.lastDay(received, TimeLimit.workingDays(30), WorkingDays.tribunal()))
                .as("TRB-09")
                .isEqualTo(LocalDate.of(2026, 9, 15));
    }

    @Test
    void phaseTransfersAreDueBeforeTheNamedDays() {
        assertThat(new DayInYear(Month.FEBRUARY, 15).before(2027)).as("PHS-01").isEqualTo(LocalDate.of(2027, 2, 14));
        assertThat(new DayInYear(Month.MARCH, 31).before(2027)).as("PHS-02").isEqualTo(LocalDate.of(2027, 3, 30));
    }

    @ParameterizedTest
    @EnumSource(CountingUnit.class)
    void nothingAtAllCannotBeginWithItsEvent(CountingUnit unit) {
        assertThatThrownBy(() ->
                        Reckoning.BEGINNING_WITH.lastDay(EVENT, new TimeLimit(0, unit), WorkingDays.englandAndWales()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(Reckoning.class)
    void countedDaysNeedACalendar(Reckoning reckoning) {
        assertThatThrownBy(() -> reckoning.lastDay(EVENT, TimeLimit.schoolDays(10)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SCHOOL_DAYS");
    }

    @Test
    void aLimitThatLeavesTheCalendarNamesItAndItsSpan() {
        LocalDate event = LocalDate.of(2030, 12, 20);

        assertThatThrownBy(
                        () -> Reckoning.AFTER.lastDay(event, TimeLimit.workingDays(15), WorkingDays.englandAndWales()))
                .isInstanceOfSatisfying(OutsideSpanException.class, outside -> {
                    assertThat(outside.calendar())
                            .isEqualTo(WorkingDays.englandAndWales().name());
                    assertThat(outside.first()).isEqualTo(LocalDate.of(2012, 1, 1));
                    assertThat(outside.last()).isEqualTo(LocalDate.of(2030, 12, 31));
                    assertThat(outside.asked()).isEqualTo(event);
                })
                .hasMessageContainingAll("2030-12-20, 15 working days after it", "2012-01-01", "2030-12-31");
    }

    @Test
    void nothingAtAllNeedsNoDayOfTheCalendar() {
        LocalDate beyond = LocalDate.of(2040, 3, 2);

        assertThat(Reckoning.AFTER.lastDay(beyond, TimeLimit.workingDays(0), WorkingDays.englandAndWales()))
                .isEqualTo(beyond);
        assertThat(Reckoning.AT_LEAST_BEFORE.lastDay(beyond, TimeLimit.workingDays(0), WorkingDays.englandAndWales()))
                .isEqualTo(beyond);
    }

    @Test
    void eventsBeyondTheCommonYearsAreRefused() {
        assertThatThrownBy(() -> Reckoning.AFTER.lastDay(LocalDate.MAX, TimeLimit.days(1)))
                .isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> Reckoning.AFTER.lastDay(LocalDate.MIN, TimeLimit.days(1)))
                .isInstanceOf(DateTimeException.class);
    }

    @Test
    void eventsOfTheFirstAndTheLastCommonYearAreReckoned() {
        assertThat(Reckoning.AFTER.lastDay(LocalDate.of(1, 1, 1), TimeLimit.days(1)))
                .isEqualTo(LocalDate.of(1, 1, 2));
        assertThat(Reckoning.AFTER.lastDay(LocalDate.of(9999, 12, 30), TimeLimit.days(1)))
                .isEqualTo(LocalDate.of(9999, 12, 31));
    }

    @Test
    void everyDayOfACommonYearIsADayInTheYear() {
        for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() == 2023; day = day.plusDays(1)) {
            assertThat(new DayInYear(day.getMonth(), day.getDayOfMonth()).onOrBefore(2024))
                    .isEqualTo(day.withYear(2024));
        }
        assertThatThrownBy(() -> new DayInYear(Month.APRIL, 31)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DayInYear(Month.APRIL, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDayThatNotEveryYearHasIsNoDayInTheYear() {
        assertThatThrownBy(() -> EpochReckoning.dayInYearOf(0, 2, 29)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DayInYear(Month.FEBRUARY, 29)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EpochReckoning.dayInYearOf(0, 6, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTimeLimitReadsAsWords() {
        assertThat(TimeLimit.weeks(6)).hasToString("6 weeks");
        assertThat(TimeLimit.months(1)).hasToString("1 month");
        assertThat(TimeLimit.workingDays(15)).hasToString("15 working days");
        assertThat(TimeLimit.weekdays(15)).hasToString("15 weekdays");
        assertThat(TimeLimit.schoolDays(1)).hasToString("1 school day");
        assertThat(TimeLimit.days(0)).hasToString("0 days");
    }

    @Test
    void aTimeLimitHasASensibleLength() {
        assertThatThrownBy(() -> TimeLimit.days(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TimeLimit.days(10_000)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Reckoning.AFTER.lastDay(LocalDate.of(9999, 12, 31), TimeLimit.months(9999)))
                .isEqualTo(LocalDate.of(9999, 12, 31).plusMonths(9999));
    }
}
