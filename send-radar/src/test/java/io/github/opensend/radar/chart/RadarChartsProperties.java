package io.github.opensend.radar.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.opensend.radar.framework.Framework;
import io.github.opensend.radar.scoring.RadarReading;
import io.github.opensend.radar.scoring.ScoringProfile;
import io.github.opensend.radar.scoring.ScoringProfiles;
import io.github.opensend.radar.scoring.Sheets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.w3c.dom.Element;

class RadarChartsProperties {
    private static final Map<String, String> COLUMNS =
            Map.of("need", "Need", "setting", "Setting readiness", "home", "Home confidence");
    private static final double TENTH = 0.002;

    @Provide
    Arbitrary<RadarReading> readings() {
        Framework starter = Readings.STARTER;
        Arbitrary<String> levels = Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.strings().withChars("01234").ofLength(29)),
                        Tuple.of(4, Arbitraries.strings().withChars("01234-n").ofLength(29)),
                        Tuple.of(2, Arbitraries.strings().withChars("02--n").ofLength(29)))
                .withoutEdgeCases();
        Arbitrary<ScoringProfile> profiles = Arbitraries.of(ScoringProfiles.OPEN_1, ScoringProfiles.OVERLAY_MEAN);
        return Combinators.combine(levels, levels.optional(), levels.optional(), profiles)
                .as((need, setting, home, profile) -> {
                    Sheets sheets = Sheets.of(Readings.need(starter, need));
                    if (setting.isPresent()) {
                        sheets = sheets.with(Readings.setting(starter, setting.orElseThrow()));
                    }
                    if (home.isPresent()) {
                        sheets = sheets.with(Readings.home(starter, home.orElseThrow()));
                    }
                    return Readings.read(starter, profile, sheets);
                });
    }

    @Property(tries = 200)
    void eachMarkOfTheRadarStandsWhereTheTableSays(@ForAll("readings") RadarReading reading) {
        Picture radar = Picture.read(RadarSvg.of(reading));
        List<Map<String, String>> rows = Markers.rows(RadarTable.of(reading));
        List<Element> domains = radar.of("domain").toList();

        for (int axis = 0; axis < domains.size(); axis++) {
            for (Map.Entry<String, String> column : COLUMNS.entrySet()) {
                Optional<Double> told = Optional.ofNullable(rows.get(axis).get(column.getValue()))
                        .flatMap(Markers::inWords);
                List<Element> points = points(domains.get(axis), column.getKey());
                assertThat(points).hasSize(told.isPresent() ? 1 : 0);
                if (told.isPresent()) {
                    double[] place = Markers.place(mark(points.get(0)));
                    assertThat(Markers.level(radar, axis, place)).isCloseTo(told.orElseThrow(), within(TENTH));
                }
            }
        }
    }

    @Property(tries = 200)
    void eachMarkOfTheDotPlotStandsWhereTheTableSays(@ForAll("readings") RadarReading reading) {
        Picture dots = Picture.read(DotPlotSvg.of(reading));
        List<Map<String, String>> rows = Markers.rows(RadarTable.of(reading));
        List<Element> domains = dots.of("domain").toList();

        for (int i = 0; i < domains.size(); i++) {
            for (Element row : Picture.in(domains.get(i), "row").toList()) {
                for (String series : new TreeSet<>(List.of("need", row.getAttribute("data-series")))) {
                    Optional<Double> told = Optional.ofNullable(rows.get(i).get(COLUMNS.get(series)))
                            .flatMap(Markers::inWords);
                    List<Element> points = points(row, series);
                    assertThat(points).hasSize(told.isPresent() ? 1 : 0);
                    if (told.isPresent()) {
                        assertThat(Markers.level(dots, Markers.place(mark(points.get(0)))))
                                .isCloseTo(told.orElseThrow(), within(TENTH));
                    }
                }
            }
        }
    }

    /** A line joins two neighbours exactly if both have a solid mark, and goes from the one to the other. */
    @Property(tries = 200)
    void linesBreakWhereSomethingIsMissing(@ForAll("readings") RadarReading reading) {
        Picture radar = Picture.read(RadarSvg.of(reading));
        List<Element> domains = radar.of("domain").toList();
        List<String> expected = new ArrayList<>();
        for (String series : List.of("need", "setting", "home")) {
            for (int axis = 0; axis < domains.size(); axis++) {
                Optional<String> from = solid(domains.get(axis), series);
                Optional<String> to = solid(domains.get((axis + 1) % domains.size()), series);
                if (from.isPresent() && to.isPresent()) {
                    expected.add(from.orElseThrow() + "L" + to.orElseThrow());
                }
            }
        }

        assertThat(radar.of("line")
                        .map(line -> line.getAttribute("d"))
                        .flatMap(path -> Stream.of(path.substring(1).split("M"))))
                .containsExactlyElementsOf(expected);
    }

    private static Optional<String> solid(Element domain, String series) {
        return points(domain, series).stream()
                .map(RadarChartsProperties::mark)
                .filter(mark -> !mark.getAttribute("fill").equals("#ffffff"))
                .map(mark -> mark.getAttribute("transform").replaceAll("translate\\(|\\)", ""))
                .findFirst();
    }

    @Property(tries = 100)
    void theSameReadingGivesTheSameBytes(@ForAll("readings") RadarReading reading) {
        RadarReading again = reading.radar().read(reading.sheets(), reading.asOf());

        assertThat(RadarSvg.of(again)).isEqualTo(RadarSvg.of(reading));
        assertThat(DotPlotSvg.of(again)).isEqualTo(DotPlotSvg.of(reading));
        assertThat(RadarTable.of(again)).isEqualTo(RadarTable.of(reading));
        assertThat(RadarText.of(again)).isEqualTo(RadarText.of(reading));
    }

    @Property(tries = 100)
    void textKeepsToItsWidth(@ForAll("readings") RadarReading reading) {
        assertThat(RadarText.of(reading).lines()).allMatch(line -> line.length() <= 100);
    }

    @Property(tries = 60)
    void noWordRunsIntoAnother(@ForAll("readings") RadarReading reading) {
        for (String drawn : List.of(RadarSvg.of(reading), DotPlotSvg.of(reading))) {
            List<Element> texts = Picture.read(drawn).all("text").toList();
            for (Element one : texts) {
                assertThat(Picture.left(one)).isGreaterThanOrEqualTo(0);
                assertThat(Picture.right(one)).isLessThanOrEqualTo(1000);
                assertThat(texts)
                        .filteredOn(other -> other != one
                                && Math.abs(Picture.number(one, "y") - Picture.number(other, "y")) < 10
                                && Picture.left(one) <= Picture.left(other))
                        .allSatisfy(other -> assertThat(Picture.right(one)).isLessThan(Picture.left(other)));
            }
        }
    }

    private static List<Element> points(Element parent, String series) {
        return Picture.in(parent, "point")
                .filter(point -> point.getAttribute("data-series").equals(series))
                .toList();
    }

    private static Element mark(Element point) {
        return Picture.in(point, "mark").findFirst().orElseThrow();
    }
}
