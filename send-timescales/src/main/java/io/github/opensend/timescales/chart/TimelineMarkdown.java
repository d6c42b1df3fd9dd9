package io.github.opensend.timescales.chart;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.opensend.core.drawing.Markdown;
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
 * A timeline as Markdown, with tables as GitHub writes them.
 *
 * <p>It says what {@link TimelineText} says, in the same order. All that comes from rules and events is escaped, so that
 * it reads as it stands. The reference of the case, labels, bodies and schools are left out, because they can point to a
 * child.
 *
 * @since 0.1.0
 */
public final class TimelineMarkdown {
    private static final ImmutableList<String> COLUMNS = ImmutableList.of("Rule", "What", "Due", "State", "Days");

    private final StringBuilder out = new StringBuilder();
    private final Map<String, Alternative> turning = new TreeMap<>();

    private TimelineMarkdown() {}

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
        return new TimelineMarkdown().tell(timeline, all);
    }

    private String tell(Timeline timeline, boolean all) {
        line("# Timeline as of " + timeline.asOf());

        section("## Overdue");
        if (timeline.overdue().isEmpty()) {
            line("Nothing is overdue.");
        } else {
            table(timeline.overdue());
        }

        section("## Next");
        if (timeline.next().isEmpty()) {
            line("No duty is running towards a last day.");
        }
        timeline.next().ifPresent(clock -> table(ImmutableList.of(clock)));

        section("## Clocks");
        ImmutableList<Clock> clocks = ClockWords.clocks(timeline, all);
        if (clocks.isEmpty()) {
            line("No clock has started.");
        } else {
            table(clocks);
            section("## How each was reached");
            String between = "";
            for (Clock clock : clocks) {
                if (clock.state() != ClockState.NOT_STARTED) {
                    out.append(between);
                    explain(clock);
                    between = "\n";
                }
            }
        }

        if (!turning.isEmpty()) {
            section("## Readings that matter");
            turning.values().forEach(this::reading);
        }
        if (!timeline.notYet().isEmpty()) {
            section("## Not yet happened");
            for (CaseEvent event : timeline.notYet()) {
                line("- " + event.on() + " " + Markdown.escaped(ClockWords.event(event)));
            }
        }
        return out.toString();
    }

    private void table(List<Clock> clocks) {
        Markdown.row(out, COLUMNS);
        Markdown.rule(out, COLUMNS.size());
        for (Clock clock : clocks) {
            List<String> rule = new ArrayList<>();
            rule.add(clock.rule().id());
            rule.addAll(ClockWords.marks(clock.rule()));
            String state = ClockWords.state(clock)
                    + ClockWords.more(clock).map(more -> ": " + more).orElse("");
            Markdown.row(
                    out,
                    ImmutableList.of(
                            Markdown.escaped(String.join(", ", rule)),
                            Markdown.escaped(clock.rule().title()),
                            clock.due().map(Object::toString).orElse(""),
                            Markdown.escaped(state),
                            ClockWords.days(clock).orElse("")));
        }
    }

    private void explain(Clock clock) {
        line("### " + Markdown.escaped(clock.rule().id() + ": " + ClockWords.state(clock)));
        out.append('\n');
        line(Markdown.escaped(clock.rule().sentence() + ": " + clock.rule().citation() + "."));
        out.append('\n');
        ClockWords.started(clock).ifPresent(start -> line("- from " + Markdown.escaped(start)));
        for (String step : Splitter.on('\n').split(clock.explanation().text())) {
            line("- " + Markdown.escaped(step));
        }
        clock.safeDue()
                .filter(day -> clock.due().filter(day::equals).isEmpty())
                .ifPresent(day -> line("- safe under either meaning of the words: " + day));
        for (Alternative alternative : clock.alternatives()) {
            turning.putIfAbsent(alternative.reading().id(), alternative);
            line("- " + Markdown.escaped(ClockWords.alternative(alternative)));
        }
    }

    private void reading(Alternative alternative) {
        line("- "
                + Markdown.escaped(alternative.reading().id() + ": "
                        + alternative.reading().question()));
        for (Reading.Option option : alternative.reading().options()) {
            String used = option.equals(alternative.chosen()) ? "used here: " : "or else: ";
            line("  - " + used + Markdown.escaped(option.says() + " (\"" + option.id() + "\")"));
        }
    }

    private void section(String heading) {
        out.append('\n');
        line(heading);
        out.append('\n');
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
