package io.github.opensend.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The cases that a command is to read: what several commands are told of them. */
final class CasesNamed {
    @Parameters(
            paramLabel = "FILE",
            description = "A case file (opensend/case/1), a file with a case on each line, or - for standard input.")
    private String file = "";

    @Option(
            names = "--ndjson",
            description = "There is a case on each line. This is also taken to be so where the name of the file ends in"
                    + " .ndjson, or a second document follows the first line.")
    private boolean ndjson;

    String file() {
        return file;
    }

    CaseFile open(Surroundings surroundings, CommandSpec command) {
        return CaseFile.open(file, surroundings.in(), ndjson, command);
    }
}
