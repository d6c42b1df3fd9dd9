package io.github.opensend.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day for which a command is asked: one option of several commands. */
final class AsOf {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day for which it is asked, as yyyy-mm-dd; what lies after it has not happened yet."
                    + " By default today in England.")
    private @Nullable LocalDate day;

    LocalDate in(Surroundings surroundings) {
        return day == null ? surroundings.today() : day;
    }
}
