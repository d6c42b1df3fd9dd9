package io.github.opensend.core.approach;

import java.io.Serializable;

/**
 * What provision takes, added up. An unknown cost is counted as unknown and never as nothing, so that the known cost is the
 * whole cost only where {@code unknownCosts} is 0.
 *
 * @param provisions how many provisions were added up
 * @param sessions the minutes of sessions in a week; adjustments have none
 * @param adults the minutes of adults' time in a week
 * @param pupils the minutes of pupils' time in a week, of those pupils who are on the map
 * @param knownPence the costs that are known, from start to end, in pence
 * @param unknownCosts how many provisions have a cost that is not known
 * @since 0.1.0
 */
public record ProvisionTotals(
        int provisions,
        WeeklyMinutes sessions,
        WeeklyMinutes adults,
        WeeklyMinutes pupils,
        long knownPence,
        int unknownCosts)
        implements Serializable {
    /** Of no provision at all. */
    public static final ProvisionTotals NONE =
            new ProvisionTotals(0, WeeklyMinutes.NONE, WeeklyMinutes.NONE, WeeklyMinutes.NONE, 0, 0);

    /**
     * Both together.
     *
     * @param other the other totals, of other provisions
     * @return the sum
     * @throws ArithmeticException if a sum does not fit
     */
    public ProvisionTotals plus(ProvisionTotals other) {
        return new ProvisionTotals(
                Math.addExact(provisions, other.provisions),
                sessions.plus(other.sessions),
                adults.plus(other.adults),
                pupils.plus(other.pupils),
                Math.addExact(knownPence, other.knownPence),
                Math.addExact(unknownCosts, other.unknownCosts));
    }

    /**
     * The cost in words.
     *
     * @return such as {@code £432.00}, {@code £432.00 and 2 not known}, or {@code not known} where no cost is
     */
    public String cost() {
        if (unknownCosts == 0) {
            return pounds(knownPence);
        }
        return unknownCosts == provisions ? "not known" : pounds(knownPence) + " and " + unknownCosts + " not known";
    }

    static String pounds(long pence) {
        long rest = pence % 100;
        return "£" + pence / 100 + (rest < 10 ? ".0" : ".") + rest;
    }
}
