package io.github.opensend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program itself: what it says when it is asked for help, and when it is not understood. */
class SendTest {
    @Test
    void withoutACommandTheHelpIsShownAsAMistake() {
        Ran ran = Ran.send();
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .startsWith("Usage: send [-hV] COMMAND\n")
                .contains("timeline", "caseload", "approach", "rules", "notices");
    }

    @Test
    void theHelpOfEveryCommandHasExamplesAndFitsAScreen() {
        Set<String> commands = Send.commands();

        assertThat(commands).hasSize(14);
        for (String command : commands) {
            assertThat(Ran.send("--help").out()).contains("\n  " + command + " ");
            assertThat(Ran.send(command, "--help").out()).contains("\nExamples:\n  s", "  send " + command);
        }
        for (String[] args : Stream.concat(
                        Stream.<String[]>of(new String[] {"--help"}),
                        commands.stream().map(command -> new String[] {command, "-h"}))
                .toList()) {
            Ran ran = Ran.send(args);
            assertThat(ran.code()).isZero();
            assertThat(ran.err()).isEmpty();
            assertThat(ran.out())
                    .startsWith("Usage: send")
                    .contains("Exit codes:\n")
                    .doesNotContain("\r");
            assertThat(ran.out().lines()).allMatch(line -> line.length() <= 100);
        }
        assertThat(Ran.send("timeline", "--help").out()).contains("Examples:\n  send timeline case.json\n");
    }

    @Test
    void theVersionIsToldWithOrWithoutACommand() {
        assertThat(Ran.send("--version")).isEqualTo(new Ran(0, "send (not packaged)\n", ""));
        assertThat(Ran.send("timeline", "--version")).isEqualTo(new Ran(0, "send (not packaged)\n", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tell", "--all", "case.json", ""})
    void whatIsNoCommandIsAMistakeOfUsage(String word) {
        Ran ran = Ran.send(word);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("Usage: send [-hV] COMMAND\n", "See 'send --help'.\n");
    }

    @Test
    void aCommandThatIsNearlyOneIsGuessed() {
        assertThat(Ran.send("timelin").err()).contains("\nDid you mean: send timeline ");
        assertThat(Ran.send("notice").err()).contains("\nDid you mean: send notices ");
    }
}
