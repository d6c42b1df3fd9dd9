package io.github.opensend.cli;

import io.github.opensend.core.plan.EhcPlan;
import io.github.opensend.core.plan.EvidenceLimits;
import io.github.opensend.core.plan.PlanChanges;
import io.github.opensend.core.plan.PlanFindings;
import io.github.opensend.core.plan.PlanText;
import io.github.opensend.json.JsonProblem;
import io.github.opensend.json.SendJson;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code send plan}: what an EHC plan lacks in form, or what changed since an earlier version. */
@Command(
        name = "plan",
        description =
                "Tells what the law, the Code and the rest look for in an EHC plan and do not see; or, with --since, what"
                        + " changed since an earlier version.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  send plan plan.json",
            "  send plan plan.json --as-of 2027-03-02 --evidence-months 12",
            "  send plan plan.json --since earlier.json",
            "  send plan plan.json --format json | jq -r '.findings[] | [.where, .words] | @tsv'",
            "",
            "A finding is a prompt to look, never a verdict; it is about the plan and not about the child.",
            "The page has the references of the document's parts, and no word that the plan says."
        })
final class PlanCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A version of a plan (opensend/plan/1), or - for standard input.")
    private String file;

    @Option(
            names = "--since",
            paramLabel = "FILE",
            description = "An earlier version of the same plan: tells what changed since then.")
    private @Nullable String since;

    @Option(
            names = "--evidence-months",
            paramLabel = "MONTHS",
            description = "Point out advice that is older than so many months. The law has no number.")
    private @Nullable Integer evidenceMonths;

    @Mixin
    private AsOf asOf;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of: ${COMPLETION-CANDIDATES}. By default ${DEFAULT-VALUE}.")
    private TextOrJson format;

    // The parser fills in what is not set here before anything reads it.
    @SuppressWarnings("NullAway.Init")
    PlanCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Optional<EhcPlan> earlier = since == null ? Optional.empty() : read(since);
        Optional<EhcPlan> plan = read(file);
        if (plan.isEmpty() || (since != null && earlier.isEmpty())) {
            return ExitCode.INPUT_AT_FAULT;
        }
        try {
            surroundings.answer(
                    earlier.isPresent()
                            ? changes(PlanChanges.between(earlier.get(), plan.get()))
                            : findings(plan.get()));
            return ExitCode.ANSWERED;
        } catch (IllegalArgumentException notOfOnePlan) {
            spec.commandLine().getErr().println("--since: " + notOfOnePlan.getMessage());
            return ExitCode.INPUT_AT_FAULT;
        }
    }

    private Optional<EhcPlan> read(String name) throws IOException {
        try (CaseFile named = CaseFile.open(name, surroundings.in(), false, spec)) {
            return Optional.of(SendJson.readPlan(named.bytes()).plan());
        } catch (JsonProblem problem) {
            CaseFile.tell(problem, since == null ? "" : name + ": ", spec);
            return Optional.empty();
        }
    }

    private String findings(EhcPlan plan) {
        PlanFindings findings = PlanFindings.of(plan, asOf.in(surroundings), limits());
        return switch (format) {
            case TEXT -> PlanText.of(findings);
            case JSON -> SendJson.writePlanFindingsIndented(findings) + "\n";
        };
    }

    private EvidenceLimits limits() {
        if (evidenceMonths == null) {
            return EvidenceLimits.none();
        }
        if (evidenceMonths < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--evidence-months: found " + evidenceMonths + ", expected 1 or more");
        }
        return EvidenceLimits.months(evidenceMonths);
    }

    private String changes(PlanChanges changes) {
        return switch (format) {
            case TEXT -> PlanText.of(changes);
            case JSON -> SendJson.writePlanChangesIndented(changes) + "\n";
        };
    }
}
