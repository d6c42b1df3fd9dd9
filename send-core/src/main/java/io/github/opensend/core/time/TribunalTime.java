package io.github.opensend.core.time;

import io.github.opensend.core.time.epoch.EpochDaySet;
import io.github.opensend.core.time.epoch.EpochTribunalTime;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Where a tribunal time limit ends once rule 12 of the HESC Rules 2008 has been applied to it. It moves the tribunal's
 * limits only, never the duties of an authority, and it is not for a limit that a direction has fixed to a date.
 *
 * <p>A disability discrimination claim takes {@link #lastDayToStart(LocalDate)} only up to 20 July 2020; later steps in
 * it are steps like any other.
 *
 * @since 0.1.0
 */
public final class TribunalTime implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CountedDays workingDays;
    private final CountedDays stepDays;

    private TribunalTime(CountedDays workingDays) {
        this.workingDays = workingDays;
        this.stepDays = CountedDays.of(
                "days outside August and 25 December to 1 January",
                workingDays.first(),
                workingDays.last(),
                day -> !EpochTribunalTime.leavesOut((int) day.toEpochDay()));
    }

    /**
     * Rule 12 over a working calendar.
     *
     * @param workingDays the ordinary working days, such as {@link WorkingDays#englandAndWales()}; those of August are
     *     among them
     * @return the rule
     */
    public static TribunalTime of(CountedDays workingDays) {
        return new TribunalTime(workingDays);
    }

    /**
     * The last day to start a special educational needs appeal (rule 12(2) and (3)(a)). No day is skipped on the way:
     * only the end moves. From 25 December to 1 January it moves to the first working day after 1 January, from August
     * to the first after 31 August, and from any other day that is not a working day to the next that is.
     *
     * @param rawEnd where the limit ends before the rule is applied
     * @return the day
     * @throws OutsideSpanException if the day or the answer is outside the span of the working days
     */
    public LocalDate lastDayToStart(LocalDate rawEnd) {
        return answer(rawEnd, EpochTribunalTime.lastDayToStart(epochDay(rawEnd), workingDays.epochDays()));
    }

    /**
     * The last day of any other step (rule 12(2) and (3)(b)), such as the authority's response. The limit is counted in
     * {@link WorkingDays#tribunal()} or in {@link #stepDays()}; where it ends on a day that is not a working day, it
     * moves to the next.
     *
     * <p>The rule does not say whether that next day can lie in August, as it would after Saturday 31 July 2027. It is
     * read here as no day that counts: the step is then due on the first working day of September.
     *
     * @param rawEnd where the limit ends, counted without the days that are left out
     * @return the day
     * @throws OutsideSpanException if the day or the answer is outside the span of the working days
     */
    public LocalDate lastDayOfStep(LocalDate rawEnd) {
        return answer(rawEnd, EpochTribunalTime.lastDayOfStep(epochDay(rawEnd), workingDays.epochDays()));
    }

    /**
     * The days that count for a step whose limit is stated in plain days: all but August and 25 December to 1 January.
     *
     * @return the days, weekends and holidays among them, over the span of the working days
     */
    public CountedDays stepDays() {
        return stepDays;
    }

    /**
     * The working days that limits move to.
     *
     * @return the ordinary working days
     */
    public CountedDays workingDays() {
        return workingDays;
    }

    private int epochDay(LocalDate rawEnd) {
        if (rawEnd.isBefore(workingDays.first()) || rawEnd.isAfter(workingDays.last())) {
            throw workingDays.outside(rawEnd, "the end of a tribunal limit");
        }
        return (int) rawEnd.toEpochDay();
    }

    private LocalDate answer(LocalDate rawEnd, int day) {
        if (day == EpochDaySet.OUTSIDE) {
            throw workingDays.outside(rawEnd, "the working day that the tribunal limit moves to");
        }
        return LocalDate.ofEpochDay(day);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TribunalTime that && workingDays.equals(that.workingDays);
    }

    @Override
    public int hashCode() {
        return workingDays.hashCode();
    }

    /**
     * The rule and its calendar.
     *
     * @return such as {@code rule 12 over working days …}
     */
    @Override
    public String toString() {
        return "rule 12 over " + workingDays;
    }
}
