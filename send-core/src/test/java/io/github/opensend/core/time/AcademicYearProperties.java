package io.github.opensend.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AcademicYearProperties {
    @Provide
    Arbitrary<LocalDate> days() {
        return Calendars.days(LocalDate.of(1990, 1, 1), LocalDate.of(2100, 12, 31));
    }

    @Property
    void everyDayLiesInExactlyOneAcademicYearThatTurnsInSeptember(@ForAll("days") LocalDate day) {
        AcademicYear year = AcademicYear.of(day);
        AcademicYear next = new AcademicYear(year.startYear() + 1);

        assertThat(year.contains(day)).isTrue();
        assertThat(next.contains(day)).isFalse();
        assertThat(new AcademicYear(year.startYear() - 1).contains(day)).isFalse();
        assertThat(year.last().plusDays(1)).isEqualTo(next.first());
        assertThat(year.first().getMonth()).isEqualTo(Month.SEPTEMBER);
        assertThat(year.first().getDayOfMonth()).isEqualTo(1);
    }

    @Example
    void aYearReadsAsSchoolsWriteIt() {
        assertThat(AcademicYear.of(LocalDate.of(2026, 9, 1))).hasToString("2026/27");
        assertThat(AcademicYear.of(LocalDate.of(2026, 8, 31))).hasToString("2025/26");
        assertThat(new AcademicYear(2008)).hasToString("2008/09");
        assertThat(new AcademicYear(2009)).hasToString("2009/10");
        assertThat(new AcademicYear(2099)).hasToString("2099/00");
    }

    @Example
    void aYearThatNoDateCanHoldIsRefused() {
        assertThat(new AcademicYear(1).first()).isEqualTo(LocalDate.of(1, 9, 1));
        assertThat(new AcademicYear(9998).last()).isEqualTo(LocalDate.of(9999, 8, 31));
        assertThatThrownBy(() -> new AcademicYear(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AcademicYear(9999)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AcademicYear.of(LocalDate.MAX)).isInstanceOf(IllegalArgumentException.class);
    }
}
