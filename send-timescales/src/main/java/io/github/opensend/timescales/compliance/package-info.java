/**
 * What councils are measured by, in two calculators that are never mixed.
 *
 * <p>{@link io.github.opensend.timescales.compliance.StatutoryFigures} counts the law's clocks and forgets no case that is
 * overdue and open; {@link io.github.opensend.timescales.compliance.OfficialFigures} counts as the Department for Education
 * does.
 */
@NullMarked
package io.github.opensend.timescales.compliance;

import org.jspecify.annotations.NullMarked;
