package io.github.opensend.timescales.chart;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.drawing.Markdown;

/**
 * Rates by month as a Markdown table; it says what {@link RatesByMonthSvg} draws.
 *
 * @since 0.1.0
 */
public final class RatesByMonthMarkdown {
    private static final ImmutableList<String> COLUMNS = ImmutableList.of("Month", "Rate", "Cases", "95% interval");

    private RatesByMonthMarkdown() {}

    /**
     * Tells the rates.
     *
     * @param monthly what to show
     * @return lines that each end in a line feed
     */
    public static String of(MonthlyRates monthly) {
        RateWords words = new RateWords(monthly);
        StringBuilder out = new StringBuilder();
        out.append("# ").append(Markdown.escaped(monthly.measure())).append("\n\n");
        out.append(words.summary()).append("\n\n");
        Markdown.row(out, COLUMNS);
        Markdown.rule(out, COLUMNS.size());
        words.months()
                .forEach((month, rate) -> Markdown.row(
                        out,
                        RateWords.drawn(rate)
                                .map(counts -> ImmutableList.of(
                                        RateWords.month(month),
                                        RateWords.percent(counts),
                                        counts.toString(),
                                        RateWords.interval(counts)))
                                .orElseGet(() ->
                                        ImmutableList.of(RateWords.month(month), words.state(month, rate), "", ""))));
        if (!monthly.lines().isEmpty()) {
            out.append('\n');
            monthly.lines()
                    .forEach(line -> out.append("- ")
                            .append(Markdown.escaped(RateWords.line(line)))
                            .append('\n'));
        }
        words.departure()
                .ifPresent(departure -> out.append('\n').append(departure).append('\n'));
        return out.toString();
    }
}
