package io.github.opensend.core.time;

import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.opengamma.strata.basics.ReferenceData;
import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarIds;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.github.opensend.core.Serialised;
import io.github.opensend.core.law.Certainty;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class BankHolidaysTest {
    private static final BankHolidays TABLE = BankHolidays.englandAndWales();
    private static final LocalDate STATE_FUNERAL = LocalDate.of(2022, 9, 19);
    private static final LocalDate VE_DAY = LocalDate.of(2020, 5, 8);

    @Test
    void onlyOneOffAndMovedDaysDifferFromTheUsualRules() {
        Set<LocalDate> usual = usualHolidays().keySet();
        Set<LocalDate> extra = new TreeSet<>(TABLE.dates());
        extra.removeAll(usual);
        Set<LocalDate> missing = new TreeSet<>(usual);
        missing.removeAll(TABLE.dates());

        assertThat(extra)
                .containsExactly(
                        LocalDate.of(2012, 6, 4),
                        LocalDate.of(2012, 6, 5),
                        VE_DAY,
                        LocalDate.of(2022, 6, 2),
                        LocalDate.of(2022, 6, 3),
                        STATE_FUNERAL,
                        LocalDate.of(2023, 5, 8));
        assertThat(missing)
                .containsExactly(LocalDate.of(2012, 5, 28), LocalDate.of(2020, 5, 4), LocalDate.of(2022, 5, 30));
        assertThat(extra)
                .allSatisfy(day -> assertThat(TABLE.on(day).orElseThrow().announced())
                        .hasValueSatisfying(announced -> assertThat(announced).isBefore(day)));
    }

    @Test
    void beforeAnyAnnouncementTheTableIsTheUsualRules() {
        SortedMap<LocalDate, String> known = new TreeMap<>();
        TABLE.asKnownOn(LocalDate.of(2010, 1, 4)).all().forEach(holiday -> known.put(holiday.date(), holiday.title()));

        assertThat(known).isEqualTo(usualHolidays());
    }

    @Test
    void aDayIsASubstituteIfItsHolidayFallsOnAWeekend() {
        assertThat(TABLE.all())
                .filteredOn(holiday -> holiday.announced().isEmpty())
                .allSatisfy(holiday -> {
                    int year = holiday.date().getYear();
                    boolean onItsOwnDay =
                            switch (holiday.title()) {
                                case "New Year's Day" -> holiday.date().equals(LocalDate.of(year, 1, 1));
                                case "Christmas Day" -> holiday.date().equals(LocalDate.of(year, 12, 25));
                                case "Boxing Day" -> holiday.date().equals(LocalDate.of(year, 12, 26));
                                default -> true;
                            };
                    assertThat(holiday.substitute()).as(holiday.toString()).isEqualTo(!onItsOwnDay);
                });
    }

    @Test
    void anAnnouncementIsKnownFromItsDayOn() {
        LocalDate announced = TABLE.on(STATE_FUNERAL).orElseThrow().announced().orElseThrow();

        assertThat(TABLE.asKnownOn(announced).on(STATE_FUNERAL)).isPresent();
        assertThat(TABLE.asKnownOn(announced.minusDays(1)).on(STATE_FUNERAL)).isEmpty();
    }

    @Test
    void aMovedHolidayIsBackOnItsUsualDayUntilTheMoveIsAnnounced() {
        BankHoliday moved = TABLE.on(VE_DAY).orElseThrow();
        LocalDate usual = moved.insteadOf().orElseThrow();
        BankHolidays before = TABLE.asKnownOn(moved.announced().orElseThrow().minusDays(1));

        assertThat(before.on(VE_DAY)).isEmpty();
        assertThat(before.on(usual))
                .hasValueSatisfying(holiday -> assertThat(holiday.title()).isEqualTo("Early May bank holiday"));
        assertThat(before.version()).contains(TABLE.version()).isNotEqualTo(TABLE.version());
        assertThat(TABLE.on(usual)).isEmpty();
    }

    @Test
    void onceAllIsKnownTheTableIsItself() {
        assertThat(TABLE.asKnownOn(LocalDate.of(2022, 11, 6))).isSameAs(TABLE);
    }

    @Test
    void projectedYearsSaySo() {
        assertThat(TABLE.all()).allSatisfy(holiday -> {
            assertThat(holiday.projected()).isEqualTo(holiday.date().getYear() >= 2029);
            assertThat(holiday.certainty()).isEqualTo(holiday.projected() ? Certainty.INFERRED : Certainty.VERIFIED);
            assertThat(holiday.source()).isNotBlank();
        });
        assertThat(TABLE.firstYear()).isEqualTo(2012);
        assertThat(TABLE.lastYear()).isEqualTo(2030);
    }

    @Test
    void aCallersOwnDaysJoinTheTableAndItsVersion() {
        LocalDate own = LocalDate.of(2029, 6, 1);
        BankHolidays more = TABLE.plus(Set.of(own, VE_DAY));

        assertThat(more.dates()).hasSize(TABLE.dates().size() + 1).contains(own);
        assertThat(more.on(VE_DAY)).isEqualTo(TABLE.on(VE_DAY));
        assertThat(more.version()).contains(TABLE.version(), "2029-06-01");
        assertThat(WorkingDays.englandAndWales(more).contains(own)).isFalse();
        assertThat(WorkingDays.englandAndWales(more).name()).contains("2029-06-01");
        assertThat(TABLE.plus(Set.of(VE_DAY))).isSameAs(TABLE);
    }

    @Test
    void aCallersDayOutsideTheTableIsRefused() {
        assertThatThrownBy(() -> TABLE.plus(Set.of(LocalDate.of(2031, 1, 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("2031-01-01", "2012", "2030");
    }

    @Test
    void aCallersDayMayBeTheFirstOrTheLastOfTheTable() {
        Set<LocalDate> ends = Set.of(LocalDate.of(2012, 1, 1), LocalDate.of(2030, 12, 31));

        assertThat(TABLE.plus(ends).dates()).containsAll(ends);
        assertThatThrownBy(() -> TABLE.plus(Set.of(LocalDate.of(2011, 12, 31))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void workingDaysAreWeekdaysThatAreNoHolidayAndTheTribunalLeavesOutItsGapsToo() {
        BankHolidays own = TABLE.plus(Set.of(LocalDate.of(2029, 6, 1)));
        CountedDays working = WorkingDays.englandAndWales(own);
        CountedDays tribunal = WorkingDays.tribunal(own);

        for (LocalDate day = working.first(); !day.isAfter(working.last()); day = day.plusDays(1)) {
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            boolean works = !weekend && !own.dates().contains(day);
            assertThat(working.contains(day)).as(day.toString()).isEqualTo(works);
            assertThat(tribunal.contains(day))
                    .as(day.toString())
                    .isEqualTo(works && !TribunalTimeProperties.isLeftOut(day));
        }
    }

    @Test
    void theTableSaysItsYearsItsVersionAndHowManyItHolds() {
        assertThat(TABLE)
                .hasToString("bank holidays 2012 to 2030, version " + TABLE.version() + ": "
                        + TABLE.all().size());
    }

    @Test
    void aMoveWithoutAnAnnouncementIsRefused() {
        assertThatThrownBy(() -> ImmutableBankHoliday.builder()
                        .date(VE_DAY)
                        .title("VE day")
                        .substitute(false)
                        .certainty(Certainty.VERIFIED)
                        .source("made up")
                        .projected(false)
                        .insteadOf(LocalDate.of(2020, 5, 4))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2020-05-04");
    }

    @Test
    void londonsCalendarInStrataAgreesOnEveryWeekday() {
        HolidayCalendar london = HolidayCalendarIds.GBLO.resolve(ReferenceData.standard());

        assertThat(weekdaysOnWhichWeDisagreeWith(london::isHoliday)).isEmpty();
    }

    @Test
    void englandInJollydayAgreesOnEveryWeekday() {
        HolidayManager england = HolidayManager.getInstance(ManagerParameters.create("gb"));

        assertThat(weekdaysOnWhichWeDisagreeWith(day -> england.isHoliday(day, "eng")))
                .isEmpty();
    }

    @Test
    void theTableComesBackFromItsSerialisedForm() {
        assertThat(Serialised.andBack(TABLE))
                .isEqualTo(TABLE)
                .hasSameHashCodeAs(TABLE)
                .isNotEqualTo(TABLE.asKnownOn(LocalDate.of(2020, 1, 1)));
    }

    private static Set<LocalDate> weekdaysOnWhichWeDisagreeWith(Predicate<LocalDate> isHoliday) {
        Set<LocalDate> disagreed = new TreeSet<>();
        for (LocalDate day = Calendars.FIRST; !day.isAfter(Calendars.LAST); day = day.plusDays(1)) {
            boolean weekday = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
            if (weekday && isHoliday.test(day) != TABLE.on(day).isPresent()) {
                disagreed.add(day);
            }
        }
        return disagreed;
    }

    private static SortedMap<LocalDate, String> usualHolidays() {
        SortedMap<LocalDate, String> usual = new TreeMap<>();
        for (int year = TABLE.firstYear(); year <= TABLE.lastYear(); year++) {
            LocalDate easter = easterSunday(year);
            LocalDate may = LocalDate.of(year, 5, 1);
            usual.put(onAWeekday(LocalDate.of(year, 1, 1), usual), "New Year's Day");
            usual.put(easter.minusDays(2), "Good Friday");
            usual.put(easter.plusDays(1), "Easter Monday");
            usual.put(may.with(firstInMonth(DayOfWeek.MONDAY)), "Early May bank holiday");
            usual.put(may.with(lastInMonth(DayOfWeek.MONDAY)), "Spring bank holiday");
            usual.put(LocalDate.of(year, 8, 1).with(lastInMonth(DayOfWeek.MONDAY)), "Summer bank holiday");
            LocalDate boxing = LocalDate.of(year, 12, 26);
            LocalDate christmas = LocalDate.of(year, 12, 25);
            boolean boxingKeepsItsDay = boxing.getDayOfWeek() == DayOfWeek.MONDAY;
            if (boxingKeepsItsDay) {
                usual.put(boxing, "Boxing Day");
            }
            usual.put(onAWeekday(christmas, usual), "Christmas Day");
            if (!boxingKeepsItsDay) {
                usual.put(onAWeekday(boxing, usual), "Boxing Day");
            }
        }
        return usual;
    }

    private static LocalDate onAWeekday(LocalDate holiday, SortedMap<LocalDate, String> taken) {
        LocalDate day = holiday;
        while (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 || taken.containsKey(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Gauss's rule with the exceptions that matter from 1900 to 2099. */
    private static LocalDate easterSunday(int year) {
        int d = (19 * (year % 19) + 24) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
        int afterMarch22 = d + e;
        boolean exception = afterMarch22 == 35 || (d == 28 && e == 6 && year % 19 > 10);
        return LocalDate.of(year, 3, 22).plusDays(exception ? afterMarch22 - 7 : afterMarch22);
    }
}
