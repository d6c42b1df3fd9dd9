package io.github.opensend.core.setting;

import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instruments;
import io.github.opensend.core.time.AcademicYear;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/**
 * The days on which a person is of compulsory school age, by section 8 of the Education Act 1996.
 *
 * <p>It <i>begins</i> on the fifth birthday if that is 31 August, 31 December or 31 March, else on the next of those days;
 * a child then has to start at the next term. It <i>ends</i> with the last Friday in June of the school year in which the
 * person reaches 16. From the next day on a person under 25 is a young person, and holds the rights of Part 3 of the
 * Children and Families Act 2014 that were the parent's.
 *
 * <p>Section 8 was read. That the three days and the last Friday in June are set is read where authorities and charities
 * say so; the numbers of the orders that set them, and section 83(2), are from knowledge. The days are told as
 * they have been since 1998; whoever reached five or sixteen before is not asked about here.
 *
 * @param first the first day, included
 * @param last the last day, included: it ends at the end of that day
 * @since 0.1.0
 */
public record CompulsorySchoolAge(LocalDate first, LocalDate last) implements Serializable {
    /** What says when it begins. */
    public static final Citation BEGINS_UNDER = Citation.of(
            Instruments.EDUCATION_ACT_1996.section("8(2)"),
            Instruments.START_OF_COMPULSORY_SCHOOL_AGE_ORDER_1998.whole());

    /** What says when it ends. */
    public static final Citation ENDS_UNDER = Citation.of(
            Instruments.EDUCATION_ACT_1996.section("8(3)"), Instruments.SCHOOL_LEAVING_DATE_ORDER_1997.whole());

    /** What makes a person over compulsory school age and under 25 a young person. */
    public static final Citation YOUNG_PERSON_UNDER =
            Citation.of(Instruments.CHILDREN_AND_FAMILIES_ACT_2014.section("83(2)"));

    private static final int BEGINS = 5;
    private static final int ENDS = 16;

    /**
     * Checks that the days are in order.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public CompulsorySchoolAge {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "compulsory school age cannot run from " + first + " to " + last + "; expected two days in order");
        }
    }

    /**
     * The compulsory school age of a person, the school year taken to begin on 1 September. That is this library's choice:
     * in law it begins with the first term that starts after July, which differs by school.
     *
     * @param born the date of birth
     * @return the days
     */
    public static CompulsorySchoolAge of(DateOfBirth born) {
        return of(
                born,
                AcademicYear.of(LocalDate.of(born.birthday(ENDS).getYear(), Month.SEPTEMBER, 1))
                        .first());
    }

    /**
     * The compulsory school age of a person whose school year begins on a known day. It makes a difference of one year to
     * whoever turns 16 between 1 September and the first day of term, or in August after it.
     *
     * @param born the date of birth
     * @param schoolYearBegins the first day of the first term that starts after July in the year of the sixteenth birthday
     * @return the days
     * @throws IllegalArgumentException if that day is in another year or before August
     */
    public static CompulsorySchoolAge of(DateOfBirth born, LocalDate schoolYearBegins) {
        LocalDate sixteen = born.birthday(ENDS);
        if (schoolYearBegins.getYear() != sixteen.getYear()
                || schoolYearBegins.getMonth().compareTo(Month.AUGUST) < 0) {
            throw new IllegalArgumentException(
                    "the school year begins after July in the year of the sixteenth birthday;"
                            + " found a day of another year, or before August");
        }
        boolean nextYear = !sixteen.isBefore(schoolYearBegins);
        return new CompulsorySchoolAge(
                firstDay(born.birthday(BEGINS)), lastFridayInJune(sixteen.getYear() + (nextYear ? 1 : 0)));
    }

    private static LocalDate firstDay(LocalDate five) {
        int year = five.getYear();
        return Stream.of(
                        LocalDate.of(year, Month.MARCH, 31),
                        LocalDate.of(year, Month.AUGUST, 31),
                        LocalDate.of(year, Month.DECEMBER, 31))
                .filter(day -> !day.isBefore(five))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate lastFridayInJune(int year) {
        return LocalDate.of(year, Month.JUNE, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.FRIDAY));
    }

    /**
     * Whether a person is of compulsory school age on a day.
     *
     * @param day any day
     * @return true from the first day to the last, both included
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /**
     * The day on which the rights of the parent pass to the young person. Who lacks the capacity to use them is still a
     * young person; regulation 64 of the SEND Regulations 2014 says who then acts.
     *
     * @return the day after the last
     */
    public LocalDate rightsPassOn() {
        return last.plusDays(1);
    }
}
