package io.github.opensend.core.measure;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What comes of setting a measurement beside a benchmark.
 *
 * @since 0.1.0
 */
public sealed interface Comparison extends Serializable permits Comparison.Compared, Comparison.NotComparable {
    /**
     * Two figures of one definition and one year, rounded alike.
     *
     * @param measured the measurement, as it would be published
     * @param benchmark the benchmark
     */
    record Compared(PublishedPercentage measured, PublishedPercentage benchmark) implements Comparison {
        /**
         * How far the measurement lies above the benchmark.
         *
         * @return percentage points to one decimal place; negative if it lies below
         */
        public BigDecimal points() {
            return BigDecimal.valueOf(measured.tenths() - benchmark.tenths(), 1);
        }
    }

    /**
     * Two figures that cannot be compared.
     *
     * @param reasons every reason, in words; at least one
     */
    record NotComparable(ImmutableList<String> reasons) implements Comparison {}
}
