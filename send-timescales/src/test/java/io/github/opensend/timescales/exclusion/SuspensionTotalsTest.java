package io.github.opensend.timescales.exclusion;

import static io.github.opensend.timescales.exclusion.SixTerms.term;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opensend.core.event.TermTotal;
import io.github.opensend.core.time.OutsideSpanException;
import io.github.opensend.core.time.SchoolCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What suspensions come to, on calendars of three and of six terms. */
class SuspensionTotalsTest {
    private static final SchoolCalendar SIX = SixTerms.CALENDAR;

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void theWindowsOfASchoolOfSixTermsAreCutByTheReferenceDates() {
        assertThat(TermWindow.of(SIX, day("2025-10-20")))
                .isEqualTo(TermWindow.of(SIX, day("2025-12-01")))
                .isEqualTo(new TermWindow(day("2025-08-01"), day("2025-12-31")));
        assertThat(TermWindow.of(SIX, day("2026-03-27")))
                .isEqualTo(new TermWindow(day("2026-01-01"), day("2026-04-06")));
        assertThat(TermWindow.of(SIX, day("2026-04-13")))
                .isEqualTo(new TermWindow(day("2026-04-07"), day("2026-07-31")));
    }

    @Test
    void theTermsOfASchoolOfThreeAreItsOwn() {
        SchoolCalendar three = SchoolCalendar.of(
                List.of(
                        term("2026-09-02", "2026-12-18"),
                        term("2027-01-04", "2027-04-01"),
                        term("2027-04-19", "2027-07-21")),
                Set.of());

        // Easter Monday is 29 March 2027, inside the spring term.
        assertThat(TermWindow.of(three, day("2027-03-30")))
                .isEqualTo(new TermWindow(day("2027-01-04"), day("2027-04-01")));
    }

    @Test
    void moreThanTenLunchtimesAreMoreThanFiveDays() {
        assertThat(SuspensionTotals.of(SIX, List.of(Suspension.ofLunchtimes(day("2025-11-03"), 10)))
                        .reach(0))
                .isEqualTo(TermTotal.UP_TO_FIVE);
        assertThat(SuspensionTotals.of(SIX, List.of(Suspension.ofLunchtimes(day("2025-11-03"), 11)))
                        .reach(0))
                .isEqualTo(TermTotal.OVER_FIVE);
    }

    @Test
    void lunchtimesReachNoSixthDay() {
        assertThat(SuspensionTotals.of(SIX, List.of(Suspension.ofLunchtimes(day("2025-11-03"), 11)))
                        .sixthDay(0))
                .isEmpty();
    }

    @Test
    void theYearGoesOnOverTermsAndStartsAgainAfterJuly() {
        SuspensionTotals totals = SuspensionTotals.of(
                SIX,
                List.of(
                        Suspension.ofDays(day("2025-10-06"), 15),
                        Suspension.ofDays(day("2026-02-23"), 15),
                        Suspension.ofHalfDays(day("2026-06-01"), 31),
                        Suspension.ofDays(day("2026-09-07"), 1)));

        assertThat(totals.inTheYear(2)).isEqualTo(91).isGreaterThan(SuspensionTotals.YEARLY_CAP);
        assertThat(totals.inTheTerm(2)).isEqualTo(31);
        assertThat(totals.inTheYear(3)).isEqualTo(2);
    }

    @Test
    void daysOutBeforeACancellationStillCount() {
        Suspension cancelled = Suspension.ofDays(day("2025-11-03"), 10).cancelled(day("2025-11-06"));

        assertThat(SuspensionTotals.of(SIX, List.of(cancelled)).inTheYear(0)).isEqualTo(6);
    }

    @Test
    void aSuspensionOverTheEndOfATermCountsInEachForItsOwnDays() {
        SuspensionTotals totals = SuspensionTotals.of(SIX, List.of(Suspension.ofDays(day("2025-12-16"), 10)));

        assertThat(totals.inTheTerm(0)).isEqualTo(12);
        assertThat(totals.inTheYear(0)).isEqualTo(20);
        assertThat(totals.reach(0)).isEqualTo(TermTotal.OVER_FIVE);
    }

    @Test
    void backToBackPeriodsReachDaySixTogetherAndNotBeforeJanuary2015() {
        assertThat(SuspensionTotals.of(
                                SIX,
                                List.of(
                                        Suspension.ofDays(day("2025-10-06"), 3),
                                        Suspension.ofDays(day("2025-10-09"), 4)))
                        .sixthDay(1))
                .contains(day("2025-10-13"));
        SchoolCalendar autumn2014 = SchoolCalendar.of(List.of(term("2014-09-02", "2014-12-19")), Set.of());
        assertThat(SuspensionTotals.of(
                                autumn2014,
                                List.of(
                                        Suspension.ofDays(day("2014-10-06"), 3),
                                        Suspension.ofDays(day("2014-10-09"), 4)))
                        .sixthDay(1))
                .isEmpty();
    }

    @Test
    void aSuspensionThatBeginsOn5January2015GoesOnFromThatBeforeIt() {
        SchoolCalendar winter = SchoolCalendar.of(
                List.of(term("2014-09-02", "2014-12-19"), term("2015-01-05", "2015-02-13")), Set.of());

        assertThat(SuspensionTotals.of(
                                winter,
                                List.of(
                                        Suspension.ofDays(day("2014-12-17"), 3),
                                        Suspension.ofDays(day("2015-01-05"), 3)))
                        .sixthDay(1))
                .contains(day("2015-01-07"));
    }

    @Test
    void aSchoolDayBetweenTwoSuspensionsBreaksTheRun() {
        assertThat(SuspensionTotals.of(
                                SIX,
                                List.of(
                                        Suspension.ofDays(day("2025-10-06"), 3),
                                        Suspension.ofDays(day("2025-10-10"), 5)))
                        .sixthDay(1))
                .isEmpty();
    }

    @Test
    void aThresholdIsPassedByMoreThanItsDays() {
        assertThat(SuspensionTotals.reach((long) SuspensionTotals.FIVE_DAYS)).isEqualTo(TermTotal.UP_TO_FIVE);
        assertThat(SuspensionTotals.reach(SuspensionTotals.FIVE_DAYS + 1L)).isEqualTo(TermTotal.OVER_FIVE);
        assertThat(SuspensionTotals.reach((long) SuspensionTotals.FIFTEEN_DAYS)).isEqualTo(TermTotal.OVER_FIVE);
        assertThat(SuspensionTotals.reach(SuspensionTotals.FIFTEEN_DAYS + 1L)).isEqualTo(TermTotal.OVER_FIFTEEN);
    }

    @Test
    void theReferenceDatesThemselvesCloseTheirWindows() {
        assertThat(TermWindow.of(SIX, day("2025-12-31")).last()).isEqualTo(day("2025-12-31"));
        assertThat(TermWindow.of(SIX, day("2026-01-01")).first()).isEqualTo(day("2026-01-01"));
        assertThat(TermWindow.of(SIX, day("2026-04-06")).last()).isEqualTo(day("2026-04-06"));
        assertThat(TermWindow.of(SIX, day("2026-07-31")).last()).isEqualTo(day("2026-07-31"));
        assertThat(TermWindow.of(SIX, day("2026-08-01")).first()).isEqualTo(day("2026-08-01"));
    }

    @Test
    void aYearWhoseEasterIsNotKnownHasNoWindowAfterNewYear() {
        assertThat(TermWindow.of(SIX, day("2030-12-31")).last()).isEqualTo(day("2030-12-31"));
        assertThatThrownBy(() -> TermWindow.of(SIX, day("2031-01-01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the table of bank holidays has no Easter of 2031");
    }

    @Test
    void aSuspensionHasNoLessThanNothingOfEither() {
        LocalDate first = day("2025-10-06");

        assertThat(new Suspension(first, 0, 1, null)).isEqualTo(Suspension.ofLunchtimes(first, 1));
        assertThatThrownBy(() -> new Suspension(first, -1, 2, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Suspension(first, 2, -1, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void outsideTheCalendarNothingIsCounted() {
        assertThatThrownBy(() -> SuspensionTotals.of(SIX, List.of(Suspension.ofDays(day("2026-10-22"), 5))))
                .isInstanceOf(OutsideSpanException.class);
        assertThatThrownBy(() -> Suspension.ofDays(day("2026-10-22"), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found 0 half days and 0 lunchtimes");
    }
}
