package io.github.opensend.timescales.compliance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.TreeMultiset;
import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.event.EventTypes;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.ClockState;
import io.github.opensend.timescales.clock.Reason;
import io.github.opensend.timescales.clock.Timeline;
import io.github.opensend.timescales.law.PlanLaw;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
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
 *
 * @since 0.1.0
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

    /**
     * Counts the waits of one case: one for each request whose twenty weeks ran. A plan whose request is not on record is a
     * wait of unknown length.
     *
     * @param timeline the timeline of the case
     */
    public void add(Timeline timeline) {
        ImmutableList<Clock> clocks = timeline.clocks(PlanLaw.FINAL_PLAN);
        clocks.forEach(this::add);
        if (clocks.isEmpty() && hasAPlan(timeline)) {
            unknown();
        }
    }

    private static boolean hasAPlan(Timeline timeline) {
        return timeline.record().events().stream()
                .anyMatch(event -> event.type().equals(EventTypes.PLAN_FINALISED)
                        && !event.on().isAfter(timeline.asOf()));
    }

    private void add(Clock clock) {
        LocalDate start = clock.startedBy().orElseThrow().on();
        Optional<LocalDate> end = clock.endedBy().map(CaseEvent::on);
        if (clock.state() != ClockState.CLOSED) {
            end.ifPresentOrElse(
                    plan -> endedWithPlan(days(start, plan)),
                    () -> stillOpen(days(start, clock.timeline().asOf())));
        } else if (end.isEmpty() || clock.closedBecause().equals(Optional.of(Reason.ANSWER_NOT_RECORDED))) {
            unknown();
        } else {
            leftWithoutPlan(days(start, end.get()));
        }
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
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
