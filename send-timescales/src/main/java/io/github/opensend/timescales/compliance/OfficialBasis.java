package io.github.opensend.timescales.compliance;

import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instruments;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * How official statistics count days.
 *
 * <p>LG Inform Plus restates the basis of the Department for Education: the day of receipt is Day 1 of every period. Whether
 * the last day of a period is inside it was not seen, and an older note counts from the day after receipt; both are
 * therefore for the caller to say, and {@link #RESTATED} is what is believed.
 *
 * @param receiptIsDayOne whether the day of receipt is Day 1; otherwise it is day 0, as in law
 * @param lastDayIsInside whether what happens on the last day of a period is in time
 * @since 0.1.0
 */
public record OfficialBasis(boolean receiptIsDayOne, boolean lastDayIsInside) implements Serializable {
    /** The basis as LG Inform Plus restates it, with the last day inside: twenty weeks end on Day 140. */
    public static final OfficialBasis RESTATED = new OfficialBasis(true, true);

    private static final int DAYS_IN_A_WEEK = 7;

    /**
     * Where the basis is restated.
     *
     * @return LG Inform Plus
     */
    public Citation citation() {
        return Citation.of(Instruments.SEN2_TIMELINESS.whole());
    }

    /**
     * How sure it is.
     *
     * @return verified for {@link #receiptIsDayOne()} as it is restated; inferred for the rest
     */
    public Certainty certainty() {
        return Certainty.INFERRED;
    }

    /**
     * The number of a day.
     *
     * @param received the day of receipt, or of the meeting for what is measured from a meeting
     * @param day the day of what is measured
     * @return 1 for the day of receipt, or 0 if that is not Day 1
     */
    public long dayNumber(LocalDate received, LocalDate day) {
        return day.toEpochDay() - received.toEpochDay() + (receiptIsDayOne ? 1 : 0);
    }

    /**
     * Whether a day is within a number of weeks.
     *
     * @param weeks how many weeks, more than 0
     * @param dayNumber the number of the day
     * @return true if it is
     */
    public boolean isWithin(int weeks, long dayNumber) {
        long last = (long) weeks * DAYS_IN_A_WEEK;
        return lastDayIsInside ? dayNumber <= last : dayNumber < last;
    }
}
