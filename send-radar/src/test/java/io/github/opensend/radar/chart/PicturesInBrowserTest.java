package io.github.opensend.radar.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.opensend.radar.scoring.RadarReading;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** What a real browser makes of the pictures. It runs with the profile {@code pictures} and fails where there is no browser. */
@Tag("browser")
class PicturesInBrowserTest {
    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final int PAPER = 0xffffff;

    /** Asks the browser which words overlap, in its own letters, and which leave the picture. */
    private static final String LOOK = """
            <script>
            const texts = [...document.querySelectorAll('text')].map(t => [t.textContent, t.getBoundingClientRect()]);
            const frame = document.querySelector('svg').getBoundingClientRect();
            const faults = [];
            texts.forEach(([words, box], i) => {
              if (box.left < frame.left || box.right > frame.right || box.bottom > frame.bottom) {
                faults.push('outside: ' + words);
              }
              texts.slice(i + 1).forEach(([others, other]) => {
                const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
                const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
                if (across > 1 && down > 4) {
                  faults.push('overlap: ' + words + ' / ' + others);
                }
              });
            });
            document.body.dataset.faults = faults.join('; ');
            document.body.dataset.texts = texts.length;
            </script>
            """;

    @TempDir
    Path folder;

    private static Stream<Map.Entry<String, String>> drawn() {
        Map<String, Function<RadarReading, String>> charts = Map.of("radar", RadarSvg::of, "dots", DotPlotSvg::of);
        return Stream.of("invented", "one of each", "all at zero", "hostile", "judged")
                .flatMap(name -> charts.entrySet().stream()
                        .map(chart -> Map.entry(
                                chart.getKey() + "-" + name.replace(' ', '-'),
                                chart.getValue().apply(Readings.all().get(name)))));
    }

    @Test
    void everyMarkIsPaintedWhereItStands() throws IOException, InterruptedException {
        for (Map.Entry<String, String> each : drawn().toList()) {
            Picture picture = Picture.read(each.getValue());
            Path page = page(each.getKey(), each.getValue());
            Path shot = folder.resolve(each.getKey() + ".png");
            run(
                    "--screenshot=" + shot,
                    "--hide-scrollbars",
                    "--force-device-scale-factor=1",
                    "--window-size=1000," + (int) Picture.number(picture.svg(), "height"),
                    page.toUri().toString());
            BufferedImage painted = ImageIO.read(shot.toFile());

            assertThat(painted.getWidth()).isEqualTo(1000);
            assertThat(painted.getHeight()).isEqualTo((int) Picture.number(picture.svg(), "height"));
            assertThat(picture.of("point").flatMap(point -> Picture.in(point, "mark")))
                    .isNotEmpty()
                    .allSatisfy(mark -> assertThat(colour(painted, mark))
                            .as(each.getKey())
                            .isEqualTo(
                                    Integer.parseInt(mark.getAttribute("fill").substring(1), 16)));
            assertThat(inked(painted)).as(each.getKey()).isGreaterThan(5_000);
        }
    }

    private static int colour(BufferedImage painted, Element mark) {
        double[] place = Markers.place(mark);
        return painted.getRGB((int) Math.floor(place[0]), (int) Math.floor(place[1])) & PAPER;
    }

    private static long inked(BufferedImage painted) {
        int[] pixels = painted.getRGB(0, 0, painted.getWidth(), painted.getHeight(), null, 0, painted.getWidth());
        return Arrays.stream(pixels).filter(pixel -> (pixel & PAPER) != PAPER).count();
    }

    @Test
    void noWordsOverlapInTheLettersOfTheBrowser() throws IOException, InterruptedException {
        for (Map.Entry<String, String> each : drawn().toList()) {
            String seen = run(
                    "--dump-dom",
                    "--window-size=1000,1200",
                    page(each.getKey(), each.getValue() + LOOK).toUri().toString());
            long texts = Picture.read(each.getValue()).all("text").count();

            assertThat(seen).as(each.getKey()).contains("data-texts=\"" + texts + "\"", "data-faults=\"\"");
        }
    }

    private Path page(String name, String body) throws IOException {
        Path page = folder.resolve(name + ".html");
        Files.writeString(
                page,
                "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>" + name
                        + "</title><body style=\"margin:0\">" + body + "</body></html>");
        return page;
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                browser().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile")));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS))
                .as("the browser ended")
                .isTrue();
        assertThat(process.exitValue()).as("the browser's end").isZero();
        return Files.readString(out);
    }

    private static Path browser() {
        return Splitter.on(File.pathSeparatorChar)
                .splitToStream(System.getenv().getOrDefault("PATH", ""))
                .flatMap(directory -> BROWSERS.stream().map(name -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no browser on the path; looked for " + BROWSERS));
    }
}
