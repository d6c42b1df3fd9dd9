package io.github.opensend.core.time;

import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.law.Certainty;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One bank holiday: its day, and how we come to know of it.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class BankHoliday implements Serializable permits ImmutableBankHoliday {
    private static final long serialVersionUID = 1L;

    BankHoliday() {}

    /**
     * The day that is a holiday.
     *
     * @return the day itself, or the weekday that stands in for it
     */
    public abstract LocalDate date();

    /**
     * What it is called.
     *
     * @return the title, as GOV.UK words it where the day comes from there
     */
    public abstract String title();

    /**
     * Whether the day stands in for a holiday that falls on a weekend or on another holiday.
     *
     * @return true for a substitute day
     */
    public abstract boolean substitute();

    /**
     * When the day was made public, if it was not to be foreseen.
     *
     * @return the day of the announcement, from knowledge; empty for the holidays of every year
     */
    public abstract Optional<LocalDate> announced();

    /**
     * The usual day that this one was moved from.
     *
     * @return the day that would have been the holiday; empty if nothing was moved
     */
    public abstract Optional<LocalDate> insteadOf();

    /**
     * How sure it is that the day is a holiday.
     *
     * @return verified for a day that was read, inferred for one that was projected
     */
    public abstract Certainty certainty();

    /**
     * Where the day was read.
     *
     * @return the source, in words
     */
    public abstract String source();

    /**
     * Whether the day was worked out by the usual rules because none had been published.
     *
     * @return true if no published list was read for it
     */
    public abstract boolean projected();

    boolean isKnownOn(LocalDate day) {
        return announced().map(known -> !known.isAfter(day)).orElse(true);
    }

    @Value.Check
    void movedDaysAreAnnounced() {
        if (insteadOf().isPresent() && announced().isEmpty()) {
            throw new IllegalStateException(
                    date() + " was moved from " + insteadOf().get() + ": it has to say when");
        }
    }
}
