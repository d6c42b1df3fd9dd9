package io.github.opensend.timescales.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.base.Splitter;
import io.github.opensend.core.measure.PublishedPercentage;
import io.github.opensend.core.measure.Rate;
import io.github.opensend.core.measure.WilsonInterval;
import io.github.opensend.timescales.compliance.RatesByMonth;
import io.github.opensend.timescales.compliance.Survival;
import io.github.opensend.timescales.compliance.SurvivalStep;
import io.github.opensend.timescales.compliance.WaitsForPlan;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.w3c.dom.Element;

class ComplianceChartsProperties {
    private static final YearMonth FIRST = YearMonth.of(2024, 4);
    private static final Offset<Double> TO_THE_TENTH = within(0.11);
    private static final Pattern PLACE = Pattern.compile("translate\\((\\S+) (\\S+)\\)");
    private static final Pattern STROKE = Pattern.compile("([MHV])([0-9.]+)(?: ([0-9.]+))?");

    @Provide
    Arbitrary<MonthlyRates> years() {
        Arbitrary<Rate> rates = Arbitraries.integers()
                .between(0, 300)
                .flatMap(all -> Arbitraries.integers().between(0, all).map(some -> new Rate(some, all)));
        Arbitrary<List<RateLine>> lines = Arbitraries.integers()
                .between(0, 1000)
                .map(tenths -> new RateLine("level " + tenths, new PublishedPercentage(tenths)))
                .list()
                .ofMaxSize(4);
        return Combinators.combine(rates.list().ofSize(12), lines).as((list, levels) -> {
            RatesByMonth months = RatesByMonth.from(FIRST);
            for (int at = 0; at < list.size(); at++) {
                months = months.plus(FIRST.plusMonths(at), list.get(at));
            }
            return MonthlyRates.of("a rate", months).against(levels.toArray(RateLine[]::new));
        });
    }

    @Provide
    Arbitrary<Survival> estimates() {
        return Combinators.combine(Arbitraries.integers().between(0, 400), Arbitraries.of(true, true, false))
                .as((days, plan) -> plan ? days : -1 - days)
                .list()
                .ofMaxSize(50)
                .map(list -> {
                    WaitsForPlan waits = new WaitsForPlan();
                    list.forEach(days -> {
                        if (days >= 0) {
                            waits.endedWithPlan(days);
                        } else {
                            waits.stillOpen(-1 - days);
                        }
                    });
                    return waits.survival();
                });
    }

    /** Where the percentages that are written beside the plot say that a share stands. */
    private static double y(Picture picture, double share) {
        List<Element> percents = picture.of("percent").toList();
        double none = Picture.number(percents.get(0), "y");
        double all = Picture.number(percents.get(percents.size() - 1), "y");
        assertThat(Picture.words(percents.get(0))).isEqualTo("0%");
        assertThat(Picture.words(percents.get(percents.size() - 1))).isEqualTo("100%");
        return none + (all - none) * share - 4;
    }

    /** Where the weeks that are written below the plot say that a day stands. */
    private static double x(Picture picture, double day) {
        List<Element> weeks = picture.of("week").toList();
        Element last = weeks.get(weeks.size() - 1);
        double left = Picture.number(weeks.get(0), "x");
        return left + (Picture.number(last, "x") - left) * day / (7 * Integer.parseInt(Picture.words(last)));
    }

    private static double[] place(Element mark) {
        Matcher matcher = PLACE.matcher(mark.getAttribute("transform"));
        assertThat(matcher.matches()).isTrue();
        return new double[] {Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2))};
    }

    private static Element only(Picture picture, Element parent, String kind) {
        List<Element> found = Picture.in(parent, kind).toList();
        assertThat(found)
                .as(kind + " in " + picture.svg().getAttribute("aria-labelledby"))
                .hasSize(1);
        return found.get(0);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.MIXIN)
    void eachMonthStandsAtItsRateWithAWhiskerAlongItsInterval(@ForAll("years") MonthlyRates monthly) {
        Picture picture = Picture.read(RatesByMonthSvg.of(monthly));
        List<Element> months = picture.of("month").toList();
        assertThat(months.stream().map(month -> YearMonth.parse(month.getAttribute("data-month"))))
                .containsExactlyElementsOf(monthly.rates().rates().keySet());
        for (Element month : months) {
            Rate rate = monthly.rates().rate(YearMonth.parse(month.getAttribute("data-month")));
            double[] mark = place(only(picture, month, "mark"));
            assertThat(mark[0]).isEqualTo(Picture.number(only(picture, month, "name"), "x"));
            if (rate.denominator() == 0) {
                assertThat(Picture.words(only(picture, month, "none"))).isEqualTo("no cases");
                assertThat(Picture.in(month, "whisker")).isEmpty();
                continue;
            }
            WilsonInterval interval = WilsonInterval.of(rate).orElseThrow();
            Element whisker = only(picture, month, "whisker");
            assertThat(mark[1]).isCloseTo(y(picture, (double) rate.numerator() / rate.denominator()), TO_THE_TENTH);
            assertThat(Picture.number(whisker, "x1")).isEqualTo(mark[0]);
            assertThat(Picture.number(whisker, "y1")).isCloseTo(y(picture, interval.upper()), TO_THE_TENTH);
            assertThat(Picture.number(whisker, "y2")).isCloseTo(y(picture, interval.lower()), TO_THE_TENTH);
            assertThat(Picture.words(only(picture, month, "cases"))).isEqualTo(Long.toString(rate.denominator()));
        }
    }

    @Property(tries = 200)
    void eachLevelStandsAtItsPercentage(@ForAll("years") MonthlyRates monthly) {
        Picture picture = Picture.read(RatesByMonthSvg.of(monthly));
        List<Element> levels = picture.all("g")
                .filter(group -> group.getAttribute("class").equals("level"))
                .toList();

        assertThat(levels).hasSameSizeAs(monthly.lines());
        assertThat(levels).allSatisfy(level -> {
            double percent = Double.parseDouble(level.getAttribute("data-percent"));
            Element line = only(picture, level, "level");
            assertThat(Picture.number(line, "y1")).isCloseTo(y(picture, percent / 100), TO_THE_TENTH);
            assertThat(Picture.number(line, "y2")).isEqualTo(Picture.number(line, "y1"));
            assertThat(Picture.in(level, "level-name").map(Picture::words))
                    .contains(level.getAttribute("data-percent") + "%");
        });
    }

    @Property(tries = 200)
    void theTableOfRatesSaysTheNumbersOfThePicture(@ForAll("years") MonthlyRates monthly) {
        List<String> rows = Splitter.on('\n').splitToList(RatesByMonthMarkdown.of(monthly)).stream()
                .filter(line -> line.startsWith("| "))
                .skip(2)
                .toList();
        List<Element> months =
                Picture.read(RatesByMonthSvg.of(monthly)).of("month").toList();

        assertThat(rows).hasSameSizeAs(months);
        for (int at = 0; at < rows.size(); at++) {
            List<String> said =
                    Picture.in(months.get(at), "rate").map(Picture::words).toList();
            String row = rows.get(at);
            assertThat(row).contains(said.isEmpty() ? "no cases" : "| " + said.get(0) + " |");
            Rate rate = monthly.rates().rate(FIRST.plusMonths(at));
            assertThat(row.contains(" | " + rate + " | ")).isEqualTo(rate.denominator() > 0);
        }
    }

    /** The corners of a path: where it stands from each place on. */
    private static TreeMap<Double, Double> steps(Element path) {
        TreeMap<Double, Double> heights = new TreeMap<>();
        Matcher strokes = STROKE.matcher(path.getAttribute("d"));
        double x = 0;
        double y = 0;
        while (strokes.find()) {
            double to = Double.parseDouble(strokes.group(2));
            switch (strokes.group(1)) {
                case "M" -> {
                    x = to;
                    y = Double.parseDouble(strokes.group(3));
                }
                case "H" -> {
                    assertThat(to).isGreaterThanOrEqualTo(x);
                    x = to;
                }
                default -> y = to;
            }
            heights.put(x, y);
        }
        return heights;
    }

    @Property(tries = 200)
    void theCurveAndItsBoundsStandWhereTheEstimateSays(@ForAll("estimates") Survival survival) {
        Picture picture = Picture.read(SurvivalSvg.of("a cohort", survival));
        for (SurvivalStep step : survival.steps()) {
            follows(picture, "estimate", step, OptionalDouble.of(step.stillWaiting()));
            follows(picture, "lower", step, step.lower());
            follows(picture, "upper", step, step.upper());
        }
        picture.of("estimate").forEach(path -> {
            TreeMap<Double, Double> heights = steps(path);
            assertThat(heights.firstKey()).isCloseTo(x(picture, 0), TO_THE_TENTH);
            assertThat(heights.lastKey())
                    .isCloseTo(x(picture, survival.lastDay().orElseThrow()), TO_THE_TENTH);
        });
    }

    // Days lie more than a unit apart here, so that each has a corner of its own.
    private static void follows(Picture picture, String kind, SurvivalStep step, OptionalDouble share) {
        share.ifPresent(height -> assertThat(steps(picture.of(kind).findFirst().orElseThrow())
                        .floorEntry(x(picture, step.day()) + 0.3)
                        .getValue())
                .isCloseTo(y(picture, height), TO_THE_TENTH));
    }

    @Property(tries = 200)
    void theMedianAndTheLimitAreMarkedOnTheCurve(@ForAll("estimates") Survival survival) {
        Picture picture = Picture.read(SurvivalSvg.of("a cohort", survival));
        List<double[]> median = marks(picture, "median-mark");
        List<double[]> limit = marks(picture, "limit-mark");

        assertThat(median).hasSize(survival.medianDays().isPresent() ? 1 : 0);
        survival.medianDays().ifPresent(days -> {
            assertThat(median.get(0)[0]).isCloseTo(x(picture, days), TO_THE_TENTH);
            assertThat(median.get(0)[1]).isCloseTo(y(picture, 0.5), TO_THE_TENTH);
        });
        assertThat(limit).hasSize(survival.stillWaitingAfterWeeks(20).isPresent() ? 1 : 0);
        survival.stillWaitingAfterWeeks(20).ifPresent(share -> {
            assertThat(limit.get(0)[0]).isCloseTo(x(picture, 140), TO_THE_TENTH);
            assertThat(limit.get(0)[1]).isCloseTo(y(picture, share), TO_THE_TENTH);
        });
        assertThat(picture.of("limit"))
                .hasSize(1)
                .allSatisfy(line -> assertThat(Picture.number(line, "x1")).isCloseTo(x(picture, 140), TO_THE_TENTH));
    }

    private static List<double[]> marks(Picture picture, String kind) {
        return picture.of(kind)
                .flatMap(group -> Picture.in(group, "mark"))
                .map(ComplianceChartsProperties::place)
                .toList();
    }

    @Property(tries = 200)
    void theNumbersAtRiskStandBelowTheirWeeksAndInTheTable(@ForAll("estimates") Survival survival) {
        Picture picture = Picture.read(SurvivalSvg.of("a cohort", survival));
        List<Element> weeks = picture.of("week").toList();
        List<Element> atRisk = picture.of("at-risk").toList();
        String table = SurvivalMarkdown.of("a cohort", survival);

        assertThat(atRisk).hasSameSizeAs(weeks);
        for (int i = 0; i < weeks.size(); i++) {
            int week = Integer.parseInt(Picture.words(weeks.get(i)));
            assertThat(Picture.number(atRisk.get(i), "x")).isEqualTo(Picture.number(weeks.get(i), "x"));
            assertThat(Picture.words(atRisk.get(i))).isEqualTo(Integer.toString(survival.atRisk(week * 7)));
            assertThat(table.contains("\n| " + week + " | " + survival.atRisk(week * 7) + " | "))
                    .isEqualTo(survival.stillWaitingAfterWeeks(week).isPresent());
        }
        picture.of("reading")
                .map(Picture::words)
                .filter(words -> words.endsWith("%") || words.endsWith("weeks"))
                .filter(words -> !words.startsWith("still waiting"))
                .forEach(words -> assertThat(table).contains(words));
    }
}
