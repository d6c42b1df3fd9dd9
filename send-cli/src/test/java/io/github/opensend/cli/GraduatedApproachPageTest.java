package io.github.opensend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.core.approach.Point;
import io.github.opensend.json.SendJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The commands of the page on the graduated approach are run, and say what the page says that they say. */
class GraduatedApproachPageTest {
    private static final Path PAGE = Path.of("..", "docs", "graduated-approach.md");
    private static final Pattern COMMAND = Pattern.compile(
            "```sh\njava -jar send-cli/target/send\\.jar ([^\n]+)\n```\n\n```(?:text|json)\n(.*?)```", Pattern.DOTALL);

    @Test
    void eachCommandSaysWhatThePageSays() throws IOException {
        List<String> told = new ArrayList<>();
        for (Matcher command = COMMAND.matcher(Files.readString(PAGE)); command.find(); ) {
            String[] words =
                    command.group(1).replace("docs/cases/", "../docs/cases/").split(" ");
            Ran ran = Ran.send(words);
            assertThat(ran.out() + ran.err()).as(command.group(1)).isEqualTo(command.group(2));
            told.add(words[0]);
        }

        assertThat(told).hasSize(2).containsOnly("approach");
    }

    @Test
    void theDocumentOnThePageIsRead() throws IOException {
        Matcher document = Pattern.compile(
                        "```json\n(\\{\n  \"schema\": \"opensend/approach/1\".*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE));

        assertThat(document.find()).isTrue();
        assertThat(SendJson.readApproach(document.group(1)).approach().point()).isEqualTo(Point.ASSESSING);
    }
}
