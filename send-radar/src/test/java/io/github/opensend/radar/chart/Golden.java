package io.github.opensend.radar.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what the code has to say, compared to the byte. */
final class Golden {
    private static final String REDRAW = "opensend.redraw";
    private static final Path TEXTS = Path.of("src/test/resources/io/github/opensend/radar/chart");
    private static final Path PICTURES = Path.of("../docs/pictures");

    private Golden() {}

    static void text(String name, String said) {
        same(TEXTS.resolve(name), said);
    }

    static void picture(String name, String drawn) {
        same(PICTURES.resolve(name), drawn);
    }

    private static void same(Path file, String fresh) {
        try {
            if (Boolean.getBoolean(REDRAW)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, fresh);
            }
            assertThat(file)
                    .as(
                            "is not what the code says; look at the difference, and if it is right, run"
                                    + " mvn -pl send-radar -am test -D%s=true and commit the file",
                            REDRAW)
                    .content()
                    .isEqualTo(fresh);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
