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
 * One child's reading as rows of dots: an SVG document that stands alone, and easier to read than the radar.
 *
 * <p>Each domain has a row for school and one for home; in it the need, and how ready the setting or how confident home is,
 * on one scale of levels, joined where both are known. The gap stands beside it in words; it is the largest gap of one
 * statement and may be larger than the distance drawn, and the words say so. What is not rated has no mark and says why.
 *
 * <p>{@link RadarTable} and {@link RadarText} say the same. No colour is needed to read it. The same reading gives the same
 * bytes everywhere.
 *
 * @since 0.1.0
 */
public final class DotPlotSvg {
    private static final int NAME_CHARACTERS = 26;
    private static final int WHERE_LEFT = 216;
    private static final int PLOT_LEFT = 300;
    private static final double SMALL_LETTER = 5.5;
    private static final int FEWEST_CHARACTERS = 8;
    private static final int TOP = 148;
    private static final int ROW = 48;
    private static final int SPACE = 14;
    private static final double APART = 13;
    private static final double TOO_CLOSE = 12;
    private static final int GAP_CHARACTERS = 36;
    private static final int FOOT_CHARACTERS = 158;
    private static final int SUMMARY_CHARACTERS = 142;

    private final Drawing drawing = new Drawing();
    private final Pen pen = new Pen(drawing);
    private final RadarWords words;
    private final List<Series> places;

    private DotPlotSvg(RadarReading reading) {
        this.words = new RadarWords(reading);
        List<Series> others =
                words.series().stream().filter(series -> series != Series.NEED).toList();
        this.places = others.isEmpty() ? List.of(Series.NEED) : others;
    }

    /**
     * Draws a reading.
     *
     * @param reading the reading
     * @return an SVG document
     */
    public static String of(RadarReading reading) {
        return new DotPlotSvg(reading).draw();
    }

    private String draw() {
        String description = words.description();
        String id = Pen.id("dots", words.heading() + description);
        List<String> foot = new ArrayList<>();
        words.cautions().forEach(caution -> foot.addAll(TextPage.wrap(caution, FOOT_CHARACTERS)));
        int bottom = TOP + words.results().size() * domainHeight();
        int height = bottom + 62 + 18 * foot.size();
        pen.begin(id, height, title(), description);
        pen.background(height);
        pen.text("heading", Pen.MARGIN, 32, Pen.INK, "18", title(), true);
        pen.paragraph("summary", 54, 17, Pen.QUIET, "12", Pen.lines(words.summary(), SUMMARY_CHARACTERS, 3));
        scale(bottom);
        for (int i = 0; i < words.results().size(); i++) {
            domain(words.results().get(i), TOP + i * domainHeight());
        }
        key(bottom + 24);
        pen.paragraph("note", bottom + 54, 18, Pen.QUIET, "11", foot);
        drawing.end();
        return drawing.toString();
    }

    private String title() {
        return words.heading() + ", domain by domain";
    }

    private int domainHeight() {
        return SPACE + ROW * places.size();
    }

    private double x(double level) {
        double left = PLOT_LEFT + 40;
        double right = Pen.PLOT_RIGHT - 40;
        return left + (right - left) * level / words.scale().highest();
    }

    private void scale(int bottom) {
        int characters = (int) ((x(1) - x(0) - 6) / SMALL_LETTER);
        for (int level = 0; level <= words.scale().highest(); level++) {
            double x = x(level);
            pen.line("grid", x, TOP - 12, x, bottom - 8, Pen.GRID, "0.7", "1 4");
            pen.anchored("level", x, TOP - 34, Pen.INK, "middle", Integer.toString(level));
            if (characters >= FEWEST_CHARACTERS) {
                String label = words.scale().level(level).label();
                int y = TOP - 34;
                for (String line : Pen.lines(label, characters, 2)) {
                    y += 12;
                    pen.anchored("level-name", x, y, Pen.QUIET, "10", "middle", line);
                }
            }
        }
    }

    private void domain(DomainResult result, int top) {
        drawing.element("g")
                .attribute("class", "domain")
                .attribute("data-domain", result.domain().id())
                .open();
        drawing.element("title").text(words.sentence(result));
        pen.line("rule", Pen.MARGIN, top, Pen.WIDTH - Pen.MARGIN, top, Pen.GRID, "0.5", "");
        int y = top + 22;
        for (String line : Pen.lines(result.domain().title(), NAME_CHARACTERS, 2)) {
            pen.text("name", Pen.MARGIN, y, Pen.INK, "12", line, true);
            y += 15;
        }
        for (int i = 0; i < places.size(); i++) {
            row(result, places.get(i), top + 28 + i * ROW);
        }
        drawing.end();
    }

    private void row(DomainResult result, Series place, int y) {
        Point need = words.point(result, Series.NEED);
        Point other = words.point(result, place);
        pen.text("where", WHERE_LEFT, y + 4, Pen.INK, "11", place.where(), false);
        drawing.element("g")
                .attribute("class", "row")
                .attribute("data-series", place.perspective().id())
                .open();
        if (need.level() != null && other.level() != null && need.solid() && other.solid()) {
            pen.line("between", x(need.level()), y, x(other.level()), y, Pen.INK, "1.4", place.dashes());
        }
        boolean close = place != Series.NEED && need.meets(other, TOO_CLOSE / (x(1) - x(0)));
        point(Series.NEED, need, y, close ? -APART / 2 : 0);
        if (place != Series.NEED) {
            point(place, other, y, close ? APART / 2 : 0);
        }
        if (need.level() == null && other.level() == null) {
            pen.anchored("missing", (x(0) + x(words.scale().highest())) / 2, y + 4, Pen.INK, "middle", need.words());
        }
        drawing.end();
        beside(result, place, y);
    }

    private void point(Series series, Point point, int y, double up) {
        Double level = point.level();
        if (level == null) {
            return;
        }
        drawing.element("g")
                .attribute("class", "point")
                .attribute("data-series", series.perspective().id())
                .attribute("data-value", point.words())
                .open();
        Interval interval = point.interval();
        if (interval != null) {
            double low = x(Point.place(interval.low()));
            double high = x(Point.place(interval.high()));
            pen.line("bar", low, y + up, high, y + up, series.colour(), "3", "");
            pen.line("cap", high, y + up - 5, high, y + up + 5, series.colour(), "2", "");
        }
        Shape shape = point.solid() ? series : series.hollow();
        pen.mark(shape, x(level), y + up);
        drawing.end();
    }

    private void beside(DomainResult result, Series place, int y) {
        int line = y - 10;
        for (Series series : place == Series.NEED ? List.of(place) : List.of(Series.NEED, place)) {
            String value = series.where() + " " + words.point(result, series).words();
            pen.text("value", Pen.BESIDE_MARK, line, Pen.QUIET, "11", Pen.cut(value, GAP_CHARACTERS), false);
            line += 14;
        }
        String gap = words.gap(result, place);
        if (!gap.isEmpty()) {
            pen.text("gap", Pen.BESIDE_MARK, line, Pen.INK, "11", Pen.cut(Words.capital(gap), GAP_CHARACTERS), false);
        }
    }

    private void key(int y) {
        double x = Pen.MARGIN + 6;
        for (Series series : words.series()) {
            pen.mark(series, x, y - 4);
            pen.text("key", x + 14, y, Pen.INK, "11", series.perspective().title(), false);
            x += 136;
        }
        pen.mark(Series.NEED.hollow(), x, y - 4);
        pen.text("key", x + 14, y, Pen.INK, "11", "too little rated", false);
        x += 136;
        pen.line("key", x - 6, y - 4, x + 10, y - 4, Series.NEED.colour(), "3", "");
        pen.line("key", x + 10, y - 9, x + 10, y + 1, Series.NEED.colour(), "2", "");
        pen.text("key", x + 20, y, Pen.INK, "11", "could be as high as the bar", false);
    }
}
