package io.github.opensend.timescales.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.opensend.core.drawing.Markdown;
import io.github.opensend.timescales.compliance.Survival;

/**
 * The time from request to plan as a Markdown table; it says what {@link SurvivalSvg} draws.
 *
 * @since 0.1.0
 */
public final class SurvivalMarkdown {
    private static final int MOST_ROWS = 20;
    private static final ImmutableList<String> COLUMNS =
            ImmutableList.of("Weeks", "At risk", "Still waiting", "95% interval");

    private SurvivalMarkdown() {}

    /**
     * Tells the curve in weeks that are evenly apart, and at 20 weeks, as far as anyone was seen to wait.
     *
     * @param cohort whose waits they are and as of which day, in words without a full stop
     * @param survival the estimate
     * @return lines that each end in a line feed
     */
    public static String of(String cohort, Survival survival) {
        SurvivalWords words = new SurvivalWords(cohort, survival);
        StringBuilder out = new StringBuilder();
        out.append("# ").append(SurvivalWords.HEADING).append("\n\n");
        out.append(Markdown.escaped(cohort)).append(".\n");
        out.append(words.counts()).append("\n\n");
        out.append("- ").append(words.medianSentence()).append('\n');
        out.append("- ").append(words.afterTheLimit()).append("\n\n");
        Markdown.row(out, COLUMNS);
        Markdown.rule(out, COLUMNS.size());
        ImmutableSortedSet.Builder<Integer> weeks = ImmutableSortedSet.naturalOrder();
        weeks.addAll(words.weeks(MOST_ROWS)).add(SurvivalWords.LIMIT_WEEKS);
        for (int week : weeks.build()) {
            int day = week * 7;
            words.share(day)
                    .ifPresent(share -> Markdown.row(
                            out,
                            ImmutableList.of(
                                    Integer.toString(week),
                                    Integer.toString(survival.atRisk(day)),
                                    share,
                                    words.interval(day).orElse(""))));
        }
        out.append('\n').append(SurvivalWords.LAW).append('\n');
        out.append(SurvivalWords.METHOD).append('\n');
        return out.toString();
    }
}
