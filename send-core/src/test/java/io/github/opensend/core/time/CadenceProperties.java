package io.github.opensend.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opensend.core.time.Cadence.Every;
import io.github.opensend.core.time.Cadence.Falls;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** When things come round, and how many school weeks there are, against walks over the days. */
class CadenceProperties {
    private static final SchoolCalendar SIX = SchoolCalendar.of(
            List.of(
                    new Term(LocalDate.of(2025, 9, 2), LocalDate.of(2025, 10, 24)),
                    new Term(LocalDate.of(2025, 11, 3), LocalDate.of(2025, 12, 19)),
                    new Term(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 13)),
                    new Term(LocalDate.of(2026, 2, 23), LocalDate.of(2026, 3, 27)),
                    new Term(LocalDate.of(2026, 4, 13), LocalDate.of(2026, 5, 22)),
                    new Term(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 21)),
                    new Term(LocalDate.of(2026, 9, 2), LocalDate.of(2026, 10, 23))),
            Set.of(LocalDate.of(2026, 5, 4)));
    private static final Optional<SchoolCalendar> TERMS = Optional.of(SIX);

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Optional<Falls> on(String day) {
        return Optional.of(new Falls(day(day), day(day)));
    }

    @Example
    void aFortnightlyPanelInTermLeavesOutTheHolidays() {
        assertThat(Cadence.inTerm(Every.FORTNIGHT).next(day("2025-10-15"), TERMS))
                .isEqualTo(on("2025-11-12"));
        assertThat(Cadence.every(Every.FORTNIGHT).next(day("2025-10-15"), TERMS))
                .isEqualTo(on("2025-10-29"));
        assertThat(Cadence.inTerm(Every.WEEK).next(day("2025-10-15"), Optional.empty()))
                .isEmpty();
        assertThat(Cadence.inTerm(Every.WEEK).next(day("2026-10-21"), TERMS)).isEmpty();
    }

    @Example
    void twoHalfTermsMakeATerm() {
        assertThat(Cadence.every(Every.TERM).next(day("2025-10-15"), TERMS))
                .contains(new Falls(day("2026-01-05"), day("2026-03-27")));
        assertThat(Cadence.every(Every.HALF_TERM).next(day("2025-10-15"), TERMS))
                .contains(new Falls(day("2025-11-03"), day("2025-12-19")));
    }

    @Example
    void theTwoMeaningsOfBiMonthlyAreApart() {
        assertThat(Cadence.every(Every.TWICE_A_MONTH).next(day("2026-02-03"), TERMS))
                .contains(new Falls(day("2026-02-16"), day("2026-02-28")));
        assertThat(Cadence.every(Every.TWO_MONTHS).next(day("2026-02-03"), TERMS))
                .contains(new Falls(day("2026-03-01"), day("2026-04-30")));
        assertThat(Cadence.every(Every.TWICE_A_MONTH)).hasToString("twice a month");
    }

    @Property
    void whatComesRoundInMonthsFallsInTheNextStretchThatFollowsItsOwn(
            @ForAll @IntRange(max = 2000) int days, @ForAll Every every) {
        LocalDate last = day("2025-01-01").plusDays(days);
        Cadence.every(every).next(last, Optional.empty()).ifPresent(next -> {
            assertThat(next.first()).isAfter(last);
            assertThat(next.last()).isAfterOrEqualTo(next.first());
            boolean inWeeks = every == Every.WEEK || every == Every.FORTNIGHT;
            LocalDate lastOfItsOwn = next.first().minusDays(1);
            assertThat(inWeeks
                            || Cadence.every(every)
                                    .next(lastOfItsOwn, Optional.empty())
                                    .equals(Optional.of(next)))
                    .isTrue();
        });
    }

    @Property
    void schoolWeeksAreTheWeeksFromMondayThatHaveASchoolDay(
            @ForAll @IntRange(max = 280) int days, @ForAll @IntRange(min = 1, max = 25) int weeks) {
        LocalDate from = day("2025-09-02").plusDays(days);
        Set<LocalDate> mondays = new TreeSet<>();
        LocalDate last = null;
        for (LocalDate day = from; !day.isAfter(day("2026-10-23")); day = day.plusDays(1)) {
            if (SIX.schoolDays().contains(day) && (mondays.contains(monday(day)) || mondays.size() < weeks)) {
                mondays.add(monday(day));
                last = day;
            }
        }
        if (mondays.size() == weeks) {
            assertThat(SchoolWeeks.lastDay(SIX, from, weeks)).isEqualTo(last);
            assertThat(SchoolWeeks.between(SIX, SIX.schoolDays().onOrAfter(from), last))
                    .isEqualTo(weeks);
        } else {
            assertThatThrownBy(() -> SchoolWeeks.lastDay(SIX, from, weeks)).isInstanceOf(OutsideSpanException.class);
        }
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(DayOfWeek.MONDAY);
    }

    @Example
    void sixteenSchoolWeeksFromNovemberEndInMarch() {
        assertThat(SchoolWeeks.lastDay(SIX, day("2025-11-10"), 16)).isEqualTo(day("2026-03-20"));
        assertThat(SchoolWeeks.lastDay(SIX, day("2025-11-10"), 22)).isEqualTo(day("2026-05-15"));
        assertThatThrownBy(() -> SchoolWeeks.lastDay(SIX, day("2025-11-10"), 0))
                .hasMessage("found 0 weeks, expected 1 or more");
    }
}
