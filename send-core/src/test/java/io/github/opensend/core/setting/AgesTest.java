package io.github.opensend.core.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opensend.core.Serialised;
import io.github.opensend.core.code.Code;
import io.github.opensend.core.code.CodeSets;
import io.github.opensend.core.code.UnknownCode;
import io.github.opensend.core.law.Readings;
import io.github.opensend.core.law.Standing;
import io.github.opensend.core.table.ShippedTable;
import io.github.opensend.core.time.AcademicYear;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgesTest {
    private static final Readings ON_THE_LAST_OF_FEBRUARY =
            Readings.defaults().choose(DateOfBirth.LEAP_DAY_BIRTHDAY, "last-of-february");

    private static DateOfBirth born(String day) {
        return new DateOfBirth(LocalDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2010-06-15, 2010-06-15, 0",
        "2010-06-15, 2011-06-14, 0",
        "2010-06-15, 2011-06-15, 1",
        "2010-06-15, 2026-06-14, 15",
        "2010-06-15, 2026-06-15, 16",
        "2008-02-29, 2012-02-28, 3",
        "2008-02-29, 2012-02-29, 4",
        "2008-02-29, 2026-02-28, 17",
        "2008-02-29, 2026-03-01, 18",
        "2009-02-28, 2012-02-28, 3",
        "2009-03-01, 2012-02-29, 2"
    })
    void anAgeIsReachedAtTheStartOfTheBirthday(String born, LocalDate day, int age) {
        assertThat(born(born).ageOn(day)).isEqualTo(age);
    }

    @Test
    void whereTheYearHasNoTwentyNinthOfFebruaryTheReadingDecides() {
        DateOfBirth leapDay = born("2008-02-29");

        assertThat(leapDay.birthday(18)).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(leapDay.birthday(18, ON_THE_LAST_OF_FEBRUARY)).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(leapDay.birthday(16)).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(leapDay.ageOn(LocalDate.of(2026, 2, 28), ON_THE_LAST_OF_FEBRUARY))
                .isEqualTo(18);
        assertThat(born("2007-02-28").birthday(1)).isEqualTo(LocalDate.of(2008, 2, 28));
    }

    @Test
    void aDateOfBirthIsNeitherPrintedNorToldByAnError() {
        DateOfBirth born = born("2010-06-15");

        assertThat(born).hasToString("DateOfBirth[redacted]");
        assertThat(Serialised.andBack(born)).isEqualTo(born);
        assertThatThrownBy(() -> born.ageOn(LocalDate.of(2010, 6, 14)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("2010");
        assertThatThrownBy(() -> born.birthday(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-08-31, 2024-08-31",
        "2019-09-01, 2024-12-31",
        "2019-12-31, 2024-12-31",
        "2020-01-01, 2025-03-31",
        "2020-02-29, 2025-03-31",
        "2020-03-31, 2025-03-31",
        "2020-04-01, 2025-08-31"
    })
    void compulsorySchoolAgeBeginsOnThePrescribedDayOnOrAfterTheFifthBirthday(String born, LocalDate first) {
        assertThat(CompulsorySchoolAge.of(born(born)).first()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "2007-09-23, 2024-06-28",
        "2007-09-01, 2024-06-28",
        "2007-08-31, 2023-06-30",
        "2008-06-28, 2024-06-28",
        "2008-06-29, 2024-06-28",
        "2008-06-27, 2024-06-28",
        "2008-02-29, 2024-06-28",
        "2008-08-31, 2024-06-28",
        "2008-12-31, 2025-06-27"
    })
    void compulsorySchoolAgeEndsOnTheLastFridayInJuneOfTheSchoolYearOfTheSixteenthBirthday(
            String born, LocalDate last) {
        CompulsorySchoolAge age = CompulsorySchoolAge.of(born(born));

        assertThat(age.last()).isEqualTo(last);
        assertThat(age.contains(last)).isTrue();
        assertThat(age.rightsPassOn()).isEqualTo(last.plusDays(1));
        assertThat(age.contains(age.rightsPassOn())).isFalse();
        assertThat(age.contains(age.first().minusDays(1))).isFalse();
        assertThat(Serialised.andBack(age)).isEqualTo(age);
    }

    @ParameterizedTest
    @CsvSource({
        "2008-09-02, 2024-09-02, 2025-06-27",
        "2008-09-02, 2024-09-03, 2024-06-28",
        "2008-08-30, 2024-08-28, 2025-06-27",
        "2008-08-30, 2024-09-03, 2024-06-28"
    })
    void whoTurnsSixteenBeforeTheFirstTermBeginsHasReachedTheAgeInTheYearBefore(
            String born, LocalDate schoolYearBegins, LocalDate last) {
        assertThat(CompulsorySchoolAge.of(born(born), schoolYearBegins).last()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-09-01", "2025-09-01", "2024-07-31"})
    void aSchoolYearOfAnotherYearIsRefused(LocalDate schoolYearBegins) {
        assertThatThrownBy(() -> CompulsorySchoolAge.of(born("2008-09-02"), schoolYearBegins))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sixteenth birthday")
                .hasMessageNotContaining("2008");
    }

    @Test
    void compulsorySchoolAgeIsCited() {
        assertThat(CompulsorySchoolAge.BEGINS_UNDER)
                .hasToString("Education Act 1996, s 8(2); Education (Start of Compulsory School Age) Order 1998"
                        + " (SI 1998/1607)");
        assertThat(CompulsorySchoolAge.ENDS_UNDER)
                .hasToString("Education Act 1996, s 8(3); Education (School Leaving Date) Order 1997 (SI 1997/1970)");
        assertThat(CompulsorySchoolAge.YOUNG_PERSON_UNDER).hasToString("Children and Families Act 2014, s 83(2)");
        assertThatThrownBy(() -> new CompulsorySchoolAge(LocalDate.of(2025, 1, 2), LocalDate.of(2025, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2010-08-31, 2025, 11",
        "2010-09-01, 2025, 10",
        "2020-09-01, 2025, R",
        "2021-09-01, 2025, N2",
        "2022-09-01, 2025, N1",
        "2008-09-01, 2025, 12",
        "2006-09-01, 2025, 14"
    })
    void aPersonIsUsuallyTaughtByTheAgeOnThe31August(String born, int startYear, String code) {
        assertThat(YearGroup.usualFor(born(born), new AcademicYear(startYear))).contains(YearGroup.of(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-09-01", "2025-08-31", "2025-09-01", "2025-09-02", "2030-01-01", "2006-08-31"})
    void outsideTheYearGroupsNoneIsUsual(String born) {
        assertThat(YearGroup.usualFor(born(born), new AcademicYear(2025))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "N1, 2, early-years",
        "N2, 3, early-years",
        "R, 4, early-years",
        "1, 5, key-stage-1",
        "2, 6, key-stage-1",
        "3, 7, key-stage-2",
        "6, 10, key-stage-2",
        "7, 11, key-stage-3",
        "9, 13, key-stage-3",
        "10, 14, key-stage-4",
        "11, 15, key-stage-4",
        "12, 16, key-stage-5",
        "14, 18, key-stage-5",
        "M,,",
        "X,,",
        "E1,,",
        "15,,"
    })
    void aYearGroupHasItsUsualAgeAndKeyStageOrNone(String code, Integer age, String stage) {
        YearGroup group = YearGroup.of(code);

        assertThat(group.usualAge()).isEqualTo(age == null ? OptionalInt.empty() : OptionalInt.of(age));
        assertThat(group.keyStage()).isEqualTo(Optional.ofNullable(stage).map(KeyStage::withId));
    }

    @Test
    void theTableOfYearGroupsNamesEveryCodeOnce() {
        assertThat(ShippedTable.read(YearGroup.class, "year-groups.csv", "code", "age", "key_stage", "certainty")
                        .rows())
                .extracting(row -> row.get(0))
                .containsExactlyElementsOf(
                        CodeSets.YEAR_GROUP.codes().stream().map(Code::value).toList());
        assertThat(YearGroup.of("15").code()).isEqualTo(new UnknownCode("nc-year", "15"));
        assertThat(YearGroup.of("9")).hasToString("9 (year 9)");
        assertThat(Serialised.andBack(YearGroup.of("R"))).isEqualTo(YearGroup.of("R"));
        assertThatThrownBy(() -> new YearGroup(CodeSets.SEN_TYPE.read("9")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void aKeyStageIsFoundByItsNameAndSaysWhatDefinesIt(KeyStage stage) {
        assertThat(KeyStage.withId(stage.id())).isEqualTo(stage);
        assertThat(stage.citation().provisions()).hasSize(1);
        assertThat(stage.standing()).isEqualTo(stage == KeyStage.KEY_STAGE_5 ? Standing.CONVENTION : Standing.STATUTE);
        assertThatThrownBy(() -> KeyStage.withId("key-stage-6"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("key-stage-6", "early-years");
    }

    @Test
    void theFourKeyStagesOfTheActAreItsFourParagraphs() {
        assertThat(Stream.of(KeyStage.values()).map(stage -> stage.citation().toString()))
                .contains("Education Act 2002, s 82(1)(a)", "Education Act 2002, s 82(1)(d)")
                .doesNotHaveDuplicates();
    }
}
