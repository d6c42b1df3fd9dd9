package io.github.opensend.core.setting;

import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instruments;
import io.github.opensend.core.law.Reading;
import io.github.opensend.core.law.Readings;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;

/**
 * A date of birth, and the ages that follow from it. An age is reached at the start of the birthday: section 9(1) of the
 * Family Law Reform Act 1969.
 *
 * @param value the day; it points to a child and never appears in {@link #toString()}
 * @since 0.1.0
 */
public record DateOfBirth(LocalDate value) implements Serializable {
    /**
     * When does a person who was born on 29 February reach an age in a year without that day? The Act speaks of the
     * anniversary and does not say. By default on 1 March, as it is usually told for England; that is from knowledge.
     *
     * <p>It decides one day at ages that are no multiple of 4, such as 18 and 25. It decides neither when compulsory school
     * age begins nor when it ends.
     */
    public static final Reading LEAP_DAY_BIRTHDAY = Reading.reading("leap-day-birthday")
            .question("When does a person born on 29 February reach an age in a year that has no such day?")
            .citation(Citation.of(Instruments.FAMILY_LAW_REFORM_ACT_1969.section("9(1)")))
            .certainty(Certainty.FROM_KNOWLEDGE)
            .addOptions(
                    new Reading.Option("first-of-march", "on 1 March, the day after 28 February"),
                    new Reading.Option("last-of-february", "on 28 February, the last day of the month"))
            .build();

    private static final String LAST_OF_FEBRUARY = "last-of-february";

    /**
     * The birthday on which an age is reached, by the default of {@link #LEAP_DAY_BIRTHDAY}.
     *
     * @param age whole years, 0 for the day of birth
     * @return the day
     * @throws IllegalArgumentException if the age is negative
     */
    public LocalDate birthday(int age) {
        return birthday(age, Readings.defaults());
    }

    /**
     * The birthday on which an age is reached.
     *
     * @param age whole years, 0 for the day of birth
     * @param readings what is chosen for {@link #LEAP_DAY_BIRTHDAY}
     * @return the day
     * @throws IllegalArgumentException if the age is negative
     */
    public LocalDate birthday(int age, Readings readings) {
        if (age < 0) {
            throw new IllegalArgumentException("an age is 0 or more, found " + age);
        }
        LocalDate inFebruary = value.plusYears(age);
        boolean moved = inFebruary.getDayOfMonth() != value.getDayOfMonth();
        return moved && !readings.chosen(LEAP_DAY_BIRTHDAY).id().equals(LAST_OF_FEBRUARY)
                ? LocalDate.of(inFebruary.getYear(), Month.MARCH, 1)
                : inFebruary;
    }

    /**
     * The age on a day, by the default of {@link #LEAP_DAY_BIRTHDAY}.
     *
     * @param day the day of birth or a later one
     * @return whole years
     * @throws IllegalArgumentException if the day is before the birth; the message names neither
     */
    public int ageOn(LocalDate day) {
        return ageOn(day, Readings.defaults());
    }

    /**
     * The age on a day.
     *
     * @param day the day of birth or a later one
     * @param readings what is chosen for {@link #LEAP_DAY_BIRTHDAY}
     * @return whole years
     * @throws IllegalArgumentException if the day is before the birth; the message names neither
     */
    public int ageOn(LocalDate day, Readings readings) {
        if (day.isBefore(value)) {
            throw new IllegalArgumentException(
                    "nobody has an age before birth; expected the day of birth or a later one");
        }
        int years = day.getYear() - value.getYear();
        return years > 0 && day.isBefore(birthday(years, readings)) ? years - 1 : years;
    }

    /**
     * What it is, without the day.
     *
     * @return {@code DateOfBirth[redacted]}
     */
    @Override
    public String toString() {
        return "DateOfBirth[redacted]";
    }
}
