package io.github.opensend.timescales.local;

import io.github.opensend.core.law.Standing;
import java.io.Serializable;
import java.time.Month;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;

/**
 * Whether a share differs between the months of the year: Pearson's test of homogeneity at the level of 5 per cent, with
 * the months of different years put together.
 *
 * <p>A council that aims at no seasonal variation does not say how it would tell. The test is this library's choice, a {@link
 * Standing#CONVENTION}, and not the council's.
 *
 * @param finding what the figures show
 * @param statistic the statistic, 0 where every month has the same share or nothing could be tested
 * @param degreesOfFreedom one less than the months of the year in which there were cases, at least 0
 */
public record Seasons(Finding finding, double statistic, int degreesOfFreedom) implements Serializable {
    // The 95th percentiles of the chi-squared distribution for 1 to 11 degrees of freedom.
    private static final double[] CRITICAL = {
        3.841, 5.991, 7.815, 9.488, 11.070, 12.592, 14.067, 15.507, 16.919, 18.307, 19.675
    };

    // With fewer expected the distribution of the statistic is not that of chi-squared (Cochran's rule of thumb).
    private static final double FEWEST_EXPECTED = 5;

    /** What figures show of seasons. */
    public enum Finding {
        /** The months of the year differ by more than chance easily explains. */
        VARIES,
        /** No difference is shown; that does not prove that there is none. */
        NO_VARIATION_SHOWN,
        /** There are too few cases, or too few months, to tell. */
        TOO_FEW
    }

    /**
     * The cases of one month.
     *
     * @param inTime how many were in time, from 0
     * @param all how many there were, no fewer than those
     */
    public record Cases(int inTime, int all) implements Serializable {
        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if there are fewer than 0 or more in time than there were
         */
        public Cases {
            if (inTime < 0 || inTime > all) {
                throw new IllegalArgumentException("of " + all + " cases, " + inTime + " cannot be in time");
            }
        }

        private Cases plus(Cases other) {
            return new Cases(Math.addExact(inTime, other.inTime), Math.addExact(all, other.all));
        }
    }

    /**
     * Tests the cases of some months.
     *
     * @param months the cases by month, in any order; months without cases change nothing
     * @return what they show
     */
    public static Seasons of(Map<YearMonth, Cases> months) {
        Map<Month, Cases> pooled = new EnumMap<>(Month.class);
        months.forEach((month, cases) -> {
            if (cases.all() > 0) {
                pooled.merge(month.getMonth(), cases, Cases::plus);
            }
        });
        int degrees = Math.max(0, pooled.size() - 1);
        Cases whole = pooled.values().stream().reduce(new Cases(0, 0), Cases::plus);
        if (degrees == 0) {
            return new Seasons(Finding.TOO_FEW, 0, degrees);
        }
        if (whole.inTime() == 0 || whole.inTime() == whole.all()) {
            return new Seasons(Finding.NO_VARIATION_SHOWN, 0, degrees);
        }
        double share = (double) whole.inTime() / whole.all();
        double rarer = Math.min(share, 1 - share);
        if (pooled.values().stream().anyMatch(cases -> cases.all() * rarer < FEWEST_EXPECTED)) {
            return new Seasons(Finding.TOO_FEW, 0, degrees);
        }
        double statistic = 0;
        for (Cases cases : pooled.values()) {
            double off = cases.inTime() - cases.all() * share;
            statistic += off * off / (cases.all() * share * (1 - share));
        }
        boolean varies = statistic > CRITICAL[degrees - 1];
        return new Seasons(varies ? Finding.VARIES : Finding.NO_VARIATION_SHOWN, statistic, degrees);
    }
}
