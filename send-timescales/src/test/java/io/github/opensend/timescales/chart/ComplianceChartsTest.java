package io.github.opensend.timescales.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.drawing.Drawing;
import io.github.opensend.core.drawing.Pen;
import io.github.opensend.core.measure.PublishedPercentage;
import io.github.opensend.core.measure.Rate;
import io.github.opensend.timescales.compliance.RatesByMonth;
import io.github.opensend.timescales.compliance.WaitsForPlan;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ComplianceChartsTest {
    private static final String WHITE = "#ffffff";

    private static Stream<String> drawn() {
        return Stream.concat(
                Cohorts.years().values().stream().map(RatesByMonthSvg::of),
                Cohorts.waits().values().stream().map(survival -> SurvivalSvg.of(Cohorts.HOSTILE, survival)));
    }

    private static Stream<String> told() {
        return Stream.concat(
                Cohorts.years().values().stream().map(RatesByMonthMarkdown::of),
                Cohorts.waits().values().stream().map(survival -> SurvivalMarkdown.of(Cohorts.HOSTILE, survival)));
    }

    private static Stream<Picture> pictures() {
        return drawn().map(Picture::read);
    }

    @Test
    void thePicturesInTheDocumentsAreTheOnesThatTheCodeDraws() {
        Golden.picture("rates-by-month.svg", RatesByMonthSvg.of(Cohorts.schoolYear()));
        Golden.picture("weeks-to-plan.svg", SurvivalSvg.of(Cohorts.MADE_UP, Cohorts.requests()));
    }

    @Test
    void theTablesAreTheOnesThatTheCodeTells() {
        Golden.text("rates-by-month.md", RatesByMonthMarkdown.of(Cohorts.schoolYear()));
        Golden.text("weeks-to-plan.md", SurvivalMarkdown.of(Cohorts.MADE_UP, Cohorts.requests()));
    }

    @Test
    void aPictureIsNamedAndDescribedBeforeAnythingIsDrawn() {
        assertThat(pictures()).allSatisfy(picture -> {
            List<Element> children = Picture.children(picture.svg());
            assertThat(picture.svg().getAttribute("role")).isEqualTo("img");
            assertThat(children.get(0).getTagName()).isEqualTo("title");
            assertThat(children.get(1).getTagName()).isEqualTo("desc");
            assertThat(picture.svg().getAttribute("aria-labelledby"))
                    .isEqualTo(children.get(0).getAttribute("id") + " "
                            + children.get(1).getAttribute("id"));
            assertThat(Picture.words(children.get(1))).isNotEmpty();
        });
    }

    @Test
    void twoPicturesOnOnePageShareNoName() {
        List<String> ids = pictures()
                .flatMap(Picture::all)
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();

        assertThat(ids)
                .doesNotHaveDuplicates()
                .hasSize(2 * (Cohorts.years().size() + Cohorts.waits().size()));
    }

    @Test
    void everyColourStandsOutFromWhite() {
        assertThat(pictures().flatMap(Picture::all)).allSatisfy(element -> {
            boolean text = element.getTagName().equals("text");
            Stream.of("fill", "stroke")
                    .map(element::getAttribute)
                    .filter(colour -> colour.startsWith("#") && !colour.equals(WHITE))
                    .forEach(colour ->
                            assertThat(Picture.contrastWithWhite(colour)).isGreaterThanOrEqualTo(text ? 4.5 : 3.0));
        });
    }

    @Test
    void eachFigureAndEachLineIsToldByItsShapeWithoutColour() {
        assertThat(Stream.of(Mark.POINT, Mark.CROSS).map(ComplianceChartsTest::shape))
                .doesNotHaveDuplicates();
        assertThat(Stream.of(Mark.HALFWAY, Mark.AT_THE_LIMIT).map(ComplianceChartsTest::shape))
                .doesNotHaveDuplicates();
        assertThat(Picture.read(RatesByMonthSvg.of(Cohorts.years().get("four lines on one level")))
                        .all("line")
                        .filter(line -> line.getAttribute("class").equals("level"))
                        .map(line -> line.getAttribute("stroke-dasharray")))
                .hasSize(4)
                .doesNotHaveDuplicates();
        Picture curve = Picture.read(SurvivalSvg.of(Cohorts.MADE_UP, Cohorts.requests()));
        assertThat(curve.of("estimate").map(path -> path.getAttribute("stroke-dasharray")))
                .containsExactly("");
        assertThat(Stream.of("lower", "upper").flatMap(curve::of).map(path -> path.getAttribute("stroke-dasharray")))
                .hasSize(2)
                .doesNotContain("");
    }

    private static String shape(Mark mark) {
        Drawing drawing = new Drawing();
        new Pen(drawing).mark(mark, 0, 0);
        return drawing.toString().replaceAll("#(?!ffffff)[0-9a-f]{6}", "colour");
    }

    @Test
    void everyWordStaysInsideAndNoWordRunsIntoTheNext() {
        assertThat(pictures()).allSatisfy(picture -> {
            double height = Picture.number(picture.svg(), "height");
            List<Element> texts = picture.all("text").toList();
            assertThat(texts).allSatisfy(text -> {
                assertThat(Picture.left(text)).as(Picture.words(text)).isGreaterThanOrEqualTo(0);
                assertThat(Picture.right(text)).as(Picture.words(text)).isLessThanOrEqualTo(1000);
                assertThat(Picture.number(text, "y")).isBetween(10.0, height - 4);
            });
            for (Element one : texts) {
                assertThat(texts)
                        .filteredOn(other -> other != one
                                && Math.abs(Picture.number(one, "y") - Picture.number(other, "y")) < 10
                                && Picture.left(one) <= Picture.left(other))
                        .as(Picture.words(one))
                        .allSatisfy(other -> assertThat(Picture.right(one))
                                .as(Picture.words(other))
                                .isLessThan(Picture.left(other)));
            }
        });
    }

    @Test
    void hostileWordsAreTextAndNothingElse() {
        assertThat(pictures())
                .allSatisfy(picture -> assertThat(picture.all("script")).isEmpty());
        assertThat(told()).allSatisfy(text -> assertThat(text).doesNotContain("<script>", "\u0000", "\u202e"));
    }

    @Test
    void everyRowOfATableHasFourCells() {
        assertThat(told().flatMap(text -> Splitter.on('\n').splitToStream(text)).filter(line -> line.startsWith("|")))
                .allSatisfy(line -> assertThat(line.split("(?<!\\\\)\\|", -1)).hasSize(6));
    }

    @Test
    void theMachinesLocaleChangesNothing() {
        Locale locale = Locale.getDefault();
        List<String> before = Stream.concat(drawn(), told()).toList();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-ca-islamic-nu-arab"));
            assertThat(Stream.concat(drawn(), told())).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void aMonthWithoutARateSaysWhyAndStandsNowhere() {
        assertThat(whyNot("school year", "2024-01")).isEqualTo("no cases");
        assertThat(whyNot("none known", "2023-09")).isEqualTo("none known");
        assertThat(whyNot("none known", "2023-10")).isEqualTo("no cases");
        assertThat(whyNot("suppressed", "2024-04")).isEqualTo("suppressed");
    }

    private static String whyNot(String year, String month) {
        Element row = Picture.read(RatesByMonthSvg.of(Cohorts.years().get(year)))
                .of("month")
                .filter(each -> each.getAttribute("data-month").equals(month))
                .findFirst()
                .orElseThrow();
        assertThat(Picture.in(row, "whisker")).isEmpty();
        assertThat(Picture.in(row, "rate")).isEmpty();
        List<String> why = Picture.in(row, "none").map(Picture::words).toList();
        assertThat(why).hasSize(1);
        return why.get(0);
    }

    // April has 3 of 29 and August 4 of 4; beside the total, one of them alone would give itself away.
    @Test
    void whatIsSuppressedIsNowhereInThePictureOrTheTable() {
        MonthlyRates suppressed = Cohorts.years().get("suppressed");
        for (String shown : List.of(RatesByMonthSvg.of(suppressed), RatesByMonthMarkdown.of(suppressed))) {
            assertThat(shown).contains("suppressed").doesNotContain("3 of 29", "10.3%", "4 of 4.", "chi-square");
            assertThat(shown).contains("A few more with an unknown outcome");
        }
        assertThat(RatesByMonthSvg.of(Cohorts.schoolYear()))
                .contains("3 of 29", "10.3%", "chi-square", "2 more with an unknown outcome");
    }

    @Test
    void theUnevennessOfTheMonthsIsToldWithItsDoubt() {
        assertThat(RatesByMonthMarkdown.of(Cohorts.schoolYear()))
                .contains("The months against one common rate: chi-square 54.5, 10 degrees of freedom;"
                        + " too few cases expected in 1 month to rely on it.");
        RatesByMonth two = RatesByMonth.from(Cohorts.SEPTEMBER)
                .plus(Cohorts.SEPTEMBER, new Rate(12, 20))
                .plus(Cohorts.SEPTEMBER.plusMonths(1), new Rate(4, 20));
        assertThat(RatesByMonthMarkdown.of(MonthlyRates.of("a rate", two)))
                .contains("chi-square 6.7, 1 degree of freedom.");
    }

    @Test
    void namesOfLevelsKeepApartAndInsideThePlot() {
        List<Element> names = Picture.read(RatesByMonthSvg.of(Cohorts.years().get("four lines on one level")))
                .of("level-name")
                .toList();

        assertThat(names).hasSize(8);
        assertThat(names.stream().map(name -> Picture.number(name, "y")))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void moreThanFourLevelsAreRefused() {
        RateLine line = new RateLine("one", PublishedPercentage.parse("50"));

        assertThatThrownBy(() -> Cohorts.schoolYear().against(line, line, line, line, line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found 5");
        assertThatThrownBy(() -> new RateLine(" ", PublishedPercentage.parse("50")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLimitOfTwentyWeeksIsNamedAsLawAndTheEstimateIsNot() {
        for (String told : List.of(
                SurvivalSvg.of(Cohorts.MADE_UP, Cohorts.requests()),
                SurvivalMarkdown.of(Cohorts.MADE_UP, Cohorts.requests()))) {
            assertThat(told)
                    .contains(
                            "20 weeks is the limit of the law: SEND Regulations 2014 (SI 2014/1530), regs 13(2), 13(3).")
                    .contains("statistics, not law");
        }
    }

    @Test
    void whatIsNotReachedIsSaidInWords() {
        WaitsForPlan waits = new WaitsForPlan();
        waits.endedWithPlan(10);
        waits.stillOpen(50);
        waits.stillOpen(60);

        assertThat(SurvivalMarkdown.of("a few", waits.survival()))
                .contains("Median wait: not reached, 95% interval 1.4 weeks or more.")
                .contains("Still waiting after 20 weeks: not known, because nobody was seen for so long.")
                .doesNotContain("| 10 |");
        assertThat(Picture.read(SurvivalSvg.of("a few", waits.survival()))
                        .of("reading")
                        .map(Picture::words))
                .contains("not reached", "not known");
    }

    @Test
    void withoutWaitsNoCurveIsDrawn() {
        Picture picture = Picture.read(SurvivalSvg.of("nobody", new WaitsForPlan().survival()));

        assertThat(Stream.of("estimate", "lower", "upper", "median", "limit-mark")
                        .flatMap(picture::of))
                .isEmpty();
        assertThat(picture.of("summary").map(Picture::words))
                .contains("0 waits: 0 ended with a plan, 0 still open, 0 left without a plan.");
    }

    @Test
    void theTableOfWaitsHoldsTheWeekOfTheLaw() {
        assertThat(SurvivalMarkdown.of("vast", Cohorts.waits().get("centuries")))
                .contains("| 20 | 3 | 66.7% | 5.4% to 94.5% |");
    }

    @Test
    void nothingIsDrawnThatNeedsAScriptAFontOrAnotherFile() {
        assertThat(pictures().flatMap(Picture::all).map(Element::getTagName))
                .isSubsetOf(ImmutableSet.of("title", "desc", "rect", "text", "line", "path", "g"));
    }
}
