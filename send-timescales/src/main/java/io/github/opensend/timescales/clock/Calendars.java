package io.github.opensend.timescales.clock;

import com.google.common.collect.ImmutableSortedSet;
import io.github.opensend.core.time.BankHolidays;
import io.github.opensend.core.time.CountedDays;
import io.github.opensend.core.time.TribunalTime;
import io.github.opensend.core.time.WorkingDays;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The calendars on which an engine counts: working days, the Tribunal's working days, and the Tribunal's plain days.
 *
 * @since 0.1.0
 */
public final class Calendars implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Calendars ENGLAND_AND_WALES = of(BankHolidays.englandAndWales());

    private final BankHolidays bankHolidays;
    private final CountedDays workingDays;
    private final CountedDays tribunalWorkingDays;
    private final CountedDays tribunalDays;

    private Calendars(BankHolidays bankHolidays) {
        this.bankHolidays = bankHolidays;
        this.workingDays = WorkingDays.englandAndWales(bankHolidays);
        this.tribunalWorkingDays = WorkingDays.tribunal(bankHolidays);
        this.tribunalDays = TribunalTime.of(workingDays).stepDays();
    }

    /**
     * The calendars of England, with the bank holidays that this release knows.
     *
     * @return the calendars
     */
    public static Calendars englandAndWales() {
        return ENGLAND_AND_WALES;
    }

    /**
     * The calendars that follow from a table of bank holidays.
     *
     * @param bankHolidays the table
     * @return the calendars
     */
    public static Calendars of(BankHolidays bankHolidays) {
        return new Calendars(bankHolidays);
    }

    /**
     * The table of bank holidays.
     *
     * @return the table
     */
    public BankHolidays bankHolidays() {
        return bankHolidays;
    }

    /**
     * Monday to Friday without bank holidays. The SEND Regulations do not define a working day; this is the declared default.
     *
     * @return the days
     */
    public CountedDays workingDays() {
        return workingDays;
    }

    /**
     * The working days of the Tribunal, without August and 25 December to 1 January.
     *
     * @return the days
     */
    public CountedDays tribunalWorkingDays() {
        return tribunalWorkingDays;
    }

    /**
     * Every day but August and 25 December to 1 January, for the Tribunal's limits in days.
     *
     * @return the days
     */
    public CountedDays tribunalDays() {
        return tribunalDays;
    }

    Calendars with(ImmutableSortedSet<LocalDate> extraBankHolidays) {
        return extraBankHolidays.isEmpty() ? this : of(bankHolidays.plus(extraBankHolidays));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Calendars that && bankHolidays.equals(that.bankHolidays));
    }

    @Override
    public int hashCode() {
        return Objects.hash(bankHolidays);
    }

    /**
     * The version of the table of bank holidays.
     *
     * @return such as {@code Calendars[2026-11-21]}
     */
    @Override
    public String toString() {
        return "Calendars[" + bankHolidays.version() + "]";
    }
}
