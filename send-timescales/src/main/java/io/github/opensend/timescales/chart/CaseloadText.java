package io.github.opensend.timescales.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.opensend.core.drawing.TextPage;
import io.github.opensend.core.drawing.Words;
import io.github.opensend.timescales.caseload.Caseload;
import io.github.opensend.timescales.caseload.CaseloadEntry;
import io.github.opensend.timescales.clock.ClockState;
import io.github.opensend.timescales.rule.DutyHolder;
import java.util.ArrayList;
import java.util.List;

/**
 * A caseload as text for a terminal, in lines of at most 100 characters: a table for each duty holder, the most overdue
 * first, and after them what awaits facts.
 *
 * <p>The reference of each case stands in it, since nobody could find the case without; labels, bodies and schools are left
 * out.
 *
 * @since 0.1.0
 */
public final class CaseloadText {
    private static final int DAYS = 9;
    private static final int DUE = 10;
    private static final int RULE = 20;
    private static final int CASE_AT_LEAST = 4;
    private static final int CASE_AT_MOST = 24;

    private final TextPage page = new TextPage();
    private final List<Integer> widths;
    private final int caseWidth;
    private final int titleWidth;

    private CaseloadText(Caseload caseload) {
        caseWidth = ImmutableList.of(caseload.overdue(), caseload.ahead(), caseload.awaiting()).stream()
                .flatMap(List::stream)
                .mapToInt(entry -> entry.reference().length())
                .reduce(CASE_AT_LEAST, (most, length) -> Math.min(CASE_AT_MOST, Math.max(most, length)));
        titleWidth = TextPage.WIDTH - DAYS - DUE - RULE - caseWidth - 4 * TextPage.GAP.length();
        widths = ImmutableList.of(DAYS, DUE, RULE, caseWidth, titleWidth);
    }

    /**
     * The caseload in words.
     *
     * @param caseload the caseload
     * @return lines that each end in a line feed
     */
    public static String of(Caseload caseload) {
        return new CaseloadText(caseload).tell(caseload);
    }

    private String tell(Caseload caseload) {
        page.heading("Caseload as of " + caseload.scope().asOf(), '=');
        String ahead = caseload.scope()
                .daysAhead()
                .map(days -> " within " + ClockWords.days(days))
                .orElse("");
        page.line(numbers(caseload.overdue().size(), caseload.ahead().size()) + ahead + ", "
                + caseload.awaiting().size() + " awaiting facts, in " + cases(caseload.cases()) + ".");

        ImmutableListMultimap<DutyHolder, CaseloadEntry> byHolder = caseload.byDutyHolder();
        if (byHolder.isEmpty()) {
            page.line("");
            page.line("Nothing is overdue and nothing falls due.");
        }
        byHolder.asMap().forEach((holder, entries) -> {
            int overdue = (int) entries.stream()
                    .filter(entry -> entry.state() == ClockState.OVERDUE)
                    .count();
            page.section(Words.capital(holder.words()) + ": " + numbers(overdue, entries.size() - overdue));
            page.head(widths, ImmutableList.of("Days", "Due", "Rule", "Case", "What"));
            entries.forEach(entry -> row(entry, titled(entry)));
        });

        if (!caseload.awaiting().isEmpty()) {
            page.section("Awaiting facts: " + caseload.awaiting().size());
            page.line("Nobody can say whether these are late.");
            page.head(widths, ImmutableList.of("Days", "Due", "Rule", "Case", "Missing"));
            caseload.awaiting()
                    .forEach(entry -> row(entry, TextPage.wrap(String.join(", ", entry.missing()), titleWidth)));
        }
        return page.toString();
    }

    private void row(CaseloadEntry entry, List<String> last) {
        List<String> rule = new ArrayList<>(TextPage.wrap(entry.rule().id(), RULE));
        ClockWords.marks(entry.rule()).forEach(mark -> rule.addAll(TextPage.wrap(mark, RULE)));
        page.row(
                widths,
                ImmutableList.of(
                        TextPage.wrap(ClockWords.shortDays(entry.daysLate(), entry.daysLeft()), DAYS),
                        ImmutableList.of(entry.due().map(Object::toString).orElse("-")),
                        rule,
                        TextPage.wrap(entry.reference(), caseWidth),
                        last));
    }

    private List<String> titled(CaseloadEntry entry) {
        return TextPage.wrap(entry.rule().title(), titleWidth);
    }

    private static String numbers(int overdue, int ahead) {
        return overdue + " overdue, " + ahead + " due";
    }

    private static String cases(long number) {
        return number + (number == 1 ? " case" : " cases");
    }
}
