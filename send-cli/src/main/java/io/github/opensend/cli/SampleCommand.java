package io.github.opensend.cli;

import io.github.opensend.core.quality.DipSample;
import io.github.opensend.json.JsonProblem;
import io.github.opensend.json.SendJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code send sample}: a dip sample by a seed, with its log; or whether a log is that of a draw from a list. */
@Command(
        name = "sample",
        description =
                "Draws cases by a seed for a dip sample and writes the log of the draw; or, with --check, says whether a log"
                        + " is that of a draw from the list.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  send sample plans.txt --size 10 --seed 'spring 2026' > sample.json",
            "  send sample plans.txt --check sample.json",
            "",
            "The list has a reference on each line. The draw hangs on the seed and the references alone: each gets the",
            "SHA-256 of the seed, a line feed and the reference, and the lowest are drawn. Fix the seed before you see",
            "the list."
        })
final class SampleCommand implements Callable<Integer> {
    private static final int LARGEST = 2_000;
    private static final int LONGEST_SEED = 200;
    private static final int LONGEST_REFERENCE = 100;

    /** What it takes to draw. */
    static final class Draw {
        @Option(
                names = "--size",
                paramLabel = "SIZE",
                required = true,
                description = "How many to draw, from 1 to 2000.")
        private int size;

        @Option(names = "--seed", paramLabel = "TEXT", required = true, description = "The seed: any text on one line.")
        private String seed;

        // The parser fills in what is not set here before anything reads it.
        @SuppressWarnings("NullAway.Init")
        Draw() {}
    }

    /** What is asked. */
    static final class Asked {
        @ArgGroup(exclusive = false)
        private @Nullable Draw draw;

        @Option(
                names = "--check",
                paramLabel = "LOG",
                required = true,
                description = "The log of a draw (opensend/dip-sample/1): says whether it is one from the list.")
        private @Nullable String log;
    }

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "References of cases, one on each line, or - for standard input.")
    private String file;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Asked asked;

    @Mixin
    private AsOf asOf;

    // The parser fills in what is not set here before anything reads it.
    @SuppressWarnings("NullAway.Init")
    SampleCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Optional<List<String>> references = references();
        if (references.isEmpty()) {
            return ExitCode.INPUT_AT_FAULT;
        }
        return asked.draw == null
                ? check(references.get(), String.valueOf(asked.log))
                : draw(references.get(), asked.draw);
    }

    private int draw(List<String> references, Draw draw) throws IOException {
        if (draw.size < 1 || draw.size > LARGEST) {
            throw new ParameterException(
                    spec.commandLine(), "--size: found " + draw.size + ", expected 1 to " + LARGEST);
        }
        if (draw.seed.isBlank()
                || draw.seed.length() > LONGEST_SEED
                || draw.seed.chars().anyMatch(Character::isISOControl)) {
            throw new ParameterException(
                    spec.commandLine(), "--seed: expected text of 1 to " + LONGEST_SEED + " characters on one line");
        }
        if (draw.size > references.size()) {
            spec.commandLine()
                    .getErr()
                    .println("the list has " + references.size() + " references, expected " + draw.size + " or more");
            return ExitCode.INPUT_AT_FAULT;
        }
        surroundings.answer(
                SendJson.writeDipSample(DipSample.draw(references, draw.size, draw.seed, asOf.in(surroundings)))
                        + "\n");
        return ExitCode.ANSWERED;
    }

    private int check(List<String> references, String log) throws IOException {
        try (CaseFile named = CaseFile.open(log, surroundings.in(), false, spec)) {
            boolean isDrawn = SendJson.readDipSample(named.bytes()).isDrawnFrom(references);
            surroundings.answer(
                    isDrawn
                            ? "The log is that of a draw from this list.\n"
                            : "The log is not that of a draw from this list.\n");
            return isDrawn ? ExitCode.ANSWERED : ExitCode.INPUT_AT_FAULT;
        } catch (JsonProblem problem) {
            CaseFile.tell(problem, log + ": ", spec);
            return ExitCode.INPUT_AT_FAULT;
        }
    }

    private Optional<List<String>> references() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        List<String> references = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        boolean isSound = true;
        try (CaseFile named = CaseFile.open(file, surroundings.in(), false, spec)) {
            BufferedReader reader = reader(named.bytes());
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                String reference = line.strip();
                Integer before = lines.putIfAbsent(reference, number);
                if (reference.isEmpty() || reference.length() > LONGEST_REFERENCE) {
                    err.println(
                            "line " + number + ": expected a reference of 1 to " + LONGEST_REFERENCE + " characters");
                    isSound = false;
                } else if (before != null) {
                    err.println("line " + number + ": found the reference of line " + before + ", expected each once");
                    isSound = false;
                } else {
                    references.add(reference);
                }
            }
        }
        if (references.isEmpty()) {
            err.println("the list has no reference, expected one or more");
            isSound = false;
        }
        return isSound ? Optional.of(references) : Optional.empty();
    }

    private static BufferedReader reader(InputStream bytes) {
        return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }
}
