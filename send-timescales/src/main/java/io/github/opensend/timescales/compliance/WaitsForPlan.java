package io.github.opensend.timescales.compliance;

import com.google.common.collect.TreeMultiset;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Waits from the request for an EHC needs assessment to the finalised plan, told one at a time: how many ended on which
 * day, and how.
 *
 * <p>A wait is a number of days, from 0 for a plan on the day of the request. It ended with a plan, or it had not when it
 * was last seen: it is still open on the day for which the figures are drawn up, or it left without a plan, because the
 * request was withdrawn or refused. A wait of which the beginning is not known has no length; it is counted as unknown
 * and enters nothing else.
 *
 * <p>Only counts for each day are kept, so that memory grows with the number of different days and not with the number of
 * waits, and every wait is kept exactly, however long. Parts that were counted apart can be put together in any order and
 * any grouping with {@link #merge}. It works for one thread at a time.
 */
public final class WaitsForPlan implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TreeMultiset<Integer> plans = TreeMultiset.create();
    private final TreeMultiset<Integer> open = TreeMultiset.create();
    private final TreeMultiset<Integer> leavers = TreeMultiset.create();
    private long unknown;

    /** No waits yet. */
    public WaitsForPlan() {}

    /**
     * Counts a wait that ended with a finalised plan.
     *
     * @param days from the request to the plan, 0 or more
     * @throws IllegalArgumentException if the days are negative
     */
    public void endedWithPlan(int days) {
        plans.add(checked(days));
    }

    /**
     * Counts a wait that goes on.
     *
     * @param days from the request to the day for which the figures are drawn up, 0 or more
     * @throws IllegalArgumentException if the days are negative
     */
    public void stillOpen(int days) {
        open.add(checked(days));
    }

    /**
     * Counts a wait that ended otherwise: the request was withdrawn, or an assessment or a plan was refused.
     *
     * @param days from the request to that day, 0 or more
     * @throws IllegalArgumentException if the days are negative
     */
    public void leftWithoutPlan(int days) {
        leavers.add(checked(days));
    }

    /** Counts a wait whose length is not known. */
    public void unknown() {
        unknown++;
    }

    private static int checked(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("a wait has 0 days or more, not " + days);
        }
        return days;
    }

    /**
     * Adds what was counted elsewhere; the other stays as it is.
     *
     * @param other other waits; telling the same wait twice counts it twice
     */
    public void merge(WaitsForPlan other) {
        // A multiset that is added to itself while it is walked would not come to an end.
        plans.addAll(TreeMultiset.create(other.plans));
        open.addAll(TreeMultiset.create(other.open));
        leavers.addAll(TreeMultiset.create(other.leavers));
        unknown += other.unknown;
    }

    /**
     * The product-limit estimate from what was counted so far.
     *
     * @return the estimate
     */
    public Survival survival() {
        return new Survival(plans, open, leavers, unknown);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WaitsForPlan waits
                && plans.equals(waits.plans)
                && open.equals(waits.open)
                && leavers.equals(waits.leavers)
                && unknown == waits.unknown;
    }

    @Override
    public int hashCode() {
        return (plans.hashCode() * 31 + open.hashCode()) * 31 + leavers.hashCode() + Long.hashCode(unknown);
    }

    /**
     * How many waits there are of each sort.
     *
     * @return the counts, in words
     */
    @Override
    public String toString() {
        return plans.size() + " ended with a plan, " + open.size() + " still open, " + leavers.size()
                + " left without a plan, " + unknown + " unknown";
    }
}
