package io.github.opensend.radar.chart;

import io.github.opensend.core.drawing.Drawing;
import io.github.opensend.core.drawing.Pen;
import io.github.opensend.core.drawing.Shape;
import io.github.opensend.core.drawing.TextPage;
import io.github.opensend.core.drawing.Words;
import io.github.opensend.radar.scoring.DomainResult;
import io.github.opensend.radar.scoring.Interval;
import io.github.opensend.radar.scoring.RadarReading;
import java.util.ArrayList;
import java.util.List;

/**
 * One child's reading as a radar: an SVG document that stands alone.
 *
 * <p>An axis for each domain, in the framework's order and never another, from a ring for level 0 outwards. What is within
 * the lines is not filled, because its area means nothing. A perspective has a mark and a dash of its own; each value stands
 * in words at the end of its axis. What is not rated has no mark, the line breaks there, and the words say so; where too
 * little is rated, the mark is hollow; where something is not, a bar shows how far the value may lie off. Two values at one
 * place stand side by side across the axis.
 *
 * <p>Values are easier to compare in {@link DotPlotSvg}, and {@link RadarTable} and {@link RadarText} say the same; put one
 * of them beside it. No colour is needed to read it. The same reading gives the same bytes everywhere.
 *
 * @since 0.1.0
 */
public final class RadarSvg {
    private static final int FEWEST_AXES = 3;
    private static final int MOST_AXES = 6;

    private static final double CENTRE_X = 382;
    private static final double CENTRE_Y = 374;
    private static final double ZERO = 34;
    private static final double OUTER = 184;
    private static final double BESIDE_AXIS = 18;
    private static final double MARK = 20;
    private static final double LETTER = 6;
    private static final double BOLD_LETTER = 7.5;
    private static final double LINE = 16;
    private static final double APART = 13;
    private static final double TOO_CLOSE = 12;
    private static final int TITLE_CHARACTERS = 23;
    private static final int VALUE_CHARACTERS = 27;
    private static final int FOOT_TOP = 650;
    private static final int FOOT_CHARACTERS = 158;
    private static final int HEADING_CHARACTERS = 84;
    private static final int SUMMARY_CHARACTERS = 142;
    private static final int KEY_CHARACTERS = 33;
    private static final int MOST_LEVELS = 11;

    private final Drawing drawing = new Drawing();
    private final Pen pen = new Pen(drawing);
    private final RadarWords words;

    private RadarSvg(RadarReading reading) {
        this.words = new RadarWords(reading);
    }

    /**
     * Draws a reading.
     *
     * @param reading the reading
     * @return an SVG document
     * @throws IllegalArgumentException if there are fewer than three domains or more than six: such a radar cannot be read,
     *     and {@link DotPlotSvg} draws any number
     */
    public static String of(RadarReading reading) {
        int axes = reading.domains().size();
        if (axes < FEWEST_AXES || axes > MOST_AXES) {
            throw new IllegalArgumentException("a radar has " + FEWEST_AXES + " to " + MOST_AXES + " domains, found "
                    + axes + "; a dot plot takes any number");
        }
        return new RadarSvg(reading).draw();
    }

    private String draw() {
        String description = words.description();
        String id = Pen.id("radar", words.heading() + description);
        List<String> foot = new ArrayList<>();
        words.cautions().forEach(caution -> foot.addAll(TextPage.wrap(caution, FOOT_CHARACTERS)));
        int height = FOOT_TOP + 18 * foot.size() + 10;
        pen.begin(id, height, words.heading(), description);
        pen.background(height);
        pen.text("heading", Pen.MARGIN, 32, Pen.INK, "18", Pen.cut(words.heading(), HEADING_CHARACTERS), true);
        pen.paragraph("summary", 54, 17, Pen.QUIET, "12", Pen.lines(words.summary(), SUMMARY_CHARACTERS, 3));
        grid();
        words.series().forEach(this::lines);
        for (int axis = 0; axis < words.results().size(); axis++) {
            domain(axis);
        }
        key();
        pen.paragraph("note", FOOT_TOP, 18, Pen.QUIET, "11", foot);
        drawing.end();
        return drawing.toString();
    }

    private double radius(double level) {
        return ZERO + (OUTER - ZERO) * level / words.scale().highest();
    }

    private double angle(double axis) {
        return 2 * Math.PI * axis / words.results().size();
    }

    /** The place at a level of an axis, and so far across it, clockwise. */
    private double x(double axis, double radius, double across) {
        return CENTRE_X + radius * StrictMath.sin(angle(axis)) + across * StrictMath.cos(angle(axis));
    }

    private double y(double axis, double radius, double across) {
        return CENTRE_Y - radius * StrictMath.cos(angle(axis)) + across * StrictMath.sin(angle(axis));
    }

    private void grid() {
        for (int level = 0; level <= words.scale().highest(); level++) {
            drawing.element("circle")
                    .attribute("class", "ring")
                    .attribute("data-level", Integer.toString(level))
                    .attribute("cx", Pen.tenths(CENTRE_X))
                    .attribute("cy", Pen.tenths(CENTRE_Y))
                    .attribute("r", Pen.tenths(radius(level)))
                    .attribute("fill", "none")
                    .attribute("stroke", Pen.GRID)
                    .attribute("stroke-width", level == 0 ? "1" : "0.7")
                    .attribute("stroke-dasharray", level == 0 ? "none" : "1 4")
                    .close();
        }
        for (int axis = 0; axis < words.results().size(); axis++) {
            pen.line(
                    "axis",
                    x(axis, radius(0), 0),
                    y(axis, radius(0), 0),
                    x(axis, OUTER, 0),
                    y(axis, OUTER, 0),
                    Pen.GRID,
                    "0.9",
                    "");
        }
        for (int level = 0; level <= words.scale().highest(); level++) {
            double x = x(0.5, radius(level), 0);
            double y = y(0.5, radius(level), 0);
            pen.ground(x, y - 7, 11);
            pen.anchored("level", x, y + 4, Pen.QUIET, "middle", Integer.toString(level));
        }
    }

    private void lines(Series series) {
        int axes = words.results().size();
        StringBuilder path = new StringBuilder();
        for (int axis = 0; axis < axes; axis++) {
            int next = (axis + 1) % axes;
            Point from = point(axis, series);
            Point to = point(next, series);
            if (from.solid() && to.solid()) {
                path.append('M').append(place(axis, series)).append('L').append(place(next, series));
            }
        }
        if (path.length() > 0) {
            pen.path("halo", path.toString(), Drawing.WHITE, "4", "");
            pen.path("line", path.toString(), series.colour(), "1.8", series.dashes());
        }
    }

    private Point point(int axis, Series series) {
        return words.point(words.results().get(axis), series);
    }

    private String place(int axis, Series series) {
        Double level = point(axis, series).level();
        double radius = radius(level == null ? 0 : level);
        double across = across(axis, series);
        return Pen.tenths(x(axis, radius, across)) + " " + Pen.tenths(y(axis, radius, across));
    }

    /** Marks that would hide one another stand side by side. */
    private double across(int axis, Series series) {
        double near = TOO_CLOSE * words.scale().highest() / (OUTER - ZERO);
        Point own = point(axis, series);
        List<Series> close = words.series().stream()
                .filter(other -> own.meets(point(axis, other), near))
                .toList();
        return close.size() < 2 ? 0 : APART * (close.indexOf(series) - (close.size() - 1) / 2.0);
    }

    private void domain(int axis) {
        DomainResult result = words.results().get(axis);
        drawing.element("g")
                .attribute("class", "domain")
                .attribute("data-domain", result.domain().id())
                .open();
        drawing.element("title").text(words.sentence(result));
        words.series().forEach(series -> point(axis, series, point(axis, series)));
        block(axis, result);
        drawing.end();
    }

    private void point(int axis, Series series, Point point) {
        Double level = point.level();
        if (level == null) {
            return;
        }
        double across = across(axis, series);
        drawing.element("g")
                .attribute("class", "point")
                .attribute("data-series", series.perspective().id())
                .attribute("data-value", point.words())
                .open();
        Interval interval = point.interval();
        if (interval != null) {
            bar(axis, series, interval, across);
        }
        Shape shape = point.solid() ? series : series.hollow();
        pen.mark(shape, x(axis, radius(level), across), y(axis, radius(level), across));
        drawing.end();
    }

    private void bar(int axis, Series series, Interval interval, double across) {
        double low = radius(Point.place(interval.low()));
        double high = radius(Point.place(interval.high()));
        pen.line(
                "bar",
                x(axis, low, across),
                y(axis, low, across),
                x(axis, high, across),
                y(axis, high, across),
                series.colour(),
                "3",
                "");
        pen.line(
                "cap",
                x(axis, high, across - 5),
                y(axis, high, across - 5),
                x(axis, high, across + 5),
                y(axis, high, across + 5),
                series.colour(),
                "2",
                "");
    }

    /** The name of a domain and its values, at the end of its axis. */
    private void block(int axis, DomainResult result) {
        List<String> title = Pen.lines(result.domain().title(), TITLE_CHARACTERS, 2);
        List<Series> series = words.series();
        double height = LINE * (title.size() + series.size());
        double side = StrictMath.sin(angle(axis));
        double up = StrictMath.cos(angle(axis));
        double x = x(axis, OUTER, 0);
        double y = y(axis, OUTER, 0);
        double width = width(title, axis);
        double top = y - height / 2;
        double inwards = 0;
        if (up > 0.7) {
            top = y - height - 16;
        } else if (up < -0.7) {
            top = y + 12;
            inwards = 26;
        }
        double left = x - width / 2;
        if (Math.abs(side) > 0.1) {
            left = side > 0 ? x + BESIDE_AXIS - inwards : x - BESIDE_AXIS - width + inwards;
        }
        for (String line : title) {
            top += LINE;
            pen.text("name", left, top - 4, Pen.INK, "12", line, true);
        }
        for (Series each : series) {
            top += LINE;
            Point point = point(axis, each);
            if (point.level() != null) {
                pen.mark(point.solid() ? each : each.hollow(), left + 7, top - 8);
            }
            pen.text("value", left + MARK, top - 4, Pen.INK, "11", value(axis, each), false);
        }
    }

    private String value(int axis, Series series) {
        return Pen.cut(series.where() + " " + point(axis, series).words(), VALUE_CHARACTERS);
    }

    private double width(List<String> title, int axis) {
        int letters = title.stream().mapToInt(String::length).reduce(0, Math::max);
        int small = words.series().stream()
                .mapToInt(series -> value(axis, series).length())
                .reduce(0, Math::max);
        return Math.max(BOLD_LETTER * letters, MARK + LETTER * small);
    }

    private void key() {
        int y = 150;
        pen.text("key", Pen.BESIDE_MARK, y, Pen.INK, "12", "Levels, from the inner ring", true);
        List<String> levels = words.levels();
        List<String> told = levels.size() <= MOST_LEVELS
                ? levels
                : List.of(levels.get(0), "and so on, to", levels.get(levels.size() - 1));
        for (String level : told) {
            y += 18;
            pen.text("key", Pen.BESIDE_MARK, y, Pen.INK, "11", Pen.cut(level, KEY_CHARACTERS), false);
        }
        y += 32;
        pen.text("key", Pen.BESIDE_MARK, y, Pen.INK, "12", "Lines", true);
        for (Series series : words.series()) {
            y += 20;
            pen.line(
                    "key",
                    Pen.BESIDE_MARK,
                    y - 4,
                    Pen.BESIDE_MARK + 46,
                    y - 4,
                    series.colour(),
                    "1.8",
                    series.dashes());
            pen.mark(series, Pen.BESIDE_MARK + 23, y - 4);
            pen.text(
                    "key",
                    Pen.BESIDE_MARK + 56,
                    y,
                    Pen.INK,
                    "11",
                    series.perspective().title(),
                    false);
        }
        y += 32;
        pen.text("key", Pen.BESIDE_MARK, y, Pen.INK, "12", "What is missing", true);
        y += 20;
        pen.mark(Series.NEED.hollow(), Pen.BESIDE_MARK + 7, y - 4);
        pen.text("key", Pen.BESIDE_MARK + 24, y, Pen.INK, "11", "too little rated; no line", false);
        y += 20;
        pen.line("key", Pen.BESIDE_MARK, y - 4, Pen.BESIDE_MARK + 14, y - 4, Series.NEED.colour(), "3", "");
        pen.line("key", Pen.BESIDE_MARK + 14, y - 9, Pen.BESIDE_MARK + 14, y + 1, Series.NEED.colour(), "2", "");
        pen.text("key", Pen.BESIDE_MARK + 24, y, Pen.INK, "11", "could be as high as the bar", false);
        y += 20;
        pen.text("key", Pen.BESIDE_MARK, y, Pen.INK, "11", "no mark: the words say why", false);
        for (String line : TextPage.wrap(Words.plain(words.absent()), KEY_CHARACTERS)) {
            y += 20;
            pen.text("key", Pen.BESIDE_MARK, y, Pen.INK, "11", line, false);
        }
    }
}
