/**
 * How well the timescales are kept, over many cases.
 *
 * <p>Start at {@link io.github.opensend.timescales.compliance.WaitsForPlan} for the time that a plan takes and at {@link
 * io.github.opensend.timescales.compliance.RatesByMonth} for how a rate moves through a year. What is estimated here is
 * statistics, not law.
 */
@NullMarked
package io.github.opensend.timescales.compliance;

import org.jspecify.annotations.NullMarked;
