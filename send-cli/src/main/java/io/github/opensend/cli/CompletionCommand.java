package io.github.opensend.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** {@code send completion}: lets a shell complete commands and options. */
@Command(
        name = "completion",
        description = "Prints a script with which bash or zsh completes commands, options and their words.",
        footerHeading = "%nExamples:%n",
        footer = {"  source <(send completion)", "  send completion > ~/.local/share/bash-completion/completions/send"})
final class CompletionCommand implements Callable<Integer> {
    private static final String EVERY_COMMAND = "";

    private final Surroundings surroundings;

    CompletionCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        surroundings.answer(AutoComplete.bash("send", Send.commandLine(surroundings, EVERY_COMMAND)));
        return ExitCode.ANSWERED;
    }
}
