package io.github.opensend.timescales.chart;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.opensend.core.drawing.TextPage;
import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.law.Reading;
import io.github.opensend.timescales.clock.Alternative;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.ClockState;
import io.github.opensend.timescales.clock.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A timeline as text for a terminal, in lines of at most 100 characters.
 *
 * <p>What matters comes first: what is overdue and what is next. A table of the clocks follows, then how each was reached
 * and where another reading of the law makes another day of it. The reference of the case, labels, bodies and schools are
 * left out, because they can point to a child.
 *
 * @since 0.1.0
 */
public final class TimelineText {
    private static final int RULE_AT_LEAST = 20;
    private static final int RULE_AND_TITLE = 54;
    private static final int DUE = 10;
    private static final int STATE = 19;
    private static final int DAYS = 9;
    private static final String GAP = TextPage.GAP;

    private final TextPage page = new TextPage();
    private final Map<String, Alternative> turning = new TreeMap<>();

    private TimelineText() {}

    /**
     * The clocks that started.
     *
     * @param timeline the timeline
     * @return lines that each end in a line feed
     */
    public static String of(Timeline timeline) {
        return of(timeline, false);
    }

    /**
     * The clocks that started, and on request those that did not.
     *
     * @param timeline the timeline
     * @param all whether the rules of which no clock has started are listed too
     * @return lines that each end in a line feed
     */
    public static String of(Timeline timeline, boolean all) {
        return new TimelineText().tell(timeline, all);
    }

    private String tell(Timeline timeline, boolean all) {
        page.heading("Timeline as of " + timeline.asOf(), '=');

        page.section("Overdue");
        if (timeline.overdue().isEmpty()) {
            page.line("Nothing is overdue.");
        }
        timeline.overdue().forEach(this::first);

        page.section("Next");
        if (timeline.next().isEmpty()) {
            page.line("No duty is running towards a last day.");
        }
        timeline.next().ifPresent(this::first);

        page.section("Clocks");
        List<Clock> clocks = ClockWords.clocks(timeline, all);
        if (clocks.isEmpty()) {
            page.line("No clock has started.");
        } else {
            table(clocks);
            page.section("How each was reached");
            clocks.stream()
                    .filter(clock -> clock.state() != ClockState.NOT_STARTED)
                    .forEach(this::explain);
        }

        if (!turning.isEmpty()) {
            page.section("Readings that matter");
            turning.values().forEach(this::reading);
        }
        if (!timeline.notYet().isEmpty()) {
            page.section("Not yet happened");
            for (CaseEvent event : timeline.notYet()) {
                page.hanging(GAP, event.on() + " " + ClockWords.event(event));
            }
        }
        return page.toString();
    }

    private void first(Clock clock) {
        String id = clock.rule().id() + GAP;
        String due = clock.due().map(day -> "due " + day).orElse("");
        String days = ClockWords.days(clock).map(words -> ", " + words).orElse("");
        List<String> marks = ClockWords.marks(clock.rule());
        page.line(id + due + days + (marks.isEmpty() ? "" : " (" + String.join(", ", marks) + ")"));
        page.hanging(GAP, GAP + clock.rule().sentence());
    }

    private void table(List<Clock> clocks) {
        int ruleWidth =
                clocks.stream().mapToInt(clock -> clock.rule().id().length()).reduce(RULE_AT_LEAST, Math::max);
        List<Integer> widths = ImmutableList.of(ruleWidth, RULE_AND_TITLE - ruleWidth, DUE, STATE, DAYS);
        page.head(widths, ImmutableList.of("Rule", "What", "Due", "State", "Days"));
        for (Clock clock : clocks) {
            List<String> rule = new ArrayList<>(TextPage.wrap(clock.rule().id(), ruleWidth));
            ClockWords.marks(clock.rule()).forEach(mark -> rule.addAll(TextPage.wrap(mark, ruleWidth)));
            List<String> state = new ArrayList<>(TextPage.wrap(ClockWords.state(clock), STATE));
            ClockWords.more(clock).ifPresent(more -> state.addAll(TextPage.wrap(more, STATE)));
            page.row(
                    widths,
                    ImmutableList.of(
                            rule,
                            TextPage.wrap(clock.rule().title(), RULE_AND_TITLE - ruleWidth),
                            ImmutableList.of(clock.due().map(Object::toString).orElse("-")),
                            state,
                            TextPage.wrap(ClockWords.shortDays(clock.daysLate(), clock.daysLeft()), DAYS)));
        }
    }

    private void explain(Clock clock) {
        String from = ClockWords.started(clock).map(start -> ", from " + start).orElse("");
        page.hanging(GAP, clock.rule().id() + ": " + ClockWords.state(clock) + from);
        page.hanging(GAP + GAP, GAP + clock.rule().sentence());
        page.hanging(GAP + GAP, GAP + clock.rule().citation());
        for (String step : Splitter.on('\n').split(clock.explanation().text())) {
            page.hanging(GAP + GAP + GAP, GAP + GAP + step);
        }
        clock.safeDue()
                .filter(day -> clock.due().filter(day::equals).isEmpty())
                .ifPresent(day -> page.line(GAP + GAP + "safe under either meaning of the words: " + day));
        for (Alternative alternative : clock.alternatives()) {
            turning.putIfAbsent(alternative.reading().id(), alternative);
            page.hanging(GAP + GAP + GAP, GAP + GAP + ClockWords.alternative(alternative));
        }
        page.line("");
    }

    private void reading(Alternative alternative) {
        page.hanging(
                GAP, alternative.reading().id() + ": " + alternative.reading().question());
        for (Reading.Option option : alternative.reading().options()) {
            String used = option.equals(alternative.chosen()) ? "used here: " : "or else: ";
            page.hanging(GAP + GAP, GAP + used + option.says() + " (\"" + option.id() + "\")");
        }
    }
}
