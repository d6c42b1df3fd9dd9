/**
 * Timelines and caseloads as people read them: text, Markdown and a picture.
 *
 * <p>Start at {@link io.github.opensend.timescales.chart.TimelineText}.
 */
@NullMarked
package io.github.opensend.timescales.chart;

import org.jspecify.annotations.NullMarked;
