package io.github.opensend.timescales.chart;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
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
 */
public final class TimelineText {
    static final int WIDTH = 100;
    private static final int RULE = 20;
    private static final int TITLE = 34;
    private static final int DUE = 10;
    private static final int STATE = 19;
    private static final int DAYS = 9;
    private static final String GAP = "  ";

    private final StringBuilder out = new StringBuilder();
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
        heading("Timeline as of " + timeline.asOf(), '=');

        section("Overdue");
        if (timeline.overdue().isEmpty()) {
            line("Nothing is overdue.");
        }
        timeline.overdue().forEach(this::first);

        section("Next");
        if (timeline.next().isEmpty()) {
            line("No duty is running towards a last day.");
        }
        timeline.next().ifPresent(this::first);

        section("Clocks");
        List<Clock> clocks = ClockWords.clocks(timeline, all);
        if (clocks.isEmpty()) {
            line("No clock has started.");
        } else {
            table(clocks);
            section("How each was reached");
            clocks.stream()
                    .filter(clock -> clock.state() != ClockState.NOT_STARTED)
                    .forEach(this::explain);
        }

        if (!turning.isEmpty()) {
            section("Readings that matter");
            turning.values().forEach(this::reading);
        }
        if (!timeline.notYet().isEmpty()) {
            section("Not yet happened");
            for (CaseEvent event : timeline.notYet()) {
                hanging(GAP, event.on() + " " + ClockWords.event(event));
            }
        }
        return out.toString();
    }

    private void first(Clock clock) {
        String id = clock.rule().id() + GAP;
        String due = clock.due().map(day -> "due " + day).orElse("");
        String days = ClockWords.days(clock).map(words -> ", " + words).orElse("");
        List<String> marks = ClockWords.marks(clock.rule());
        line(id + due + days + (marks.isEmpty() ? "" : " (" + String.join(", ", marks) + ")"));
        hanging(GAP, GAP + clock.rule().sentence());
    }

    private void table(List<Clock> clocks) {
        row(
                ImmutableList.of("Rule"),
                ImmutableList.of("What"),
                ImmutableList.of("Due"),
                ImmutableList.of("State"),
                ImmutableList.of("Days"));
        row(rule(RULE), rule(TITLE), rule(DUE), rule(STATE), rule(DAYS));
        for (Clock clock : clocks) {
            List<String> rule = new ArrayList<>(wrap(clock.rule().id(), RULE));
            ClockWords.marks(clock.rule()).forEach(mark -> rule.addAll(wrap(mark, RULE)));
            List<String> state = new ArrayList<>(wrap(ClockWords.state(clock), STATE));
            ClockWords.more(clock).ifPresent(more -> state.addAll(wrap(more, STATE)));
            row(
                    rule,
                    wrap(clock.rule().title(), TITLE),
                    ImmutableList.of(clock.due().map(Object::toString).orElse("-")),
                    state,
                    wrap(days(clock), DAYS));
        }
    }

    private static String days(Clock clock) {
        if (clock.daysLate() > 0) {
            return clock.daysLate() + " late";
        }
        return clock.daysLeft()
                .map(left -> left == 0 ? "today" : left + " left")
                .orElse("-");
    }

    private static List<String> rule(int width) {
        return ImmutableList.of("-".repeat(width));
    }

    private void row(List<String> rule, List<String> title, List<String> due, List<String> state, List<String> days) {
        int height = Math.max(Math.max(rule.size(), title.size()), Math.max(state.size(), days.size()));
        for (int i = 0; i < height; i++) {
            line(cell(rule, i, RULE)
                    + GAP
                    + cell(title, i, TITLE)
                    + GAP
                    + cell(due, i, DUE)
                    + GAP
                    + cell(state, i, STATE)
                    + GAP
                    + cell(days, i, DAYS));
        }
    }

    private static String cell(List<String> lines, int i, int width) {
        return Strings.padEnd(i < lines.size() ? lines.get(i) : "", width, ' ');
    }

    private void explain(Clock clock) {
        String from = ClockWords.started(clock).map(start -> ", from " + start).orElse("");
        hanging(GAP, clock.rule().id() + ": " + ClockWords.state(clock) + from);
        hanging(GAP + GAP, GAP + clock.rule().sentence());
        hanging(GAP + GAP, GAP + clock.rule().citation());
        for (String step : Splitter.on('\n').split(clock.explanation().text())) {
            hanging(GAP + GAP + GAP, GAP + GAP + step);
        }
        clock.safeDue()
                .filter(day -> clock.due().filter(day::equals).isEmpty())
                .ifPresent(day -> line(GAP + GAP + "safe under either meaning of the words: " + day));
        for (Alternative alternative : clock.alternatives()) {
            turning.putIfAbsent(alternative.reading().id(), alternative);
            hanging(GAP + GAP + GAP, GAP + GAP + ClockWords.alternative(alternative));
        }
        out.append('\n');
    }

    private void reading(Alternative alternative) {
        hanging(GAP, alternative.reading().id() + ": " + alternative.reading().question());
        for (Reading.Option option : alternative.reading().options()) {
            String used = option.equals(alternative.chosen()) ? "used here: " : "or else: ";
            hanging(GAP + GAP, GAP + used + option.says() + " (\"" + option.id() + "\")");
        }
    }

    private void section(String title) {
        int end = out.length();
        boolean apart = out.charAt(end - 1) == '\n' && out.charAt(end - 2) == '\n';
        if (!apart) {
            out.append('\n');
        }
        heading(title, '-');
    }

    private void heading(String title, char under) {
        line(title);
        line(String.valueOf(under).repeat(title.length()));
    }

    private void hanging(String indent, String text) {
        String clean = ClockWords.plain(text);
        int led = 0;
        while (led < clean.length() && clean.charAt(led) == ' ') {
            led++;
        }
        String lead = clean.substring(0, led);
        List<String> lines = wrap(clean, WIDTH - indent.length());
        for (int i = 0; i < lines.size(); i++) {
            line((i == 0 ? lead : indent) + lines.get(i));
        }
    }

    private void line(String text) {
        out.append(ClockWords.plain(text).stripTrailing()).append('\n');
    }

    // A word that is longer than a line is cut, so that no line can be longer than it may be.
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Splitter.on(' ').omitEmptyStrings().split(ClockWords.plain(text))) {
            String rest = word;
            if (line.length() > 0 && line.length() + 1 + rest.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (rest.length() > width) {
                int cut = Character.isHighSurrogate(rest.charAt(width - 1)) ? width - 1 : width;
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.length() > 0 ? " " : "").append(rest);
        }
        if (line.length() > 0 || lines.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }
}
