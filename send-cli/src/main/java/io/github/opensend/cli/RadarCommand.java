package io.github.opensend.cli;

import com.google.common.collect.ImmutableList;
import io.github.opensend.json.JsonProblem;
import io.github.opensend.json.RadarDocument;
import io.github.opensend.json.SendJson;
import io.github.opensend.radar.chart.DotPlotSvg;
import io.github.opensend.radar.chart.RadarSvg;
import io.github.opensend.radar.chart.RadarTable;
import io.github.opensend.radar.chart.RadarText;
import io.github.opensend.radar.framework.Framework;
import io.github.opensend.radar.scoring.RadarReading;
import io.github.opensend.radar.scoring.ScoringProfile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code send radar}: what one child's sheets of ratings come to, domain by domain. */
@Command(
        name = "radar",
        description = "Tells what a child's ratings come to, domain by domain: needs, the readiness of the setting, the"
                + " confidence at home, and the gaps between them.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  send radar child.json",
            "  send radar child.json --framework council.json --format table",
            "  send radar child.json --format svg > radar.svg",
            "  send radar child.json --format json | jq '.domains[] | [.domain, .setting.gap.value]'",
            "",
            "There is no total over the domains and no answer about entitlement. As a picture, dots are easier to",
            "read than a radar; put a table or the text beside either. Words that people wrote of the child are not",
            "in the answer; the reference of the child is in JSON alone."
        })
final class RadarCommand implements Callable<Integer> {
    /** In which form a reading is told. */
    enum Format {
        /** Plain text. */
        TEXT,
        /** JSON, opensend/radar-reading/1. */
        JSON,
        /** A radar. */
        SVG,
        /** Rows of dots, as a picture. */
        DOTS,
        /** A table in Markdown. */
        TABLE;

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
            description = "A child's sheets of ratings (opensend/radar/1), or - for standard input.")
    private String file;

    @Option(
            names = "--framework",
            paramLabel = "FILE",
            description =
                    "A framework (opensend/framework/1) that the ratings may name, beside the one of this program."
                            + " Can be given more than once.")
    private List<String> frameworks = new ArrayList<>();

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "A profile of scoring (opensend/scoring-profile/1) that the ratings may name, beside those of"
                    + " this program. Can be given more than once.")
    private List<String> profiles = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of: ${COMPLETION-CANDIDATES}. By default ${DEFAULT-VALUE}.")
    private Format format;

    // The parser fills in what is not set here before anything reads it.
    @SuppressWarnings("NullAway.Init")
    RadarCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What reads a document from a stream. */
    private interface Reading<T> {
        T of(InputStream utf8) throws IOException;
    }

    @Override
    public Integer call() throws IOException {
        ImmutableList<Framework> ofCouncils = all(frameworks, SendJson::readFramework);
        ImmutableList<ScoringProfile> ofCallers = all(profiles, SendJson::readScoringProfile);
        if (ofCouncils.size() + ofCallers.size() < frameworks.size() + profiles.size()) {
            return ExitCode.INPUT_AT_FAULT;
        }
        Optional<RadarDocument> child = one(file, "", utf8 -> SendJson.readRadar(utf8, ofCouncils, ofCallers));
        if (child.isEmpty()) {
            return ExitCode.INPUT_AT_FAULT;
        }
        surroundings.answer(told(child.get().reading()));
        return ExitCode.ANSWERED;
    }

    private <T> ImmutableList<T> all(List<String> files, Reading<T> reading) throws IOException {
        ImmutableList.Builder<T> read = ImmutableList.builder();
        for (String each : files) {
            one(each, each + ": ", reading).ifPresent(read::add);
        }
        return read.build();
    }

    /** What a file holds; nothing, once its faults are told. */
    private <T> Optional<T> one(String name, String where, Reading<T> reading) throws IOException {
        try (CaseFile named = CaseFile.open(name, surroundings.in(), false, spec)) {
            return Optional.of(reading.of(named.bytes()));
        } catch (JsonProblem problem) {
            CaseFile.tell(problem, where, spec);
            return Optional.empty();
        }
    }

    private String told(RadarReading reading) {
        return switch (format) {
            case TEXT -> RadarText.of(reading);
            case JSON -> SendJson.writeRadarReadingIndented(reading) + "\n";
            case SVG -> radar(reading);
            case DOTS -> DotPlotSvg.of(reading);
            case TABLE -> RadarTable.of(reading);
        };
    }

    private String radar(RadarReading reading) {
        try {
            return RadarSvg.of(reading);
        } catch (IllegalArgumentException unreadable) {
            throw new ParameterException(spec.commandLine(), unreadable.getMessage() + " (--format dots)", unreadable);
        }
    }
}
