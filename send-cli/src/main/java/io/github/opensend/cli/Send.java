package io.github.opensend.cli;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.event.AppealableDecision;
import io.github.opensend.core.event.EventKind;
import io.github.opensend.fixtures.scenarios.Part;
import io.github.opensend.timescales.compliance.Basis;
import io.github.opensend.timescales.compliance.By;
import io.github.opensend.timescales.compliance.StatutoryMeasure;
import io.github.opensend.timescales.rule.DutyHolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The program {@code send}: SEND law and practice from the command line.
 *
 * @since 0.1.0
 */
@Command(
        name = "send",
        description = "England's SEND law and practice: what is due, when, under which provision, and why.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Send.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        usageHelpWidth = 100,
        exitCodeOnExecutionException = ExitCode.PROGRAM_AT_FAULT,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:answered",
            " 1:the input is at fault: every fault is on standard error, with its JSON pointer",
            " 2:the command was not understood, or a file cannot be read or written",
            " 3:conform found differences",
            "70:a fault of the program itself"
        })
public final class Send implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    // The parser fills in what is not set here before anything reads it.
    @SuppressWarnings("NullAway.Init")
    private Send() {}

    /**
     * Runs the program and ends the process.
     *
     * @param args what follows {@code send} on the command line
     */
    public static void main(String[] args) {
        System.exit(run(Surroundings.ofTheProgram(), args));
    }

    /** The commands by their names, in the order of the help. Each is made when it is asked for: that takes its time. */
    private static final ImmutableMap<String, Function<Surroundings, Object>> COMMANDS =
            ImmutableMap.<String, Function<Surroundings, Object>>builder()
                    .put("timeline", TimelineCommand::new)
                    .put("compliance", ComplianceCommand::new)
                    .put("caseload", CaseloadCommand::new)
                    .put("approach", ApproachCommand::new)
                    .put("radar", RadarCommand::new)
                    .put("ladder", LadderCommand::new)
                    .put("disputes", DisputesCommand::new)
                    .put("plan", PlanCommand::new)
                    .put("sample", SampleCommand::new)
                    .put("rules", RulesCommand::new)
                    .put("notices", NoticesCommand::new)
                    .put("scenarios", ScenariosCommand::new)
                    .put("conform", ConformCommand::new)
                    .put("completion", CompletionCommand::new)
                    .buildOrThrow();

    /** The names of the commands, in the order of the help. */
    static ImmutableSet<String> commands() {
        return COMMANDS.keySet();
    }

    /** Runs the program in surroundings of the caller's choice and gives its exit code. */
    static int run(Surroundings surroundings, String... args) {
        return commandLine(surroundings, args.length == 0 ? "" : args[0]).execute(args);
    }

    /** The command line with one command, or with all where none is asked for by its name. */
    static CommandLine commandLine(Surroundings surroundings, String asked) {
        CommandLine send = new CommandLine(new Send());
        COMMANDS.forEach((name, command) -> {
            if (name.equals(asked) || !COMMANDS.containsKey(asked)) {
                send.addSubcommand(command.apply(surroundings));
            }
        });
        return send.registerConverter(LocalDate.class, Spoken::day)
                .registerConverter(TimelineCommand.Format.class, Spoken.oneOf(TimelineCommand.Format.class))
                .registerConverter(ComplianceCommand.Format.class, Spoken.oneOf(ComplianceCommand.Format.class))
                .registerConverter(ComplianceCommand.Of.class, Spoken.oneOf(ComplianceCommand.Of.class))
                .registerConverter(
                        StatutoryMeasure.class,
                        Spoken.oneOf(
                                StatutoryMeasure.class,
                                measure -> measure.definition().id()))
                .registerConverter(By.class, Spoken.oneOf(By.class, By::id))
                .registerConverter(Basis.class, Spoken.oneOf(Basis.class, Basis::id))
                .registerConverter(CaseloadCommand.Format.class, Spoken.oneOf(CaseloadCommand.Format.class))
                .registerConverter(DutyHolder.class, Spoken.oneOf(DutyHolder.class, DutyHolder::id))
                .registerConverter(ApproachCommand.Tell.class, Spoken.oneOf(ApproachCommand.Tell.class))
                .registerConverter(ApproachCommand.Format.class, Spoken.oneOf(ApproachCommand.Format.class))
                .registerConverter(RadarCommand.Format.class, Spoken.oneOf(RadarCommand.Format.class))
                .registerConverter(TextOrJson.class, Spoken.oneOf(TextOrJson.class))
                .registerConverter(RulesCommand.Format.class, Spoken.oneOf(RulesCommand.Format.class))
                .registerConverter(ConformCommand.Format.class, Spoken.oneOf(ConformCommand.Format.class))
                .registerConverter(Part.class, Spoken.oneOf(Part.class, Part::id))
                .registerConverter(NoticesCommand.Format.class, Spoken.oneOf(NoticesCommand.Format.class))
                .registerConverter(AppealableDecision.class, Spoken.oneOf(AppealableDecision.class, EventKind::id))
                .setColorScheme(CommandLine.Help.defaultColorScheme(surroundings.colour()))
                .setOut(Utf8.printer(surroundings.out()))
                .setErr(Utf8.printer(surroundings.err()))
                .setParameterExceptionHandler(Send::misunderstood)
                .setExecutionExceptionHandler(Send::failed);
    }

    /** Without a command there is nothing to answer. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }

    // The whole help would push what is wrong out of sight.
    private static int misunderstood(ParameterException fault, String[] args) {
        CommandLine command = fault.getCommandLine();
        command.getErr().println(command.getColorScheme().errorText("send: " + fault.getMessage()));
        UnmatchedArgumentException.printSuggestions(fault, command.getErr());
        command.getErr()
                .print(command.getHelp().synopsisHeading() + command.getHelp().synopsis(0));
        command.getErr().println("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    private static int failed(Exception fault, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        Exception cause = fault instanceof UncheckedIOException unchecked ? unchecked.getCause() : fault;
        if (!(cause instanceof IOException)) {
            throw fault;
        }
        if (isAClosedPipe(cause)) {
            return ExitCode.ANSWERED;
        }
        command.getErr().println(command.getColorScheme().errorText("send: " + cause.getMessage()));
        return ExitCode.USAGE;
    }

    // Whoever read the answer has gone, as head does when it has enough. There is no type for it.
    private static boolean isAClosedPipe(Exception fault) {
        return String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    /** The version of the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Send.class.getPackage().getImplementationVersion();
            return new String[] {"send " + (version == null ? "(not packaged)" : version)};
        }
    }
}
