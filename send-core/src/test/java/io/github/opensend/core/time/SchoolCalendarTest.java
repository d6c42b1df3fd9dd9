package io.github.opensend.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opensend.core.Serialised;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SchoolCalendarTest {
    private static final Term AUTUMN_1 = term("2026-09-03", "2026-10-23");
    private static final Term AUTUMN_2 = term("2026-11-02", "2026-12-18");
    private static final Term SPRING = term("2027-01-04", "2027-05-28");
    private static final LocalDate TRAINING = LocalDate.of(2026, 11, 2);
    private static final SchoolCalendar SCHOOL =
            SchoolCalendar.of(List.of(AUTUMN_1, AUTUMN_2, SPRING), Set.of(TRAINING, LocalDate.of(2026, 12, 28)));

    @Test
    void theSchoolMeetsOnWeekdaysInTermThatAreNotClosed() {
        CountedDays days = SCHOOL.schoolDays();

        for (LocalDate day = AUTUMN_1.first(); !day.isAfter(SPRING.last()); day = day.plusDays(1)) {
            boolean inTerm = AUTUMN_1.contains(day) || AUTUMN_2.contains(day) || SPRING.contains(day);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            assertThat(days.contains(day)).as(day.toString()).isEqualTo(inTerm && !weekend && !day.equals(TRAINING));
        }
        assertThat(days.first()).isEqualTo(AUTUMN_1.first());
        assertThat(days.last()).isEqualTo(SPRING.last());
    }

    @Test
    void tenSchoolDaysRunOverHalfTermAndATrainingDay() {
        assertThat(Reckoning.AFTER.lastDay(LocalDate.of(2026, 10, 21), TimeLimit.schoolDays(10), SCHOOL.schoolDays()))
                .isEqualTo(LocalDate.of(2026, 11, 12));
    }

    @Test
    void bankHolidaysCountUnlessTheCallerClosesThem() {
        LocalDate earlyMay = LocalDate.of(2027, 5, 3);

        assertThat(SCHOOL.schoolDays().contains(earlyMay)).isTrue();
        assertThat(SchoolCalendar.of(
                                SCHOOL.terms(), BankHolidays.englandAndWales().dates())
                        .schoolDays()
                        .contains(earlyMay))
                .isFalse();
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        assertThatThrownBy(
                        () -> SchoolCalendar.of(List.of(SPRING, AUTUMN_1, term("2026-10-23", "2026-12-18")), Set.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("2027-01-04", "2026-09-03", "2026-10-23 to 2026-12-18");
        assertThatThrownBy(() -> SchoolCalendar.of(List.of(), Set.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no term");
    }

    @Test
    void aTermThatEndsBeforeItStartsIsRefused() {
        assertThatThrownBy(() -> term("2026-12-18", "2026-11-02"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("2026-12-18", "2026-11-02");
    }

    @Test
    void theCalendarComesBackFromItsSerialisedForm() {
        SchoolCalendar back = Serialised.andBack(SCHOOL);

        assertThat(back).isEqualTo(SCHOOL).hasSameHashCodeAs(SCHOOL);
        assertThat(back.schoolDays()).isEqualTo(SCHOOL.schoolDays());
    }

    private static Term term(String first, String last) {
        return new Term(LocalDate.parse(first), LocalDate.parse(last));
    }
}
