package io.github.opensend.timescales.chart;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.measure.Suppression;
import io.github.opensend.timescales.compliance.RatesByMonth;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a picture or a table of rates by month is to show.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class MonthlyRates implements Serializable permits ImmutableMonthlyRates {
    private static final long serialVersionUID = 1L;

    private static final int MOST_LINES = 4;

    MonthlyRates() {}

    /**
     * Rates with everything shown and no lines.
     *
     * @param measure what the rate is, such as <q>Plans finalised within 20 weeks</q>
     * @param rates the counts
     * @return what to show
     */
    public static MonthlyRates of(String measure, RatesByMonth rates) {
        return ImmutableMonthlyRates.builder().measure(measure).rates(rates).build();
    }

    /**
     * The same with levels to compare with, instead of those that were there.
     *
     * @param lines at most four
     * @return what to show
     * @throws IllegalArgumentException if there are more
     */
    public final MonthlyRates against(RateLine... lines) {
        return ImmutableMonthlyRates.copyOf(this).withLines(lines);
    }

    /**
     * The same with what is small hidden.
     *
     * @param suppression what is small
     * @return what to show
     */
    public final MonthlyRates hiding(Suppression suppression) {
        return ImmutableMonthlyRates.copyOf(this).withSuppression(suppression);
    }

    /**
     * What the rate is, and whose.
     *
     * @return the heading
     */
    public abstract String measure();

    /**
     * The counts.
     *
     * @return twelve months
     */
    public abstract RatesByMonth rates();

    /**
     * What is to be hidden because it is small.
     *
     * @return the suppression; empty if everything is shown
     */
    public abstract Optional<Suppression> suppression();

    /**
     * The levels to draw the rates against.
     *
     * @return at most four
     */
    public abstract ImmutableList<RateLine> lines();

    @Value.Check
    final void check() {
        if (lines().size() > MOST_LINES) {
            throw new IllegalArgumentException(
                    "more than " + MOST_LINES + " lines cannot be told apart, found " + lines().size());
        }
    }
}
