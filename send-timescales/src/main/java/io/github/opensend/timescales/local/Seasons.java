package io.github.opensend.timescales.local;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.law.Standing;
import io.github.opensend.core.measure.Rate;
import io.github.opensend.timescales.compliance.Homogeneity;
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
 * @since 0.1.0
 */
public record Seasons(Finding finding, double statistic, int degreesOfFreedom) implements Serializable {
    // The 95th percentiles of the chi-squared distribution for 1 to 11 degrees of freedom.
    private static final double[] CRITICAL = {
        3.841, 5.991, 7.815, 9.488, 11.070, 12.592, 14.067, 15.507, 16.919, 18.307, 19.675
    };

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
     * Tests the rates of some months.
     *
     * @param months the rates by month, in any order; months without cases change nothing
     * @return what they show
     */
    public static Seasons of(Map<YearMonth, Rate> months) {
        Map<Month, Rate> pooled = new EnumMap<>(Month.class);
        months.forEach((month, rate) -> {
            if (rate.denominator() > 0) {
                pooled.merge(month.getMonth(), rate, Rate::plus);
            }
        });
        int degrees = Math.max(0, pooled.size() - 1);
        if (degrees == 0) {
            return new Seasons(Finding.TOO_FEW, 0, degrees);
        }
        return Homogeneity.of(ImmutableList.copyOf(pooled.values()))
                .map(Seasons::of)
                .orElse(new Seasons(Finding.NO_VARIATION_SHOWN, 0, degrees));
    }

    // With fewer than five expected anywhere the statistic is not distributed so (Cochran's rule of thumb).
    private static Seasons of(Homogeneity months) {
        int degrees = months.degreesOfFreedom();
        if (months.expectedBelowFive() > 0) {
            return new Seasons(Finding.TOO_FEW, 0, degrees);
        }
        boolean varies = months.statistic() > CRITICAL[degrees - 1];
        return new Seasons(varies ? Finding.VARIES : Finding.NO_VARIATION_SHOWN, months.statistic(), degrees);
    }
}
