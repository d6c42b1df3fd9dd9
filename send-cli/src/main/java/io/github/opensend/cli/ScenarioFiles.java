package io.github.opensend.cli;

import io.github.opensend.json.JsonProblem;
import io.github.opensend.json.ScenarioDocument;
import io.github.opensend.json.SendJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Scenarios in files of the caller's. */
final class ScenarioFiles {
    private static final String INDEX = "index.json";

    private ScenarioFiles() {}

    /**
     * Reads a scenario, or all in a folder and in the folders below it. An {@code index.json} is passed over.
     *
     * @param path a file or a folder
     * @param command the command that asked; it tells every fault of every file
     * @return the scenarios in the order of their files; none if any is at fault
     * @throws IOException if a file cannot be read
     */
    static Optional<List<ScenarioDocument>> read(Path path, CommandSpec command) throws IOException {
        if (Files.notExists(path)) {
            throw new ParameterException(command.commandLine(), "there is no file or folder '" + path + "'");
        }
        List<ScenarioDocument> scenarios = new ArrayList<>();
        boolean isSound = true;
        for (Path file : files(path)) {
            try (InputStream utf8 = Files.newInputStream(file)) {
                scenarios.add(SendJson.readScenario(utf8));
            } catch (JsonProblem problem) {
                CaseFile.tell(problem, file + ": ", command);
                isSound = false;
            }
        }
        if (scenarios.isEmpty() && isSound) {
            throw new ParameterException(command.commandLine(), "'" + path + "' holds no scenario");
        }
        return isSound ? Optional.of(scenarios) : Optional.empty();
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> below = Files.walk(path)) {
            return below.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.endsWith(INDEX))
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }
}
