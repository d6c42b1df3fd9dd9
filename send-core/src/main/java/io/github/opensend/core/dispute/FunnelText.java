package io.github.opensend.core.dispute;

import io.github.opensend.core.drawing.DayWords;
import io.github.opensend.core.drawing.TextPage;
import io.github.opensend.core.measure.PublishedPercentage;
import java.time.LocalDate;

/**
 * A funnel on a page of plain text.
 *
 * @since 0.1.0
 */
public final class FunnelText {
    private FunnelText() {}

    /**
     * Tells a funnel.
     *
     * @param funnel the counts
     * @param asOf the day for which they were counted
     * @return lines of at most 100 characters, each ended by a line feed
     */
    public static String of(Funnel funnel, LocalDate asOf) {
        TextPage page = new TextPage();
        page.heading("Disputes, " + DayWords.longDate(asOf), '=');
        count(page, funnel.decisions(), "decisions that can be appealed");
        count(page, funnel.mediationWanted(), "mediation asked for or held");
        count(page, funnel.mediationHeld(), "mediation held");
        count(page, funnel.mediationAgreed(), "agreement in mediation");
        count(page, funnel.appealed(), "appealed");
        count(page, funnel.appealedAfterMediation(), "appealed after mediation");
        count(page, funnel.open(), "in mediation or under appeal, and open");
        if (!funnel.ended().isEmpty()) {
            page.section("What came of them");
            funnel.ended()
                    .forEach((outcome, cases) -> count(page, cases, outcome.id().replace('-', ' ')));
        }
        page.section("Rates");
        funnel.rates()
                .forEach((measure, rate) -> page.hanging(
                        "  ",
                        "- " + measure.says() + ": " + rate
                                + PublishedPercentage.of(rate)
                                        .map(percentage -> ", " + percentage.inProse())
                                        .orElse("")
                                + "."));
        page.section("About these figures");
        page.hanging(
                "  ",
                "- What is not recorded is not known. The official appeal rate counts by calendar year and is another measure.");
        return page.toString();
    }

    private static void count(TextPage page, long cases, String what) {
        page.line("%7d  %s".formatted(cases, what));
    }
}
