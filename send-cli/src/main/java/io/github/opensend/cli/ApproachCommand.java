package io.github.opensend.cli;

import io.github.opensend.core.approach.ApproachText;
import io.github.opensend.core.approach.EvidenceBundle;
import io.github.opensend.core.approach.GraduatedApproach;
import io.github.opensend.core.approach.ProvisionMap;
import io.github.opensend.json.ApproachDocument;
import io.github.opensend.json.JsonFault;
import io.github.opensend.json.JsonProblem;
import io.github.opensend.json.SendJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code send approach}: the graduated approach of a child, told in one of several ways. */
@Command(
        name = "approach",
        description =
                "Tells of a child's SEN support: the plan, the evidence, the provision, the practice or the history.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  send approach child.json",
            "  send approach child.json --tell bundle --format markdown > evidence.md",
            "  send approach child.json --tell practice --as-of 2025-12-15 --format json",
            "",
            "plan       the last plan that was agreed, and what was entered since",
            "bundle     what the record holds, with sources, and what is usually looked for and absent",
            "provision  what of the provision runs on that day, with its totals",
            "practice   what the SEND Code of Practice looks for and the record does not show",
            "history    the cycles; as JSON the record itself",
            "",
            "Nothing is decided, scored or concluded. What was said of the child is in the answer; the reference",
            "of the child is in JSON alone."
        })
final class ApproachCommand implements Callable<Integer> {
    /** What is told. */
    enum Tell {
        /** The last plan. */
        PLAN,
        /** The evidence. */
        BUNDLE,
        /** The provision map. */
        PROVISION,
        /** The findings of practice. */
        PRACTICE,
        /** The cycles. */
        HISTORY;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** In which form it is told. */
    enum Format {
        /** Plain text. */
        TEXT,
        /** JSON, in the form that belongs to what is told. */
        JSON,
        /** Markdown. */
        MARKDOWN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final JsonFault NO_SUM = new JsonFault(
            "/entries",
            "sessions every so many weeks whose minutes have no exact sum that fits",
            "sessions that repeat after fewer weeks");

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = "A graduated approach (opensend/approach/1), or - for standard input.")
    private String file;

    @Mixin
    private AsOf asOf;

    @Option(
            names = "--tell",
            paramLabel = "WHAT",
            defaultValue = "plan",
            description = "One of: ${COMPLETION-CANDIDATES}. By default ${DEFAULT-VALUE}.")
    private Tell tell;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of: ${COMPLETION-CANDIDATES}. By default ${DEFAULT-VALUE}.")
    private Format format;

    // The parser fills in what is not set here before anything reads it.
    @SuppressWarnings("NullAway.Init")
    ApproachCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate day = asOf.in(surroundings);
        try (CaseFile child = CaseFile.open(file, surroundings.in(), false, spec)) {
            surroundings.answer(told(SendJson.readApproach(child.bytes()), day));
            return ExitCode.ANSWERED;
        } catch (JsonProblem problem) {
            CaseFile.tell(problem, "", spec);
            return ExitCode.INPUT_AT_FAULT;
        } catch (ArithmeticException doesNotFit) {
            PrintWriter err = spec.commandLine().getErr();
            err.print(NO_SUM + "\n");
            err.flush();
            return ExitCode.INPUT_AT_FAULT;
        }
    }

    private String told(ApproachDocument document, LocalDate day) {
        return switch (format) {
            case JSON -> json(document, day) + "\n";
            case TEXT -> text(document.approach().asOf(day), day);
            case MARKDOWN -> markdown(document.approach().asOf(day), day);
        };
    }

    private String json(ApproachDocument document, LocalDate day) {
        return switch (tell) {
            case PLAN -> SendJson.writeSenSupportPlan(document, day);
            case BUNDLE -> SendJson.writeEvidenceBundle(document, day);
            case PROVISION ->
                SendJson.writeProvisionMap(
                        ProvisionMap.of(
                                Map.of(document.reference(), document.approach().asOf(day))),
                        day);
            case PRACTICE -> SendJson.writePractice(document, day);
            case HISTORY -> SendJson.writeApproachIndented(document.asOf(day));
        };
    }

    private String text(GraduatedApproach then, LocalDate day) {
        return switch (tell) {
            case PLAN -> ApproachText.planText(then);
            case BUNDLE -> ApproachText.text(EvidenceBundle.of(then, day));
            case PROVISION -> ApproachText.text(map(then, day));
            case PRACTICE -> ApproachText.practiceText(then, day);
            case HISTORY -> ApproachText.text(then);
        };
    }

    private String markdown(GraduatedApproach then, LocalDate day) {
        return switch (tell) {
            case PLAN -> ApproachText.planMarkdown(then);
            case BUNDLE -> ApproachText.markdown(EvidenceBundle.of(then, day));
            case PROVISION -> ApproachText.markdown(map(then, day));
            case PRACTICE -> ApproachText.practiceMarkdown(then, day);
            case HISTORY -> ApproachText.markdown(then);
        };
    }

    private static ProvisionMap map(GraduatedApproach then, LocalDate day) {
        return ProvisionMap.of(Map.of("", then)).on(day);
    }
}
