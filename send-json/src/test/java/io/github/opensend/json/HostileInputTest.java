package io.github.opensend.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.opensend.core.event.CaseRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {
    private static final String IN_BOUNDS =
            "at most 20 levels, 1000000 tokens, names of 200, numbers of 20 and texts of 10000 characters";
    private static final String JSON = "one JSON document, as RFC 8259 has it";

    static Stream<Arguments> documentsThatAreNotJson() {
        return Stream.of(
                arguments("", "", "nothing", "a JSON document"),
                arguments(" \n", "", "nothing", "a JSON document"),
                arguments("\uFEFF{}", "", "a byte order mark", "a document without one"),
                arguments(
                        "{\"events\":[\n{\"on\":",
                        "/events/0/on",
                        "the end of the text at line 2, column 7",
                        "a whole JSON document"),
                arguments(
                        "{\"case\":\"c", "/case", "the end of the text at line 1, column 11", "a whole JSON document"),
                arguments("{} {}", "", "no JSON at line 1, column 4", JSON),
                arguments("{}x", "", "no JSON at line 1, column 3", JSON),
                arguments("{'case':1}", "", "no JSON at line 1, column 2", JSON),
                arguments("{\"a\":01}", "/a", "no JSON at line 1, column 7", JSON),
                arguments("{\"a\":NaN}", "/a", "no JSON at line 1, column 9", JSON),
                arguments("{\"a\":1,}", "/a", "no JSON at line 1, column 8", JSON),
                arguments("{\"a\":\"\t\"}", "/a", "no JSON at line 1, column 7", JSON),
                arguments("// c\n{}", "", "no JSON at line 1, column 1", JSON),
                arguments(
                        "{\"a\":{\"b\":1,\"b\":1}}",
                        "/a/b",
                        "the same name again at line 1, column 16",
                        "each name once"),
                arguments("[".repeat(100_000), "/0".repeat(20), "more than is taken at line 1, column 22", IN_BOUNDS),
                arguments("{\"a\":1e99999999999}", "/a", "more than is taken at line 1, column 19", IN_BOUNDS));
    }

    @ParameterizedTest
    @MethodSource("documentsThatAreNotJson")
    void whatIsNotJsonIsOneFaultWithItsLineAndColumn(String document, String pointer, String found, String expected) {
        assertThat(problem(document).faults()).containsExactly(new JsonFault(pointer, found, expected));
    }

    static Stream<String> documentsOutOfBounds() {
        return Stream.of(
                "{\"a\":".repeat(100_000),
                "\"" + "a".repeat(9_000_000) + "\"",
                "{\"" + "a".repeat(201) + "\":1}",
                "{\"a\":" + "9".repeat(21) + "}",
                "{\"a\":-0." + "9".repeat(1_000_000) + "}",
                "[" + "0,".repeat(1_000_000) + "0]");
    }

    @ParameterizedTest
    @MethodSource("documentsOutOfBounds")
    void whatIsOutOfBoundsIsOneFault(String document) {
        assertThat(problem(document).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.found()).startsWith("more than is taken at line 1, column ");
            assertThat(fault.expected()).isEqualTo(IN_BOUNDS);
        });
    }

    @Test
    void aLongerDocumentThanIsTakenIsNotLookedAt() {
        JsonFault tooLong = new JsonFault("", "more than 10000000 bytes", "a document of at most 10000000");

        assertThat(problem("\"" + "a".repeat(50_000_000) + "\"").faults()).containsExactly(tooLong);
        assertThat(catchThrowableOfType(JsonProblem.class, () -> SendJson.readCase(new Endless()))
                        .faults())
                .containsExactly(tooLong);
    }

    @Test
    void bytesThatAreNotUtf8AreOneFault() {
        for (byte[] bytes : new byte[][] {
            "{\"case\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1),
            {'{', '"', 'c', 'a', 's', 'e', '"', ':', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', '}'}
        }) {
            assertThat(catchThrowableOfType(JsonProblem.class, () -> SendJson.readCase(new ByteArrayInputStream(bytes)))
                            .faults())
                    .containsExactly(new JsonFault("", "bytes that are not UTF-8, from byte 10", "text in UTF-8"));
        }
    }

    @Test
    void textThatBreaksOffInsideACharacterIsOneFault() {
        byte[] bytes = {'"', (byte) 0xC3};

        assertThat(catchThrowableOfType(JsonProblem.class, () -> SendJson.readCase(new ByteArrayInputStream(bytes)))
                        .faults())
                .containsExactly(new JsonFault("", "bytes that are not UTF-8, from byte 2", "text in UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100e2147483647", "0.1e2147483649", "1.7976931348623157e309"})
    void aNumberOfTheCallersOwnThatCouldNotBeReadAgainIsOneFault(String number) {
        String json = "{\"schema\":\"opensend/case/1\",\"case\":\"c\",\"events\":[],\"x-a\":{\"b\":[" + number + "]}}";

        assertThat(problem(json).faults()).extracting(JsonFault::pointer).containsExactly("/x-a/b/0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12e2147483646", "0e2147483647", "1e-2147483647", "-0.5"})
    void aNumberOfTheCallersOwnIsWrittenSoThatItIsReadAgain(String number) {
        String json = "{\"schema\":\"opensend/case/1\",\"case\":\"c\",\"events\":[],\"x-a\":" + number + "}";
        CaseRecord record = SendJson.readCase(json);

        assertThat(SendJson.readCase(SendJson.writeCase(record))).isEqualTo(record);
    }

    @Test
    void whatTurnsOnAFaultThatWasOnlyCountedIsNotJudged() throws IOException {
        ObjectNode document =
                (ObjectNode) Document.tree(Files.readString(Path.of("../docs/cases/improvement-example.json")));
        for (int i = 0; i < 1_000; i++) {
            document.put("unknown" + i, 1);
        }
        ((ObjectNode) document.at("/outcomes/0")).remove("words");

        JsonProblem problem =
                catchThrowableOfType(JsonProblem.class, () -> SendJson.readImprovementPlan(Document.line(document)));

        assertThat(problem.faults()).hasSize(1_001);
        assertThat(problem.faults().get(1_000)).isEqualTo(new JsonFault("", "1 further faults", "none"));
    }

    private static JsonProblem problem(String document) {
        return catchThrowableOfType(JsonProblem.class, () -> SendJson.readCase(document));
    }

    private static final class Endless extends InputStream {
        @Override
        public int read() throws IOException {
            return ' ';
        }
    }
}
