package io.github.opensend.timescales.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableSortedMap;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Standing;
import io.github.opensend.core.time.CountedDays;
import io.github.opensend.core.time.SchoolCalendar;
import io.github.opensend.core.time.Term;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Shares of sessions and sessions in ten school weeks, against slow counts. */
class AttendanceProperties {
    private static final SchoolCalendar SCHOOL = SchoolCalendar.of(
            List.of(
                    new Term(LocalDate.of(2025, 9, 2), LocalDate.of(2025, 10, 24)),
                    new Term(LocalDate.of(2025, 11, 3), LocalDate.of(2025, 12, 19)),
                    new Term(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 13))),
            Set.of());

    @Example
    void attendanceOfExactly90PercentIsPersistentAbsenceByTheNationalLineAndNotByTheLocalOne() {
        assertThat(new Sessions(380, 38).linesMet()).containsExactly(AbsenceLine.PERSISTENT);
        assertThat(new Sessions(100, 11).linesMet())
                .containsExactly(AbsenceLine.PERSISTENT, AbsenceLine.LINCOLNSHIRE_89);
        assertThat(new Sessions(380, 37).linesMet()).isEmpty();
        assertThat(new Sessions(0, 0).linesMet()).isEmpty();
        assertThatThrownBy(() -> new Sessions(3, 4)).hasMessageContaining("found 4 missed of 3 possible");
    }

    @Property
    void aLineIsMetWhereTheShareIsAtLeastThatOfTheLine(
            @ForAll @IntRange(min = 1, max = 400) int possible, @ForAll @IntRange(max = 400) int missed) {
        int some = Math.min(possible, missed);
        for (AbsenceLine line : AbsenceLine.values()) {
            boolean expected = new BigDecimal(some)
                            .multiply(new BigDecimal(100))
                            .compareTo(new BigDecimal(possible).multiply(new BigDecimal(line.percentMissed())))
                    >= 0;
            assertThat(new Sessions(possible, some).meets(line)).isEqualTo(expected);
        }
    }

    @Provide
    Arbitrary<Map<LocalDate, Integer>> absences() {
        List<LocalDate> days = LocalDate.of(2025, 9, 2)
                .datesUntil(LocalDate.of(2026, 2, 14))
                .filter(day -> SCHOOL.schoolDays().contains(day))
                .toList();
        return Arbitraries.maps(Arbitraries.of(days), Arbitraries.of(1, 2))
                .ofMinSize(3)
                .ofMaxSize(20);
    }

    @Property
    void theThresholdIsReachedOnTheFirstDayWithTenSessionsInItsTenSchoolWeeks(
            @ForAll("absences") Map<LocalDate, Integer> absences) {
        SortedMap<LocalDate, Integer> inOrder = new TreeMap<>(absences);
        Optional<LocalDate> expected = inOrder.keySet().stream()
                .filter(day -> inOrder.headMap(day.plusDays(1)).entrySet().stream()
                                .filter(earlier -> weeks(earlier.getKey(), day) <= 10)
                                .mapToInt(Map.Entry::getValue)
                                .sum()
                        >= 10)
                .findFirst();

        assertThat(new UnauthorisedAbsence(SCHOOL, ImmutableSortedMap.copyOf(absences)).thresholdReachedOn())
                .isEqualTo(expected);
    }

    private static int weeks(LocalDate from, LocalDate to) {
        Set<LocalDate> mondays = new TreeSet<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            if (SCHOOL.schoolDays().contains(day)) {
                mondays.add(day.with(DayOfWeek.MONDAY));
            }
        }
        return mondays.size();
    }

    @Example
    void aSessionOnADayWithoutSchoolIsRefused() {
        assertThatThrownBy(() -> new UnauthorisedAbsence(SCHOOL, ImmutableSortedMap.of(LocalDate.of(2025, 10, 27), 1)))
                .hasMessageContaining("expected 1 or 2 on a school day");
    }

    @Example
    void theFirstAndTheLastSchoolDayAreCountedAndThoseBeyondThemRefused() {
        CountedDays days = SCHOOL.schoolDays();

        for (LocalDate day : List.of(days.first(), days.last())) {
            assertThat(new UnauthorisedAbsence(SCHOOL, ImmutableSortedMap.of(day, 2)).thresholdReachedOn())
                    .isEmpty();
        }
        for (LocalDate day : List.of(days.first().minusDays(1), days.last().plusDays(1))) {
            assertThatThrownBy(() -> new UnauthorisedAbsence(SCHOOL, ImmutableSortedMap.of(day, 1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("found 1 sessions on " + day + ", expected 1 or 2 on a school day");
        }
    }

    @Example
    void aSchoolDayHasNoMoreThanTwoSessionsAndOneThatIsToldHasAtLeastOne() {
        for (int sessions : new int[] {0, 3}) {
            assertThatThrownBy(() ->
                            new UnauthorisedAbsence(SCHOOL, ImmutableSortedMap.of(LocalDate.of(2025, 9, 2), sessions)))
                    .hasMessageContaining("found " + sessions + " sessions on 2025-09-02");
        }
    }

    @Example
    void nobodyMissesLessThanNothingOrMoreThanAll() {
        assertThat(new Sessions(3, 3).linesMet()).containsExactly(AbsenceLine.values());
        assertThat(new Sessions(3, 0).linesMet()).isEmpty();
        assertThatThrownBy(() -> new Sessions(3, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Sessions(-1, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void theNationalLinesStandInGuidanceAndTheLocalOneOnAPageOfItsOwn() {
        assertThat(AbsenceLine.values())
                .extracting(AbsenceLine::id, line -> line.citation().toString(), AbsenceLine::standing)
                .containsExactly(
                        tuple("persistent", "Working together to improve school attendance", Standing.CONVENTION),
                        tuple("severe", "Working together to improve school attendance", Standing.STATUTORY_GUIDANCE),
                        tuple(
                                "lincolnshire-89",
                                "Lincolnshire practice on exclusion and attendance",
                                Standing.LOCAL_PRACTICE));
        assertThat(AbsenceLine.PERSISTENT.certainty()).isEqualTo(Certainty.VERIFIED);
        assertThat(AbsenceLine.LINCOLNSHIRE_89.certainty()).isEqualTo(Certainty.INFERRED);
    }

    @Example
    void aTenthIsPersistentAbsenceFromSeptember2015() {
        assertThat(AbsenceLine.PERSISTENT.inForce().contains(LocalDate.of(2015, 8, 31)))
                .isFalse();
        assertThat(AbsenceLine.PERSISTENT.inForce().contains(LocalDate.of(2015, 9, 1)))
                .isTrue();
    }
}
