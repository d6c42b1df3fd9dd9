package io.github.opensend.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Lists;
import io.github.opensend.core.dispute.Disputes;
import io.github.opensend.core.dispute.Funnel;
import io.github.opensend.core.event.AppealableDecision;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.quality.DipSample;
import io.github.opensend.radar.scoring.ScoringProfiles;
import io.github.opensend.timescales.clock.Timeline;
import io.github.opensend.timescales.law.EnglishLaw;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Schemas and readers say the same of a document, save for what only a reader can see. */
class SchemaAgreementProperties {
    private static final List<String> ODD = List.of(
            "null",
            "true",
            "false",
            "0",
            "1",
            "1.0",
            "1.5",
            "2001",
            "-1",
            "1e3",
            "\"\"",
            "\" \"",
            "\"a\"",
            "\"a\\nb\"",
            "\"a\\u0007b\"",
            "\"2025-02-28\"",
            "\"2025-02-29\"",
            "\"2025-02-28\\n\"",
            "\"1979-12-31\"",
            "\"parent\"",
            "\"entry\"",
            "\"exit\"",
            "\"took-part\"",
            "\"invited\"",
            "\"adjustment\"",
            "\"intervention\"",
            "\"plan.finalised\"",
            "\"PLN-06\"",
            "\"ASD\"",
            "\"declined\"",
            "\"reading\"",
            "\"health\"",
            "\"exact\"",
            "\"blank\"",
            "\"925\"",
            "\"46.40\"",
            "\"F\"",
            "\"talk\"",
            "[\"talk\",\"talk\"]",
            "\"3/5\"",
            "5",
            "100",
            "101",
            "{\"notRated\":\"declined\"}",
            "{\"notApplicable\":\"w\",\"notRated\":\"declined\"}",
            "[]",
            "[1]",
            "[\"senco\",\"senco\"]",
            "[\"2025-02-28\"]",
            "{}",
            "{\"x-a\":null}",
            "{\"participation\":\"took-part\",\"words\":\"w\"}");
    private static final List<String> NAMES = List.of(
            "x-a",
            "colour",
            "kind",
            "on",
            "words",
            "monitorUntil",
            "familyToldOn",
            "weeks",
            "known",
            "printed",
            "value",
            "numerator",
            "resembles",
            "source",
            "reading",
            "supporter",
            "part",
            "weight",
            "needAnchors");

    @Provide
    Arbitrary<CaseRecord> records() {
        return Cases.records();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Cases.days(2012, 2028);
    }

    private static void fits(String json) {
        assertThat(SchemaCheck.faults(json)).isEmpty();
    }

    @Property(tries = 100)
    void everyCaseThatIsWrittenFits(@ForAll("records") CaseRecord record) {
        fits(SendJson.writeCase(record));
    }

    @Property(tries = 40)
    void everyTimelineAndFunnelThatIsWrittenFits(@ForAll("records") CaseRecord record, @ForAll("days") LocalDate asOf) {
        Timeline timeline = Cases.ENGINE.timeline(record, asOf);

        fits(SendJson.writeDisputeFunnel(Funnel.of(Disputes.in(record).disputes(), asOf), asOf));
        fits(SendJson.writeTimeline(timeline, false));
        fits(SendJson.writeTimelineIndented(timeline, true));
    }

    @Property(tries = 10)
    void theRulesAndTheNoticesOfEveryDayFit(@ForAll("days") LocalDate day, @ForAll AppealableDecision decision) {
        fits(SendJson.writeRules(EnglishLaw.rules()));
        fits(SendJson.writeRules(EnglishLaw.rules(), day));
        fits(SendJson.writeNotices(day));
        fits(SendJson.writeNotices(decision, day));
    }

    @Provide
    Arbitrary<String> documents() {
        List<String> examples = new ArrayList<>(List.of(ScenarioReadingTest.WHOLE));
        for (String name : List.of(
                "25-006-076",
                "approach-school",
                "approach-college",
                "approach-early-years",
                "radar-tom",
                "framework-example",
                "journey-example",
                "plan-example",
                "audits-example",
                "arrangements-example",
                "improvement-example")) {
            examples.add(read(Path.of("../docs/cases", name + ".json")));
        }
        examples.add(
                SendJson.writeDipSample(DipSample.draw(List.of("a", "b", "c"), 2, "spring", LocalDate.of(2026, 3, 2))));
        examples.add(SendJson.writeScoringProfile(ScoringProfiles.DOMAIN_ONLY));
        return Arbitraries.oneOf(Arbitraries.of(examples), Cases.records().map(SendJson::writeCase));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property(tries = 1500)
    void aChangedDocumentIsRefusedByItsSchemaWhereTheReaderFindsAFaultInOnePlaceAndNowhereElse(
            @ForAll("documents") String document, @ForAll Random random) {
        JsonNode tree = Document.tree(document);
        String name = tree.get("schema").textValue();
        for (int i = random.nextInt(3); i >= 0; i--) {
            change(tree, random);
        }
        String json = Document.line(tree);

        List<JsonFault> faults = faults(name, json);

        assertThat(SchemaCheck.faults(name, tree).isEmpty())
                .as("the reader says %s of %s", faults, json)
                .isEqualTo(faults.stream().allMatch(fault -> SchemaCheck.isForTheReaderAlone(json, fault)));
    }

    @Property(tries = 400)
    void everyRadarThatCanBeReadIsWrittenAndAnsweredInDocumentsThatFit(@ForAll Random random) {
        JsonNode tree = Document.tree(read(Path.of("../docs/cases/radar-tom.json")));
        change(tree, random);
        String json = Document.line(tree);
        Assume.that(faults(RadarSheetsReading.SCHEMA, json).isEmpty());
        RadarDocument radar = SendJson.readRadar(json);

        fits(SendJson.writeRadar(radar));
        fits(SendJson.writeRadarReading(radar.reading()));
        fits(SendJson.writeFramework(radar.reading().radar().framework()));
        fits(SendJson.writeScoringProfile(radar.reading().radar().profile()));
    }

    private static List<JsonFault> faults(String document, String json) {
        Consumer<String> reader =
                switch (document) {
                    case CaseReading.SCHEMA -> SendJson::readCase;
                    case ApproachReading.SCHEMA -> SendJson::readApproach;
                    case RadarSheetsReading.SCHEMA -> SendJson::readRadar;
                    case FrameworkReading.SCHEMA -> SendJson::readFramework;
                    case ProfileReading.SCHEMA -> SendJson::readScoringProfile;
                    case JourneyReading.SCHEMA -> SendJson::readJourney;
                    case PlanReading.SCHEMA -> SendJson::readPlan;
                    case ArrangementsReading.SCHEMA -> SendJson::readArrangements;
                    case DipSampleReading.SCHEMA -> SendJson::readDipSample;
                    case AuditsReading.SCHEMA -> SendJson::readAudits;
                    case ImprovementReading.SCHEMA -> SendJson::readImprovementPlan;
                    default -> SendJson::readScenario;
                };
        try {
            reader.accept(json);
            return List.of();
        } catch (JsonProblem problem) {
            return problem.faults();
        }
    }

    /** Changes one field or element: it goes, is told in another way, or gets a neighbour. */
    private static void change(JsonNode tree, Random random) {
        List<ContainerNode<?>> places = new ArrayList<>();
        gather(tree, places);
        ContainerNode<?> place = places.get(random.nextInt(places.size()));
        JsonNode odd = Document.tree(ODD.get(random.nextInt(ODD.size())));
        boolean goes = random.nextInt(4) == 0;
        if (place instanceof ObjectNode object) {
            List<String> names = Lists.newArrayList(object.fieldNames());
            if (names.isEmpty() || random.nextInt(4) == 0) {
                object.set(NAMES.get(random.nextInt(NAMES.size())), odd);
            } else if (goes) {
                object.remove(names.get(random.nextInt(names.size())));
            } else {
                object.set(names.get(random.nextInt(names.size())), odd);
            }
        } else if (place instanceof ArrayNode array) {
            if (array.isEmpty() || random.nextInt(4) == 0) {
                array.add(
                        array.isEmpty()
                                ? odd
                                : array.get(random.nextInt(array.size())).deepCopy());
            } else if (goes) {
                array.remove(random.nextInt(array.size()));
            } else {
                array.set(random.nextInt(array.size()), odd);
            }
        }
    }

    private static void gather(JsonNode node, List<ContainerNode<?>> into) {
        if (node instanceof ContainerNode<?> container) {
            into.add(container);
        }
        node.forEach(child -> gather(child, into));
    }
}
