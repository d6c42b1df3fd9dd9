package io.github.opensend.core.arrangement;

import java.io.Serializable;

/**
 * What parts of a personal budget come to. An amount that is not recorded is counted and never taken as nothing, so that the
 * known amount is the whole amount only where {@code unknownAmounts} is 0.
 *
 * @param parts how many parts there are
 * @param knownPence the amounts that are recorded, in pence
 * @param unknownAmounts how many parts have no recorded amount
 * @since 0.1.0
 */
public record BudgetTotals(int parts, long knownPence, int unknownAmounts) implements Serializable {
    /** Of no part at all. */
    public static final BudgetTotals NONE = new BudgetTotals(0, 0, 0);

    static BudgetTotals of(Iterable<BudgetPart> parts) {
        BudgetTotals totals = NONE;
        for (BudgetPart part : parts) {
            totals = totals.plus(new BudgetTotals(
                    1, part.amountInPence().orElse(0L), part.amountInPence().isPresent() ? 0 : 1));
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
    public BudgetTotals plus(BudgetTotals other) {
        return new BudgetTotals(
                Math.addExact(parts, other.parts),
                Math.addExact(knownPence, other.knownPence),
                Math.addExact(unknownAmounts, other.unknownAmounts));
    }
}
