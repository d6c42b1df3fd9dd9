package io.github.opensend.core.arrangement;

import io.github.opensend.core.measure.Rate;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * How many cases of transport stand how against one first school day. Tallies add up, so that many parts make one whole.
 *
 * @param ready how many are in place on the day
 * @param notReady how many are in place from a later day
 * @param noneArranged for how many it is recorded that nothing is arranged
 * @param notRecorded for how many no day is recorded
 * @param daysLate the calendar days by which those that are not ready are late, together
 * @since 0.1.0
 */
public record TransportTally(int ready, int notReady, int noneArranged, int notRecorded, long daysLate)
        implements Serializable {
    /** Of no case at all. */
    public static final TransportTally NONE = new TransportTally(0, 0, 0, 0, 0);

    /**
     * Counts cases.
     *
     * @param cases the cases
     * @param firstSchoolDay the day against which they are held
     * @return the tally
     */
    public static TransportTally of(Iterable<TransportCase> cases, LocalDate firstSchoolDay) {
        TransportTally tally = NONE;
        for (TransportCase one : cases) {
            TransportReadiness answer = one.readyFor(firstSchoolDay);
            tally = tally.plus(
                    switch (answer.readiness()) {
                        case READY -> new TransportTally(1, 0, 0, 0, 0);
                        case NOT_READY -> new TransportTally(0, 1, 0, 0, answer.daysLate());
                        case NONE_ARRANGED -> new TransportTally(0, 0, 1, 0, 0);
                        case NOT_RECORDED -> new TransportTally(0, 0, 0, 1, 0);
                    });
        }
        return tally;
    }

    /**
     * Both together.
     *
     * @param other the tally of other cases, held against the same day
     * @return the sum
     * @throws ArithmeticException if a sum does not fit
     */
    public TransportTally plus(TransportTally other) {
        return new TransportTally(
                Math.addExact(ready, other.ready),
                Math.addExact(notReady, other.notReady),
                Math.addExact(noneArranged, other.noneArranged),
                Math.addExact(notRecorded, other.notRecorded),
                Math.addExact(daysLate, other.daysLate));
    }

    /**
     * How many were ready of those with a recorded day. Cases without one are in neither number.
     *
     * @return a rate; none of none where no day is recorded at all
     */
    public Rate ofRecorded() {
        return new Rate(ready, (long) ready + notReady);
    }
}
