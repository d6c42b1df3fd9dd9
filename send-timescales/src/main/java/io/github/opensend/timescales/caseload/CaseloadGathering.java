package io.github.opensend.timescales.caseload;

import com.google.common.collect.ImmutableList;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.ClockState;
import io.github.opensend.timescales.clock.Timeline;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Working space that takes one timeline after another and keeps the clocks that are in scope, for one thread at a time.
 *
 * <p>It is no value: it changes. It can be sent, so that a cluster gathers in parts and merges them. What it holds grows with
 * the clocks that are kept, not with the cases that were looked at.
 *
 * @since 0.1.0
 */
public final class CaseloadGathering implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CaseloadScope scope;
    private final List<CaseloadEntry> entries = new ArrayList<>();
    private long cases;

    CaseloadGathering(CaseloadScope scope) {
        this.scope = scope;
    }

    /**
     * Takes the clocks of a case that are in scope.
     *
     * @param timeline the timeline of the case
     * @throws IllegalArgumentException if the timeline was asked for another day than the scope's
     */
    public void add(Timeline timeline) {
        if (!timeline.asOf().equals(scope.asOf())) {
            throw new IllegalArgumentException(
                    "a caseload as of " + scope.asOf() + " takes no timeline as of " + timeline.asOf());
        }
        cases++;
        for (Clock clock : timeline.clocks()) {
            if (scope.holds(clock)) {
                entries.add(CaseloadEntry.of(clock));
            }
        }
    }

    /**
     * Takes what other space of the same scope has gathered; the other is left as it is.
     *
     * @param other the other space
     * @return this space
     * @throws IllegalArgumentException if the other gathers for another scope
     */
    public CaseloadGathering merge(CaseloadGathering other) {
        if (!scope.equals(other.scope)) {
            throw new IllegalArgumentException("caseloads of different scopes cannot be merged");
        }
        entries.addAll(other.entries);
        cases += other.cases;
        return this;
    }

    /**
     * How many cases were looked at so far.
     *
     * @return the number of timelines taken
     */
    public long cases() {
        return cases;
    }

    /**
     * What has been gathered so far.
     *
     * @return the caseload, the same whatever the order in which timelines were added and spaces merged
     */
    public Caseload caseload() {
        List<CaseloadEntry> ordered = new ArrayList<>(entries);
        ordered.sort(CaseloadEntry.MOST_URGENT_FIRST);
        ImmutableList.Builder<CaseloadEntry> overdue = ImmutableList.builder();
        ImmutableList.Builder<CaseloadEntry> ahead = ImmutableList.builder();
        ImmutableList.Builder<CaseloadEntry> awaiting = ImmutableList.builder();
        for (CaseloadEntry entry : ordered) {
            if (entry.state() == ClockState.OVERDUE) {
                overdue.add(entry);
            } else if (entry.state() == ClockState.AWAITING_FACTS) {
                awaiting.add(entry);
            } else {
                ahead.add(entry);
            }
        }
        return new Caseload(scope, cases, overdue.build(), ahead.build(), awaiting.build());
    }

    /**
     * How much it has taken and kept.
     *
     * @return such as {@code 12 clocks of 1000 cases}
     */
    @Override
    public String toString() {
        return entries.size() + " clocks of " + cases + " cases";
    }
}
