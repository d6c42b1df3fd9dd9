package io.github.opensend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.json.SendJson;
import io.github.opensend.radar.chart.DotPlotSvg;
import io.github.opensend.radar.chart.RadarSvg;
import io.github.opensend.radar.chart.RadarTable;
import io.github.opensend.radar.chart.RadarText;
import io.github.opensend.radar.framework.Framework;
import io.github.opensend.radar.scoring.RadarReading;
import io.github.opensend.radar.scoring.ScoringProfiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code send radar}: one child in, one answer out. */
class RadarCommandTest {
    private static final String TOM = "../docs/cases/radar-tom.json";
    private static final String EXAMPLE = "../docs/cases/radar-example.json";
    private static final String FRAMEWORK = "../docs/cases/framework-example.json";

    @TempDir
    private Path folder;

    private static String text(String name) {
        try {
            return Files.readString(Path.of(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Arguments> answers() {
        RadarReading reading = SendJson.readRadar(text(TOM)).reading();
        return Stream.of(
                Arguments.of("text", RadarText.of(reading)),
                Arguments.of("json", SendJson.writeRadarReadingIndented(reading) + "\n"),
                Arguments.of("svg", RadarSvg.of(reading)),
                Arguments.of("dots", DotPlotSvg.of(reading)),
                Arguments.of("table", RadarTable.of(reading)));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void aReadingIsToldInEachForm(String format, String answer) {
        assertThat(Ran.send("radar", TOM, "--format", format)).isEqualTo(new Ran(0, answer, ""));
        assertThat(answer).doesNotContain("hens", "calm", "school-t");
    }

    @Test
    void byDefaultItIsTextFromAFileOrFromStandardInput() {
        Ran ran = Ran.send("radar", TOM);

        assertThat(ran.out()).startsWith("Radar as of 9 March 2026\n");
        assertThat(Ran.sendWith(text(TOM), "radar", "-")).isEqualTo(ran);
    }

    @Test
    void aFrameworkAndAProfileOfTheCallersOwnAreReadFromFiles() throws IOException {
        Path profile = folder.resolve("profile.json");
        Files.writeString(
                profile,
                SendJson.writeScoringProfile(ScoringProfiles.OPEN_1).replace("\"id\": \"open-1\"", "\"id\": \"ours\""));
        Path child = folder.resolve("child.json");
        Files.writeString(child, text(EXAMPLE).replace("open-1/1", "ours/1"));

        Ran ran = Ran.send(
                "radar", child.toString(), "--framework", FRAMEWORK, "--profile", profile.toString(), "--format=table");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("ours/1").contains("Social, emotional and mental health | at least 3");
    }

    @Test
    void aFrameworkThatWasNotNamedToTheCommandIsNotKnown() {
        Ran ran = Ran.send("radar", EXAMPLE);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .isEqualTo("/framework: found \"example-council/1\", expected one of [opensend-starter/1,"
                        + " opensend-starter.domains/1]\n");
    }

    @Test
    void faultsOfAFrameworkAreToldUnderTheNameOfItsFile() throws IOException {
        Path broken = folder.resolve("broken.json");
        Files.writeString(broken, text(FRAMEWORK).replace("\"id\": \"reading\"", "\"id\": \"READING\""));

        Ran ran = Ran.send("radar", EXAMPLE, "--framework", broken.toString());

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualTo(broken + ": /domains/0/statements/1/id: found \"READING\", expected lower-case letters and"
                        + " digits, parted by hyphens or dots\n");
    }

    @Test
    void aRadarOfMoreAxesThanCanBeReadIsRefusedAndTheDotsTakeIt() throws IOException {
        StringBuilder domains = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            domains.append(i == 0 ? "" : ",")
                    .append("{\"id\":\"d%d\",\"title\":\"D\",\"statements\":[{\"id\":\"s%d\",\"title\":\"S\"}]}"
                            .formatted(i, i));
        }
        Framework example = SendJson.readFramework(text(FRAMEWORK));
        String wide = SendJson.writeFramework(example);
        Path framework = folder.resolve("wide.json");
        Files.writeString(framework, wide.substring(0, wide.indexOf("\"domains\"")) + "\"domains\":[" + domains + "]}");
        Path child = folder.resolve("child.json");
        Files.writeString(
                child,
                "{\"schema\":\"opensend/radar/1\",\"subject\":\"c\",\"profile\":\"open-1/1\",\"asOf\":\"2026-03-09\","
                        + "\"framework\":\"example-council/1\","
                        + "\"need\":{\"ratedOn\":\"2026-03-02\",\"ratings\":{\"s0\":2}}}");
        List<String> words = List.of("radar", child.toString(), "--framework", framework.toString(), "--format");

        Ran radar = Ran.send(Stream.concat(words.stream(), Stream.of("svg")).toArray(String[]::new));
        Ran dots = Ran.send(Stream.concat(words.stream(), Stream.of("dots")).toArray(String[]::new));

        assertThat(radar.code()).isEqualTo(2);
        assertThat(radar.err()).startsWith("send: ").contains("dots");
        assertThat(dots.code()).isZero();
        assertThat(dots.out()).startsWith("<svg");
    }
}
