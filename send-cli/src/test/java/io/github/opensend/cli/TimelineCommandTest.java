package io.github.opensend.cli;

import static io.github.opensend.cli.Cases.TWICE_AT_FAULT;
import static io.github.opensend.cli.Cases.WEST_NORTHAMPTONSHIRE;
import static io.github.opensend.cli.Cases.requestedOn;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.json.SendJson;
import io.github.opensend.timescales.chart.TimelineMarkdown;
import io.github.opensend.timescales.chart.TimelineSvg;
import io.github.opensend.timescales.chart.TimelineText;
import io.github.opensend.timescales.clock.Timeline;
import io.github.opensend.timescales.clock.TimelineEngine;
import io.github.opensend.timescales.law.EnglishLaw;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

/** {@code send timeline}: a file in, an answer out, and an exit code that says which of the two it was. */
class TimelineCommandTest {
    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Timeline westNorthamptonshire(String asOf) {
        return TimelineEngine.with(EnglishLaw.rules())
                .timeline(SendJson.readCase(WEST_NORTHAMPTONSHIRE), LocalDate.parse(asOf));
    }

    @Test
    void theFinalPlanThatCameLateIsToldInWords() throws IOException {
        Ran ran = Ran.send("timeline", file("case.json", WEST_NORTHAMPTONSHIRE), "--as-of", "2025-11-21");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("Timeline as of 2025-11-21\n")
                .containsPattern("PLN-06 +send the finalised plan to the +2025-08-19  met late +66 late\n")
                .doesNotContain("\r", "LA941");
    }

    @Test
    void theFinalPlanThatCameLateIsToldInJson() throws IOException {
        Ran ran = Ran.send(
                "timeline", file("case.json", WEST_NORTHAMPTONSHIRE), "--as-of", "2025-11-21", "--format", "json");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .startsWith("{\n  \"schema\": \"opensend/timeline/1\",\n  \"case\": \"LA941-000123\",\n")
                .contains("""
                              "due": "2025-08-19",
                              "state": "MET_LATE",
                              "endedBy": {
                                "type": "plan.finalised",
                                "on": "2025-10-24"
                              },
                              "daysLate": 66,
                        """)
                .endsWith("\n}\n");
    }

    @Test
    void everyFormatIsThatOfTheLibrary() throws IOException {
        String file = file("case.json", WEST_NORTHAMPTONSHIRE);
        Timeline timeline = westNorthamptonshire("2025-06-01");
        for (boolean all : new boolean[] {false, true}) {
            assertThat(told(file, "text", all)).isEqualTo(TimelineText.of(timeline, all));
            assertThat(told(file, "json", all)).isEqualTo(SendJson.writeTimelineIndented(timeline, all) + "\n");
            assertThat(told(file, "svg", all)).isEqualTo(TimelineSvg.of(timeline, all));
            assertThat(told(file, "markdown", all)).isEqualTo(TimelineMarkdown.of(timeline, all));
        }
    }

    private static String told(String file, String format, boolean all) {
        Ran ran = all
                ? Ran.send("timeline", file, "--as-of=2025-06-01", "--format", format, "--all")
                : Ran.send("timeline", file, "--as-of=2025-06-01", "--format", format);
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        return ran.out();
    }

    @Test
    void allTellsTheClocksThatHaveNotStarted() throws IOException {
        String file = file("case.json", WEST_NORTHAMPTONSHIRE);
        assertThat(told(file, "json", false)).doesNotContain("NOT_STARTED", "\"PLN-11\"");
        assertThat(told(file, "json", true)).contains("NOT_STARTED", "\"PLN-11\"");
    }

    @Test
    void thePictureIsXml() throws Exception {
        String svg = told(file("case.json", WEST_NORTHAMPTONSHIRE), "svg", false);
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                        .getDocumentElement()
                        .getTagName())
                .isEqualTo("svg");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-01T23:30:00Z, 2025-07-02",
        "2025-07-01T22:30:00Z, 2025-07-01",
        "2025-12-01T23:30:00Z, 2025-12-01"
    })
    void todayIsTheDayThatItIsInEngland(Instant now, String today) {
        Ran ran = Ran.sendAt(now, WEST_NORTHAMPTONSHIRE, "timeline", "-");
        assertThat(ran.out()).startsWith("Timeline as of " + today + "\n");
    }

    @Test
    void aCaseCanComeFromStandardInput() {
        Ran ran = Ran.sendWith(WEST_NORTHAMPTONSHIRE + "\n\n", "timeline", "-", "--format", "json");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("\n  \"asOf\": \"2025-11-21\",\n");
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        assertThat(Ran.sendWith("\uFEFF" + WEST_NORTHAMPTONSHIRE, "timeline", "-")
                        .code())
                .isZero();
    }

    @Test
    void everyFaultIsToldWithItsPlaceAndNothingIsAnswered() throws IOException {
        Ran ran = Ran.send("timeline", file("case.json", TWICE_AT_FAULT));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("/events/0/on: found \"2025-02-30\", expected a date"),
                        second -> assertThat(second).startsWith("/events/1/type: found \"plan.finished\", expected "));
        assertThat(ran.err()).doesNotContain("Exception", "\tat ", "LA941");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "{", "[]", "null", "nonsense", "{\"schema\":\"opensend/case/2\"}", "\u0000", "{}\n{"})
    void whatIsNoCaseIsAFaultOfTheInput(String text) {
        Ran ran = Ran.sendWith(text, "timeline", "-");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(": found ").doesNotContain("Exception", "\tat ");
    }

    @Test
    void manyCasesGiveALineEachAndFaultyLinesAreToldByNumber() throws IOException {
        String lines = requestedOn("A", "2025-04-01") + "\n\n" + TWICE_AT_FAULT + "\nrubbish\n"
                + requestedOn("B", "2025-05-01");
        Ran ran = Ran.send("timeline", file("cases.ndjson", lines), "--format", "json");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out().lines())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("{\"schema\":\"opensend/timeline/1\",\"case\":\"A\","),
                        second -> assertThat(second).startsWith("{\"schema\":\"opensend/timeline/1\",\"case\":\"B\","));
        assertThat(ran.err().lines())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("line 3: /events/0/on: found "),
                        second -> assertThat(second).startsWith("line 3: /events/1/type: found "),
                        third -> assertThat(third).startsWith("line 4: the document: found "));
    }

    @Test
    void manyCasesInWordsStandUnderHeadings() throws IOException {
        String file = file("cases.ndjson", requestedOn("A_1", "2025-04-01") + "\n" + WEST_NORTHAMPTONSHIRE + "\n");
        Ran text = Ran.send("timeline", file, "--as-of", "2025-06-01");
        assertThat(text.code()).isZero();
        assertThat(text.out())
                .startsWith("Line 1: A_1\n###########\n\nTimeline as of 2025-06-01\n")
                .endsWith("\n\nLine 2: LA941-000123\n####################\n\n"
                        + TimelineText.of(westNorthamptonshire("2025-06-01")));
        Ran markdown = Ran.send("timeline", file, "--as-of", "2025-06-01", "--format", "markdown");
        assertThat(markdown.out())
                .startsWith("# Line 1: A\\_1\n\n# Timeline as of 2025-06-01\n")
                .contains("\n\n# Line 2: LA941-000123\n\n");
    }

    @Test
    void aReferenceCannotHideInAHeading() {
        String lines = requestedOn("A\u202E1", "2025-04-01") + "\n" + requestedOn("<b>`", "2025-04-01");
        Ran ran = Ran.sendWith(lines, "timeline", "-", "--format", "markdown");
        assertThat(ran.out()).contains("# Line 1: A1\n", "# Line 2: \\<b\\>\\`\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\n\n"})
    void aSecondDocumentMeansACaseOnEachLine(String between) {
        String lines = requestedOn("A", "2025-04-01") + between + requestedOn("B", "2025-04-01");
        Ran ran = Ran.sendWith(lines, "timeline", "-", "--format", "json");
        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines()).hasSize(2);
    }

    @Test
    void oneLineIsManyCasesOnlyWhereItIsSaid() {
        assertThat(Ran.sendWith(WEST_NORTHAMPTONSHIRE, "timeline", "-", "--format=json", "--ndjson")
                        .out()
                        .lines())
                .hasSize(1);
        assertThat(Ran.sendWith(WEST_NORTHAMPTONSHIRE, "timeline", "-", "--format=json")
                        .out()
                        .lines())
                .hasSizeGreaterThan(100);
    }

    @Test
    void aCaseOverManyLinesIsOneCase() {
        String indented = WEST_NORTHAMPTONSHIRE.replace("{", "\n{\n").replace("}", "\n}\n");
        Ran ran = Ran.sendWith(indented, "timeline", "-");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("Timeline as of");
    }

    @Test
    void onePictureCannotShowManyCases() throws IOException {
        Ran ran = Ran.send("timeline", file("cases.ndjson", WEST_NORTHAMPTONSHIRE), "--format", "svg");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("svg draws one case", "Usage: send timeline");
    }

    @Test
    void whatCannotBeReadIsAMistakeOfUsage() {
        assertThat(usage("timeline", folder.resolve("none.json").toString())).contains("there is no file '");
        assertThat(usage("timeline", folder.toString())).contains("is a directory");
        assertThat(usage("timeline", "\0")).contains("is no path");
        assertThat(usage("timeline")).contains("Missing required parameter: 'FILE'");
        assertThat(usage("timeline", "a.json", "b.json")).contains("b.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-30", "today", "", "21/11/2025", "+12025-01-01", "2025-1-1", "-999999999-01-01"})
    void aDayThatIsNoneIsAMistakeOfUsage(String day) {
        assertThat(usage("timeline", "-", "--as-of=" + day))
                .contains("'--as-of': expected a date that exists, as yyyy-mm-dd, but was '" + day + "'");
    }

    @Test
    void aFormatThatIsNoneIsAMistakeOfUsage() {
        assertThat(usage("timeline", "-", "--format", "xml"))
                .contains("expected text, json, svg, markdown but was 'xml'")
                .contains("Usage: send timeline ");
        assertThat(usage("timeline", "-", "--format", "JSON")).contains("'JSON'");
    }

    private static String usage(String... args) {
        Ran ran = Ran.send(args);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("Usage: send").doesNotContain("\tat ", "\r");
        return ran.err();
    }

    @Test
    void whoeverStopsReadingEndsTheProgramQuietly() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(Send.run(unwritable("Broken pipe", err), "timeline", "-")).isZero();
        assertThat(err.size()).isZero();
    }

    @Test
    void anAnswerThatCannotBeWrittenIsToldWithoutATrace() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(Send.run(unwritable("No space left on device", err), "timeline", "-"))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("send: No space left on device\n");
    }

    @Test
    void whatCannotBeReadAtAllIsToldByItsName() {
        InputStream in = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk has gone");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings =
                new Surroundings(in, OutputStream.nullOutputStream(), err, Clock.systemUTC(), Ansi.OFF);
        assertThat(Send.run(surroundings, "timeline", "-")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("send: '-' cannot be read: the disk has gone\nUsage: send timeline ");
    }

    private static Surroundings unwritable(String why, OutputStream err) {
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(why);
            }
        };
        InputStream in = new ByteArrayInputStream(WEST_NORTHAMPTONSHIRE.getBytes(StandardCharsets.UTF_8));
        return new Surroundings(in, out, err, Clock.systemUTC(), Ansi.OFF);
    }

    @Test
    void readingThatBreaksOffIsToldWithoutATrace() {
        InputStream in = new InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                if (left == 0) {
                    throw new IOException("the disk has gone");
                }
                left--;
                return '\n';
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings =
                new Surroundings(in, OutputStream.nullOutputStream(), err, Clock.systemUTC(), Ansi.OFF);
        assertThat(Send.run(surroundings, "timeline", "-", "--ndjson")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("send: the disk has gone\n");
    }
}
