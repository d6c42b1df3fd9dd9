package io.github.opensend.timescales.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.ClockState;
import io.github.opensend.timescales.clock.Timeline;
import io.github.opensend.timescales.rule.Kind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A timeline as a picture: an SVG document that stands alone.
 *
 * <p>Weeks run along the top from the first start, with the months under them. Each clock has a row: an outline from its
 * start to its last day, filled as far as its time was used, a tick with the date at the last day, hatching where it is
 * late, and a mark where it ended. Every state has a word and a shape of its own, so that no colour is needed to tell them
 * apart. Text is told from its background by 4.5 to 1 or more and every line by 3 to 1, as WCAG 2.2 asks at level AA.
 *
 * <p>The reference of the case, labels, bodies and schools are left out, because they can point to a child. The same
 * timeline gives the same bytes everywhere.
 */
public final class TimelineSvg {
    private static final ImmutableList<String> MONTHS = ImmutableList.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final ImmutableList<Integer> WEEK_STEPS =
            ImmutableList.of(1, 2, 4, 13, 26, 52, 104, 260, 520, 1040, 2600, 5200);
    private static final ImmutableList<Integer> MONTH_STEPS = ImmutableList.of(1, 2, 3, 6, 12, 24, 60, 120, 240, 600);

    private static final int WIDTH = 1000;
    private static final int MARGIN = 16;
    private static final int ID_CHARACTERS = 12;
    private static final int LABEL_CHARACTERS = 42;
    private static final int PLOT_LEFT = 296;
    private static final int PLOT_RIGHT = 748;
    private static final int STATE_MARK = 768;
    private static final int STATE = 782;
    private static final int STATE_CHARACTERS = 26;
    private static final int MORE_CHARACTERS = 34;
    private static final int SUMMARY_CHARACTERS = 130;
    private static final double DATE_WIDTH = 70;
    private static final double DIGIT_WIDTH = 7;
    private static final double LEAST_MONTH_WIDTH = 34;

    private static final int HEAD = 76;
    private static final int AXIS = 136;
    private static final int ROW = 44;
    private static final int HEADING = 30;
    private static final int FOOT = 56;

    private static final String INK = "#1f2933";
    private static final String QUIET = "#565c63";
    private static final String BAR = "#5b7a9d";
    private static final String LIGHT_BAR = "#7f90a3";
    private static final String GRID = "#8b8f94";

    private final Drawing drawing = new Drawing();
    private final Timeline timeline;
    private final List<Clock> dated;
    private final List<Clock> undated;
    private final int leftOut;
    private final Scale scale;
    private final Optional<LocalDate> firstStart;
    private final String id;

    private TimelineSvg(Timeline timeline, boolean all) {
        this.timeline = timeline;
        ImmutableList<Clock> clocks = ClockWords.clocks(timeline, all);
        List<Clock> drawn =
                clocks.stream().filter(clock -> all || isDrawn(clock)).toList();
        this.dated = drawn.stream().filter(clock -> clock.due().isPresent()).toList();
        this.undated = drawn.stream().filter(clock -> clock.due().isEmpty()).toList();
        this.leftOut = clocks.size() - drawn.size();
        List<LocalDate> days = drawn.stream()
                .flatMap(clock -> Stream.of(start(clock), clock.due(), clock.endedOn()))
                .flatMap(Optional::stream)
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
        days.add(timeline.asOf());
        days.sort(null);
        this.scale = new Scale(days.get(0), days.get(days.size() - 1), PLOT_LEFT + 8, PLOT_RIGHT - 8);
        this.firstStart = drawn.stream()
                .map(TimelineSvg::start)
                .flatMap(Optional::stream)
                .sorted()
                .findFirst();
        this.id = "timeline-"
                + Hashing.sha256()
                        .hashString(
                                description()
                                        + drawn.stream().map(this::sentence).toList(),
                                StandardCharsets.UTF_8)
                        .toString()
                        .substring(0, 12);
    }

    /**
     * The clocks that have a last day or an end, or await facts.
     *
     * @param timeline the timeline
     * @return an SVG document
     */
    public static String of(Timeline timeline) {
        return of(timeline, false);
    }

    /**
     * The clocks that have a last day or an end, or await facts, and on request every other clock and those that have not
     * started.
     *
     * @param timeline the timeline
     * @param all whether every rule has a row
     * @return an SVG document
     */
    public static String of(Timeline timeline, boolean all) {
        return new TimelineSvg(timeline, all).draw();
    }

    private static boolean isDrawn(Clock clock) {
        boolean hasADay = clock.due().isPresent() || clock.endedBy().isPresent();
        boolean tells = hasADay || clock.state() == ClockState.AWAITING_FACTS;
        return tells && clock.rule().kind() != Kind.CONTENT && clock.rule().kind() != Kind.GATE;
    }

    private static Optional<LocalDate> start(Clock clock) {
        return clock.startedBy().map(event -> event.on());
    }

    private String draw() {
        boolean twoParts = !dated.isEmpty() && !undated.isEmpty();
        boolean empty = dated.isEmpty() && undated.isEmpty();
        int bottom = empty ? HEAD : AXIS + 8 + ROW * (dated.size() + undated.size()) + (twoParts ? HEADING : 0);
        int height = bottom + (empty ? 0 : FOOT);
        drawing.element("svg")
                .attribute("xmlns", "http://www.w3.org/2000/svg")
                .attribute("viewBox", "0 0 " + WIDTH + " " + height)
                .attribute("width", Integer.toString(WIDTH))
                .attribute("height", Integer.toString(height))
                .attribute("style", "max-width:100%;height:auto")
                .attribute("role", "img")
                .attribute("aria-labelledby", id + "-title " + id + "-desc")
                .attribute("font-family", "sans-serif")
                .attribute("font-size", "12")
                .open();
        drawing.element("title").attribute("id", id + "-title").text(heading());
        drawing.element("desc").attribute("id", id + "-desc").text(description());
        hatching();
        drawing.element("rect")
                .attribute("class", "background")
                .attribute("width", Integer.toString(WIDTH))
                .attribute("height", Integer.toString(height))
                .attribute("fill", Drawing.WHITE)
                .close();
        text("heading", MARGIN, 32, INK, "18", heading(), true);
        text("summary", MARGIN, 54, QUIET, "12", cut(summary(), SUMMARY_CHARACTERS), false);
        if (!empty) {
            rows(bottom, twoParts);
        }
        drawing.end();
        return drawing.toString();
    }

    private void rows(int bottom, boolean twoParts) {
        asOf(bottom);
        axis(bottom);
        int y = AXIS + 8;
        for (Clock clock : dated) {
            row(clock, y);
            y += ROW;
        }
        if (twoParts) {
            text("part", MARGIN, y + 20, INK, "12", "Without a last day", true);
            y += HEADING;
        }
        for (Clock clock : undated) {
            row(clock, y);
            y += ROW;
        }
        foot(bottom);
    }

    private void hatching() {
        drawing.element("defs").open();
        drawing.element("pattern")
                .attribute("id", id + "-late")
                .attribute("width", "5")
                .attribute("height", "5")
                .attribute("patternUnits", "userSpaceOnUse")
                .attribute("patternTransform", "rotate(45)")
                .open();
        drawing.element("rect")
                .attribute("width", "5")
                .attribute("height", "5")
                .attribute("fill", Drawing.WHITE)
                .close();
        drawing.element("rect")
                .attribute("width", "2")
                .attribute("height", "5")
                .attribute("fill", Mark.RED)
                .close();
        drawing.end();
        drawing.end();
    }

    private void axis(int bottom) {
        anchored("axis", PLOT_LEFT - 8, 94, QUIET, "end", "week");
        anchored("axis", PLOT_LEFT - 8, 110, QUIET, "end", "month");
        drawing.element("g").attribute("class", "axis").open();
        firstStart.ifPresent(start -> weeks(start, bottom));
        months();
        line("axis", PLOT_LEFT, AXIS, PLOT_RIGHT, AXIS, INK, "1", "");
        drawing.end();
    }

    private void weeks(LocalDate start, int bottom) {
        String longest = Long.toString(ChronoUnit.WEEKS.between(start, scale.last()));
        int step = step(WEEK_STEPS, 7, 10 + DIGIT_WIDTH * longest.length());
        for (int week = 0; !start.plusWeeks(week).isAfter(scale.last()); week += step) {
            double x = scale.x(start.plusWeeks(week));
            line("grid", x, AXIS - 6, x, AXIS, INK, "1", "");
            line("grid", x, AXIS, x, bottom, GRID, "0.5", "1 4");
            ground(x, 84, DIGIT_WIDTH * longest.length());
            drawing.element("text")
                    .attribute("class", "week")
                    .attribute("x", tenths(x))
                    .attribute("y", "94")
                    .attribute("fill", INK)
                    .attribute("font-size", "11")
                    .attribute("text-anchor", "middle")
                    .text(Integer.toString(week));
        }
    }

    private void months() {
        int step = step(MONTH_STEPS, 30.4, LEAST_MONTH_WIDTH);
        double next = scale.x(scale.last()) + 8;
        boolean yearSaid = false;
        List<LocalDate> firsts = new ArrayList<>();
        LocalDate month = scale.first().withDayOfMonth(1);
        if (!month.equals(scale.first())) {
            month = month.plusMonths(1);
        }
        for (; !month.isAfter(scale.last()); month = month.plusMonths(1)) {
            if ((month.getYear() * 12 + month.getMonthValue() - 1) % step == 0) {
                firsts.add(month);
            }
        }
        boolean roomBefore = firsts.isEmpty() || scale.x(firsts.get(0)) - scale.x(scale.first()) >= LEAST_MONTH_WIDTH;
        if (roomBefore && (firsts.isEmpty() || !firsts.get(0).equals(scale.first()))) {
            firsts.add(0, scale.first());
        }
        for (LocalDate first : firsts) {
            double x = scale.x(first);
            if (x + LEAST_MONTH_WIDTH > next + 8) {
                continue;
            }
            if (first.getDayOfMonth() == 1) {
                line("month", x, 101, x, AXIS, GRID, "0.8", "");
            }
            anchored("month", x + 3, 110, QUIET, "start", shortMonth(first));
            if (!yearSaid || first.getMonthValue() == 1) {
                anchored("year", x + 3, 124, QUIET, "start", Integer.toString(first.getYear()));
                yearSaid = true;
            }
        }
    }

    private int step(List<Integer> steps, double unit, double least) {
        return steps.stream()
                .filter(step -> scale.width(step * unit) >= least)
                .findFirst()
                .orElse(steps.get(steps.size() - 1));
    }

    private void row(Clock clock, int top) {
        Mark mark = Mark.of(clock.state());
        boolean practice = clock.rule().kind() == Kind.PRACTICE;
        drawing.element("g")
                .attribute("class", "clock")
                .attribute("data-rule", clock.rule().id())
                .attribute("data-state", clock.state().name())
                .open();
        drawing.element("title").text(sentence(clock));
        line("rule", MARGIN, top + ROW - 2, WIDTH - MARGIN, top + ROW - 2, GRID, "0.4", "");
        label(clock, top, practice);
        start(clock).ifPresent(start -> bar(clock, start, top + 28, practice));
        clock.due().ifPresent(due -> due(clock, due, top));
        place(clock).ifPresent(day -> mark.draw(drawing, tenths(scale.x(day)), Integer.toString(top + 28)));
        mark.draw(drawing, Integer.toString(STATE_MARK), Integer.toString(top + 12));
        text("state", STATE, top + 16, mark.colour(), "12", cut(word(clock), STATE_CHARACTERS), true);
        more(clock).ifPresent(more -> text("more", STATE, top + 31, QUIET, "11", cut(more, MORE_CHARACTERS), false));
        drawing.end();
    }

    private void label(Clock clock, int top, boolean practice) {
        String colour = practice ? QUIET : INK;
        String catalogueId = cut(clock.rule().catalogueId(), ID_CHARACTERS);
        int beside = (LABEL_CHARACTERS * 12 - catalogueId.length() * 14) / 11;
        drawing.element("text")
                .attribute("class", "label")
                .attribute("x", Integer.toString(MARGIN))
                .attribute("y", Integer.toString(top + 16))
                .attribute("fill", colour)
                .open();
        drawing.element("tspan")
                .attribute("font-weight", practice ? "normal" : "bold")
                .text(catalogueId);
        List<String> marks = ClockWords.marks(clock.rule());
        if (!marks.isEmpty()) {
            drawing.element("tspan")
                    .attribute("font-size", "11")
                    .text(cut(" \u00b7 " + String.join(", ", marks), beside));
        }
        drawing.end();
        text(
                "label",
                MARGIN,
                top + 31,
                colour,
                "12",
                cut(asked(clock) + clock.rule().title(), LABEL_CHARACTERS),
                false);
    }

    private static String asked(Clock clock) {
        return clock.startedBy()
                .filter(event -> clock.rule().pairs())
                .flatMap(ClockWords::kind)
                .map(kind -> kind + ": ")
                .orElse("");
    }

    private void bar(Clock clock, LocalDate start, int y, boolean practice) {
        LocalDate until = clock.endedOn().orElse(timeline.asOf());
        if (clock.due().isEmpty()) {
            line("after", scale.x(start), y, scale.x(until), y, QUIET, "1", "");
            return;
        }
        LocalDate due = clock.due().orElseThrow();
        boolean disapplied = clock.state() == ClockState.LIMIT_DISAPPLIED;
        if (due.isAfter(start)) {
            LocalDate used = until.isBefore(due) ? until : due;
            if (used.isAfter(start) && !disapplied) {
                box("used", scale.x(start), y, scale.x(used), height(practice), colour(practice), "none", "");
            }
            String dashes = disapplied ? "3 2" : "";
            box("bar", scale.x(start), y, scale.x(due), height(practice), "none", colour(practice), dashes);
        }
        if (clock.daysLate() > 0) {
            box("late", scale.x(due), y, scale.x(until), height(practice), lateFill(), Mark.RED, "");
        } else if (until.isAfter(due) && (disapplied || clock.endedOn().isPresent())) {
            line("after", scale.x(due), y, scale.x(until), y, QUIET, "1", "");
        }
    }

    private static int height(boolean practice) {
        return practice ? 4 : 8;
    }

    private static String colour(boolean practice) {
        return practice ? LIGHT_BAR : BAR;
    }

    private String lateFill() {
        return "url(#" + id + "-late)";
    }

    private void due(Clock clock, LocalDate due, int top) {
        double x = scale.x(due);
        boolean disapplied = clock.state() == ClockState.LIMIT_DISAPPLIED;
        line("due", x, top + 19, x, top + 37, INK, "2", disapplied ? "2 2" : "");
        double half = DATE_WIDTH / 2;
        double centre = Math.max(PLOT_LEFT + half, Math.min(PLOT_RIGHT - half, x));
        ground(centre, top + 5, DATE_WIDTH);
        drawing.element("text")
                .attribute("class", "date")
                .attribute("x", tenths(centre))
                .attribute("y", Integer.toString(top + 15))
                .attribute("fill", disapplied ? QUIET : INK)
                .attribute("font-size", "11")
                .attribute("text-anchor", "middle")
                .attribute("text-decoration", disapplied ? "line-through" : "none")
                .text(date(due));
    }

    // Keeps lines from running through words.
    private void ground(double centre, int top, double width) {
        drawing.element("rect")
                .attribute("class", "ground")
                .attribute("x", tenths(centre - width / 2))
                .attribute("y", Integer.toString(top))
                .attribute("width", tenths(width))
                .attribute("height", "13")
                .attribute("fill", Drawing.WHITE)
                .close();
    }

    private Optional<LocalDate> place(Clock clock) {
        return switch (clock.state()) {
            case NOT_STARTED -> Optional.empty();
            case LAPSED, LIFTED, BARRED -> clock.endedOn().or(clock::due);
            case RUNNING, OVERDUE, OPEN, AWAITING_FACTS, LIMIT_DISAPPLIED ->
                clock.endedOn().or(() -> Optional.of(timeline.asOf()));
            default -> clock.endedOn().or(() -> start(clock));
        };
    }

    private static String word(Clock clock) {
        return switch (clock.state()) {
            case MET_LATE -> ClockWords.days(clock.daysLate()) + " late";
            case OVERDUE -> "overdue " + ClockWords.days(clock.daysLate());
            default -> ClockWords.state(clock);
        };
    }

    private static Optional<String> more(Clock clock) {
        return switch (clock.state()) {
            case RUNNING, OPEN -> ClockWords.days(clock);
            case AWAITING_FACTS, LIMIT_DISAPPLIED, CLOSED, BARRED, LIFTED -> ClockWords.more(clock);
            default -> clock.endedOn().map(day -> "on " + date(day));
        };
    }

    private void asOf(int bottom) {
        double x = scale.x(timeline.asOf());
        line("as-of", x, 78, x, bottom, INK, "1.2", "5 3");
        double half = 52;
        anchored(
                "as-of",
                Math.max(PLOT_LEFT + half, Math.min(PLOT_RIGHT - half, x)),
                74,
                INK,
                "middle",
                "as of " + date(timeline.asOf()));
    }

    private void foot(int bottom) {
        int y = bottom + 26;
        box("bar", MARGIN, y - 4, MARGIN + 40, 8, "none", BAR, "");
        box("used", MARGIN, y - 4, MARGIN + 24, 8, BAR, "none", "");
        text("key", MARGIN + 48, y, QUIET, "11", "time allowed, filled as far as used", false);
        line("key", 310, y - 13, 310, y + 3, INK, "2", "");
        text("key", 318, y, QUIET, "11", "last day", false);
        box("late", 392, y - 4, 432, 8, lateFill(), Mark.RED, "");
        text("key", 440, y, QUIET, "11", "late", false);
        box("used", 490, y - 4, 530, 4, LIGHT_BAR, LIGHT_BAR, "");
        text("key", 538, y, QUIET, "11", "practice, no law", false);
        if (leftOut > 0) {
            text(
                    "left-out",
                    MARGIN,
                    y + 18,
                    QUIET,
                    "11",
                    ClockWords.count(leftOut, "clock") + " without a day to draw " + (leftOut == 1 ? "is" : "are")
                            + " left out.",
                    false);
        }
    }

    private String heading() {
        return "Timeline as of " + longDate(timeline.asOf());
    }

    private String summary() {
        if (timeline.clocks().isEmpty()) {
            return "No clock has started.";
        }
        if (dated.isEmpty() && undated.isEmpty()) {
            return ClockWords.count(leftOut, "clock") + " started, none with a day to draw.";
        }
        String next = timeline.next()
                .map(clock -> "Next is " + clock.rule().id() + ", due "
                        + date(clock.due().orElseThrow()) + ".")
                .orElse("No duty is running towards a last day.");
        return ClockWords.count(timeline.clocks().size(), "clock") + " started, "
                + timeline.overdue().size() + " overdue, "
                + late().size() + " met late. " + next;
    }

    private List<Clock> late() {
        return timeline.clocks().stream()
                .filter(clock -> clock.state() == ClockState.MET_LATE)
                .toList();
    }

    private String description() {
        return Stream.concat(
                        Stream.of(summary()),
                        Stream.concat(timeline.overdue().stream(), late().stream())
                                .map(this::sentence))
                .collect(Collectors.joining(" "));
    }

    private String sentence(Clock clock) {
        String due = clock.due().map(day -> " Last day " + longDate(day) + ".").orElse("");
        String ended =
                clock.endedOn().map(day -> " Ended on " + longDate(day) + ".").orElse("");
        String more = ClockWords.more(clock).map(words -> ": " + words).orElse("");
        String days = clock.state() == ClockState.MET_LATE || clock.state() == ClockState.OVERDUE
                ? ""
                : ClockWords.days(clock).map(words -> ", " + words).orElse("");
        return clock.rule().id() + ": " + clock.rule().sentence() + "." + due + ended + " "
                + ClockWords.capital(word(clock)) + days + more + ".";
    }

    private void text(String kind, int x, int y, String colour, String size, String words, boolean bold) {
        drawing.element("text")
                .attribute("class", kind)
                .attribute("x", Integer.toString(x))
                .attribute("y", Integer.toString(y))
                .attribute("fill", colour)
                .attribute("font-size", size)
                .attribute("font-weight", bold ? "bold" : "normal")
                .text(words);
    }

    private void anchored(String kind, double x, int y, String colour, String anchor, String words) {
        drawing.element("text")
                .attribute("class", kind)
                .attribute("x", tenths(x))
                .attribute("y", Integer.toString(y))
                .attribute("fill", colour)
                .attribute("font-size", "11")
                .attribute("text-anchor", anchor)
                .text(words);
    }

    private void line(String kind, double x1, int y1, double x2, int y2, String colour, String width, String dashes) {
        drawing.element("line")
                .attribute("class", kind)
                .attribute("x1", tenths(x1))
                .attribute("y1", Integer.toString(y1))
                .attribute("x2", tenths(x2))
                .attribute("y2", Integer.toString(y2))
                .attribute("stroke", colour)
                .attribute("stroke-width", width);
        if (!dashes.isEmpty()) {
            drawing.attribute("stroke-dasharray", dashes);
        }
        drawing.close();
    }

    private void box(
            String kind, double left, int y, double right, int height, String fill, String stroke, String dashes) {
        drawing.element("rect")
                .attribute("class", kind)
                .attribute("x", tenths(left))
                .attribute("y", Integer.toString(y - height / 2))
                .attribute("width", tenths(Math.max(0.5, right - left)))
                .attribute("height", Integer.toString(height))
                .attribute("fill", fill)
                .attribute("stroke", stroke);
        if (!dashes.isEmpty()) {
            drawing.attribute("stroke-dasharray", dashes);
        }
        drawing.close();
    }

    private static String date(LocalDate day) {
        return day.getDayOfMonth() + " " + shortMonth(day) + " " + day.getYear();
    }

    private static String longDate(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    private static String shortMonth(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1).substring(0, 3);
    }

    private static String cut(String text, int characters) {
        String plain = ClockWords.plain(text);
        if (plain.codePointCount(0, plain.length()) <= characters) {
            return plain;
        }
        String head = plain.substring(0, plain.offsetByCodePoints(0, characters - 1));
        int space = head.lastIndexOf(' ');
        return (space > characters / 2 ? head.substring(0, space) : head).stripTrailing() + "\u2026";
    }

    private static String tenths(double number) {
        long tenths = Math.round(number * 10);
        long rest = Math.abs(tenths % 10);
        return tenths / 10 + (rest == 0 ? "" : "." + rest);
    }
}
