package io.github.opensend.cli;

import io.github.opensend.fixtures.conformance.Calculator;
import io.github.opensend.fixtures.conformance.Conformance;
import io.github.opensend.fixtures.conformance.ConformanceText;
import io.github.opensend.fixtures.conformance.ConformanceXml;
import io.github.opensend.fixtures.conformance.Question;
import io.github.opensend.fixtures.scenarios.Scenario;
import io.github.opensend.fixtures.scenarios.Scenarios;
import io.github.opensend.json.AnsweredClock;
import io.github.opensend.json.ConformanceReport;
import io.github.opensend.json.ExpectedClock;
import io.github.opensend.json.ScenarioDocument;
import io.github.opensend.json.ScenarioOutcome.Verdict;
import io.github.opensend.json.SendJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code send conform}: any program, or this one, held against the scenarios. */
@Command(
        name = "conform",
        description = "Holds a program against scenarios whose answers are known, and names the rules that it breaks.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  send conform",
            "  send conform --against 'python3 clocks.py --as-of {as-of}'",
            "  send conform my-scenarios/ --against './clocks {as-of}' --format junit > TEST-clocks.xml",
            "  send conform --row PLN-06,ASM-02 --against ./clocks --format json",
            "",
            "The command is run by the shell, once for each case. It gets a case (opensend/case/1) on standard input and",
            "the day as {as-of} or in SEND_AS_OF, and writes a timeline (opensend/timeline/1) in which each clock has at",
            "least catalogueId and due; startedBy.on, rule, state and daysLate are compared where it tells them. A row",
            "that it never answers is not held against it.",
            "",
            "That nothing differs is no certificate: it is true of these cases alone."
        })
final class ConformCommand implements Callable<Integer> {
    private static final int CASES_BETWEEN_NOTES = 100;

    /** In which form the report is written. */
    enum Format {
        TEXT,
        JSON,
        JUNIT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "SCENARIOS",
            description = "A scenario (opensend/scenario/1) or a folder of them. By default those that come with the"
                    + " program: see 'send scenarios'.")
    private @Nullable Path path;

    @Option(
            names = "--against",
            paramLabel = "COMMAND",
            description = "The program that is asked. By default this one.")
    private @Nullable String command;

    @Mixin
    private ChosenScenarios chosen;

    @Option(
            names = "--seconds",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "How long the program may take over a case. By default ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(
            names = "--jobs",
            paramLabel = "NUMBER",
            description = "How many cases are asked at once. By default as many as there are processors.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of: ${COMPLETION-CANDIDATES}. By default ${DEFAULT-VALUE}.")
    private Format format;

    // The parser fills in what is not set here before anything reads it.
    @SuppressWarnings("NullAway.Init")
    ConformCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        atLeastOne("--seconds", seconds);
        atLeastOne("--jobs", jobs);
        Optional<List<ScenarioDocument>> scenarios = scenarios();
        if (scenarios.isEmpty()) {
            return ExitCode.INPUT_AT_FAULT;
        }
        ConformanceReport report = command == null
                ? Conformance.of("OpenSEND", Calculator.openSend(), scenarios.get())
                : Conformance.of(
                        command,
                        asked(new Program(command, Duration.ofSeconds(seconds)), scenarios.get()),
                        scenarios.get());
        surroundings.answer(
                switch (format) {
                    case TEXT -> ConformanceText.of(report);
                    case JSON -> SendJson.writeConformanceIndented(report) + "\n";
                    case JUNIT -> ConformanceXml.of(report);
                });
        return report.agrees() && report.count(Verdict.AGREES) > 0 ? ExitCode.ANSWERED : ExitCode.DIFFERENCES;
    }

    private void atLeastOne(String option, int number) {
        if (number < 1) {
            throw new ParameterException(spec.commandLine(), option + ": found " + number + ", expected 1 or more");
        }
    }

    private Optional<List<ScenarioDocument>> scenarios() throws IOException {
        Optional<List<ScenarioDocument>> all = path == null
                ? Optional.of(Scenarios.all().stream()
                        .filter(scenario -> chosen.are(scenario.part()))
                        .map(Scenario::document)
                        .toList())
                : ofTheCaller(path);
        Optional<List<ScenarioDocument>> asked = all.map(some -> some.stream()
                .filter(scenario -> chosen.ask(scenario.expect().stream()
                        .map(ExpectedClock::catalogueId)
                        .toList()))
                .toList());
        if (asked.isPresent() && asked.get().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "no scenario is of those parts and rows");
        }
        return asked;
    }

    private Optional<List<ScenarioDocument>> ofTheCaller(Path named) throws IOException {
        if (chosen.nameParts()) {
            throw new ParameterException(
                    spec.commandLine(), "--part: expected only without SCENARIOS, whose folders have no parts");
        }
        return ScenarioFiles.read(named, spec);
    }

    /** A calculator that has every answer already: the program was asked several cases at once. */
    private Calculator asked(Program program, List<ScenarioDocument> scenarios) throws InterruptedException {
        Map<Question, Future<List<AnsweredClock>>> answers = new ConcurrentHashMap<>();
        AtomicInteger done = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(jobs);
        try {
            for (ScenarioDocument scenario : scenarios) {
                Question question = new Question(scenario.record(), scenario.asOf());
                answers.computeIfAbsent(
                        question,
                        once -> pool.submit(() -> {
                            try {
                                return program.answer(once);
                            } finally {
                                note(done.incrementAndGet(), scenarios.size());
                            }
                        }));
            }
            return question -> answerOf(answers.get(question));
        } finally {
            pool.shutdown();
            pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        }
    }

    private static List<AnsweredClock> answerOf(@Nullable Future<List<AnsweredClock>> answer) throws Exception {
        if (answer == null) {
            throw new IllegalStateException("it was not asked");
        }
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private synchronized void note(int done, int of) {
        if (done % CASES_BETWEEN_NOTES == 0) {
            PrintWriter err = spec.commandLine().getErr();
            err.print("send: " + done + " of " + of + " cases asked\n");
            err.flush();
        }
    }
}
