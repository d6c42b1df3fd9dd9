package io.github.opensend.cli;

import io.github.opensend.json.CaseLine;
import io.github.opensend.json.JsonProblem;
import io.github.opensend.json.SendJson;
import io.github.opensend.timescales.chart.TimelineMarkdown;
import io.github.opensend.timescales.chart.TimelineSvg;
import io.github.opensend.timescales.chart.TimelineText;
import io.github.opensend.timescales.clock.Batch;
import io.github.opensend.timescales.clock.Timeline;
import io.github.opensend.timescales.clock.TimelineEngine;
import io.github.opensend.timescales.law.EnglishLaw;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code send timeline}: every clock of a case, or of each of many cases. */
@Command(
        name = "timeline",
        description = "Tells every clock of a case: what is due, when, under which provision, and why.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  send timeline case.json",
            "  send timeline case.json --as-of 2025-11-21 --format svg > case.svg",
            "  send timeline cases.ndjson --format json | jq 'select(.clocks[].state == \"OVERDUE\") | .case'",
            "  cat cases.ndjson | send timeline - --ndjson --format json",
            "",
            "One case gives one document; as JSON it is indented. Many cases, one on each line (NDJSON), give as",
            "many answers: JSON documents of one line each, or text or Markdown under headings that tell the line",
            "and the reference. A line at fault is passed over, told on standard error, and ends with 1."
        })
final class TimelineCommand implements Callable<Integer> {
    /** In which form a timeline is told. */
    enum Format {
        /** Plain text. */
        TEXT,
        /** JSON, opensend/timeline/1. */
        JSON,
        /** A picture. */
        SVG,
        /** Markdown. */
        MARKDOWN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = "A case file (opensend/case/1), a file with a case on each line, or - for standard input.")
    private String file;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day for which it is asked, as yyyy-mm-dd; what lies after it has not happened yet."
                    + " By default today in England.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of: ${COMPLETION-CANDIDATES}. By default ${DEFAULT-VALUE}.")
    private Format format;

    @Option(names = "--all", description = "Tells the clocks that have not started, too.")
    private boolean all;

    @Option(
            names = "--ndjson",
            description = "There is a case on each line. This is also taken to be so where the name of the file ends in"
                    + " .ndjson, or a second document follows the first line.")
    private boolean ndjson;

    // The parser fills in what is not set here before anything reads it.
    @SuppressWarnings("NullAway.Init")
    TimelineCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate day = asOf == null ? surroundings.today() : asOf;
        try (CaseFile cases = CaseFile.open(file, surroundings.in(), ndjson, spec)) {
            if (!cases.hasCaseOnEachLine()) {
                return one(cases, day);
            }
            if (format == Format.SVG) {
                throw new ParameterException(spec.commandLine(), "svg draws one case, and '" + file + "' holds many");
            }
            return many(cases, day);
        }
    }

    private int one(CaseFile cases, LocalDate day) throws IOException {
        try {
            Timeline timeline = engine().timeline(SendJson.readCase(cases.bytes()), day);
            Writer out = Utf8.writer(surroundings.out());
            out.write(told(timeline));
            out.flush();
            return ExitCode.ANSWERED;
        } catch (JsonProblem problem) {
            CaseFile.tell(problem, "", spec);
            return ExitCode.INPUT_AT_FAULT;
        }
    }

    private int many(CaseFile cases, LocalDate day) throws IOException {
        Batch batch = engine().batch();
        Writer out = Utf8.writer(surroundings.out());
        int code = ExitCode.ANSWERED;
        String between = "";
        for (Iterator<CaseLine> lines = SendJson.readCases(cases.bytes()); lines.hasNext(); ) {
            CaseLine line = lines.next();
            if (line instanceof CaseLine.Sound sound) {
                Timeline timeline = batch.timeline(sound.record(), day);
                if (format == Format.JSON) {
                    out.write(SendJson.writeTimeline(timeline, all));
                    out.write('\n');
                } else {
                    out.write(between);
                    out.write(heading(sound));
                    out.write(told(timeline));
                    between = "\n";
                }
            } else if (line instanceof CaseLine.Faulty faulty) {
                CaseFile.tell(faulty.problem(), "line " + faulty.number() + ": ", spec);
                code = ExitCode.INPUT_AT_FAULT;
            }
        }
        out.flush();
        return code;
    }

    private static TimelineEngine engine() {
        return TimelineEngine.with(EnglishLaw.rules());
    }

    // What turns the direction of writing round could make a reference look like another.
    private String heading(CaseLine.Sound line) {
        String reference = line.record().reference().replaceAll("[\\u2028-\\u202E\\u2066-\\u2069]", "");
        String words = "Line " + line.number() + ": " + reference;
        return format == Format.MARKDOWN
                ? "# " + words.replaceAll("[\\p{Punct}&&[^-:./,]]", "\\\\$0") + "\n\n"
                : words + "\n" + "#".repeat(words.length()) + "\n\n";
    }

    private String told(Timeline timeline) {
        return switch (format) {
            case TEXT -> TimelineText.of(timeline, all);
            case JSON -> SendJson.writeTimelineIndented(timeline, all) + "\n";
            case SVG -> TimelineSvg.of(timeline, all);
            case MARKDOWN -> TimelineMarkdown.of(timeline, all);
        };
    }
}
