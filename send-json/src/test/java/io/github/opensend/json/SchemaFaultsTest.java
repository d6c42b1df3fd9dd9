package io.github.opensend.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A fault that the reader finds in one place is found by the schema too. */
class SchemaFaultsTest {
    private static void schemaSeesIt(String name, String json, JsonFault fault) {
        assertThat(SchemaCheck.faults(name, Document.tree(json)).isEmpty())
                .as("whether the schema is content with %s", fault)
                .isEqualTo(SchemaCheck.isForTheReaderAlone(json, fault));
    }

    @ParameterizedTest
    @MethodSource("io.github.opensend.json.CaseFaultsTest#documentsWithOneFault")
    void faultsOfACaseAreSeen(String json, String pointer, String found, String expected) {
        schemaSeesIt(CaseReading.SCHEMA, json.replace('\'', '"'), new JsonFault(pointer, found, expected));
    }

    @ParameterizedTest
    @MethodSource("io.github.opensend.json.ApproachFaultsTest#documentsWithOneFault")
    void faultsOfAnApproachAreSeen(String json, String pointer, String found, String expected) {
        schemaSeesIt(ApproachReading.SCHEMA, json.replace('\'', '"'), new JsonFault(pointer, found, expected));
    }

    @ParameterizedTest
    @MethodSource("io.github.opensend.json.ScenarioReadingTest#oneFault")
    void faultsOfAScenarioAreSeen(String right, String wrong, String pointer, String found, String expected) {
        schemaSeesIt(
                ScenarioReading.SCHEMA,
                ScenarioReadingTest.WHOLE.replace(right, wrong),
                new JsonFault(pointer, found, expected));
    }

    @ParameterizedTest
    @MethodSource({
        "io.github.opensend.json.RadarFaultsTest#sheetsAtFault",
        "io.github.opensend.json.RadarFaultsTest#frameworksAtFault",
        "io.github.opensend.json.RadarFaultsTest#profilesAtFault"
    })
    void faultsOfTheRadarAreSeen(String json, JsonFault fault) {
        String document = json.replace('\'', '"');

        schemaSeesIt(Document.tree(document).get("schema").textValue(), document, fault);
    }

    static Stream<Path> documents() throws IOException {
        return Stream.concat(
                Stream.of(Path.of("src/test/resources/io/github/opensend/json/lgsco-25-006-076.json")),
                examples().stream());
    }

    private static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../docs/cases"))) {
            return files.toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyExampleFits(Path document) throws IOException {
        assertThat(SchemaCheck.faults(Files.readString(document))).isEmpty();
    }
}
