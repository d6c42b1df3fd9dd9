package io.github.opensend.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.opensend.core.approach.ProvisionMap;
import io.github.opensend.core.dispute.Disputes;
import io.github.opensend.core.dispute.Funnel;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.improvement.PlanRecord;
import io.github.opensend.core.improvement.ReferenceCheck;
import io.github.opensend.core.plan.EvidenceLimits;
import io.github.opensend.core.plan.PlanChanges;
import io.github.opensend.core.plan.PlanFindings;
import io.github.opensend.core.quality.DipSample;
import io.github.opensend.json.schema.SchemaCatalogue;
import io.github.opensend.ladder.advice.LadderAdvice;
import io.github.opensend.radar.scoring.ScoringProfiles;
import io.github.opensend.timescales.caseload.CaseloadScope;
import io.github.opensend.timescales.compliance.Basis;
import io.github.opensend.timescales.compliance.By;
import io.github.opensend.timescales.compliance.ComplianceReport;
import io.github.opensend.timescales.compliance.OfficialBasis;
import io.github.opensend.timescales.compliance.OfficialFigures;
import io.github.opensend.timescales.compliance.StatutoryFigures;
import io.github.opensend.timescales.law.EnglishLaw;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every document that is written, byte for byte, as it lies in a file. */
class WrittenDocumentsTest {
    private static final String REDRAW = "opensend.redraw";
    private static final Path WRITTEN = Path.of("src/test/resources/io/github/opensend/json/written");
    private static final Path EXAMPLES = Path.of("../docs/cases");
    private static final Path WHOLE = Path.of("src/test/resources/io/github/opensend/json/read/case-whole.json");
    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 1);
    private static final LocalDate IN_TERM = LocalDate.of(2025, 6, 2);
    private static final String SCENARIO =
            "{\"schema\":\"opensend/scenario/1\",\"id\":\"a-week-late\",\"title\":\"Late\","
                    + "\"citation\":\"reg 13(2)\",\"certainty\":\"verified\",\"case\":{\"schema\":\"opensend/case/1\",\"case\":\"x\","
                    + "\"events\":[{\"type\":\"assessment.requested\",\"on\":\"2025-04-01\"}]},\"asOf\":\"2025-08-26\","
                    + "\"expect\":[{\"catalogueId\":\"PLN-06\",\"due\":\"2025-08-19\"}],\"tags\":[\"late\"]}";
    private static final LocalDate BEGINNING = LocalDate.of(2014, 9, 1);

    private static String example(String name) {
        return text(EXAMPLES.resolve(name + ".json"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of each document, by its name. */
    private static Map<String, String> documents() {
        CaseRecord whole = SendJson.readCase(text(WHOLE));
        List<CaseRecord> cases = List.of(whole, SendJson.readCase(example("25-006-076")));
        ApproachDocument approach = SendJson.readApproach(example("approach-school"));
        RadarDocument radar = SendJson.readRadar(example("radar-tom"));
        JourneyDocument journey = SendJson.readJourney(example("journey-example"));
        ArrangementsDocument arrangements = SendJson.readArrangements(example("arrangements-example"));
        AuditsDocument audits = SendJson.readAudits(example("audits-example"));
        PlanDocument plan = SendJson.readPlan(example("plan-example"));
        PlanDocument earlier = SendJson.readPlan(example("plan-earlier"));
        PlanRecord improvement = SendJson.readImprovementPlan(example("improvement-example"));
        return ImmutableMap.<String, String>builder()
                .put(CaseReading.SCHEMA, SendJson.writeCase(whole))
                .put(TimelineWriting.SCHEMA, SendJson.writeTimelineIndented(Cases.ENGINE.timeline(whole, AS_OF), false))
                .put(RulesWriting.SCHEMA, SendJson.writeRules(EnglishLaw.rules(), BEGINNING))
                .put(NoticesWriting.SCHEMA, SendJson.writeNotices(AS_OF))
                .put(
                        CaseloadWriting.SCHEMA,
                        SendJson.writeCaseload(cases.stream()
                                .map(record -> Cases.ENGINE.timeline(record, AS_OF))
                                .collect(CaseloadScope.asOf(AS_OF).collector())))
                .put(ComplianceWriting.SCHEMA, SendJson.writeComplianceIndented(report(cases), Basis.OFFICIAL))
                .put(ApproachReading.SCHEMA, SendJson.writeApproachIndented(approach))
                .put(ApproachAnswers.PLAN, SendJson.writeSenSupportPlan(approach, AS_OF))
                .put(ApproachAnswers.EVIDENCE, SendJson.writeEvidenceBundle(approach, AS_OF))
                .put(
                        ApproachAnswers.MAP,
                        SendJson.writeProvisionMap(
                                ProvisionMap.of(Map.of(approach.reference(), approach.approach())), IN_TERM))
                .put(ApproachAnswers.PRACTICE, SendJson.writePractice(approach, AS_OF))
                .put(RadarSheetsReading.SCHEMA, SendJson.writeRadarIndented(radar))
                .put(RadarAnswers.SCHEMA, SendJson.writeRadarReadingIndented(radar.reading()))
                .put(
                        FrameworkReading.SCHEMA,
                        SendJson.writeFramework(SendJson.readFramework(example("framework-example"))))
                .put(ProfileReading.SCHEMA, SendJson.writeScoringProfile(ScoringProfiles.OVERLAY_MEAN))
                .put(JourneyReading.SCHEMA, SendJson.writeJourney(journey))
                .put(
                        JourneyWriting.ADVICE,
                        SendJson.writeLadderAdviceIndented(
                                LadderAdvice.of(journey.journey(), LocalDate.of(2025, 2, 3), journey.school())))
                .put(
                        DisputesWriting.SCHEMA,
                        SendJson.writeDisputeFunnel(Funnel.of(Disputes.in(whole).disputes(), AS_OF), AS_OF))
                .put(ArrangementsReading.SCHEMA, SendJson.writeArrangements(arrangements))
                .put(ArrangementsWriting.FINDINGS, SendJson.writeArrangementFindings(arrangements, AS_OF))
                .put(
                        DipSampleReading.SCHEMA,
                        SendJson.writeDipSample(DipSample.draw(List.of("a", "b", "c"), 2, "spring", AS_OF)))
                .put(AuditsReading.SCHEMA, SendJson.writeAudits(audits))
                .put(AuditsWriting.FIGURES, SendJson.writeAuditFigures(audits))
                .put(PlanReading.SCHEMA, SendJson.writePlanIndented(plan))
                .put(
                        PlanWriting.FINDINGS,
                        SendJson.writePlanFindingsIndented(
                                PlanFindings.of(plan.plan(), AS_OF, EvidenceLimits.months(12))))
                .put(
                        PlanWriting.CHANGES,
                        SendJson.writePlanChangesIndented(PlanChanges.between(earlier.plan(), plan.plan())))
                .put(ImprovementReading.SCHEMA, SendJson.writeImprovementPlanIndented(improvement))
                .put(
                        ImprovementWriting.FINDINGS,
                        SendJson.writeImprovementFindingsIndented(
                                improvement.plan(), ReferenceCheck.of(improvement.plan())))
                .put(
                        IndexReading.SCHEMA,
                        SendJson.writeScenarioIndexIndented(new ScenarioIndex(ImmutableList.of(entry()))))
                .put(ConformanceWriting.SCHEMA, SendJson.writeConformanceIndented(conformance()))
                .buildOrThrow();
    }

    private static ScenarioIndex.Entry entry() {
        return ScenarioIndex.Entry.of("plan/a-week-late.json", SCENARIO.getBytes(StandardCharsets.UTF_8));
    }

    private static ConformanceReport conformance() {
        ScenarioDocument scenario = SendJson.readScenario(SCENARIO);
        ExpectedClock expected = scenario.expect().get(0);
        ClockDifference difference = ClockDifference.builder(expected)
                .aspect(ClockDifference.Aspect.DUE)
                .expected("2025-08-19")
                .found("2025-08-26")
                .startedOn(LocalDate.of(2025, 4, 1))
                .slip(Slip.WEEKS_AS_WORKING_DAYS)
                .build();
        return new ConformanceReport(
                "another calculator",
                ImmutableList.of(
                        ScenarioOutcome.builder(scenario)
                                .addDifferences(difference)
                                .build(),
                        ScenarioOutcome.builder(scenario)
                                .addNotAnswered(expected)
                                .build(),
                        ScenarioOutcome.builder(scenario).failure("no answer").build()));
    }

    private static ComplianceReport report(List<CaseRecord> cases) {
        OfficialFigures.Gathering official = new OfficialFigures.Gathering(OfficialBasis.RESTATED);
        StatutoryFigures.Gathering statutory = new StatutoryFigures.Gathering();
        for (CaseRecord record : cases) {
            official.add(record, AS_OF);
            statutory.add(Cases.ENGINE.timeline(record, AS_OF));
        }
        return ComplianceReport.of(AS_OF, By.AUTHORITY_AND_YEAR, official.figures(), statutory.figures());
    }

    @Test
    void everyDocumentIsWrittenByteForByteAsBefore() throws IOException {
        Map<String, String> files = new TreeMap<>();
        documents().forEach((document, json) -> files.put(file(document), json));
        if (Boolean.getBoolean(REDRAW)) {
            Files.createDirectories(WRITTEN);
            for (Path stale : present()) {
                Files.delete(stale);
            }
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(WRITTEN.resolve(file.getKey()), file.getValue());
            }
        }

        for (Map.Entry<String, String> file : files.entrySet()) {
            assertThat(WRITTEN.resolve(file.getKey()))
                    .as(
                            "is not what is written; whoever reads it will see the difference. If it is meant, run with"
                                    + " -D%s=true and commit the files",
                            REDRAW)
                    .hasBinaryContent(file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        assertThat(present())
                .extracting(path -> path.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(files.keySet());
    }

    @Test
    void everyDocumentOfTheCatalogueIsAmongThemButTheScenarioWhichIsOnlyRead() {
        assertThat(documents().keySet())
                .doesNotContain(ScenarioReading.SCHEMA)
                .hasSize(SchemaCatalogue.documents().size() - 1)
                .isSubsetOf(SchemaCatalogue.documents());
    }

    @Test
    void everyOneFitsItsSchemaAndHoldsMoreThanItsName() {
        documents().forEach((document, json) -> {
            assertThat(SchemaCheck.faults(document, Document.tree(json)))
                    .as(document)
                    .isEmpty();
            assertThat(Document.tree(json).get("schema").textValue()).isEqualTo(document);
            assertThat(json.length()).as(document).isGreaterThan(100);
        });
    }

    private static String file(String document) {
        return SchemaCatalogue.file(document).replace(".schema.json", ".json");
    }

    private static List<Path> present() throws IOException {
        try (Stream<Path> files = Files.list(WRITTEN)) {
            return files.toList();
        }
    }
}
