/**
 * Timelines as people read them: text, Markdown and a picture; rules, notices, caseloads and compliance as text; and the
 * rates and waits of many cases, as a picture and as the table that says the same.
 *
 * <p>Start at {@link io.github.opensend.timescales.chart.TimelineText}, {@link
 * io.github.opensend.timescales.chart.RatesByMonthSvg} and {@link io.github.opensend.timescales.chart.SurvivalSvg}.
 */
@NullMarked
package io.github.opensend.timescales.chart;

import org.jspecify.annotations.NullMarked;
