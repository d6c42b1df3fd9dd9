package io.github.opensend.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import io.github.opensend.fixtures.scenarios.Part;
import io.github.opensend.fixtures.scenarios.Scenarios;
import io.github.opensend.json.ScenarioIndex;
import io.github.opensend.json.SendJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code send scenarios}: the scenarios that come with the program, listed or written out. */
@Command(
        name = "scenarios",
        description = "Lists the scenarios that come with the program, or writes them out as files for any test suite.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  send scenarios --row PLN-06",
            "  send scenarios --part ombudsman --format json",
            "  send scenarios --into scenarios/",
            "",
            "A scenario is a case, a day, and the dates and states that are right on it, with the source and how sure",
            "they are. The index has a fingerprint of each file: another one says that the scenario has changed."
        })
final class ScenariosCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ChosenScenarios chosen;

    @Option(
            names = "--into",
            paramLabel = "FOLDER",
            description =
                    "Write the files and their index.json into a folder, which is made where it is missing. A file"
                            + " that is there already must be the same, or nothing is written.")
    private @Nullable Path into;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of: ${COMPLETION-CANDIDATES}. By default ${DEFAULT-VALUE}.")
    private TextOrJson format;

    // The parser fills in what is not set here before anything reads it.
    @SuppressWarnings("NullAway.Init")
    ScenariosCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        ScenarioIndex index = new ScenarioIndex(Scenarios.index().scenarios().stream()
                .filter(entry -> chosen.are(part(entry)) && chosen.ask(entry.rows()))
                .collect(toImmutableList()));
        if (index.scenarios().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "no scenario is of those parts and rows");
        }
        if (into != null) {
            write(index, into);
        }
        surroundings.answer(
                switch (format) {
                    case TEXT -> text(index);
                    case JSON -> SendJson.writeScenarioIndexIndented(index) + "\n";
                });
        return ExitCode.ANSWERED;
    }

    private static Part part(ScenarioIndex.Entry entry) {
        return Arrays.stream(Part.values())
                .filter(part -> part.id().equals(entry.part()))
                .findFirst()
                .orElseThrow();
    }

    private static String text(ScenarioIndex index) {
        return index.scenarios().stream()
                        .map(entry -> entry.file() + "\n  " + entry.title() + "\n  " + String.join(", ", entry.rows())
                                + "; " + entry.certainty().id() + "; " + entry.citation() + "\n")
                        .collect(Collectors.joining("\n"))
                + "\n" + index.scenarios().size() + (index.scenarios().size() == 1 ? " scenario\n" : " scenarios\n");
    }

    private void write(ScenarioIndex index, Path folder) throws IOException {
        for (ScenarioIndex.Entry entry : index.scenarios()) {
            Path file = folder.resolve(entry.file());
            if (Files.exists(file) && !Files.readString(file).equals(Scenarios.file(entry))) {
                throw new ParameterException(
                        spec.commandLine(), "'" + file + "' is there already and is another scenario");
            }
        }
        for (ScenarioIndex.Entry entry : index.scenarios()) {
            Path file = folder.resolve(entry.file());
            Files.createDirectories(folder.resolve(entry.part()));
            Files.writeString(file, Scenarios.file(entry));
        }
        Files.writeString(folder.resolve("index.json"), SendJson.writeScenarioIndexIndented(index) + "\n");
    }
}
