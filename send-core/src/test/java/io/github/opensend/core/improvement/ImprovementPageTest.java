package io.github.opensend.core.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of Buckinghamshire's plan in the documents is the one that its tables make. */
class ImprovementPageTest {
    private static final Path PAGE = Path.of("../docs/improvement/buckinghamshire.md");

    @Test
    void thePageIsTheOneThatTheTablesMake() throws IOException {
        String drawn = ImprovementMarkdown.of(BuckinghamshirePlan.plan());
        if (Boolean.getBoolean("opensend.redraw")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, drawn);
        }
        assertThat(PAGE)
                .as("to draw the page anew: mvn -pl send-bom,send-core test -Dopensend.redraw=true")
                .content()
                .isEqualTo(drawn);
    }
}
