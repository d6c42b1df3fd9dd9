package io.github.opensend.timescales.compliance;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.opensend.core.measure.Rate;
import java.io.Serializable;
import java.util.Arrays;

/**
 * How the clocks of one measure stand, and the rates that follow.
 *
 * <p>Unknown clocks are in no rate; a {@link ComplianceReport} says how far they could move it.
 *
 * @param counts how many clocks have each verdict; every verdict is there
 * @since 0.1.0
 */
public record StatutoryTally(ImmutableMap<Verdict, Long> counts) implements Serializable {

    // Columns are numbered for one run; nothing that outlives it knows the numbers but the form that is serialised.
    @SuppressWarnings("EnumOrdinal")
    static StatutoryTally of(long[] row, int from) {
        return new StatutoryTally(
                Maps.toMap(Arrays.asList(Verdict.values()), verdict -> row[from + verdict.ordinal()]));
    }

    /**
     * How many clocks have a verdict.
     *
     * @param verdict the verdict
     * @return the count, from 0
     */
    public long count(Verdict verdict) {
        return counts.getOrDefault(verdict, 0L);
    }

    /**
     * The rate that forgets nothing: in time out of all that fell due, whether answered or still open, without what was
     * excepted.
     *
     * @return the rate
     */
    public Rate openCaseAware() {
        return rate(count(Verdict.IN_TIME), count(Verdict.LATE) + count(Verdict.OPEN_AND_LATE));
    }

    /**
     * The same with what was excepted among all that fell due.
     *
     * @return the rate
     */
    public Rate openCaseAwareWithExceptions() {
        return openCaseAware().plus(new Rate(0, count(Verdict.EXCEPTED)));
    }

    /**
     * The rate of finished work alone: in time out of what was answered. It looks the better the more is left open.
     *
     * @return the rate
     */
    public Rate ofFinishedWork() {
        return rate(count(Verdict.IN_TIME), count(Verdict.LATE));
    }

    private static Rate rate(long inTime, long others) {
        return new Rate(inTime, inTime + others);
    }
}
