package io.github.opensend.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/** Turns text into a tree, and a tree into a whole value or a problem. */
final class Document {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String A_DOCUMENT_IN_BOUNDS =
            "at most " + Limits.LEVELS + " levels, " + Limits.TOKENS + " tokens, names of " + Limits.NAME
                    + ", numbers of " + Limits.NUMBER + " and texts of " + Limits.TEXT + " characters";

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(Limits.BYTES)
                            .maxNameLength(Limits.NAME)
                            .maxNestingDepth(Limits.LEVELS)
                            .maxNumberLength(Limits.NUMBER)
                            .maxStringLength(Limits.TEXT)
                            .maxTokenCount(Limits.TOKENS)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    // The printer of the writer's choice would end lines as the machine does.
    private static final ObjectWriter INDENTED =
            MAPPER.writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                            .withArrayEmptySeparator("")
                            .withObjectEmptySeparator(""))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private Document() {}

    /** Reads a whole document, or tells all that is wrong with it. */
    static <T> T read(String text, Function<Place, Optional<T>> reading) {
        JsonNode tree = tree(text);
        Faults faults = new Faults();
        Optional<T> value = reading.apply(new Place(tree, "", faults));
        if (faults.count() > 0) {
            throw new JsonProblem(faults.inTheOrderOf(tree));
        }
        return value.orElseThrow();
    }

    static String text(InputStream utf8) throws IOException {
        return text(utf8.readNBytes(Limits.BYTES + 1));
    }

    static String text(byte[] utf8) {
        if (utf8.length > Limits.BYTES) {
            throw tooLong();
        }
        ByteBuffer bytes = ByteBuffer.wrap(utf8);
        CharBuffer text = CharBuffer.allocate(utf8.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
        if (result.isError()) {
            throw new JsonProblem("", "bytes that are not UTF-8, from byte " + (bytes.position() + 1), "text in UTF-8");
        }
        return text.flip().toString();
    }

    static JsonProblem tooLong() {
        return new JsonProblem("", "more than " + Limits.BYTES + " bytes", "a document of at most " + Limits.BYTES);
    }

    /** The same with the names of each object in order, for what has no order of its own. */
    static JsonNode inOrder(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode inOrder = MAPPER.createObjectNode();
            ImmutableSortedSet.copyOf(object.fieldNames())
                    .forEach(name -> inOrder.set(name, inOrder(object.get(name))));
            return inOrder;
        }
        if (node instanceof ArrayNode list) {
            ArrayNode inOrder = MAPPER.createArrayNode();
            list.forEach(element -> inOrder.add(inOrder(element)));
            return inOrder;
        }
        return node;
    }

    /** A value as JSON text on one line. */
    static String line(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
    }

    /** A value as JSON text with a line for each field. */
    static String indented(Object value) {
        try {
            return INDENTED.writeValueAsString(value);
        } catch (JsonProcessingException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
    }

    static JsonNode tree(String text) {
        if (text.length() > Limits.BYTES) {
            throw tooLong();
        }
        if (text.startsWith(BYTE_ORDER_MARK)) {
            throw new JsonProblem("", "a byte order mark", "a document without one");
        }
        try (JsonParser parser = MAPPER.createParser(text)) {
            return tree(parser);
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
    }

    // The parser lets a number whose exponent is too long for it escape as a NumberFormatException.
    private static JsonNode tree(JsonParser parser) throws IOException {
        try {
            JsonNode tree = MAPPER.readTree(parser);
            if (tree == null) {
                throw new JsonProblem("", "nothing", "a JSON document");
            }
            return tree;
        } catch (JsonProcessingException e) {
            throw malformed(e, e.getLocation() == null ? parser.currentLocation() : e.getLocation(), parser);
        } catch (NumberFormatException e) {
            throw malformed(e, parser.currentLocation(), parser);
        }
    }

    // The words of the parser are not used, because they quote the document.
    private static JsonProblem malformed(Exception e, JsonLocation location, JsonParser parser) {
        String at = " at line " + location.getLineNr() + ", column " + location.getColumnNr();
        String pointer =
                Shown.pointer(parser.getParsingContext().pathAsPointer().toString());
        if (e instanceof StreamConstraintsException || e instanceof NumberFormatException) {
            return new JsonProblem(pointer, "more than is taken" + at, A_DOCUMENT_IN_BOUNDS);
        }
        if (e instanceof JsonEOFException) {
            return new JsonProblem(pointer, "the end of the text" + at, "a whole JSON document");
        }
        if (e instanceof JsonProcessingException parsing
                && parsing.getOriginalMessage().startsWith("Duplicate ")) {
            return new JsonProblem(pointer, "the same name again" + at, "each name once");
        }
        return new JsonProblem(pointer, "no JSON" + at, "one JSON document, as RFC 8259 has it");
    }
}
