package io.github.opensend.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.opensend.json.schema.SchemaCatalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schemas in the jar and in the documents are those that the code draws. */
class SchemasTest {
    private static final String REDRAW = "opensend.redraw";
    private static final Path RESOURCES = Path.of("src/main/resources/io/github/opensend/json/schema");
    private static final Path PAGES = Path.of("../docs/schema");

    @Test
    void everySchemaIsWhatTheCodeDraws() throws IOException {
        Map<String, String> schemas = SchemaDrawing.all();
        Map<String, String> pages = new TreeMap<>(schemas);
        pages.put("README.md", SchemaDrawing.index());

        same(RESOURCES, schemas);
        same(PAGES, pages);
    }

    private static void same(Path folder, Map<String, String> drawn) throws IOException {
        if (Boolean.getBoolean(REDRAW)) {
            Files.createDirectories(folder);
            for (String stale : present(folder)) {
                Files.delete(folder.resolve(stale));
            }
            for (Map.Entry<String, String> file : drawn.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
        }
        for (Map.Entry<String, String> file : drawn.entrySet()) {
            assertThat(folder.resolve(file.getKey()))
                    .as(
                            "is not what the code says; look at the difference, and if it is right, run"
                                    + " mvn -pl send-json -am test -Dtest=SchemasTest"
                                    + " -Dsurefire.failIfNoSpecifiedTests=false -D%s=true and commit the files",
                            REDRAW)
                    .content()
                    .isEqualTo(file.getValue());
        }
        assertThat(drawn.keySet()).containsExactlyInAnyOrderElementsOf(present(folder));
    }

    private static List<String> present(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void theCatalogueHandsOutEverySchemaThatIsDrawn() throws IOException {
        assumeThat(Boolean.getBoolean(REDRAW))
                .as("what has just been drawn is not on the path yet")
                .isFalse();
        Map<String, String> drawn = SchemaDrawing.all();

        assertThat(SchemaCatalogue.documents()).containsExactlyElementsOf(SchemaDrawing.documents());
        for (String document : SchemaCatalogue.documents()) {
            assertThat(SchemaCatalogue.schema(document))
                    .isEqualTo(drawn.get(SchemaCatalogue.file(document)))
                    .contains("\"const\": \"" + document + "\"");
            assertThat(SchemaCatalogue.open(document).readAllBytes())
                    .isEqualTo(SchemaCatalogue.schema(document).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aDocumentWithoutASchemaIsRefused() {
        assertThatThrownBy(() -> SchemaCatalogue.schema("opensend/case/2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("found another document, expected one of [opensend/case/1, ");
    }

    @Test
    void everyDocumentHasASchemaThatRefusesAnotherDocument() {
        for (String document : SchemaCatalogue.documents()) {
            assertThat(SchemaCheck.faults(document, Document.tree("{\"schema\":\"opensend/other/1\"}")))
                    .as(document)
                    .isNotEmpty();
        }
    }
}
