package io.github.opensend.radar.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.base.Splitter;
import io.github.opensend.core.drawing.Words;
import io.github.opensend.radar.framework.Framework;
import io.github.opensend.radar.scoring.RadarReading;
import io.github.opensend.radar.scoring.ScoringProfiles;
import io.github.opensend.radar.scoring.Sheets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class RadarChartsTest {
    private static final String WHITE = "#ffffff";

    private static Stream<RadarReading> readings() {
        return Readings.all().values().stream();
    }

    private static Stream<String> drawn() {
        return readings().flatMap(reading -> Stream.of(RadarSvg.of(reading), DotPlotSvg.of(reading)));
    }

    private static Stream<String> told() {
        return readings().flatMap(reading -> Stream.of(RadarTable.of(reading), RadarText.of(reading)));
    }

    private static Stream<Picture> pictures() {
        return drawn().map(Picture::read);
    }

    @Test
    void thePicturesInTheDocumentsAreTheOnesThatTheCodeDraws() {
        Golden.picture("radar.svg", RadarSvg.of(Readings.invented()));
        Golden.picture("radar-dots.svg", DotPlotSvg.of(Readings.invented()));
    }

    @Test
    void theTableAndTheTextAreTheOnesThatTheCodeTells() {
        Golden.text("radar.md", RadarTable.of(Readings.invented()));
        Golden.text("radar.txt", RadarText.of(Readings.invented()));
        Golden.text("judged.txt", RadarText.of(Readings.all().get("judged")));
        Golden.text("one-of-each.txt", RadarText.of(Readings.all().get("one of each")));
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
            assertThat(Picture.words(children.get(0))).startsWith("Radar as of ");
        });
    }

    @Test
    void theDescriptionSaysWhatTheTextSays() {
        assertThat(readings()).allSatisfy(reading -> {
            RadarWords words = new RadarWords(reading);
            for (String drawn : List.of(RadarSvg.of(reading), DotPlotSvg.of(reading))) {
                String description = Picture.words(
                        Picture.children(Picture.read(drawn).svg()).get(1));
                assertThat(reading.domains())
                        .allSatisfy(result ->
                                assertThat(description).contains(squeezed(Words.plain(words.sentence(result)))));
            }
            String text = squeezed(RadarText.of(reading));
            assertThat(text).contains(squeezed(Words.plain(words.summary())));
        });
    }

    private static String squeezed(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    @Test
    void twoPicturesOnOnePageShareNoName() {
        List<String> ids = pictures()
                .flatMap(Picture::all)
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();

        assertThat(ids).doesNotHaveDuplicates().hasSize(4 * Readings.all().size());
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
    void perspectivesAreToldApartWithoutColour() {
        assertThat(Series.values()).extracting(Series::path).doesNotHaveDuplicates();
        assertThat(Series.values()).extracting(Series::dashes).doesNotHaveDuplicates();
        assertThat(Series.values()).extracting(Series::where).doesNotHaveDuplicates();
        assertThat(Series.values()).allMatch(series -> !series.hollow().filled() && series.filled());
    }

    @Test
    void theNameOfEveryPerspectiveStandsAtEveryAxisWithItsValue() {
        RadarReading reading = Readings.invented();
        Picture picture = Picture.read(RadarSvg.of(reading));

        assertThat(picture.of("domain")
                        .map(domain ->
                                Picture.in(domain, "value").map(Picture::words).toList()))
                .containsExactly(
                        List.of("need 4", "in school 3", "at home 2"),
                        List.of("need 2", "in school 2", "at home 2"),
                        List.of("need 2 (2 to 4)", "in school 1", "at home 3"),
                        List.of("need at least 3", "in school 2", "at home 1"),
                        List.of("need 2", "in school 3", "at home 2"));
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
    void noMarkHidesAnother() {
        assertThat(pictures()).allSatisfy(picture -> {
            List<double[]> places = picture.of("point")
                    .flatMap(point -> Picture.in(point, "mark"))
                    .map(Markers::place)
                    .toList();
            for (int i = 0; i < places.size(); i++) {
                for (int j = i + 1; j < places.size(); j++) {
                    assertThat(Math.hypot(places.get(i)[0] - places.get(j)[0], places.get(i)[1] - places.get(j)[1]))
                            .isGreaterThan(10);
                }
            }
        });
    }

    @Test
    void nothingIsFilledButMarksAndPaper() {
        assertThat(pictures().flatMap(Picture::all))
                .filteredOn(element -> element.hasAttribute("fill")
                        && !element.getAttribute("fill").equals("none")
                        && !element.getTagName().equals("text"))
                .allSatisfy(element -> assertThat(element.getAttribute("class")).isIn("background", "ground", "mark"));
        assertThat(drawn()).noneMatch(svg -> svg.contains("polygon") || svg.contains("opacity"));
    }

    @Test
    void axesKeepTheOrderOfTheFramework() {
        assertThat(readings()).allSatisfy(reading -> {
            List<String> domains = reading.radar().framework().domains().stream()
                    .map(Object::toString)
                    .toList();
            for (String drawn : List.of(RadarSvg.of(reading), DotPlotSvg.of(reading))) {
                assertThat(Picture.read(drawn).of("domain").map(each -> each.getAttribute("data-domain")))
                        .isEqualTo(domains);
            }
        });
    }

    @Test
    void theFirstAxisPointsUpAndTheOthersFollowClockwise() {
        List<Element> axes = Picture.read(RadarSvg.of(Readings.invented()))
                .all("line")
                .filter(line -> line.getAttribute("class").equals("axis"))
                .toList();
        double[][] directions = {{0, -1}, {0.9511, -0.3090}, {0.5878, 0.8090}, {-0.5878, 0.8090}, {-0.9511, -0.3090}};

        assertThat(axes).hasSize(5);
        for (int i = 0; i < axes.size(); i++) {
            double x = Picture.number(axes.get(i), "x2") - Picture.number(axes.get(i), "x1");
            double y = Picture.number(axes.get(i), "y2") - Picture.number(axes.get(i), "y1");
            double length = Math.hypot(x, y);
            assertThat(new double[] {x / length, y / length}).containsExactly(directions[i], within(0.001));
        }
    }

    @Test
    void whatIsNotRatedHasNoMarkAndSaysSo() {
        Picture radar = Picture.read(RadarSvg.of(Readings.all().get("nothing rated")));
        Picture dots = Picture.read(DotPlotSvg.of(Readings.all().get("nothing rated")));

        assertThat(radar.of("point")).isEmpty();
        assertThat(dots.of("point")).isEmpty();
        assertThat(radar.of("line")).isEmpty();
        assertThat(radar.of("value").map(Picture::words)).hasSize(15).allMatch(words -> words.contains("not"));
        assertThat(dots.of("missing").map(Picture::words)).hasSize(10).allMatch("not rated"::equals);
    }

    @Test
    void whatDoesNotApplyIsNotCalledUnrated() {
        assertThat(Picture.read(RadarSvg.of(Readings.all().get("nothing applies")))
                        .of("value")
                        .map(Picture::words))
                .hasSize(15)
                .allMatch(words -> words.endsWith("not applicable"));
    }

    @Test
    void zeroHasASolidMarkOnARingOfItsOwn() {
        Picture radar = Picture.read(RadarSvg.of(Readings.all().get("all at zero")));
        double zero = radar.of("ring")
                .mapToDouble(ring -> Picture.number(ring, "r"))
                .min()
                .orElseThrow();

        assertThat(zero).isGreaterThan(20);
        assertThat(radar.of("point"))
                .hasSize(15)
                .allSatisfy(point -> assertThat(Picture.in(point, "mark")
                                .findFirst()
                                .orElseThrow()
                                .getAttribute("fill"))
                        .isNotEqualTo(WHITE));
    }

    @Test
    void aPerspectiveWithoutASheetIsNotDrawnAndThePictureSaysWhy() {
        assertThat(RadarSvg.of(Readings.all().get("needs alone")))
                .contains("Setting readiness: no sheet.")
                .contains("Home confidence: no sheet.")
                .doesNotContain("in school", "at home");
        assertThat(RadarSvg.of(Readings.all().get("home declined")))
                .contains("Home confidence: declined.")
                .doesNotContain("at home ");
    }

    @Test
    void aGapOnAnotherStatementThanTheGreatestNeedIsTold() {
        Framework framework = Readings.STARTER;
        RadarReading hidden = Readings.read(
                framework,
                ScoringProfiles.OPEN_1,
                Sheets.of(Readings.need(framework, "430000 00000 000000 000000 000000"))
                        .with(Readings.setting(framework, "400000 00000 000000 000000 000000")));

        assertThat(DotPlotSvg.of(hidden)).contains(">Far short, gap 3, on another need<");
        assertThat(RadarTable.of(hidden)).contains("far short, gap 3, on another need");
    }

    @Test
    void aJudgementStandsWhereThePersonPutItAndSaysWhatItWas() {
        Picture radar = Picture.read(RadarSvg.of(Readings.all().get("judged")));

        assertThat(radar.of("value").map(Picture::words))
                .contains("need 3 (judged, was 4)", "in school 1 (judged, was 3)");
        assertThat(radar.of("point").map(point -> point.getAttribute("data-value")))
                .contains("3 (judged, was 4)");
    }

    @Test
    void aRadarOfFewerThanThreeOrMoreThanSixDomainsIsRefusedAndTheDotPlotTakesIt() {
        for (int domains : new int[] {1, 2, 7}) {
            String[] titles = new String[domains];
            Arrays.setAll(titles, i -> "Domain " + i);
            Framework framework = Readings.framework("some", 5, titles);
            RadarReading reading = Readings.read(
                    framework, ScoringProfiles.OPEN_1, Sheets.of(Readings.need(framework, "1".repeat(domains))));

            assertThatThrownBy(() -> RadarSvg.of(reading))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a radar has 3 to 6 domains, found " + domains + "; a dot plot takes any number");
            assertThat(Picture.read(DotPlotSvg.of(reading)).of("domain")).hasSize(domains);
        }
    }

    @Test
    void hostileWordsAreTextAndNothingElse() {
        assertThat(pictures())
                .allSatisfy(picture -> assertThat(picture.all("script")).isEmpty());
        assertThat(RadarTable.of(Readings.all().get("hostile"))).doesNotContain("<script>");
        assertThat(told()).allSatisfy(text -> assertThat(text).doesNotContain("\u0000", "\u202e", "\u001b"));
    }

    @Test
    void everyRowOfATableHasAsManyCells() {
        assertThat(readings().map(RadarTable::of))
                .allSatisfy(text -> assertThat(Splitter.on('\n')
                                .splitToStream(text)
                                .filter(line -> line.startsWith("|"))
                                .map(line -> line.split("(?<!\\\\)\\|", -1).length)
                                .distinct())
                        .hasSize(1));
    }

    @Test
    void nothingTellsWhoTheChildIs() {
        assertThat(Stream.concat(drawn(), told()))
                .allSatisfy(text -> assertThat(text).doesNotContain(Readings.SUBJECT));
    }

    @Test
    void nothingBlamesTheParentsAndNothingAddsUp() {
        assertThat(told())
                .allSatisfy(text -> assertThat(text.toLowerCase(Locale.ROOT))
                        .doesNotContain("the parent is", "total", "score of", "eligible"));
    }

    @Test
    void theMachinesLocaleAndZoneChangeNothing() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<String> before = Stream.concat(drawn(), told()).toList();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-ca-islamic-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Stream.concat(drawn(), told())).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
