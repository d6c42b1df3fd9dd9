package io.github.opensend.timescales.exclusion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.core.time.SchoolCalendar;
import io.github.opensend.core.time.Term;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Totals against a count that walks over the days one by one. */
class SuspensionTotalsProperties {
    private static final LocalDate FIRST = LocalDate.of(2024, 9, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 7, 21);

    private static final SchoolCalendar SCHOOL = SchoolCalendar.of(
            List.of(
                    new Term(FIRST, LocalDate.of(2024, 10, 25)),
                    new Term(LocalDate.of(2024, 11, 4), LocalDate.of(2024, 12, 20)),
                    new Term(LocalDate.of(2025, 1, 6), LocalDate.of(2025, 2, 14)),
                    new Term(LocalDate.of(2025, 2, 24), LocalDate.of(2025, 4, 4)),
                    new Term(LocalDate.of(2025, 4, 22), LocalDate.of(2025, 5, 23)),
                    new Term(LocalDate.of(2025, 6, 2), LocalDate.of(2025, 7, 22)),
                    new Term(LocalDate.of(2025, 9, 2), LocalDate.of(2025, 10, 24)),
                    new Term(LocalDate.of(2025, 11, 3), LocalDate.of(2025, 12, 19)),
                    new Term(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 13)),
                    new Term(LocalDate.of(2026, 2, 23), LocalDate.of(2026, 3, 27)),
                    new Term(LocalDate.of(2026, 4, 13), LocalDate.of(2026, 5, 22)),
                    new Term(LocalDate.of(2026, 6, 1), LAST)),
            Set.of(LocalDate.of(2025, 5, 5), LocalDate.of(2026, 5, 4)));

    private static boolean meets(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !SCHOOL.closed().contains(day)
                && SCHOOL.terms().stream().anyMatch(term -> term.contains(day));
    }

    /** Suspensions that follow one another, each some school days after the one before it ended. */
    @Provide
    Arbitrary<List<Suspension>> suspensions() {
        Arbitrary<int[]> one = Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 24),
                        Arbitraries.integers().between(0, 6))
                .as((gap, halves, lunches) -> new int[] {gap, halves, halves == 0 && lunches == 0 ? 1 : lunches});
        return one.list().ofMinSize(1).ofMaxSize(8).map(SuspensionTotalsProperties::inARow);
    }

    private static List<Suspension> inARow(List<int[]> told) {
        List<Suspension> row = new ArrayList<>();
        LocalDate day = FIRST;
        for (int[] each : told) {
            day = schoolDay(day, each[0]);
            row.add(new Suspension(day, each[1], each[2], null));
            day = schoolDay(day, Math.max((each[1] + 1) / 2, each[2]));
        }
        return row;
    }

    private static LocalDate schoolDay(LocalDate from, int after) {
        LocalDate day = from;
        int left = after;
        while (left > 0 || !meets(day)) {
            left -= meets(day) ? 1 : 0;
            day = day.plusDays(1);
        }
        return day;
    }

    @Property
    void everyTotalIsWhatADayByDayCountGives(@ForAll("suspensions") List<Suspension> suspensions) {
        SuspensionTotals totals = SuspensionTotals.of(SCHOOL, suspensions);
        Map<String, Integer> inTerms = new HashMap<>();
        Map<Integer, Integer> inYears = new HashMap<>();
        for (int place = 0; place < suspensions.size(); place++) {
            Suspension suspension = suspensions.get(place);
            int halves = suspension.halfDays();
            int lunches = suspension.lunchtimes();
            int term = 0;
            int year = 0;
            for (LocalDate day = suspension.firstDay(); halves > 0 || lunches > 0; day = day.plusDays(1)) {
                if (meets(day)) {
                    int out = Math.min(2, Math.min(halves, 2) + Math.min(lunches, 1));
                    halves = Math.max(0, halves - 2);
                    lunches = Math.max(0, lunches - 1);
                    term = Math.max(term, inTerms.merge(window(day), out, Integer::sum));
                    year = Math.max(year, inYears.merge(yearOf(day), out, Integer::sum));
                }
            }
            assertThat(totals.inTheTerm(place)).isEqualTo(term);
            assertThat(totals.inTheYear(place)).isEqualTo(year);
        }
    }

    // Easter Monday was 21 April 2025 and 6 April 2026.
    private static String window(LocalDate day) {
        LocalDate easter = day.getYear() == 2025 ? LocalDate.of(2025, 4, 21) : LocalDate.of(2026, 4, 6);
        boolean autumn = day.getMonthValue() >= 8;
        return day.getYear() + (autumn ? " autumn" : day.isAfter(easter) ? " summer" : " spring");
    }

    private static int yearOf(LocalDate day) {
        return day.getMonthValue() >= 8 ? day.getYear() : day.getYear() - 1;
    }

    @Property
    void theSixthDayIsTheSixthOfAnUnbrokenRunOfDaysOut(@ForAll("suspensions") List<Suspension> suspensions) {
        SuspensionTotals totals = SuspensionTotals.of(SCHOOL, suspensions);
        Set<LocalDate> out = new TreeSet<>();
        for (int place = 0; place < suspensions.size(); place++) {
            Suspension suspension = suspensions.get(place);
            LocalDate last = LocalDate.MIN;
            int halves = suspension.halfDays();
            for (LocalDate day = suspension.firstDay(); halves > 0; day = day.plusDays(1)) {
                if (meets(day)) {
                    out.add(day);
                    last = day;
                    halves -= 2;
                }
            }
            LocalDate sixth = null;
            int run = 0;
            for (LocalDate day = FIRST; !day.isAfter(last); day = day.plusDays(1)) {
                if (meets(day)) {
                    run = out.contains(day) ? run + 1 : 0;
                    sixth = run == 6 && !day.isBefore(suspension.firstDay()) ? day : sixth;
                }
            }
            assertThat(totals.sixthDay(place)).isEqualTo(Optional.ofNullable(sixth));
        }
    }
}
