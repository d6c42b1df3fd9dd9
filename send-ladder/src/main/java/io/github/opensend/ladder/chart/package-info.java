/**
 * A journey as text for a review meeting, and courses as diagrams.
 *
 * <p>Start at {@link io.github.opensend.ladder.chart.JourneyText}.
 */
@NullMarked
package io.github.opensend.ladder.chart;

import org.jspecify.annotations.NullMarked;
