package io.github.opensend.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opensend.core.Serialised;
import io.github.opensend.core.time.epoch.EpochDaySet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CountedDaysProperties {
    @Provide
    Arbitrary<CountedDays> calendars() {
        return Calendars.calendars();
    }

    /** Days a little wider than the calendars, so that some fall outside. */
    @Provide
    Arbitrary<LocalDate> days() {
        return Calendars.days(Calendars.FIRST.minusDays(40), Calendars.LAST.plusDays(40));
    }

    @Provide
    Arbitrary<Integer> counts() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 30), Arbitraries.integers().greaterOrEqual(0));
    }

    @Property
    void exactlyTheChosenDaysAreCounted(
            @ForAll("days") LocalDate first, @ForAll @IntRange(max = 200) int length, @ForAll long seed) {
        LocalDate last = first.plusDays(length);
        Random random = new Random(seed);
        Set<LocalDate> chosen = new HashSet<>();
        CountedDays calendar = CountedDays.of("chosen", first, last, day -> {
            boolean choose = random.nextBoolean();
            if (choose) {
                chosen.add(day);
            }
            return choose;
        });

        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            assertThat(calendar.contains(day)).isEqualTo(chosen.contains(day));
            assertThat(calendar.epochDays().contains((int) day.toEpochDay())).isEqualTo(chosen.contains(day));
        }
        assertThat(calendar.epochDays().size()).isEqualTo(chosen.size());
    }

    @Property
    void addingDaysIsWalkingForward(
            @ForAll("calendars") CountedDays calendar, @ForAll("days") LocalDate day, @ForAll("counts") int n) {
        agrees(
                walked(calendar, day, n, 1),
                () -> calendar.plus(day, n),
                () -> calendar.epochDays().plus(number(day), n));
    }

    @Property
    void takingDaysIsWalkingBack(
            @ForAll("calendars") CountedDays calendar, @ForAll("days") LocalDate day, @ForAll("counts") int n) {
        agrees(
                walked(calendar, day, n, -1),
                () -> calendar.minus(day, n),
                () -> calendar.epochDays().minus(number(day), n));
    }

    @Property
    void theFirstAndTheLastCountedDayAreReachedAndNothingBeyond(@ForAll("calendars") CountedDays calendar) {
        TreeSet<LocalDate> counted = new TreeSet<>(Calendars.countedOneByOne(calendar));
        Assume.that(!counted.isEmpty());
        LocalDate first = counted.first();
        LocalDate last = counted.last();
        int steps = counted.size() - 1;

        assertThat(calendar.plus(first, steps)).isEqualTo(last);
        assertThat(calendar.minus(last, steps)).isEqualTo(first);
        assertThatExceptionOfType(OutsideSpanException.class).isThrownBy(() -> calendar.plus(first, steps + 1));
        assertThatExceptionOfType(OutsideSpanException.class).isThrownBy(() -> calendar.minus(last, steps + 1));
    }

    @Property
    void theNextCountedDayIsTheDayItselfOrAWalkForward(
            @ForAll("calendars") CountedDays calendar, @ForAll("days") LocalDate day) {
        agrees(
                isCounted(calendar, day) ? Optional.of(day) : walked(calendar, day, 1, 1),
                () -> calendar.onOrAfter(day),
                () -> calendar.epochDays().onOrAfter(number(day)));
    }

    @Property
    void theCountedDayBeforeIsTheDayItselfOrAWalkBack(
            @ForAll("calendars") CountedDays calendar, @ForAll("days") LocalDate day) {
        agrees(
                isCounted(calendar, day) ? Optional.of(day) : walked(calendar, day, 1, -1),
                () -> calendar.onOrBefore(day),
                () -> calendar.epochDays().onOrBefore(number(day)));
    }

    @Property
    void betweenCountsTheDaysAfterTheStartUpToTheEnd(
            @ForAll("calendars") CountedDays calendar, @ForAll("days") LocalDate start, @ForAll("days") LocalDate end) {
        EpochDaySet days = calendar.epochDays();
        if (isOutside(calendar, start) || isOutside(calendar, end)) {
            assertThatExceptionOfType(OutsideSpanException.class).isThrownBy(() -> calendar.between(start, end));
            assertThat(days.between(number(start), number(end))).isEqualTo(EpochDaySet.OUTSIDE);
            return;
        }
        LocalDate earlier = start.isBefore(end) ? start : end;
        LocalDate later = start.isBefore(end) ? end : start;
        int counted = (int) earlier.plusDays(1)
                .datesUntil(later.plusDays(1))
                .filter(calendar::contains)
                .count();
        int expected = start.isBefore(end) ? counted : -counted;

        assertThat(calendar.between(start, end)).isEqualTo(expected);
        assertThat(days.between(number(start), number(end))).isEqualTo(expected);
    }

    @Property
    void whatPlusAddsBetweenCountsAndMinusTakes(
            @ForAll @IntRange(max = 1000) int n, @ForAll("startsInTheFirstDecade") LocalDate start) {
        CountedDays calendar = WorkingDays.englandAndWales();
        LocalDate end = calendar.plus(start, n);

        assertThat(calendar.between(start, end)).isEqualTo(n);
        assertThat(calendar.between(end, start)).isEqualTo(-n);
        assertThat(calendar.minus(end, n)).isEqualTo(n == 0 ? start : calendar.onOrBefore(start));
    }

    @Provide
    Arbitrary<LocalDate> startsInTheFirstDecade() {
        return Calendars.days(LocalDate.of(2012, 1, 4), LocalDate.of(2022, 12, 31));
    }

    @Property
    void daysTakenOutNoLongerCountAndOthersStillDo(
            @ForAll("calendars") CountedDays calendar, @ForAll("days") LocalDate a, @ForAll("days") LocalDate b) {
        Set<LocalDate> taken = Set.of(a, b.equals(a) ? b.plusDays(1) : b);
        CountedDays left = calendar.without("left", taken);

        Set<LocalDate> expected = Calendars.countedOneByOne(calendar);
        expected.removeAll(taken);
        assertThat(Calendars.countedOneByOne(left)).isEqualTo(expected);
        assertThat(left.name()).isEqualTo("left");
        assertThat(left.first()).isEqualTo(calendar.first());
        assertThat(left.last()).isEqualTo(calendar.last());
    }

    @Property
    void aNegativeNumberOfDaysIsRefused(
            @ForAll @IntRange(min = Integer.MIN_VALUE, max = -1) int n,
            @ForAll("startsInTheFirstDecade") LocalDate day) {
        CountedDays calendar = WorkingDays.englandAndWales();

        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> calendar.plus(day, n));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> calendar.minus(day, n));
        assertThat(calendar.epochDays().plus(number(day), n)).isEqualTo(EpochDaySet.OUTSIDE);
        assertThat(calendar.epochDays().minus(number(day), n)).isEqualTo(EpochDaySet.OUTSIDE);
    }

    @Property(tries = 100)
    void calendarsComeBackFromTheirSerialisedForm(@ForAll("calendars") CountedDays calendar) {
        CountedDays back = Serialised.andBack(calendar);

        assertThat(back).isEqualTo(calendar).hasSameHashCodeAs(calendar).hasToString(calendar.toString());
        assertThat(Calendars.countedOneByOne(back)).isEqualTo(Calendars.countedOneByOne(calendar));
    }

    private static void agrees(Optional<LocalDate> walked, Supplier<LocalDate> asDates, IntSupplier asNumbers) {
        assertThat(asNumbers.getAsInt())
                .isEqualTo(walked.map(CountedDaysProperties::number).orElse(EpochDaySet.OUTSIDE));
        if (walked.isPresent()) {
            assertThat(asDates.get()).isEqualTo(walked.get());
        } else {
            assertThatExceptionOfType(OutsideSpanException.class)
                    .isThrownBy(asDates::get)
                    .withMessageContaining("runs from");
        }
    }

    private static Optional<LocalDate> walked(CountedDays calendar, LocalDate start, int n, int step) {
        LocalDate day = start;
        int left = n;
        while (!isOutside(calendar, day) && left > 0) {
            day = day.plusDays(step);
            if (isCounted(calendar, day)) {
                left--;
            }
        }
        return isOutside(calendar, day) ? Optional.empty() : Optional.of(day);
    }

    private static boolean isCounted(CountedDays calendar, LocalDate day) {
        return !isOutside(calendar, day) && calendar.contains(day);
    }

    private static boolean isOutside(CountedDays calendar, LocalDate day) {
        return day.isBefore(calendar.first()) || day.isAfter(calendar.last());
    }

    private static int number(LocalDate day) {
        return (int) day.toEpochDay();
    }
}
