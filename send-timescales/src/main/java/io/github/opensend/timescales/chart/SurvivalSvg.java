package io.github.opensend.timescales.chart;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.drawing.Drawing;
import io.github.opensend.core.drawing.Pen;
import io.github.opensend.timescales.compliance.Survival;
import io.github.opensend.timescales.compliance.SurvivalStep;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The time from request to plan as a picture: an SVG document that stands alone.
 *
 * <p>The curve is the share that still waits after each day, as {@link Survival} estimates it, between dashed bounds of its
 * 95 % interval. The 20 weeks of the law stand as a line of their own, with a mark where the curve meets it, and the median
 * has a mark where the curve comes down to a half. Below are the numbers at risk, so that nobody reads much into the end
 * of the curve. The curve ends with the longest wait that was seen.
 *
 * <p>No colour is needed to read it, and {@link SurvivalMarkdown} says the same as a table. A curve of few waits shows each
 * of them, so whether it may be shown is for the caller to judge. The same waits give the same bytes everywhere.
 *
 * @since 0.1.0
 */
public final class SurvivalSvg {
    private static final int PLOT_LEFT = 84;
    private static final int AXIS_NAME_RIGHT = 104;
    private static final int TOP = 116;
    private static final int BOTTOM = 416;
    private static final int HEIGHT = 556;
    private static final int TEXT_CHARACTERS = 150;
    private static final int MORE_CHARACTERS = 34;
    private static final double DIGIT_WIDTH = 7;
    private static final double LEAST_WEEK_WIDTH = 34;
    private static final double LIMIT_WIDTH = 132;
    private static final String DASHES = "4 3";

    private final Drawing drawing = new Drawing();
    private final Pen pen = new Pen(drawing);
    private final Survival survival;
    private final SurvivalWords words;

    private SurvivalSvg(String cohort, Survival survival) {
        this.survival = survival;
        this.words = new SurvivalWords(cohort, survival);
    }

    /**
     * Draws the curve.
     *
     * @param cohort whose waits they are and as of which day, in words without a full stop
     * @param survival the estimate
     * @return an SVG document
     */
    public static String of(String cohort, Survival survival) {
        return new SurvivalSvg(cohort, survival).draw();
    }

    private String draw() {
        String description = description();
        String id = Pen.id("survival", description + survival.steps());
        pen.begin(id, HEIGHT, SurvivalWords.HEADING, description);
        pen.background(HEIGHT);
        pen.text("heading", Pen.MARGIN, 32, Pen.INK, "18", SurvivalWords.HEADING, true);
        pen.text("summary", Pen.MARGIN, 54, Pen.QUIET, "12", Pen.cut(words.cohort(), TEXT_CHARACTERS), false);
        pen.text("summary", Pen.MARGIN, 72, Pen.QUIET, "12", Pen.cut(words.counts(), TEXT_CHARACTERS), false);
        grid();
        weeks();
        limit();
        curves();
        marks();
        foot();
        drawing.end();
        return drawing.toString();
    }

    private String description() {
        return Stream.of(
                        words.cohort() + ".",
                        words.counts(),
                        words.medianSentence(),
                        words.afterTheLimit(),
                        SurvivalWords.LAW,
                        SurvivalWords.METHOD)
                .collect(Collectors.joining(" "));
    }

    private void grid() {
        pen.anchored("axis", Pen.MARGIN, TOP - 14, Pen.QUIET, "start", "still waiting");
        for (int percent = 0; percent <= 100; percent += 25) {
            double y = y(percent / 100.0);
            pen.anchored("percent", PLOT_LEFT - 8, y + 4, Pen.QUIET, "end", percent + "%");
            if (percent > 0) {
                pen.line("grid", PLOT_LEFT, y, Pen.PLOT_RIGHT, y, Pen.GRID, "0.5", "1 4");
            }
        }
        pen.line("axis", PLOT_LEFT, BOTTOM, Pen.PLOT_RIGHT, BOTTOM, Pen.INK, "1", "");
    }

    private void weeks() {
        pen.text("axis", Pen.MARGIN, BOTTOM + 18, Pen.QUIET, "11", "weeks", false);
        pen.text("axis", Pen.MARGIN, BOTTOM + 38, Pen.QUIET, "11", "at risk", false);
        int digits = Math.max(
                Integer.toString(words.lastDay() / 7).length(),
                Integer.toString(survival.waits()).length());
        double width = Math.max(LEAST_WEEK_WIDTH, 12 + DIGIT_WIDTH * digits);
        for (int week : words.weeks((int) ((Pen.PLOT_RIGHT - PLOT_LEFT) / width))) {
            double x = x(week * 7.0);
            pen.line("tick", x, BOTTOM, x, BOTTOM + 4, Pen.INK, "1", "");
            pen.anchored("week", x, BOTTOM + 18, Pen.INK, "middle", Integer.toString(week));
            pen.anchored("at-risk", x, BOTTOM + 38, Pen.QUIET, "middle", Integer.toString(survival.atRisk(week * 7)));
        }
    }

    private void limit() {
        double x = x(SurvivalWords.LIMIT_DAYS);
        pen.line("limit", x, TOP - 8, x, BOTTOM, Pen.INK, "1.6", "");
        double half = LIMIT_WIDTH / 2;
        double centre = Math.max(AXIS_NAME_RIGHT + half, Math.min(Pen.PLOT_RIGHT - half, x));
        pen.anchored(
                "limit-name",
                centre,
                TOP - 14,
                Pen.INK,
                "middle",
                SurvivalWords.LIMIT_WEEKS + " weeks: the law's limit");
    }

    private void curves() {
        bound("lower", SurvivalStep::lower);
        bound("upper", SurvivalStep::upper);
        if (survival.waits() > 0) {
            StringBuilder path = start(0, 1);
            for (SurvivalStep step : survival.steps()) {
                across(path, step.day());
                down(path, step.stillWaiting());
            }
            across(path, survival.lastDay().orElseThrow());
            pen.path("estimate", path.toString(), Pen.BAR, "2.4", "");
        }
    }

    // The bounds begin with the first step and end where there are none, or with the longest wait.
    private void bound(String kind, Function<SurvivalStep, OptionalDouble> bound) {
        ImmutableList<SurvivalStep> steps = survival.steps();
        StringBuilder path = new StringBuilder();
        for (SurvivalStep step : steps) {
            OptionalDouble share = bound.apply(step);
            if (path.length() > 0) {
                across(path, step.day());
            }
            if (share.isPresent()) {
                if (path.length() == 0) {
                    path = start(step.day(), share.getAsDouble());
                } else {
                    down(path, share.getAsDouble());
                }
            }
        }
        if (path.length() > 0) {
            across(path, survival.lastDay().orElseThrow());
            pen.path(kind, path.toString(), Pen.QUIET, "1.2", DASHES);
        }
    }

    private StringBuilder start(int day, double share) {
        return new StringBuilder("M").append(Pen.tenths(x(day))).append(' ').append(Pen.tenths(y(share)));
    }

    private void across(StringBuilder path, int day) {
        path.append('H').append(Pen.tenths(x(day)));
    }

    private static void down(StringBuilder path, double share) {
        path.append('V').append(Pen.tenths(y(share)));
    }

    private void marks() {
        survival.medianDays().ifPresent(median -> {
            pen.line("median", PLOT_LEFT, y(0.5), x(median), y(0.5), Pen.INK, "1", "2 3");
            pen.line("median", x(median), y(0.5), x(median), BOTTOM, Pen.INK, "1", "2 3");
            placed("median-mark", Mark.HALFWAY, x(median), y(0.5));
        });
        survival.stillWaiting(SurvivalWords.LIMIT_DAYS)
                .ifPresent(share -> placed("limit-mark", Mark.AT_THE_LIMIT, x(SurvivalWords.LIMIT_DAYS), y(share)));

        pen.mark(Mark.HALFWAY, Pen.BESIDE_MARK, TOP + 4);
        beside(TOP + 8, "median wait", words.median(), words.medianInterval().orElse(""));
        pen.mark(Mark.AT_THE_LIMIT, Pen.BESIDE_MARK, TOP + 74);
        beside(
                TOP + 78,
                "still waiting after " + SurvivalWords.LIMIT_WEEKS + " weeks",
                words.share(SurvivalWords.LIMIT_DAYS).orElse("not known"),
                words.interval(SurvivalWords.LIMIT_DAYS)
                        .map(interval -> "95% interval " + interval)
                        .orElse(""));
    }

    private void placed(String kind, Mark mark, double x, double y) {
        drawing.element("g").attribute("class", kind).open();
        pen.mark(mark, x, y);
        drawing.end();
    }

    private void beside(int y, String what, String value, String more) {
        pen.text("reading", Pen.BESIDE, y, Pen.INK, "12", what, false);
        pen.text("reading", Pen.BESIDE, y + 18, Pen.INK, "14", value, true);
        pen.text("reading", Pen.BESIDE, y + 34, Pen.QUIET, "11", Pen.cut(more, MORE_CHARACTERS), false);
    }

    private void foot() {
        int y = BOTTOM + 72;
        pen.path(
                "key",
                "M" + Pen.MARGIN + " " + (y - 8) + "H" + (Pen.MARGIN + 18) + "V" + (y - 1) + "H" + (Pen.MARGIN + 36),
                Pen.BAR,
                "2.4",
                "");
        pen.text("key", Pen.MARGIN + 44, y, Pen.QUIET, "11", "estimate", false);
        pen.line("key", 136, y - 4, 172, y - 4, Pen.QUIET, "1.2", DASHES);
        pen.text("key", 180, y, Pen.QUIET, "11", "95% interval", false);
        pen.text("key", 282, y, Pen.QUIET, "11", "at risk: waited so long and were still seen", false);
        pen.text("note", Pen.MARGIN, y + 26, Pen.QUIET, "11", SurvivalWords.LAW, false);
        pen.text("note", Pen.MARGIN, y + 44, Pen.QUIET, "11", SurvivalWords.METHOD, false);
    }

    private double x(double day) {
        return PLOT_LEFT + (Pen.PLOT_RIGHT - PLOT_LEFT) * day / words.lastDay();
    }

    private static double y(double share) {
        return BOTTOM - share * (BOTTOM - TOP);
    }
}
