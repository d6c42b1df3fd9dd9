package io.github.opensend.timescales.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.drawing.Drawing;
import io.github.opensend.core.drawing.Pen;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.ClockState;
import io.github.opensend.timescales.clock.Timeline;
import io.github.opensend.timescales.rule.Kind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class TimelineSvgTest {
    private static final String WHITE = "#ffffff";

    private static Stream<Timeline> timelines() {
        return Cases.all().values().stream();
    }

    private static Stream<Picture> pictures() {
        return timelines()
                .flatMap(timeline -> Stream.of(TimelineSvg.of(timeline), TimelineSvg.of(timeline, true)))
                .map(Picture::read);
    }

    @Test
    void aPictureIsNamedAndDescribedBeforeAnythingIsDrawn() {
        assertThat(pictures()).allSatisfy(picture -> {
            List<Element> children = Picture.children(picture.svg());
            Element title = children.get(0);
            Element desc = children.get(1);
            assertThat(picture.svg().getAttribute("role")).isEqualTo("img");
            assertThat(title.getTagName()).isEqualTo("title");
            assertThat(desc.getTagName()).isEqualTo("desc");
            assertThat(picture.svg().getAttribute("aria-labelledby"))
                    .isEqualTo(title.getAttribute("id") + " " + desc.getAttribute("id"));
            assertThat(title.getTextContent()).startsWith("Timeline as of ");
            assertThat(desc.getTextContent()).contains("started");
        });
    }

    @Test
    void theDescriptionTellsEveryDutyThatIsLate() {
        assertThat(timelines()).allSatisfy(timeline -> {
            String description = Picture.children(
                            Picture.read(TimelineSvg.of(timeline)).svg())
                    .get(1)
                    .getTextContent();
            assertThat(timeline.clocks())
                    .filteredOn(clock -> clock.daysLate() > 0)
                    .allSatisfy(late ->
                            assertThat(description).contains(late.rule().id() + ": ", late.daysLate() + " day"));
        });
    }

    @Test
    void twoPicturesOnOnePageShareNoName() {
        List<String> ids = timelines()
                .map(TimelineSvg::of)
                .map(Picture::read)
                .flatMap(Picture::all)
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();

        assertThat(ids).doesNotHaveDuplicates().hasSize(3 * Cases.all().size());
    }

    @Test
    void aRowIsDrawnForEachClockWithADayOrAMissingFactInDueOrder() {
        assertThat(timelines())
                .allSatisfy(timeline -> assertThat(
                                Picture.read(TimelineSvg.of(timeline)).rows())
                        .extracting(row -> row.getAttribute("data-rule"))
                        .isEqualTo(drawn(timeline).stream()
                                .map(clock -> clock.rule().id())
                                .toList()));
    }

    @Test
    void onRequestEveryClockHasARow() {
        assertThat(timelines())
                .allSatisfy(timeline -> assertThat(
                                Picture.read(TimelineSvg.of(timeline, true)).rows())
                        .hasSameSizeAs(timeline.allClocks()));
    }

    @Test
    void clocksThatAreLeftOutAreCounted() {
        Timeline timeline = Cases.westNorthamptonshire();
        int leftOut = timeline.clocks().size() - drawn(timeline).size();

        assertThat(Picture.read(TimelineSvg.of(timeline)).of("left-out"))
                .extracting(Picture::words)
                .containsExactly(leftOut + " clocks without a day to draw are left out.");
    }

    @Test
    void eachLastDayStandsWhereTheWeeksSay() {
        assertThat(timelines()).allSatisfy(timeline -> {
            Picture picture = Picture.read(TimelineSvg.of(timeline));
            List<Clock> drawn = drawn(timeline);
            List<Element> rows = picture.rows();
            for (int i = 0; i < drawn.size(); i++) {
                List<Element> ticks = Picture.in(rows.get(i), "due").toList();
                if (drawn.get(i).due().isEmpty()) {
                    assertThat(ticks).isEmpty();
                    continue;
                }
                LocalDate due = drawn.get(i).due().orElseThrow();
                double x = x(picture, firstStart(drawn), due);
                assertThat(ticks).hasSize(1);
                assertThat(Picture.number(ticks.get(0), "x1")).isCloseTo(x, within(0.3));
                assertThat(Picture.number(ticks.get(0), "x2")).isCloseTo(x, within(0.3));
                assertThat(Picture.in(rows.get(i), "date"))
                        .extracting(Picture::words)
                        .containsExactly(due.getDayOfMonth() + " "
                                + due.getMonth().name().charAt(0)
                                + due.getMonth().name().substring(1, 3).toLowerCase(Locale.ROOT) + " "
                                + due.getYear());
            }
        });
    }

    @Test
    void theDayAskedForAndTheLateStretchStandWhereTheWeeksSay() {
        Timeline timeline = Cases.overdue();
        Picture picture = Picture.read(TimelineSvg.of(timeline));
        LocalDate start = firstStart(drawn(timeline));
        Element asOf = picture.all("line")
                .filter(line -> line.getAttribute("class").equals("as-of"))
                .findFirst()
                .orElseThrow();
        Element row = picture.rows().stream()
                .filter(each -> each.getAttribute("data-state").equals("OVERDUE"))
                .findFirst()
                .orElseThrow();
        Element late = Picture.in(row, "late").findFirst().orElseThrow();

        assertThat(Picture.number(asOf, "x1")).isCloseTo(x(picture, start, timeline.asOf()), within(0.3));
        assertThat(Picture.number(late, "x"))
                .isCloseTo(x(picture, start, timeline.overdue().get(0).due().orElseThrow()), within(0.3));
        assertThat(Picture.number(late, "x") + Picture.number(late, "width"))
                .isCloseTo(x(picture, start, timeline.asOf()), within(0.3));
    }

    @Test
    void everyRowSaysItsStateInWords() {
        assertThat(timelines()).allSatisfy(timeline -> {
            List<Clock> drawn = drawn(timeline);
            List<Element> rows = Picture.read(TimelineSvg.of(timeline)).rows();
            for (int i = 0; i < drawn.size(); i++) {
                assertThat(Picture.in(rows.get(i), "state"))
                        .extracting(Picture::words)
                        .containsExactly(word(drawn.get(i)));
            }
        });
    }

    @Test
    void noTwoStatesShareAShapeOrAWord() {
        List<ClockState> states = Arrays.asList(ClockState.values());

        assertThat(states).extracting(TimelineSvgTest::shape).doesNotHaveDuplicates();
        assertThat(states).extracting(ClockWords::state).doesNotHaveDuplicates();
    }

    @Test
    void everyColourStandsOutFromWhite() {
        assertThat(pictures()).allSatisfy(picture -> {
            picture.all().forEach(element -> {
                boolean text = ImmutableSet.of("text", "tspan").contains(element.getTagName());
                Stream.of("fill", "stroke")
                        .map(element::getAttribute)
                        .filter(colour -> colour.startsWith("#") && !colour.equals(WHITE))
                        .forEach(colour -> assertThat(Picture.contrastWithWhite(colour))
                                .as(colour + " of a " + element.getTagName())
                                .isGreaterThanOrEqualTo(text ? 4.5 : 3.0));
            });
            Element ground = picture.of("background").findFirst().orElseThrow();
            assertThat(ground.getAttribute("fill")).isEqualTo(WHITE);
            assertThat("0 0 " + ground.getAttribute("width") + " " + ground.getAttribute("height"))
                    .isEqualTo(picture.svg().getAttribute("viewBox"));
        });
    }

    @Test
    void everyTextNamesItsColour() {
        assertThat(pictures().flatMap(picture -> picture.all("text")))
                .allSatisfy(text -> assertThat(text.getAttribute("fill")).matches("#[0-9a-f]{6}"));
    }

    @Test
    void textKeepsToItsColumn() {
        assertThat(pictures()).allSatisfy(picture -> {
            double plot = 290;
            double states = 760;
            assertThat(picture.of("label"))
                    .allSatisfy(text -> assertThat(Picture.right(text))
                            .as(Picture.words(text))
                            .isLessThan(plot));
            assertThat(Stream.of("date", "week", "month", "year", "as-of").flatMap(picture::of))
                    .filteredOn(element -> element.getTagName().equals("text"))
                    .allSatisfy(text -> {
                        assertThat(Picture.left(text)).as(Picture.words(text)).isGreaterThan(plot);
                        assertThat(Picture.right(text)).as(Picture.words(text)).isLessThan(states);
                    });
            assertThat(Stream.of("state", "more", "heading", "summary", "left-out", "key")
                            .flatMap(picture::of))
                    .filteredOn(element -> element.getTagName().equals("text"))
                    .allSatisfy(text -> assertThat(Picture.right(text))
                            .as(Picture.words(text))
                            .isLessThan(1000));
            assertThat(Stream.of("state", "more").flatMap(picture::of))
                    .allSatisfy(text -> assertThat(Picture.left(text)).isGreaterThan(states));
        });
    }

    @Test
    void numbersAlongTheTopKeepApartHoweverLongTheTimeline() {
        assertThat(pictures()).allSatisfy(picture -> {
            for (String kind : List.of("week", "month", "year")) {
                List<Element> texts = picture.all("text")
                        .filter(text -> text.getAttribute("class").equals(kind))
                        .sorted(Comparator.comparingDouble(text -> Picture.number(text, "x")))
                        .toList();
                for (int i = 1; i < texts.size(); i++) {
                    assertThat(Picture.left(texts.get(i))).isGreaterThan(Picture.right(texts.get(i - 1)));
                }
            }
        });
    }

    @Test
    void anEmptyTimelineSaysSo() {
        Picture picture = Picture.read(TimelineSvg.of(Cases.empty()));

        assertThat(picture.rows()).isEmpty();
        assertThat(picture.of("summary")).extracting(Picture::words).containsExactly("No clock has started.");
    }

    @Test
    void hostileTitlesAreTextAndNothingElse() {
        Picture picture = Picture.read(TimelineSvg.of(Cases.hostile()));

        assertThat(picture.all("script")).isEmpty();
        assertThat(Picture.in(picture.rows().get(0), ""))
                .filteredOn(element -> element.getTagName().equals("title"))
                .extracting(Picture::words)
                .first()
                .asString()
                .contains("<script>alert('x')</script> & \"quoted\" | `code` ]]> [31m end");
    }

    @Test
    void noPictureTellsTheReferenceOrASchool() {
        assertThat(timelines())
                .allSatisfy(timeline -> assertThat(TimelineSvg.of(timeline, true))
                        .doesNotContain(Cases.REFERENCE, Cases.SCHOOL, "speech therapy", "a reason that is personal"));
    }

    @Test
    void theMachinesLocaleAndZoneChangeNothing() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<String> before = said();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-ca-islamic-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(said()).isEqualTo(before);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(said()).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void thePictureInTheDocumentsIsTheOneThatTheCodeDraws() {
        Golden.picture("timeline.svg", TimelineSvg.of(Cases.westNorthamptonshire()));
    }

    private static List<String> said() {
        return timelines()
                .flatMap(timeline -> Stream.of(
                        TimelineSvg.of(timeline, true),
                        TimelineText.of(timeline, true),
                        TimelineMarkdown.of(timeline, true)))
                .toList();
    }

    private static List<Clock> drawn(Timeline timeline) {
        return timeline.clocks().stream()
                .filter(clock -> clock.due().isPresent()
                        || clock.endedBy().isPresent()
                        || clock.state() == ClockState.AWAITING_FACTS)
                .filter(clock ->
                        clock.rule().kind() != Kind.CONTENT && clock.rule().kind() != Kind.GATE)
                .toList();
    }

    private static LocalDate firstStart(List<Clock> clocks) {
        return clocks.stream()
                .map(clock -> clock.startedBy().orElseThrow().on())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static double x(Picture picture, LocalDate start, LocalDate day) {
        List<Element> weeks = picture.of("week").toList();
        Element last = weeks.get(weeks.size() - 1);
        double left = Picture.number(weeks.get(0), "x");
        double week = (Picture.number(last, "x") - left) / Integer.parseInt(Picture.words(last));
        return left + week * ChronoUnit.DAYS.between(start, day) / 7;
    }

    private static String word(Clock clock) {
        return switch (clock.state()) {
            case MET -> clock.rule().asSoonAsPracticable() ? "met within the backstop" : "met";
            case MET_LATE -> clock.daysLate() == 1 ? "1 day late" : clock.daysLate() + " days late";
            case OVERDUE -> clock.daysLate() == 1 ? "overdue 1 day" : "overdue " + clock.daysLate() + " days";
            case RUNNING -> "running";
            case OPEN -> "open";
            case USED -> "used";
            case LAPSED -> "lapsed";
            case DONE -> "done";
            case CLOSED -> "closed";
            case LIMIT_DISAPPLIED -> "limit disapplied";
            case AWAITING_FACTS -> "awaiting facts";
            default -> throw new AssertionError("no case has a clock that is " + clock.state());
        };
    }

    private static String shape(ClockState state) {
        Drawing drawing = new Drawing();
        new Pen(drawing).mark(Mark.of(state), 0, 0);
        return drawing.toString().replaceAll("#(?!ffffff)[0-9a-f]{6}", "colour");
    }
}
