/**
 * How well the timescales are kept, over many cases.
 *
 * <p>Start at {@link io.github.opensend.timescales.compliance.WaitsForPlan} for the time that a plan takes. What is
 * estimated here is statistics, not law.
 */
@NullMarked
package io.github.opensend.timescales.compliance;

import org.jspecify.annotations.NullMarked;
