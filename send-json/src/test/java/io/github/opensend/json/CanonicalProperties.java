package io.github.opensend.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import io.github.opensend.core.event.CaseRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The same value is the same bytes, however the document lay from which it was read, and wherever it is written. */
class CanonicalProperties {
    private static final ImmutableList<String> SPACE = ImmutableList.of("", "", " ", "\n", "\r\n", "\t", "  \n  ");
    private static final ImmutableList<String> OWN = ImmutableList.of(
            "null",
            "1.50",
            "\"é\"",
            "[{\"b\":1,\"a\":2}]",
            "{\"é\":{\"b\":[],\"B\":{},\"a\":0},\"a\":\"b\",\"Z\":-0.0}");

    @Provide
    Arbitrary<Sample> samples() {
        return Sample.ofEachReader();
    }

    @Property(tries = 200)
    void theOrderOfNamesTheWhiteSpaceAndTheEscapesOfADocumentLeaveNoTrace(
            @ForAll("samples") Sample sample, @ForAll Random random) {
        isTheSame(sample.reader(), withOwn(sample, random), random);
    }

    private static <T> void isTheSame(Reader<T> reader, JsonNode tree, Random random) {
        String told = Document.line(tree);
        String toldOtherwise = otherwise(tree, random);
        T value = reader.ofText().apply(told);
        T other = reader.ofText().apply(toldOtherwise);

        assertThat(other.equals(value))
                .as("%s is read as %s", toldOtherwise, told)
                .isTrue();
        isWrittenAlike(reader, value, other);
    }

    private static <T> void isWrittenAlike(Reader<T> reader, T value, T other) {
        for (Function<T, String> writer : Iterables.concat(reader.writers(), reader.answers())) {
            assertThat(writer.apply(other)).isEqualTo(writer.apply(value));
        }
    }

    @Property(tries = 200)
    void whatIsWrittenIsWrittenAgainAsItStands(@ForAll("samples") Sample sample, @ForAll Random random) {
        String told = Document.line(withOwn(sample, random));

        sample.reader().again(told).ifPresent(written -> {
            assertThat(sample.reader().again(written)).hasValue(written);
            assertThat(written)
                    .doesNotEndWith("\n")
                    .isIn(Document.line(Document.tree(written)), Document.indented(Document.tree(written)));
        });
    }

    /** Where the order of a list says nothing, none is written: what is equal is written alike. */
    @Property(tries = 200)
    void whatIsEqualIsWrittenAlike(@ForAll("samples") Sample sample, @ForAll Random random) {
        JsonNode tree = withOwn(sample, random);
        JsonNode other = tree.deepCopy();
        List<ArrayNode> lists = new ArrayList<>();
        gather(other, lists);
        if (!lists.isEmpty()) {
            shuffle(lists.get(random.nextInt(lists.size())), random);
        }
        isWrittenAlikeIfEqual(sample.reader(), Document.line(tree), Document.line(other));
    }

    private static <T> void isWrittenAlikeIfEqual(Reader<T> reader, String json, String shuffled) {
        T other;
        try {
            other = reader.ofText().apply(shuffled);
        } catch (JsonProblem orderMatters) {
            return;
        }
        T value = reader.ofText().apply(json);
        if (other.equals(value)) {
            isWrittenAlike(reader, value, other);
        }
    }

    @Property(tries = 50)
    void noLanguageAndNoTimeZoneShows(
            @ForAll("samples") Sample sample, @ForAll("places") Locale locale, @ForAll("zones") TimeZone zone) {
        Locale localeBefore = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        var here = sample.reader().again(sample.json());
        try {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);

            assertThat(sample.reader().again(sample.json())).isEqualTo(here);
        } finally {
            Locale.setDefault(localeBefore);
            TimeZone.setDefault(zoneBefore);
        }
    }

    @Provide
    Arbitrary<Locale> places() {
        return Arbitraries.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "de-DE", "hi-IN-u-nu-deva")
                .map(Locale::forLanguageTag);
    }

    @Provide
    Arbitrary<TimeZone> zones() {
        return Arbitraries.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu")
                .map(TimeZone::getTimeZone);
    }

    @Example
    void fieldsOfTheCallersOwnComeInOrderAtEveryDepthAndTheirNumbersAsTheyWereTold() {
        CaseRecord record = CaseRecord.builder("c")
                .putExtras("x-b", "[{\"d\":{\"f\":1.50,\"e\":1E+3},\"c\":null}]")
                .putExtras("x-a", "true")
                .build();

        assertThat(SendJson.writeCase(record))
                .endsWith("\"x-a\":true,\"x-b\":[{\"c\":null,\"d\":{\"e\":1E+3,\"f\":1.50}}]}");
    }

    /** The document, with fields of the caller's own where they can stand. */
    private static JsonNode withOwn(Sample sample, Random random) {
        JsonNode tree = Document.tree(sample.json());
        ObjectNode own = tree.deepCopy();
        for (int i = random.nextInt(4); i > 0; i--) {
            own.set("x-" + (char) ('a' + random.nextInt(26)), Document.tree(OWN.get(random.nextInt(OWN.size()))));
        }
        try {
            sample.reader().ofText().apply(Document.line(own));
            return own;
        } catch (JsonProblem notTakenHere) {
            return tree;
        }
    }

    private static String otherwise(JsonNode node, Random random) {
        StringBuilder told = new StringBuilder();
        tell(node, random, told);
        return told.append(space(random)).toString();
    }

    private static void tell(JsonNode node, Random random, StringBuilder into) {
        into.append(space(random));
        if (node instanceof ObjectNode object) {
            List<String> names = Lists.newArrayList(object.fieldNames());
            Collections.shuffle(names, random);
            String before = "{";
            for (String name : names) {
                into.append(before).append(space(random)).append(quoted(name, random));
                into.append(space(random)).append(':');
                tell(object.get(name), random, into);
                before = space(random) + ",";
            }
            into.append(names.isEmpty() ? "{" : "").append(space(random)).append('}');
        } else if (node instanceof ArrayNode list) {
            String before = "[";
            for (JsonNode element : list) {
                into.append(before);
                tell(element, random, into);
                before = space(random) + ",";
            }
            into.append(list.isEmpty() ? "[" : "").append(space(random)).append(']');
        } else {
            into.append(node.isTextual() ? quoted(node.textValue(), random) : Document.line(node));
        }
    }

    private static String space(Random random) {
        return SPACE.get(random.nextInt(SPACE.size()));
    }

    /** The text with some characters escaped that need not be. */
    private static String quoted(String text, Random random) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char character : text.toCharArray()) {
            if (character < ' ' || character == '"' || character == '\\' || random.nextInt(20) == 0) {
                quoted.append(
                        String.format(Locale.ROOT, random.nextBoolean() ? "\\u%04x" : "\\u%04X", (int) character));
            } else {
                quoted.append(character);
            }
        }
        return quoted.append('"').toString();
    }

    private static void gather(JsonNode node, List<ArrayNode> into) {
        if (node instanceof ArrayNode list && list.size() > 1) {
            into.add(list);
        }
        node.forEach(child -> gather(child, into));
    }

    private static void shuffle(ArrayNode list, Random random) {
        List<JsonNode> elements = Lists.newArrayList(list);
        Collections.shuffle(elements, random);
        list.removeAll();
        list.addAll(elements);
    }
}
