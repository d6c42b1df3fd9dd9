package io.github.opensend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code send ladder}: one journey in, one page out; and the page about it says what the command says. */
class LadderCommandTest {
    private static final String EXAMPLE = "../docs/cases/journey-example.json";
    private static final Pattern COMMAND = Pattern.compile(
            "```sh\njava -jar send-cli/target/send\\.jar ([^\n]+)\n```\n\n```text\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void eachCommandSaysWhatThePageSays() throws IOException {
        List<String> told = new ArrayList<>();
        for (Matcher command = COMMAND.matcher(Files.readString(Path.of("..", "docs", "ladder.md")));
                command.find(); ) {
            Ran ran = Ran.send(
                    command.group(1).replace("docs/cases/", "../docs/cases/").split(" "));
            assertThat(ran.out() + ran.err()).as(command.group(1)).isEqualTo(command.group(2));
            told.add(command.group(1));
        }

        assertThat(told).hasSize(1);
    }

    @Test
    void theAnswerIsThereInJson() {
        Ran ran = Ran.send("ladder", EXAMPLE, "--as-of", "2025-02-03", "--format", "json");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("\"schema\": \"opensend/ladder-advice/1\"", "\"state\": \"specialist\"");
    }

    @Test
    void aMoveThatCannotBeTakenIsToldWithItsPlace() throws IOException {
        Path bad = folder.resolve("bad.json");
        Files.writeString(
                bad, Files.readString(Path.of(EXAMPLE)).replace("\"to\": \"specialist\"", "\"to\": \"placement\""));

        Ran ran = Ran.send("ladder", bad.toString());

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("/moves/3: found early-prt to placement (up), expected one of [");
    }

    @Test
    void helpHasExamplesAndSaysThatNothingIsSaidOfExclusion() {
        assertThat(Ran.send("ladder", "--help").out())
                .contains("send ladder journey.json --as-of 2025-01-27", "whether a pupil may be excluded");
    }
}
