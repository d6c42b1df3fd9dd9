package io.github.opensend.cli;

import com.google.common.collect.Iterables;
import io.github.opensend.json.SendJson;
import io.github.opensend.timescales.caseload.Caseload;
import io.github.opensend.timescales.caseload.CaseloadGathering;
import io.github.opensend.timescales.caseload.CaseloadScope;
import io.github.opensend.timescales.chart.CaseloadText;
import io.github.opensend.timescales.clock.Batch;
import io.github.opensend.timescales.clock.TimelineEngine;
import io.github.opensend.timescales.law.EnglishLaw;
import io.github.opensend.timescales.rule.DutyHolder;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code send caseload}: what is overdue and what falls due over many cases. */
@Command(
        name = "caseload",
        description = "Tells what is overdue, what falls due and what awaits facts over many cases.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  send caseload cases.ndjson --within 14",
            "  send caseload cases.ndjson --holder local-authority --format json | jq '.overdue | length'",
            "  send caseload cases.ndjson --within 90 --format ics --without-references > due.ics",
            "",
            "Duties and rights are told. Of each case no more is kept than its clocks that are overdue, fall",
            "due or await facts. A calendar holds an all-day event for each last day, which is renewed when a",
            "later calendar is imported. What awaits facts has no day and is not in it; what has been answered",
            "since is not taken out of it. A line at fault is passed over, told on standard error, and ends",
            "with 1."
        })
final class CaseloadCommand implements Callable<Integer> {
    /** In which form a caseload is told. */
    enum Format {
        /** Plain text. */
        TEXT,
        /** JSON, opensend/caseload/1. */
        JSON,
        /** A calendar, iCalendar 2.0. */
        ICS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CasesNamed named;

    @Mixin
    private AsOf asOf;

    @Option(
            names = "--within",
            paramLabel = "DAYS",
            converter = Spoken.Days.class,
            description = "How many days to look ahead, 0 for that day alone. By default all. What is overdue is always"
                    + " told.")
    private @Nullable Integer within;

    @Option(
            names = "--holder",
            paramLabel = "ID",
            description = "Only what this duty holder has to do or may do, such as local-authority; can be repeated."
                    + " By default everybody.")
    private List<DutyHolder> holders = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of: ${COMPLETION-CANDIDATES}. By default ${DEFAULT-VALUE}.")
    private Format format;

    @Option(names = "--without-references", description = "Leaves the references of the cases out of a calendar.")
    private boolean withoutReferences;

    // The parser fills in what is not set here before anything reads it.
    @SuppressWarnings("NullAway.Init")
    CaseloadCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (withoutReferences && format != Format.ICS) {
            throw new ParameterException(
                    spec.commandLine(), "--without-references leaves them out of --format ics alone");
        }
        CaseloadGathering gathering = scope().gathering();
        Batch batch = TimelineEngine.with(EnglishLaw.rules()).batch();
        int code;
        try (CaseFile cases = named.open(surroundings, spec)) {
            code = cases.eachWithNotes(line -> gathering.add(batch.timeline(line.record(), day())), spec);
        }
        if (code == ExitCode.ANSWERED || gathering.cases() > 0) {
            surroundings.answer(told(gathering.caseload()));
        }
        return code;
    }

    private LocalDate day() {
        return asOf.in(surroundings);
    }

    private CaseloadScope scope() {
        CaseloadScope scope = CaseloadScope.asOf(day());
        scope = within == null ? scope : scope.dueWithin(within);
        return holders.isEmpty()
                ? scope
                : scope.heldBy(holders.get(0), Iterables.toArray(Iterables.skip(holders, 1), DutyHolder.class));
    }

    private String told(Caseload caseload) throws IOException {
        return switch (format) {
            case TEXT -> Highlights.of(CaseloadText.of(caseload), surroundings.colour());
            case JSON -> SendJson.writeCaseload(caseload) + "\n";
            case ICS -> CaseloadCalendar.of(caseload, !withoutReferences);
        };
    }
}
