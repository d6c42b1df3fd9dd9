package io.github.opensend.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * A document that can be read, as it lies in a file.
 *
 * @param name the name of the file
 * @param json the document
 * @param reader the reader that takes it
 */
record Sample(String name, String json, Reader<?> reader) {
    private static final List<Path> FOLDERS = List.of(
            Path.of("../docs/cases"),
            Path.of("src/test/resources/io/github/opensend/json"),
            Path.of("../send-fixtures/src/main/resources/io/github/opensend/fixtures/scenarios"));

    private static final int MANY = 100;
    private static final int EVERY = 5;

    private static final ImmutableList<Sample> FILES = files();

    /** The documents of the pages and of the tests that have a reader, and every fifth scenario. */
    static ImmutableList<Sample> all() {
        return FILES;
    }

    /** A sample; one reader is as likely as the next, however many files it has. */
    static Arbitrary<Sample> ofEachReader() {
        return Arbitraries.of(Reader.ALL)
                .flatMap(reader -> Arbitraries.of(FILES.stream()
                        .filter(sample -> sample.reader.equals(reader))
                        .toList()));
    }

    private static ImmutableList<Sample> files() {
        return FOLDERS.stream()
                .flatMap(Sample::filesUnder)
                .flatMap(Sample::of)
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<Path> filesUnder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> documents = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            int every = documents.size() > MANY ? EVERY : 1;
            return IntStream.range(0, documents.size())
                    .filter(number -> number % every == 0)
                    .mapToObj(documents::get);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document of a file, and the case of a scenario. */
    private static Stream<Sample> of(Path file) {
        JsonNode document = Document.tree(text(file));
        return Stream.of(document, document.path("case"))
                .flatMap(tree -> Reader.find(tree.path("schema").asText()).stream()
                        .map(reader -> new Sample(file.getFileName().toString(), Document.indented(tree), reader)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
