package io.github.opensend.json;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.approach.ProvisionMap;
import io.github.opensend.core.dispute.Disputes;
import io.github.opensend.core.dispute.Funnel;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.improvement.ReferenceCheck;
import io.github.opensend.core.plan.EvidenceLimits;
import io.github.opensend.core.plan.PlanFindings;
import io.github.opensend.ladder.advice.LadderAdvice;
import io.github.opensend.radar.framework.Framework;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A reader of one document beside what writes again what it has read.
 *
 * @param <T> what the document holds
 * @param schema the name of the document
 * @param ofText reads text
 * @param ofBytes reads UTF-8
 * @param writers each way of writing it, the one on the fewest lines first; none for a document that is only read
 * @param answers each document that follows from it
 */
record Reader<T>(
        String schema,
        Function<String, T> ofText,
        OfBytes<T> ofBytes,
        List<Function<T, String>> writers,
        List<Function<T, String>> answers) {
    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 1);

    static final Reader<CaseRecord> CASE = reader(
                    CaseReading.SCHEMA, SendJson::readCase, SendJson::readCase, SendJson::writeCase)
            .answering(record -> SendJson.writeTimeline(Cases.ENGINE.timeline(record, AS_OF), true))
            .answering(record ->
                    SendJson.writeDisputeFunnel(Funnel.of(Disputes.in(record).disputes(), AS_OF), AS_OF));

    private static final List<Framework> FRAMEWORKS = frameworks();

    /** Every reader of a whole document. */
    static final ImmutableList<Reader<?>> ALL = ImmutableList.of(
            CASE,
            reader(
                            ApproachReading.SCHEMA,
                            SendJson::readApproach,
                            SendJson::readApproach,
                            SendJson::writeApproach,
                            SendJson::writeApproachIndented)
                    .answering(document -> SendJson.writeSenSupportPlan(document, AS_OF))
                    .answering(document -> SendJson.writeEvidenceBundle(document, AS_OF))
                    .answering(document -> SendJson.writePractice(document, AS_OF))
                    .answering(document -> SendJson.writeProvisionMap(
                            ProvisionMap.of(Map.of(document.reference(), document.approach())), AS_OF)),
            reader(
                            RadarSheetsReading.SCHEMA,
                            json -> SendJson.readRadar(json, FRAMEWORKS, List.of()),
                            utf8 -> SendJson.readRadar(utf8, FRAMEWORKS, List.of()),
                            SendJson::writeRadar,
                            SendJson::writeRadarIndented)
                    .answering(document -> SendJson.writeRadarReading(document.reading())),
            reader(FrameworkReading.SCHEMA, SendJson::readFramework, SendJson::readFramework, SendJson::writeFramework),
            reader(
                    ProfileReading.SCHEMA,
                    SendJson::readScoringProfile,
                    SendJson::readScoringProfile,
                    SendJson::writeScoringProfile),
            reader(JourneyReading.SCHEMA, SendJson::readJourney, SendJson::readJourney, SendJson::writeJourney)
                    .answering(document ->
                            SendJson.writeLadderAdvice(LadderAdvice.of(document.journey(), AS_OF, document.school()))),
            reader(
                            ArrangementsReading.SCHEMA,
                            SendJson::readArrangements,
                            SendJson::readArrangements,
                            SendJson::writeArrangements)
                    .answering(document -> SendJson.writeArrangementFindings(document, AS_OF)),
            reader(DipSampleReading.SCHEMA, SendJson::readDipSample, SendJson::readDipSample, SendJson::writeDipSample),
            reader(AuditsReading.SCHEMA, SendJson::readAudits, SendJson::readAudits, SendJson::writeAudits)
                    .answering(SendJson::writeAuditFigures),
            reader(
                            PlanReading.SCHEMA,
                            SendJson::readPlan,
                            SendJson::readPlan,
                            SendJson::writePlan,
                            SendJson::writePlanIndented)
                    .answering(document -> SendJson.writePlanFindings(
                            PlanFindings.of(document.plan(), AS_OF, EvidenceLimits.months(12)))),
            reader(
                            ImprovementReading.SCHEMA,
                            SendJson::readImprovementPlan,
                            SendJson::readImprovementPlan,
                            SendJson::writeImprovementPlan,
                            SendJson::writeImprovementPlanIndented)
                    .answering(record ->
                            SendJson.writeImprovementFindings(record.plan(), ReferenceCheck.of(record.plan()))),
            reader(ScenarioReading.SCHEMA, SendJson::readScenario, SendJson::readScenario),
            reader(
                    IndexReading.SCHEMA,
                    SendJson::readScenarioIndex,
                    SendJson::readScenarioIndex,
                    SendJson::writeScenarioIndexIndented),
            reader(TimelineWriting.SCHEMA, SendJson::readAnswers, SendJson::readAnswers));

    /** A framework of the caller's own, by which one of the examples is read. */
    private static List<Framework> frameworks() {
        try {
            return List.of(SendJson.readFramework(Files.readString(Path.of("../docs/cases/framework-example.json"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a document in UTF-8. */
    interface OfBytes<T> {
        T read(InputStream utf8) throws IOException;
    }

    private static <T> Reader<T> reader(String schema, Function<String, T> ofText, OfBytes<T> ofBytes) {
        return new Reader<>(schema, ofText, ofBytes, ImmutableList.of(), ImmutableList.of());
    }

    private static <T> Reader<T> reader(
            String schema, Function<String, T> ofText, OfBytes<T> ofBytes, Function<T, String> writer) {
        return new Reader<>(schema, ofText, ofBytes, ImmutableList.of(writer), ImmutableList.of());
    }

    private static <T> Reader<T> reader(
            String schema,
            Function<String, T> ofText,
            OfBytes<T> ofBytes,
            Function<T, String> writer,
            Function<T, String> indented) {
        return new Reader<>(schema, ofText, ofBytes, ImmutableList.of(writer, indented), ImmutableList.of());
    }

    private Reader<T> answering(Function<T, String> answer) {
        return new Reader<>(
                schema,
                ofText,
                ofBytes,
                writers,
                ImmutableList.<Function<T, String>>builder()
                        .addAll(answers)
                        .add(answer)
                        .build());
    }

    /** The reader of a document, if it can be read. */
    static Optional<Reader<?>> find(String schema) {
        return ALL.stream().filter(reader -> reader.schema.equals(schema)).findFirst();
    }

    T read(byte[] utf8) {
        try {
            return ofBytes.read(new ByteArrayInputStream(utf8));
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
    }

    /** What a document that can be read is written as; nothing where it is only read. */
    Optional<String> again(String json) {
        T value = ofText.apply(json);
        return writers.stream().findFirst().map(writer -> writer.apply(value));
    }

    @Override
    public String toString() {
        return schema;
    }
}
