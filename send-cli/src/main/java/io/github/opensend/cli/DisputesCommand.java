package io.github.opensend.cli;

import io.github.opensend.core.dispute.Disputes;
import io.github.opensend.core.dispute.Funnel;
import io.github.opensend.core.dispute.FunnelText;
import io.github.opensend.json.SendJson;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code send disputes}: how many disputes of many cases come how far, and what came of them. */
@Command(
        name = "disputes",
        description =
                "Counts over many cases how disputes go: from decision to mediation to appeal to what came of it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  send disputes cases.ndjson --as-of 2026-03-02",
            "  send disputes cases.ndjson --format json | jq '.rates[] | [.id, .percent]'",
            "",
            "A decision that can be appealed opens a dispute; mediation, appeal and order join it by their label",
            "(thread), or else the latest decision before them. Events that follow no decision are counted on standard",
            "error. A line at fault is passed over, told on standard error, and ends with 1."
        })
final class DisputesCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CasesNamed named;

    @Mixin
    private AsOf asOf;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of: ${COMPLETION-CANDIDATES}. By default ${DEFAULT-VALUE}.")
    private TextOrJson format;

    private Funnel funnel = Funnel.NONE;
    private long cases;
    private long unplaced;

    // The parser fills in what is not set here before anything reads it.
    @SuppressWarnings("NullAway.Init")
    DisputesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate day = asOf.in(surroundings);
        int code;
        try (CaseFile file = named.open(surroundings, spec)) {
            code = file.eachWithNotes(
                    line -> {
                        Disputes disputes = Disputes.in(line.record());
                        funnel = funnel.plus(Funnel.of(disputes.disputes(), day));
                        unplaced += disputes.unplaced().size();
                        cases++;
                    },
                    spec);
        }
        if (unplaced > 0) {
            spec.commandLine().getErr().println("send: events of disputes that follow no decision: " + unplaced);
        }
        if (code == ExitCode.ANSWERED || cases > 0) {
            surroundings.answer(
                    switch (format) {
                        case TEXT -> FunnelText.of(funnel, day);
                        case JSON -> SendJson.writeDisputeFunnel(funnel, day) + "\n";
                    });
        }
        return code;
    }
}
