package io.github.opensend.core.approach;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;

/**
 * One provision on a map, with the children whom it serves.
 *
 * @param provision the provision; what was measured of a child stands beside the child, never here
 * @param pupils the children by the caller's own references, and what was measured of each; never printed
 * @since 0.1.0
 */
public record ProvisionRow(Provision provision, ImmutableSortedMap<String, Impact> pupils) implements Serializable {
    /** Takes what was measured of one child out of the provision, which all share. */
    public ProvisionRow {
        provision = shared(provision);
    }

    static Impact impact(Provision provision) {
        return provision instanceof Intervention intervention ? intervention.impact() : Impact.notMeasured();
    }

    private static Provision shared(Provision provision) {
        return provision instanceof Intervention intervention
                ? ImmutableIntervention.copyOf(intervention).withImpact(Impact.notMeasured())
                : provision;
    }

    /**
     * What the row adds to the totals.
     *
     * @return the totals of this row alone
     */
    public ProvisionTotals totals() {
        WeeklyMinutes sessions =
                provision instanceof Intervention intervention ? intervention.weekly() : WeeklyMinutes.NONE;
        int adults = provision instanceof Intervention intervention ? intervention.adults() : 0;
        return new ProvisionTotals(
                1,
                sessions,
                sessions.times(adults),
                sessions.times(pupils.size()),
                provision.costInPence().orElse(0L),
                provision.costInPence().isPresent() ? 0 : 1);
    }

    /**
     * The provision and how many children it serves on this map.
     *
     * @return such as {@code intervention talk-time for 4}
     */
    @Override
    public String toString() {
        return provision + " for " + pupils.size();
    }
}
