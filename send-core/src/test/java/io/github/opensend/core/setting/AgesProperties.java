package io.github.opensend.core.setting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.core.law.Readings;
import io.github.opensend.core.time.AcademicYear;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class AgesProperties {
    private static final Set<MonthDay> PRESCRIBED = Set.of(MonthDay.of(3, 31), MonthDay.of(8, 31), MonthDay.of(12, 31));
    private static final Readings ON_THE_LAST_OF_FEBRUARY =
            Readings.defaults().choose(DateOfBirth.LEAP_DAY_BIRTHDAY, "last-of-february");

    @Provide
    Arbitrary<LocalDate> births() {
        Arbitrary<LocalDate> any = Arbitraries.integers()
                .between(0, 45_000)
                .map(days -> LocalDate.of(1994, 1, 1).plusDays(days));
        Arbitrary<LocalDate> leapDays =
                Arbitraries.integers().between(499, 520).map(fourth -> LocalDate.of(4 * fourth, 2, 29));
        return Arbitraries.frequencyOf(Tuple.of(4, any), Tuple.of(1, leapDays));
    }

    @Property(tries = 3000)
    void anAgeIsWhatACalendarCountsInWholeYears(
            @ForAll("births") LocalDate born, @ForAll @IntRange(max = 11_000) int later) {
        LocalDate day = born.plusDays(later);

        assertThat(new DateOfBirth(born).ageOn(day))
                .isEqualTo(Period.between(born, day).getYears());
    }

    @Property(tries = 3000)
    void onTheLastOfFebruaryAnAgeIsTheNumberOfAnniversariesGoneBy(
            @ForAll("births") LocalDate born, @ForAll @IntRange(max = 11_000) int later) {
        LocalDate day = born.plusDays(later);
        int age = 0;
        while (!born.plusYears(age + 1L).isAfter(day)) {
            age++;
        }

        assertThat(new DateOfBirth(born).ageOn(day, ON_THE_LAST_OF_FEBRUARY)).isEqualTo(age);
    }

    @Property(tries = 2000)
    void compulsorySchoolAgeBeginsOnTheFirstPrescribedDayThatIsWalkedTo(@ForAll("births") LocalDate born) {
        DateOfBirth birth = new DateOfBirth(born);
        LocalDate day = born;
        while (birth.ageOn(day) < 5 || !PRESCRIBED.contains(MonthDay.from(day))) {
            day = day.plusDays(1);
        }

        assertThat(CompulsorySchoolAge.of(birth).first()).isEqualTo(day);
    }

    /** Section 8(3) as it is written, asked of one school leaving date after another. */
    private static LocalDate endBySection8(DateOfBirth born, MonthDay schoolYearBegins) {
        LocalDate sixteen = born.birthday(16);
        for (int year = sixteen.getYear() - 1; ; year++) {
            LocalDate leaving = LocalDate.of(year, Month.JUNE, 30);
            while (leaving.getDayOfWeek() != DayOfWeek.FRIDAY) {
                leaving = leaving.minusDays(1);
            }
            LocalDate nextSchoolYear = schoolYearBegins.atYear(year);
            boolean afterButBeforeTheSchoolYear = sixteen.isAfter(leaving) && sixteen.isBefore(nextSchoolYear);
            boolean onTheDay = sixteen.equals(leaving);
            boolean before = sixteen.isBefore(leaving);
            if (afterButBeforeTheSchoolYear || onTheDay || before) {
                return leaving;
            }
        }
    }

    @Property(tries = 3000)
    void compulsorySchoolAgeEndsAsSection8Says(
            @ForAll("births") LocalDate born, @ForAll @IntRange(max = 40) int daysAfterTheFirstOfAugust) {
        DateOfBirth birth = new DateOfBirth(born);
        LocalDate begins = LocalDate.of(birth.birthday(16).getYear(), 8, 1).plusDays(daysAfterTheFirstOfAugust);

        assertThat(CompulsorySchoolAge.of(birth, begins).last()).isEqualTo(endBySection8(birth, MonthDay.from(begins)));
        assertThat(CompulsorySchoolAge.of(birth).last()).isEqualTo(endBySection8(birth, MonthDay.of(9, 1)));
    }

    @Property
    void whicheverDayStandsForThe29OfFebruaryCompulsorySchoolAgeIsTheSame(
            @ForAll @IntRange(min = 499, max = 600) int fourth) {
        LocalDate leapDay = LocalDate.ofYearDay(4 * fourth, 60);
        CompulsorySchoolAge age = CompulsorySchoolAge.of(new DateOfBirth(leapDay));

        assertThat(age)
                .isEqualTo(CompulsorySchoolAge.of(new DateOfBirth(leapDay.minusDays(1))))
                .isEqualTo(CompulsorySchoolAge.of(new DateOfBirth(leapDay.plusDays(1))));
    }

    @Property(tries = 2000)
    void whoIsTaughtAsUsualLeavesInYearElevenAndStartsSchoolInReceptionOrYearOne(@ForAll("births") LocalDate born) {
        DateOfBirth birth = new DateOfBirth(born);
        CompulsorySchoolAge age = CompulsorySchoolAge.of(birth);

        assertThat(YearGroup.usualFor(birth, AcademicYear.of(age.last()))).contains(YearGroup.of("11"));
        assertThat(YearGroup.usualFor(birth, AcademicYear.of(age.first().plusDays(1))))
                .isIn(Optional.of(YearGroup.of("R")), Optional.of(YearGroup.of("1")));
    }
}
