package io.github.opensend.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opensend.core.time.Cadence.Every;
import io.github.opensend.core.time.Cadence.Falls;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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

    @Example
    void aCadenceIsNamedInDocumentsByLowerCaseWordsJoinedByHyphens() {
        assertThat(Every.values())
                .extracting(Every::id)
                .containsExactly(
                        "week",
                        "fortnight",
                        "twice-a-month",
                        "month",
                        "two-months",
                        "quarter",
                        "half-term",
                        "term",
                        "year");
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

    /** Calendars of up to three school years, each of one to seven terms, with holidays of any length between them. */
    @Provide
    Arbitrary<SchoolCalendar> calendars() {
        Arbitrary<List<Integer>> cuts = Arbitraries.integers()
                .between(0, 330)
                .set()
                .ofMinSize(2)
                .ofMaxSize(14)
                .map(days -> days.stream().sorted().toList());
        return Combinators.combine(
                        cuts.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().between(0, 3))
                .as((years, skipped) -> {
                    List<Term> terms = new ArrayList<>();
                    for (int year = 0; year < years.size(); year++) {
                        LocalDate september = LocalDate.of(2022 + year + (year > 0 ? skipped / 3 : 0), 9, 1);
                        List<Integer> days = years.get(year);
                        for (int i = 0; i + 1 < days.size(); i += 2) {
                            terms.add(new Term(september.plusDays(days.get(i)), september.plusDays(days.get(i + 1))));
                        }
                    }
                    return SchoolCalendar.of(terms, Set.of());
                });
    }

    @Property(tries = 600)
    void whatComesRoundInWeeksOfTermFallsOnTheFirstOfItsDaysThatLiesInATerm(
            @ForAll("calendars") SchoolCalendar calendar,
            @ForAll @IntRange(max = 1500) int days,
            @ForAll boolean weekly) {
        LocalDate last = day("2022-07-01").plusDays(days);
        LocalDate found = null;
        int walked = 0;
        for (LocalDate day = last.plusDays(1);
                found == null && day.isBefore(day("2026-09-01"));
                day = day.plusDays(1)) {
            walked++;
            if (walked % (weekly ? 7 : 14) == 0 && termOn(calendar, day) >= 0) {
                found = day;
            }
        }

        assertThat(Cadence.inTerm(weekly ? Every.WEEK : Every.FORTNIGHT).next(last, Optional.of(calendar)))
                .isEqualTo(Optional.ofNullable(found).map(day -> new Falls(day, day)));
    }

    @Property(tries = 600)
    void aHalfTermIsTheNextTermThatBeginsInAYearOfMoreThanThree(
            @ForAll("calendars") SchoolCalendar calendar, @ForAll @IntRange(max = 1500) int days) {
        LocalDate last = day("2022-07-01").plusDays(days);

        assertThat(Cadence.every(Every.HALF_TERM).next(last, Optional.of(calendar)))
                .isEqualTo(walkedTo(calendar, last, term -> termsOfItsYear(calendar, term) > 3, false));
    }

    @Property(tries = 600)
    void aTermIsTwoHalvesOfAYearThatHasMoreThanThreeAndOneTermOfAnother(
            @ForAll("calendars") SchoolCalendar calendar, @ForAll @IntRange(max = 1500) int days) {
        LocalDate last = day("2022-07-01").plusDays(days);

        assertThat(Cadence.every(Every.TERM).next(last, Optional.of(calendar)))
                .isEqualTo(walkedTo(
                        calendar,
                        last,
                        term -> termsOfItsYear(calendar, term) <= 3 || placeInItsYear(calendar, term) % 2 == 1,
                        true));
    }

    /** Walks day by day to the first day of a term of a kind, and on to its last, or to that of the half that follows. */
    private static Optional<Falls> walkedTo(
            SchoolCalendar calendar, LocalDate last, IntPredicate begins, boolean halvesMakeOne) {
        for (LocalDate day = last.plusDays(1); day.isBefore(day("2026-09-01")); day = day.plusDays(1)) {
            int term = termOn(calendar, day);
            if (term >= 0 && termOn(calendar, day.minusDays(1)) != term && begins.test(term)) {
                boolean hasSecondHalf = halvesMakeOne
                        && termsOfItsYear(calendar, term) > 3
                        && placeInItsYear(calendar, term) < termsOfItsYear(calendar, term);
                int ends = hasSecondHalf ? term + 1 : term;
                LocalDate end = day;
                for (LocalDate on = day; on.isBefore(day("2026-09-01")); on = on.plusDays(1)) {
                    end = termOn(calendar, on) == ends ? on : end;
                }
                return Optional.of(new Falls(day, end));
            }
        }
        return Optional.empty();
    }

    /** The place of the term that a day lies in, or -1 on a day of holidays. */
    private static int termOn(SchoolCalendar calendar, LocalDate day) {
        int place = -1;
        for (int i = 0; i < calendar.terms().size(); i++) {
            if (!day.isBefore(calendar.terms().get(i).first())
                    && !day.isAfter(calendar.terms().get(i).last())) {
                place = i;
            }
        }
        return place;
    }

    private static int termsOfItsYear(SchoolCalendar calendar, int term) {
        int terms = 0;
        for (Term other : calendar.terms()) {
            terms += septemberBefore(other)
                            .equals(septemberBefore(calendar.terms().get(term)))
                    ? 1
                    : 0;
        }
        return terms;
    }

    private static int placeInItsYear(SchoolCalendar calendar, int term) {
        int place = 1;
        for (int i = 0; i < term; i++) {
            place += septemberBefore(calendar.terms().get(i))
                            .equals(septemberBefore(calendar.terms().get(term)))
                    ? 1
                    : 0;
        }
        return place;
    }

    private static LocalDate septemberBefore(Term term) {
        LocalDate day = term.first();
        while (day.getMonthValue() != 9 || day.getDayOfMonth() != 1) {
            day = day.minusDays(1);
        }
        return day;
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
