/**
 * Timelines as people read them: text, Markdown and a picture; rules and notices as text and Markdown; caseloads as text.
 *
 * <p>Start at {@link io.github.opensend.timescales.chart.TimelineText}.
 */
@NullMarked
package io.github.opensend.timescales.chart;

import org.jspecify.annotations.NullMarked;
