package io.github.opensend.cli;

import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.measure.Suppression;
import io.github.opensend.json.SendCsv;
import io.github.opensend.json.SendJson;
import io.github.opensend.timescales.chart.ComplianceText;
import io.github.opensend.timescales.chart.MonthlyRates;
import io.github.opensend.timescales.chart.RatesByMonthMarkdown;
import io.github.opensend.timescales.chart.RatesByMonthSvg;
import io.github.opensend.timescales.chart.SurvivalMarkdown;
import io.github.opensend.timescales.chart.SurvivalSvg;
import io.github.opensend.timescales.clock.Batch;
import io.github.opensend.timescales.clock.Timeline;
import io.github.opensend.timescales.clock.TimelineEngine;
import io.github.opensend.timescales.compliance.Basis;
import io.github.opensend.timescales.compliance.By;
import io.github.opensend.timescales.compliance.ComplianceReport;
import io.github.opensend.timescales.compliance.OfficialBasis;
import io.github.opensend.timescales.compliance.OfficialFigures;
import io.github.opensend.timescales.compliance.RatesByMonth;
import io.github.opensend.timescales.compliance.StatutoryFigures;
import io.github.opensend.timescales.compliance.StatutoryMeasure;
import io.github.opensend.timescales.compliance.WaitsForPlan;
import io.github.opensend.timescales.law.EnglishLaw;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code send compliance}: what a caseload is measured by. */
@Command(
        name = "compliance",
        description =
                "Counts how a caseload kept to its times: as official statistics count, and beside it by the law, with"
                        + " what is overdue and still open.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  send compliance cases.ndjson",
            "  send compliance cases.ndjson --as-of 2025-01-16 --by authority-and-year --format csv",
            "  cat cases.ndjson | send compliance - --basis official --format json | jq .groups",
            "  send compliance cases.ndjson --of months --year 2025 --format svg > months.svg",
            "  send compliance cases.ndjson --of waits --format markdown",
            "",
            "Cases are read one at a time, so there can be any number. A line at fault is passed over, told on standard",
            "error, and ends with 1. As JSON, each calculator gives a document of its own, on one line if there are two."
        })
final class ComplianceCommand implements Callable<Integer> {
    /** In which form figures are told. */
    enum Format {
        /** Plain text. */
        TEXT,
        /** JSON, opensend/compliance/1. */
        JSON,
        /** Comma-separated values. */
        CSV,
        /** A picture. */
        SVG,
        /** Markdown. */
        MARKDOWN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is told of the caseload. */
    enum Of {
        /** The figures of both calculators. */
        FIGURES(Format.TEXT, Format.JSON, Format.CSV),
        /** One measure in each month of a year. */
        MONTHS(Format.SVG, Format.MARKDOWN),
        /** How long a plan takes. */
        WAITS(Format.SVG, Format.MARKDOWN);

        private final ImmutableSet<Format> formats;

        Of(Format... formats) {
            this.formats = ImmutableSet.copyOf(formats);
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What figures can be grouped by, for the help to list. */
    static final class Groups extends Spoken.Choices<By> {
        Groups() {
            super(By.class, By::id);
        }
    }

    /** What is measured by the law, for the help to list. */
    static final class Measures extends Spoken.Choices<StatutoryMeasure> {
        Measures() {
            super(StatutoryMeasure.class, measure -> measure.definition().id());
        }
    }

    /** The calculators, for the help to list. */
    static final class Bases extends Spoken.Choices<Basis> {
        Bases() {
            super(Basis.class, Basis::id);
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
            names = "--of",
            paramLabel = "WHAT",
            defaultValue = "figures",
            description =
                    "What is told: ${COMPLETION-CANDIDATES}. Months and waits are told as svg or markdown. By default"
                            + " ${DEFAULT-VALUE}.")
    private Of of;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "The calendar year whose months are told. By default the year of the day asked for.")
    private @Nullable Year year;

    @Option(
            names = "--measure",
            paramLabel = "ID",
            defaultValue = "plan-in-20-weeks",
            completionCandidates = Measures.class,
            description = "What is told of each month. One of: ${COMPLETION-CANDIDATES}. By default ${DEFAULT-VALUE}.")
    private StatutoryMeasure measure;

    @Option(
            names = "--by",
            paramLabel = "GROUP",
            defaultValue = "year",
            completionCandidates = Groups.class,
            description = "One of: ${COMPLETION-CANDIDATES}. By default ${DEFAULT-VALUE}.")
    private By by;

    @Option(
            names = "--basis",
            paramLabel = "BASIS",
            completionCandidates = Bases.class,
            description = "Only the figures of one calculator. One of: ${COMPLETION-CANDIDATES}. By default both.")
    private @Nullable Basis basis;

    @Option(
            names = "--suppress-below",
            paramLabel = "COUNT",
            description =
                    "Hides counts above 0 and below this, and what would give them away. From 2; by default nothing is"
                            + " hidden.")
    private @Nullable Integer suppressBelow;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of: ${COMPLETION-CANDIDATES}. By default text, of months and waits markdown.")
    private @Nullable Format format;

    // The parser fills in what is not set here before anything reads it.
    @SuppressWarnings("NullAway.Init")
    ComplianceCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (suppressBelow != null && suppressBelow < 2) {
            throw new ParameterException(
                    spec.commandLine(), "--suppress-below: expected a whole number from 2, found " + suppressBelow);
        }
        Format chosen = format == null ? of == Of.FIGURES ? Format.TEXT : Format.MARKDOWN : format;
        if (!of.formats.contains(chosen)) {
            throw new ParameterException(
                    spec.commandLine(),
                    of + " are not told as " + chosen + ": expected "
                            + of.formats.stream().map(Format::toString).collect(Collectors.joining(", ")));
        }
        LocalDate day = asOf.in(surroundings);
        Gathering gathering = new Gathering(day);
        int code;
        try (CaseFile cases = named.open(surroundings, spec)) {
            code = cases.eachWithNotes(line -> gathering.add(line.record()), spec);
        }
        if (code == ExitCode.ANSWERED || gathering.cases > 0) {
            surroundings.answer(
                    switch (of) {
                        case FIGURES -> told(gathering.report(), chosen);
                        case MONTHS -> gathering.months(chosen);
                        case WAITS -> gathering.waits(chosen);
                    });
        }
        return code;
    }

    private String told(ComplianceReport report, Format chosen) {
        ComplianceReport told = basis == null ? report : report.only(basis);
        return switch (chosen) {
            case TEXT -> ComplianceText.of(told);
            case CSV -> SendCsv.writeCompliance(told);
            case JSON ->
                basis == null
                        ? Arrays.stream(Basis.values())
                                .map(each -> SendJson.writeCompliance(report, each) + "\n")
                                .collect(Collectors.joining())
                        : SendJson.writeComplianceIndented(report, basis) + "\n";
            case SVG, MARKDOWN -> throw new IllegalStateException("figures are not told as " + chosen);
        };
    }

    /** The figures of both calculators while cases are read. */
    private final class Gathering {
        private final LocalDate day;
        private final Batch batch = TimelineEngine.with(EnglishLaw.rules()).batch();
        private final OfficialFigures.Gathering official = new OfficialFigures.Gathering(OfficialBasis.RESTATED);
        private final StatutoryFigures.Gathering statutory = new StatutoryFigures.Gathering();
        private final WaitsForPlan waits = new WaitsForPlan();
        private RatesByMonth months;
        private long cases;

        Gathering(LocalDate day) {
            this.day = day;
            this.months = RatesByMonth.from((year == null ? Year.from(day) : year).atMonth(Month.JANUARY));
        }

        void add(CaseRecord record) {
            cases++;
            Timeline timeline = batch.timeline(record, day);
            switch (of) {
                case FIGURES -> {
                    official.add(record, day);
                    statutory.add(timeline);
                }
                case MONTHS -> months = months.plus(timeline, measure);
                case WAITS -> waits.add(timeline);
            }
        }

        String months(Format chosen) {
            MonthlyRates told = MonthlyRates.of(measure.definition().says(), months);
            MonthlyRates shown = suppressBelow == null ? told : told.hiding(Suppression.below(suppressBelow));
            return chosen == Format.SVG ? RatesByMonthSvg.of(shown) : RatesByMonthMarkdown.of(shown);
        }

        String waits(Format chosen) {
            String cohort = "Plans as of " + day;
            return chosen == Format.SVG
                    ? SurvivalSvg.of(cohort, waits.survival())
                    : SurvivalMarkdown.of(cohort, waits.survival());
        }

        ComplianceReport report() {
            return suppressBelow == null
                    ? ComplianceReport.of(day, by, official.figures(), statutory.figures())
                    : ComplianceReport.suppressed(
                            day, by, official.figures(), statutory.figures(), Suppression.below(suppressBelow));
        }
    }
}
