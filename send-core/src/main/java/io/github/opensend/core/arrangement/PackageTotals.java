package io.github.opensend.core.arrangement;

import java.io.Serializable;

/**
 * What parts come to. What is not recorded is counted and never taken as nothing.
 *
 * @param parts how many parts there are
 * @param knownMinutes the minutes in a week that are recorded
 * @param unknownMinutes how many parts have no recorded minutes
 * @param knownPence the costs that are recorded, in pence
 * @param unknownCosts how many parts have no recorded cost
 * @since 0.1.0
 */
public record PackageTotals(int parts, long knownMinutes, int unknownMinutes, long knownPence, int unknownCosts)
        implements Serializable {
    static PackageTotals of(Iterable<PackagePart> parts) {
        PackageTotals totals = new PackageTotals(0, 0, 0, 0, 0);
        for (PackagePart part : parts) {
            totals = totals.plus(new PackageTotals(
                    1,
                    part.minutesAWeek().orElse(0),
                    part.minutesAWeek().isPresent() ? 0 : 1,
                    part.costInPence().orElse(0L),
                    part.costInPence().isPresent() ? 0 : 1));
        }
        return totals;
    }

    /**
     * Both together.
     *
     * @param other the totals of other parts
     * @return the sum
     * @throws ArithmeticException if a sum does not fit
     */
    public PackageTotals plus(PackageTotals other) {
        return new PackageTotals(
                Math.addExact(parts, other.parts),
                Math.addExact(knownMinutes, other.knownMinutes),
                Math.addExact(unknownMinutes, other.unknownMinutes),
                Math.addExact(knownPence, other.knownPence),
                Math.addExact(unknownCosts, other.unknownCosts));
    }
}
