/**
 * What councils are measured by, over many cases, in two calculators that are never mixed.
 *
 * <p>{@link io.github.opensend.timescales.compliance.StatutoryFigures} counts the law's clocks and forgets no case that is
 * overdue and open; {@link io.github.opensend.timescales.compliance.OfficialFigures} counts as the Department for Education
 * does; a {@link io.github.opensend.timescales.compliance.ComplianceReport} sets both beside each other. {@link
 * io.github.opensend.timescales.compliance.WaitsForPlan} tells how long a plan takes, and {@link
 * io.github.opensend.timescales.compliance.RatesByMonth} how a rate moves through a year; what is estimated there is
 * statistics, not law.
 */
@NullMarked
package io.github.opensend.timescales.compliance;

import org.jspecify.annotations.NullMarked;
