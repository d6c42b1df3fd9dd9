package io.github.opensend.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is there for people at a screen: colour, and completion of what they type. */
class ScreenTest {
    private static final String[] LATE = {"timeline", "../docs/cases/25-006-076.json", "--as-of", "2025-11-21", "--all"
    };
    private static final String RED = "\u001b[31m";
    private static final String BOLD = "\u001b[1m";

    @Test
    void aScreenShowsWhatIsLateInRedAndHeadingsBold() {
        String page = Ran.onAScreen(LATE).out();

        assertThat(page).contains(RED + "met late", BOLD + "Overdue").doesNotContain("is " + RED);
        assertThat(page.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(Ran.send(LATE).out())
                .doesNotContain("\u001b");
    }

    @Test
    void aMistakeIsColouredOnAScreenAlone() {
        assertThat(Ran.onAScreen("timeline", "no-such-file.json").err()).startsWith("\u001b[");
        assertThat(Ran.send("timeline", "no-such-file.json").err()).startsWith("send: ");
    }

    @Test
    void aShellCompletesCommandsAndOptionsAndTheirWords(@TempDir Path folder) throws Exception {
        assumeThat(Stream.of("/bin/bash", "/usr/bin/bash").map(Path::of).anyMatch(Files::isExecutable))
                .as("bash is here")
                .isTrue();
        Path script =
                Files.writeString(folder.resolve("send"), Ran.send("completion").out());

        assertThat(completed(script, "tim")).containsExactly("timeline");
        assertThat(completed(script, "timeline", "--as")).containsExactly("--as-of");
        assertThat(completed(script, "conform", "--format", "")).containsExactlyInAnyOrder("text", "json", "junit");
        assertThat(completed(script, "conform", "--part", "omb")).containsExactly("ombudsman");
    }

    private static List<String> completed(Path script, String... words) throws IOException, InterruptedException {
        String told = Stream.concat(Stream.of("send"), Stream.of(words))
                .map(word -> "'" + word + "'")
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
        Process bash = new ProcessBuilder(
                        "bash",
                        "-c",
                        "source '" + script + "'; COMP_WORDS=(" + told + "); COMP_CWORD=" + words.length
                                + "; _complete_send; printf '%s\\n' \"${COMPREPLY[@]}\"")
                .start();
        String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        bash.waitFor();
        return out.lines().map(String::strip).toList();
    }
}
