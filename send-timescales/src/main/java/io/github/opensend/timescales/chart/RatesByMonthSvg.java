package io.github.opensend.timescales.chart;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.drawing.DayWords;
import io.github.opensend.core.drawing.Drawing;
import io.github.opensend.core.drawing.Pen;
import io.github.opensend.core.measure.Rate;
import io.github.opensend.core.measure.ShownRate;
import io.github.opensend.core.measure.WilsonInterval;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rates by month as a picture: an SVG document that stands alone.
 *
 * <p>Each month has a disc at its rate and a whisker along its 95 % interval, with the rate and the number of cases below.
 * A month without a rate says why: no cases, none known, or suppressed; it never stands at zero. Levels to compare with
 * are lines of different dashes, each with its name beside it. No colour is needed to read it, and {@link
 * RatesByMonthMarkdown} says the same as a table. The same rates give the same bytes everywhere.
 *
 * @since 0.1.0
 */
public final class RatesByMonthSvg {
    private static final ImmutableList<String> DASHES = ImmutableList.of("9 4", "2 3", "9 3 2 3", "");

    private static final int PLOT_LEFT = 64;
    private static final int TOP = 104;
    private static final int BOTTOM = 404;
    private static final int HEIGHT = 536;
    private static final int HEADING_CHARACTERS = 84;
    private static final int SUMMARY_CHARACTERS = 130;
    private static final int BESIDE_CHARACTERS = 34;
    private static final int LINE_LABEL = 30;
    private static final double CAP = 6;

    private final Drawing drawing = new Drawing();
    private final Pen pen = new Pen(drawing);
    private final MonthlyRates monthly;
    private final RateWords words;

    private RatesByMonthSvg(MonthlyRates monthly) {
        this.monthly = monthly;
        this.words = new RateWords(monthly);
    }

    /**
     * Draws the rates.
     *
     * @param monthly what to show
     * @return an SVG document
     */
    public static String of(MonthlyRates monthly) {
        return new RatesByMonthSvg(monthly).draw();
    }

    private String draw() {
        String description = description();
        String id = Pen.id("rates", monthly.measure() + description);
        pen.begin(id, HEIGHT, monthly.measure(), description);
        pen.background(HEIGHT);
        pen.text("heading", Pen.MARGIN, 32, Pen.INK, "18", Pen.cut(monthly.measure(), HEADING_CHARACTERS), true);
        pen.text("summary", Pen.MARGIN, 54, Pen.QUIET, "12", Pen.cut(words.summary(), SUMMARY_CHARACTERS), false);
        words.departure()
                .ifPresent(departure -> pen.text(
                        "summary", Pen.MARGIN, 72, Pen.QUIET, "12", Pen.cut(departure, SUMMARY_CHARACTERS), false));
        grid();
        lines();
        int at = 0;
        for (Map.Entry<YearMonth, ShownRate> month : words.months().entrySet()) {
            month(at, month.getKey(), month.getValue());
            at++;
        }
        key();
        drawing.end();
        return drawing.toString();
    }

    private String description() {
        return Stream.of(
                        Stream.of(words.summary()),
                        words.departure().stream(),
                        monthly.lines().stream().map(line -> RateWords.line(line) + "."),
                        words.months().entrySet().stream()
                                .map(month -> words.monthSentence(month.getKey(), month.getValue())))
                .flatMap(sentences -> sentences)
                .collect(Collectors.joining(" "));
    }

    private void grid() {
        for (int percent = 0; percent <= 100; percent += 20) {
            double y = y(percent / 100.0);
            pen.anchored("percent", PLOT_LEFT - 8, y + 4, Pen.QUIET, "end", percent + "%");
            if (percent > 0) {
                pen.line("grid", PLOT_LEFT, y, Pen.PLOT_RIGHT, y, Pen.GRID, "0.5", "1 4");
            }
        }
        pen.line("axis", PLOT_LEFT, BOTTOM, Pen.PLOT_RIGHT, BOTTOM, Pen.INK, "1", "");
        pen.anchored("axis", PLOT_LEFT - 8, BOTTOM + 52, Pen.QUIET, "end", "rate");
        pen.anchored("axis", PLOT_LEFT - 8, BOTTOM + 68, Pen.QUIET, "end", "cases");
    }

    private void lines() {
        List<RateLine> falling = new ArrayList<>(monthly.lines());
        falling.sort(Comparator.comparing(RateLine::level).reversed());
        double next = TOP;
        for (int i = 0; i < falling.size(); i++) {
            RateLine line = falling.get(i);
            double y = y(line.level().tenths() / 1000.0);
            // Names keep apart, and leave room for those below.
            double name = Math.min(Math.max(y, next), BOTTOM - LINE_LABEL * (falling.size() - 1 - i));
            drawing.element("g")
                    .attribute("class", "level")
                    .attribute("data-percent", line.level().toString())
                    .open();
            pen.line("level", PLOT_LEFT, y, Pen.PLOT_RIGHT, y, Pen.INK, "1.2", DASHES.get(i));
            pen.line("leader", Pen.PLOT_RIGHT, y, Pen.BESIDE - 4, name, Pen.GRID, "0.8", "");
            pen.text(
                    "level-name", Pen.BESIDE, name + 4, Pen.INK, "11", Pen.cut(line.label(), BESIDE_CHARACTERS), false);
            pen.text(
                    "level-name",
                    Pen.BESIDE,
                    name + 17,
                    Pen.INK,
                    "11",
                    line.level().inProse(),
                    true);
            drawing.end();
            next = name + LINE_LABEL;
        }
    }

    private void month(int at, YearMonth month, ShownRate rate) {
        double x = PLOT_LEFT
                + (at + 0.5) * (Pen.PLOT_RIGHT - PLOT_LEFT) / words.months().size();
        drawing.element("g")
                .attribute("class", "month")
                .attribute("data-month", month.toString())
                .open();
        drawing.element("title").text(words.monthSentence(month, rate));
        pen.line("tick", x, BOTTOM, x, BOTTOM + 4, Pen.INK, "1", "");
        pen.anchored("name", x, BOTTOM + 18, Pen.INK, "middle", DayWords.shortMonth(month.getMonthValue()));
        if (at == 0 || month.getMonthValue() == 1) {
            pen.anchored("year", x, BOTTOM + 32, Pen.QUIET, "middle", Integer.toString(month.getYear()));
        }
        RateWords.drawn(rate).ifPresentOrElse(counts -> rate(x, counts), () -> none(x, words.state(month, rate)));
        drawing.end();
    }

    private void rate(double x, Rate rate) {
        double share = (double) rate.numerator() / rate.denominator();
        WilsonInterval.of(rate).ifPresent(interval -> {
            pen.line("whisker", x, y(interval.upper()), x, y(interval.lower()), Pen.INK, "1.4", "");
            for (double end : new double[] {interval.upper(), interval.lower()}) {
                pen.line("cap", x - CAP, y(end), x + CAP, y(end), Pen.INK, "1.4", "");
            }
        });
        pen.mark(Mark.POINT, x, y(share));
        pen.anchored("rate", x, BOTTOM + 52, Pen.INK, "middle", RateWords.percent(rate));
        pen.anchored("cases", x, BOTTOM + 68, Pen.QUIET, "middle", Long.toString(rate.denominator()));
    }

    private void none(double x, String why) {
        pen.ground(x, BOTTOM - 19, 54);
        pen.anchored("none", x, BOTTOM - 9, Pen.INK, "10", "middle", why);
        pen.mark(Mark.CROSS, x, BOTTOM - 30);
    }

    private void key() {
        int y = BOTTOM + 108;
        pen.mark(Mark.POINT, Pen.MARGIN + 6, y - 4);
        pen.text("key", Pen.MARGIN + 20, y, Pen.QUIET, "11", "rate of the month", false);
        pen.line("key", 158, y - 12, 158, y + 4, Pen.INK, "1.4", "");
        pen.line("key", 158 - CAP, y - 12, 158 + CAP, y - 12, Pen.INK, "1.4", "");
        pen.line("key", 158 - CAP, y + 4, 158 + CAP, y + 4, Pen.INK, "1.4", "");
        pen.text("key", 172, y, Pen.QUIET, "11", "95% interval (Wilson): how far it could be chance", false);
        pen.mark(Mark.CROSS, 472, y - 4);
        pen.text("key", 486, y, Pen.QUIET, "11", "no rate, for the reason given", false);
    }

    private static double y(double share) {
        return BOTTOM - share * (BOTTOM - TOP);
    }
}
