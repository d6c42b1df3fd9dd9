/**
 * A child's reading as people read it: a radar, rows of dots, a table and plain sentences that all say the same.
 *
 * <p>Start at {@link io.github.opensend.radar.chart.RadarText}. Whoever shows {@link
 * io.github.opensend.radar.chart.RadarSvg} shows one of the others beside it, because a radar alone is easily misread.
 */
@NullMarked
package io.github.opensend.radar.chart;

import org.jspecify.annotations.NullMarked;
