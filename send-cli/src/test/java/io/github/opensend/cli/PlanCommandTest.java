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

/** {@code send plan}: one plan in, what it lacks or what changed out; and the page about it says what the command says. */
class PlanCommandTest {
    private static final String EXAMPLE = "../docs/cases/plan-example.json";
    private static final String EARLIER = "../docs/cases/plan-earlier.json";
    private static final Pattern COMMAND = Pattern.compile(
            "```sh\njava -jar send-cli/target/send\\.jar ([^\n]+)\n```\n\n```text\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void eachCommandSaysWhatThePageSays() throws IOException {
        List<String> told = new ArrayList<>();
        for (Matcher command = COMMAND.matcher(Files.readString(Path.of("..", "docs", "plan.md"))); command.find(); ) {
            Ran ran = Ran.send(
                    command.group(1).replace("docs/cases/", "../docs/cases/").split(" "));
            assertThat(ran.out() + ran.err()).as(command.group(1)).isEqualTo(command.group(2));
            told.add(command.group(1));
        }

        assertThat(told).hasSize(2);
    }

    @Test
    void theAnswersAreThereInJson() {
        assertThat(Ran.send("plan", EXAMPLE, "--as-of", "2027-03-02", "--format", "json")
                        .out())
                .contains("\"schema\": \"opensend/plan-findings/1\"", "\"rule\": \"need-without-provision\"")
                .doesNotContain("railway", "seizures");
        assertThat(Ran.send("plan", EXAMPLE, "--since", EARLIER, "--format", "json")
                        .out())
                .contains("\"schema\": \"opensend/plan-changes/1\"", "\"what\": \"need reading\"")
                .doesNotContain("railway", "seizures");
    }

    @Test
    void theFaultsOfBothDocumentsAreToldAtOnceEachWithItsFile() throws IOException {
        Path bad = folder.resolve("bad.json");
        Files.writeString(bad, Files.readString(Path.of(EXAMPLE)).replace("\"version\": 2", "\"version\": 0"));

        Ran ran = Ran.send("plan", bad.toString(), "--since", bad.toString());

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith(bad + ": /version: found 0, expected a whole number from 1"));
    }

    @Test
    void versionsTheWrongWayRoundAreTheInputsFault() {
        Ran ran = Ran.send("plan", EARLIER, "--since", EXAMPLE);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualTo("--since: found version 1 as the later of version 2, expected a higher number\n");
    }

    @Test
    void aLimitOfNoMonthsIsNotUnderstood() {
        Ran ran = Ran.send("plan", EXAMPLE, "--evidence-months", "0");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("send: --evidence-months: found 0, expected 1 or more\n");
    }

    @Test
    void helpHasExamplesAndSaysThatAFindingIsNoVerdict() {
        assertThat(Ran.send("plan", "--help").out())
                .contains("send plan plan.json --since earlier.json", "never a verdict");
    }
}
