package io.github.opensend.cli;

import io.github.opensend.json.CaseLine;
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
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    @Mixin
    private CasesNamed named;

    @Mixin
    private AsOf asOf;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of: ${COMPLETION-CANDIDATES}. By default ${DEFAULT-VALUE}.")
    private Format format;

    @Option(names = "--all", description = "Tells the clocks that have not started, too.")
    private boolean all;

    private String between = "";

    // The parser fills in what is not set here before anything reads it.
    @SuppressWarnings("NullAway.Init")
    TimelineCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate day = asOf.in(surroundings);
        Batch batch = TimelineEngine.with(EnglishLaw.rules()).batch();
        Writer out = Utf8.writer(surroundings.out());
        try (CaseFile cases = named.open(surroundings, spec)) {
            boolean many = cases.hasCaseOnEachLine();
            if (many && format == Format.SVG) {
                throw new ParameterException(
                        spec.commandLine(), "svg draws one case, and '" + named.file() + "' holds many");
            }
            int code = cases.each(
                    line -> {
                        Timeline timeline = batch.timeline(line.record(), day);
                        out.write(many ? oneOfMany(line, timeline) : told(timeline));
                    },
                    spec);
            out.flush();
            return code;
        }
    }

    private String oneOfMany(CaseLine.Sound line, Timeline timeline) {
        if (format == Format.JSON) {
            return SendJson.writeTimeline(timeline, all) + "\n";
        }
        String told = between + heading(line) + told(timeline);
        between = "\n";
        return told;
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
            case TEXT -> Highlights.of(TimelineText.of(timeline, all), surroundings.colour());
            case JSON -> SendJson.writeTimelineIndented(timeline, all) + "\n";
            case SVG -> TimelineSvg.of(timeline, all);
            case MARKDOWN -> TimelineMarkdown.of(timeline, all);
        };
    }
}
