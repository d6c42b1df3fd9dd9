package io.github.opensend.timescales.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.opensend.core.drawing.DayWords;
import io.github.opensend.core.drawing.Pen;
import io.github.opensend.core.drawing.Words;
import io.github.opensend.core.measure.PublishedPercentage;
import io.github.opensend.core.measure.Rate;
import io.github.opensend.core.measure.ShownRate;
import io.github.opensend.core.measure.ShownRates;
import io.github.opensend.core.measure.WilsonInterval;
import io.github.opensend.timescales.compliance.Homogeneity;
import java.time.YearMonth;
import java.util.Optional;

/** The words for rates by month, the same in a picture and in a table. */
final class RateWords {
    private final MonthlyRates monthly;
    private final ShownRates<YearMonth> shown;

    RateWords(MonthlyRates monthly) {
        this.monthly = monthly;
        this.shown = monthly.suppression()
                .map(suppression -> suppression.of(monthly.rates().rates()))
                .orElseGet(() -> everything(monthly));
    }

    private static ShownRates<YearMonth> everything(MonthlyRates monthly) {
        ImmutableMap.Builder<YearMonth, ShownRate> groups = ImmutableMap.builder();
        monthly.rates().rates().forEach((month, rate) -> groups.put(month, new ShownRate.Shown(rate)));
        return new ShownRates<>(
                groups.buildOrThrow(), new ShownRate.Shown(monthly.rates().total()));
    }

    ImmutableMap<YearMonth, ShownRate> months() {
        return shown.groups();
    }

    /** The rate of a month that can be drawn: it is shown and has cases. */
    static Optional<Rate> drawn(ShownRate rate) {
        return rate.rate().filter(counts -> counts.denominator() > 0);
    }

    /** Why a month has no rate to draw. */
    String state(YearMonth month, ShownRate rate) {
        if (rate.rate().isEmpty()) {
            return rate.toString();
        }
        return monthly.rates().unknown(month) > 0 ? "none known" : "no cases";
    }

    static String month(YearMonth month) {
        return DayWords.month(month.getMonthValue()) + " " + month.getYear();
    }

    static String percent(Rate rate) {
        return PublishedPercentage.of(rate).map(PublishedPercentage::inProse).orElse("no cases");
    }

    static String interval(Rate rate) {
        return WilsonInterval.of(rate).map(WilsonInterval::toString).orElse("");
    }

    static String line(RateLine line) {
        return line.label() + ": " + line.level().inProse();
    }

    String monthSentence(YearMonth month, ShownRate rate) {
        return month(month) + ": "
                + drawn(rate)
                        .map(counts -> percent(counts) + ", " + counts + ", 95% interval " + interval(counts))
                        .orElseGet(() -> state(month, rate))
                + ".";
    }

    /** Which months, and all of them together. */
    String summary() {
        ImmutableList<YearMonth> months = months().keySet().asList();
        String total = drawn(shown.total())
                .map(counts -> percent(counts) + " in all, " + counts + ", 95% interval " + interval(counts))
                .orElseGet(() -> shown.total().rate().isEmpty() ? "the total is suppressed" : "no cases");
        return month(months.get(0)) + " to " + month(months.get(months.size() - 1)) + ": " + total + "." + unknown();
    }

    private String unknown() {
        long unknown = monthly.rates().totalUnknown();
        if (unknown == 0) {
            return "";
        }
        boolean hidden = monthly.suppression()
                .filter(suppression -> suppression.hides(unknown))
                .isPresent();
        return " " + (hidden ? "A few" : unknown) + " more with an unknown outcome.";
    }

    /** How far apart the months lie; nothing if months are hidden, because it would help to work them out. */
    Optional<String> departure() {
        boolean hides = months().values().stream().anyMatch(rate -> rate.rate().isEmpty());
        return monthly.rates().homogeneity().filter(found -> !hides).map(RateWords::departure);
    }

    private static String departure(Homogeneity found) {
        String few = found.expectedBelowFive() == 0
                ? ""
                : "; too few cases expected in " + Words.count(found.expectedBelowFive(), "month") + " to rely on it";
        return "The months against one common rate: chi-square " + Pen.tenths(found.statistic()) + ", "
                + Words.count(found.degreesOfFreedom(), "degree") + " of freedom" + few + ".";
    }
}
