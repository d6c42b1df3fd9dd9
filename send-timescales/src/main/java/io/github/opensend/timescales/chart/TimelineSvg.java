package io.github.opensend.timescales.chart;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.drawing.DayWords;
import io.github.opensend.core.drawing.Drawing;
import io.github.opensend.core.drawing.Pen;
import io.github.opensend.core.drawing.Words;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.ClockState;
import io.github.opensend.timescales.clock.Timeline;
import io.github.opensend.timescales.rule.Kind;
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
 *
 * @since 0.1.0
 */
public final class TimelineSvg {
    private static final ImmutableList<Integer> WEEK_STEPS =
            ImmutableList.of(1, 2, 4, 13, 26, 52, 104, 260, 520, 1040, 2600, 5200);
    private static final ImmutableList<Integer> MONTH_STEPS = ImmutableList.of(1, 2, 3, 6, 12, 24, 60, 120, 240, 600);

    private static final int ID_CHARACTERS = 12;
    private static final int LABEL_CHARACTERS = 42;
    private static final int PLOT_LEFT = 296;
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

    private static final String LIGHT_BAR = "#7f90a3";

    private final Drawing drawing = new Drawing();
    private final Pen pen = new Pen(drawing);
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
        this.scale = new Scale(days.get(0), days.get(days.size() - 1), PLOT_LEFT + 8, Pen.PLOT_RIGHT - 8);
        this.firstStart = drawn.stream()
                .map(TimelineSvg::start)
                .flatMap(Optional::stream)
                .sorted()
                .findFirst();
        this.id = Pen.id(
                "timeline", description() + drawn.stream().map(this::sentence).toList());
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
        pen.begin(id, height, heading(), description());
        hatching();
        pen.background(height);
        pen.text("heading", Pen.MARGIN, 32, Pen.INK, "18", heading(), true);
        pen.text("summary", Pen.MARGIN, 54, Pen.QUIET, "12", Pen.cut(summary(), SUMMARY_CHARACTERS), false);
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
            pen.text("part", Pen.MARGIN, y + 20, Pen.INK, "12", "Without a last day", true);
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
        pen.anchored("axis", PLOT_LEFT - 8, 94, Pen.QUIET, "end", "week");
        pen.anchored("axis", PLOT_LEFT - 8, 110, Pen.QUIET, "end", "month");
        drawing.element("g").attribute("class", "axis").open();
        firstStart.ifPresent(start -> weeks(start, bottom));
        months();
        pen.line("axis", PLOT_LEFT, AXIS, Pen.PLOT_RIGHT, AXIS, Pen.INK, "1", "");
        drawing.end();
    }

    private void weeks(LocalDate start, int bottom) {
        String longest = Long.toString(ChronoUnit.WEEKS.between(start, scale.last()));
        int step = step(WEEK_STEPS, 7, 10 + DIGIT_WIDTH * longest.length());
        for (int week = 0; !start.plusWeeks(week).isAfter(scale.last()); week += step) {
            double x = scale.x(start.plusWeeks(week));
            pen.line("grid", x, AXIS - 6, x, AXIS, Pen.INK, "1", "");
            pen.line("grid", x, AXIS, x, bottom, Pen.GRID, "0.5", "1 4");
            pen.ground(x, 84, DIGIT_WIDTH * longest.length());
            drawing.element("text")
                    .attribute("class", "week")
                    .attribute("x", Pen.tenths(x))
                    .attribute("y", "94")
                    .attribute("fill", Pen.INK)
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
                pen.line("month", x, 101, x, AXIS, Pen.GRID, "0.8", "");
            }
            pen.anchored("month", x + 3, 110, Pen.QUIET, "start", DayWords.shortMonth(first.getMonthValue()));
            if (!yearSaid || first.getMonthValue() == 1) {
                pen.anchored("year", x + 3, 124, Pen.QUIET, "start", Integer.toString(first.getYear()));
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
        pen.line("rule", Pen.MARGIN, top + ROW - 2, Pen.WIDTH - Pen.MARGIN, top + ROW - 2, Pen.GRID, "0.4", "");
        label(clock, top, practice);
        start(clock).ifPresent(start -> bar(clock, start, top + 28, practice));
        clock.due().ifPresent(due -> due(clock, due, top));
        place(clock).ifPresent(day -> pen.mark(mark, scale.x(day), top + 28));
        pen.mark(mark, Pen.BESIDE_MARK, top + 12);
        pen.text("state", Pen.BESIDE, top + 16, mark.colour(), "12", Pen.cut(word(clock), STATE_CHARACTERS), true);
        more(clock)
                .ifPresent(more ->
                        pen.text("more", Pen.BESIDE, top + 31, Pen.QUIET, "11", Pen.cut(more, MORE_CHARACTERS), false));
        drawing.end();
    }

    private void label(Clock clock, int top, boolean practice) {
        String colour = practice ? Pen.QUIET : Pen.INK;
        String catalogueId = Pen.cut(clock.rule().catalogueId(), ID_CHARACTERS);
        int beside = (LABEL_CHARACTERS * 12 - catalogueId.length() * 14) / 11;
        drawing.element("text")
                .attribute("class", "label")
                .attribute("x", Integer.toString(Pen.MARGIN))
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
                    .text(Pen.cut(" \u00b7 " + String.join(", ", marks), beside));
        }
        drawing.end();
        pen.text(
                "label",
                Pen.MARGIN,
                top + 31,
                colour,
                "12",
                Pen.cut(asked(clock) + clock.rule().title(), LABEL_CHARACTERS),
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
            pen.line("after", scale.x(start), y, scale.x(until), y, Pen.QUIET, "1", "");
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
            pen.line("after", scale.x(due), y, scale.x(until), y, Pen.QUIET, "1", "");
        }
    }

    private static int height(boolean practice) {
        return practice ? 4 : 8;
    }

    private static String colour(boolean practice) {
        return practice ? LIGHT_BAR : Pen.BAR;
    }

    private String lateFill() {
        return "url(#" + id + "-late)";
    }

    private void due(Clock clock, LocalDate due, int top) {
        double x = scale.x(due);
        boolean disapplied = clock.state() == ClockState.LIMIT_DISAPPLIED;
        pen.line("due", x, top + 19, x, top + 37, Pen.INK, "2", disapplied ? "2 2" : "");
        double half = DATE_WIDTH / 2;
        double centre = Math.max(PLOT_LEFT + half, Math.min(Pen.PLOT_RIGHT - half, x));
        pen.ground(centre, top + 5, DATE_WIDTH);
        drawing.element("text")
                .attribute("class", "date")
                .attribute("x", Pen.tenths(centre))
                .attribute("y", Integer.toString(top + 15))
                .attribute("fill", disapplied ? Pen.QUIET : Pen.INK)
                .attribute("font-size", "11")
                .attribute("text-anchor", "middle")
                .attribute("text-decoration", disapplied ? "line-through" : "none")
                .text(DayWords.date(due));
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
            default -> clock.endedOn().map(day -> "on " + DayWords.date(day));
        };
    }

    private void asOf(int bottom) {
        double x = scale.x(timeline.asOf());
        pen.line("as-of", x, 78, x, bottom, Pen.INK, "1.2", "5 3");
        double half = 52;
        pen.anchored(
                "as-of",
                Math.max(PLOT_LEFT + half, Math.min(Pen.PLOT_RIGHT - half, x)),
                74,
                Pen.INK,
                "middle",
                "as of " + DayWords.date(timeline.asOf()));
    }

    private void foot(int bottom) {
        int y = bottom + 26;
        box("bar", Pen.MARGIN, y - 4, Pen.MARGIN + 40, 8, "none", Pen.BAR, "");
        box("used", Pen.MARGIN, y - 4, Pen.MARGIN + 24, 8, Pen.BAR, "none", "");
        pen.text("key", Pen.MARGIN + 48, y, Pen.QUIET, "11", "time allowed, filled as far as used", false);
        pen.line("key", 310, y - 13, 310, y + 3, Pen.INK, "2", "");
        pen.text("key", 318, y, Pen.QUIET, "11", "last day", false);
        box("late", 392, y - 4, 432, 8, lateFill(), Mark.RED, "");
        pen.text("key", 440, y, Pen.QUIET, "11", "late", false);
        box("used", 490, y - 4, 530, 4, LIGHT_BAR, LIGHT_BAR, "");
        pen.text("key", 538, y, Pen.QUIET, "11", "practice, no law", false);
        if (leftOut > 0) {
            pen.text(
                    "left-out",
                    Pen.MARGIN,
                    y + 18,
                    Pen.QUIET,
                    "11",
                    Words.count(leftOut, "clock") + " without a day to draw " + (leftOut == 1 ? "is" : "are")
                            + " left out.",
                    false);
        }
    }

    private String heading() {
        return "Timeline as of " + DayWords.longDate(timeline.asOf());
    }

    private String summary() {
        if (timeline.clocks().isEmpty()) {
            return "No clock has started.";
        }
        if (dated.isEmpty() && undated.isEmpty()) {
            return Words.count(leftOut, "clock") + " started, none with a day to draw.";
        }
        String next = timeline.next()
                .map(clock -> "Next is " + clock.rule().id() + ", due "
                        + DayWords.date(clock.due().orElseThrow()) + ".")
                .orElse("No duty is running towards a last day.");
        return Words.count(timeline.clocks().size(), "clock") + " started, "
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
        String due = clock.due()
                .map(day -> " Last day " + DayWords.longDate(day) + ".")
                .orElse("");
        String ended = clock.endedOn()
                .map(day -> " Ended on " + DayWords.longDate(day) + ".")
                .orElse("");
        String more = ClockWords.more(clock).map(words -> ": " + words).orElse("");
        String days = clock.state() == ClockState.MET_LATE || clock.state() == ClockState.OVERDUE
                ? ""
                : ClockWords.days(clock).map(words -> ", " + words).orElse("");
        return clock.rule().id() + ": " + clock.rule().sentence() + "." + due + ended + " " + Words.capital(word(clock))
                + days + more + ".";
    }

    private void box(
            String kind, double left, int y, double right, int height, String fill, String stroke, String dashes) {
        drawing.element("rect")
                .attribute("class", kind)
                .attribute("x", Pen.tenths(left))
                .attribute("y", Integer.toString(y - height / 2))
                .attribute("width", Pen.tenths(Math.max(0.5, right - left)))
                .attribute("height", Integer.toString(height))
                .attribute("fill", fill)
                .attribute("stroke", stroke);
        if (!dashes.isEmpty()) {
            drawing.attribute("stroke-dasharray", dashes);
        }
        drawing.close();
    }
}
