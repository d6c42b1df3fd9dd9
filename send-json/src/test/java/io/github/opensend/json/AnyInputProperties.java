package io.github.opensend.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.databind.util.RawValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever is handed to a reader, it gives a value or a {@link JsonProblem} in good time, and a value is written and read back
 * as the same, and answered.
 *
 * <p>Without a number of tries of their own, so that more can be asked for by hand: {@code -Djqwik.tries.default=100000}.
 */
class AnyInputProperties {
    private static final int SECONDS = 20;
    private static final int MOST_FAULTS = 1_001;

    /** As long a name, a text and a number as are taken, one beyond each, and what has upset readers before. */
    private static final ImmutableList<String> TOKENS = ImmutableList.<String>builder()
            .add(
                    "null", "true", "false", "[]", "{}", "\"\"", "\" \"", "0", "-0", "-1", "1.0", "0.10", "5", "100",
                    "2001")
            .add("1e5", "1E-5", "0e0", "0e2147483647", "1e2147483647", "100e2147483647", "-1e-2147483648")
            .add("1e2147483648", "1e99999999999", "9223372036854775808", "2147483648", "-2147483648", "0.1e-400")
            .add("99999999999999999999", "999999999999999999999", "0." + "0".repeat(17) + "1", "1.7976931348623157e309")
            .add("\"2025-02-29\"", "\"2024-02-29\"", "\"0000-00-00\"", "\"9999-12-31\"", "\"2100-12-31\"")
            .add("\"2101-01-01\"", "\"+2025-01-01\"", "\"2025-1-1\"", "\"2025-01-01T00:00\"", "\"２０２５-01-01\"")
            .add(
                    "\"\\ud800\"",
                    "\"\\udc00\\ud800\"",
                    "\"\\ud83d\\ude00\"",
                    "\"\ud800\"",
                    "\"\\u0000\"",
                    "\"a\\u0000b\"")
            .add("\"\\u2028\\u202e\"", "\"\uFEFF\"", "\"\uFFFF\"", "\"a\\nb\"", "\"%s%n{0}${x}\"", "\"../../x\"")
            .add("\"" + "x".repeat(10_000) + "\"", "\"" + "x".repeat(10_001) + "\"", "\"" + "😀".repeat(60) + "\"")
            .add("{\"x-a\":{\"b\":1,\"a\":[1.50,null]}}", "{\"\":1}", "{\"a\":1,\"a\":2}", "{\"__proto__\":{}}")
            .add("[".repeat(25) + "]".repeat(25), "[".repeat(100_000), "{\"a\":".repeat(19) + "1" + "}".repeat(19))
            .add("[null]", "[[]]", "[1,1]", "NaN", "Infinity", "01", "+1", ".5", "1.", "0x10", "'a'", "\"\\x\"", "\"a")
            .add("/**/1", "//", "[" + "0,".repeat(2_000) + "0]", "[" + "{},".repeat(2_000) + "{}]")
            .build();

    private static final ImmutableList<String> NAMING = ImmutableList.of("reference", "thread", "id", "code", "of");

    private static final ImmutableList<byte[]> BYTES = ImmutableList.of(
            bytes(0),
            bytes(0xFF),
            bytes(0xC0, 0x80),
            bytes(0xED, 0xA0, 0x80),
            bytes(0xF4, 0x90, 0x80, 0x80),
            bytes(0xE2, 0x82),
            bytes(0xEF, 0xBB, 0xBF),
            bytes(0xFE, 0xFF),
            bytes(0xFF, 0xFE, 0, 0),
            bytes('\\', 'u'),
            bytes('"'),
            bytes('\n'),
            bytes('\r'),
            bytes('}'),
            bytes('['),
            bytes(','),
            bytes('9'),
            bytes('e'),
            bytes('-'));

    private static final Pattern TOKEN = Pattern.compile(
            "\"(?:[^\"\\\\]|\\\\.)*+\"|-?[0-9][0-9.eE+-]*+|true|false|null|[\\[\\]{},:]", Pattern.DOTALL);

    private static final ExecutorService READING = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "reading");
        thread.setDaemon(true);
        return thread;
    });

    private static byte[] bytes(int... bytes) {
        byte[] made = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            made[i] = (byte) bytes[i];
        }
        return made;
    }

    @Provide
    Arbitrary<Sample> samples() {
        return Sample.ofEachReader();
    }

    @Property
    void changedBytesAreReadOrRefused(@ForAll("samples") Sample sample, @ForAll Random random) {
        byte[] utf8 = sample.json().getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(4); i >= 0; i--) {
            utf8 = changed(utf8, random);
        }
        byte[] document = utf8;

        isReadOrRefused(sample.reader(), reader -> reader.read(document));
    }

    @Property
    void changedTokensAreReadOrRefused(@ForAll("samples") Sample sample, @ForAll Random random) {
        List<String> tokens = tokens(sample.json());
        for (int i = random.nextInt(3); i >= 0; i--) {
            change(tokens, random);
        }
        String document = String.join(random.nextBoolean() ? "" : " \r\n\t", tokens);

        isReadOrRefused(sample.reader(), reader -> reader.ofText().apply(document));
    }

    @Property
    void changedTreesAreReadOrRefused(@ForAll("samples") Sample sample, @ForAll Random random) {
        ObjectNode tree = (ObjectNode) Document.tree(sample.json());
        for (int i = random.nextInt(3); i >= 0; i--) {
            change(tree, random);
        }
        // So many faults that the last are only counted.
        for (int i = random.nextInt(8) == 0 ? MOST_FAULTS : 0; i > 0; i--) {
            tree.put("unknown" + i, 1);
        }
        String document = Document.line(tree);

        isReadOrRefused(sample.reader(), reader -> reader.ofText().apply(document));
    }

    @Property
    void whatIsMeantForAnotherReaderIsReadOrRefused(
            @ForAll("samples") Sample sample, @ForAll("samples") Sample other, @ForAll Random random) {
        ObjectNode tree = (ObjectNode) Document.tree(sample.json());
        if (random.nextBoolean()) {
            tree.put("schema", other.reader().schema());
        }
        String document = Document.line(tree);

        isReadOrRefused(other.reader(), reader -> reader.ofText().apply(document));
    }

    @Property(tries = 40)
    void listsAsLongAsAreTakenAreReadOrRefused(@ForAll("samples") Sample sample, @ForAll Random random) {
        JsonNode tree = Document.tree(sample.json());
        List<ArrayNode> lists = containers(tree).stream()
                .filter(ArrayNode.class::isInstance)
                .map(ArrayNode.class::cast)
                .filter(list -> !list.isEmpty())
                .toList();
        if (!lists.isEmpty()) {
            ArrayNode list = lists.get(random.nextInt(lists.size()));
            if (random.nextBoolean()) {
                change(list, random);
            }
            int most = Limits.LIST + random.nextInt(2);
            int longest = Limits.BYTES / most;
            for (int i = 0; !list.isEmpty() && list.size() < most; i++) {
                if (Document.line(list.get(i)).length() > longest) {
                    return;
                }
                list.add(list.get(i).deepCopy());
                distinguish(list.get(list.size() - 1), i, random);
            }
        }
        String document = Document.line(tree);

        isReadOrRefused(sample.reader(), reader -> reader.ofText().apply(document));
    }

    @Property
    void changedLinesOfCasesAreReadOrRefusedOneByOne(@ForAll("cases") List<Sample> cases, @ForAll Random random) {
        byte[] utf8 = String.join("\n", Lists.transform(cases, sample -> Document.line(Document.tree(sample.json()))))
                .getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(4); i > 0; i--) {
            utf8 = changed(utf8, random);
        }
        byte[] lines = utf8;

        List<CaseLine> read =
                inGoodTime(() -> ImmutableList.copyOf(SendJson.readCases(new ByteArrayInputStream(lines))));

        assertThat(read)
                .extracting(CaseLine::number)
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(number -> number >= 1 && number <= lines.length + 1L);
        for (CaseLine line : read) {
            if (line instanceof CaseLine.Faulty faulty) {
                isInOrder(faulty.problem());
            } else if (line instanceof CaseLine.Sound sound) {
                isWrittenAndReadBack(Reader.CASE, sound.record());
            }
        }
    }

    @Provide
    Arbitrary<List<Sample>> cases() {
        return Arbitraries.of(Sample.all().stream()
                        .filter(sample -> sample.reader().schema().equals(CaseReading.SCHEMA))
                        .toList())
                .list()
                .ofMaxSize(4);
    }

    @Example
    void everyReaderIsAskedAndHasADocumentToBeginWith() {
        long readers = Stream.of(SendJson.class.getMethods())
                .filter(method -> method.getName().startsWith("read"))
                .map(Method::getName)
                .distinct()
                .count();

        assertThat(Reader.ALL).hasSize((int) readers - 1);
        assertThat(Sample.all().stream().map(Sample::reader).distinct()).hasSameElementsAs(Reader.ALL);
        for (Sample sample : Sample.all()) {
            sample.reader().ofText().apply(sample.json());
        }
    }

    private static <T> void isReadOrRefused(Reader<T> reader, Function<Reader<T>, T> reading) {
        T value;
        try {
            value = inGoodTime(() -> reading.apply(reader));
        } catch (JsonProblem problem) {
            isInOrder(problem);
            return;
        }
        isWrittenAndReadBack(reader, value);
        for (Function<T, String> answer : reader.answers()) {
            assertThat(inGoodTime(() -> answer.apply(value))).isNotEmpty();
        }
    }

    private static <T> void isWrittenAndReadBack(Reader<T> reader, T value) {
        for (Function<T, String> writer : reader.writers()) {
            String written = inGoodTime(() -> writer.apply(value));
            T again = inGoodTime(() -> reader.ofText().apply(written));
            assertThat(again.equals(value))
                    .as("what was read from %s is the same", written)
                    .isTrue();
            assertThat(writer.apply(again)).isEqualTo(written);
        }
    }

    private static void isInOrder(JsonProblem problem) {
        assertThat(problem.faults()).isNotEmpty().hasSizeLessThanOrEqualTo(MOST_FAULTS);
        assertThat(problem.getMessage().chars().filter(Character::isISOControl))
                .allMatch(character -> character == '\n');
    }

    /** What a reader makes of it; anything that is thrown but a problem fails, and so does a reader that hangs. */
    private static <T> T inGoodTime(Callable<T> reading) {
        Future<T> result = READING.submit(reading);
        try {
            return result.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof JsonProblem problem) {
                throw problem;
            }
            throw new AssertionError("neither a value nor a problem", e.getCause());
        } catch (TimeoutException e) {
            result.cancel(true);
            throw new AssertionError("not read in " + SECONDS + " seconds", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static byte[] changed(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        int length = Math.min(random.nextInt(1 << (1 + random.nextInt(8))), bytes.length - at);
        byte[] before = Arrays.copyOf(bytes, at);
        byte[] there = Arrays.copyOfRange(bytes, at, at + length);
        byte[] after = Arrays.copyOfRange(bytes, at + length, bytes.length);
        return switch (random.nextInt(8)) {
            case 0 -> flipped(bytes, random);
            case 1 -> before;
            case 2 -> Bytes.concat(before, after);
            case 3 -> Bytes.concat(before, there, there, after);
            case 4 -> Bytes.concat(BYTES.get(random.nextInt(BYTES.size())), bytes);
            case 5 -> Bytes.concat(before, BYTES.get(random.nextInt(BYTES.size())), after);
            case 6 -> Bytes.concat(before, bytes(random.nextInt(256)), there, after);
            default -> Bytes.concat(before, BYTES.get(random.nextInt(BYTES.size())), there, after);
        };
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        if (flipped.length > 0) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static List<String> tokens(String json) {
        List<String> tokens = new ArrayList<>();
        for (Matcher token = TOKEN.matcher(json); token.find(); ) {
            tokens.add(token.group());
        }
        return tokens;
    }

    private static void change(List<String> tokens, Random random) {
        if (tokens.isEmpty()) {
            return;
        }
        int at = random.nextInt(tokens.size());
        int other = random.nextInt(tokens.size());
        switch (random.nextInt(6)) {
            case 0 -> tokens.remove(at);
            case 1 -> tokens.add(at, tokens.get(other));
            case 2 -> Collections.swap(tokens, at, other);
            case 3 -> tokens.add(at, TOKENS.get(random.nextInt(TOKENS.size())));
            case 4 -> tokens.addAll(at, List.copyOf(tokens.subList(at, Math.min(tokens.size(), at + 4))));
            default -> tokens.set(at, TOKENS.get(random.nextInt(TOKENS.size())));
        }
    }

    /** Changes one field or element: it goes, is another, or stands elsewhere, under another name or twice. */
    private static void change(JsonNode tree, Random random) {
        List<ContainerNode<?>> places = containers(tree);
        ContainerNode<?> place = places.get(random.nextInt(places.size()));
        if (place instanceof ObjectNode object) {
            change(object, places, random);
        } else if (place instanceof ArrayNode list) {
            change(list, random);
        }
    }

    private static void change(ObjectNode object, List<ContainerNode<?>> places, Random random) {
        List<String> names = Lists.newArrayList(object.fieldNames());
        String name = names.isEmpty() ? "x-none" : names.get(random.nextInt(names.size()));
        switch (random.nextInt(7)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name + (random.nextBoolean() ? "" : "s"), token(random));
            case 2 -> object.set("x-" + name, token(random));
            case 3 -> object.set(name, places.get(random.nextInt(places.size())).deepCopy());
            case 4 -> {
                JsonNode moved = object.remove(name);
                object.set(random.nextBoolean() ? name : "x-" + name, moved);
            }
            case 5 -> object.set(name, retyped(object.path(name)));
            default -> object.set(name, token(random));
        }
    }

    private static void change(ArrayNode list, Random random) {
        int at = list.isEmpty() ? 0 : random.nextInt(list.size());
        switch (list.isEmpty() ? 0 : random.nextInt(5)) {
            case 0 -> list.add(token(random));
            case 1 -> list.remove(at);
            case 2 -> list.insert(random.nextInt(list.size()), list.remove(at));
            case 3 -> list.add(list.get(at).deepCopy());
            default -> list.set(at, random.nextBoolean() ? token(random) : retyped(list.get(at)));
        }
    }

    private static JsonNode retyped(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> raw(node.textValue().isBlank() ? "0" : "[" + Document.line(node) + "]");
            case NUMBER, BOOLEAN -> raw(Document.line(node.asText()));
            case ARRAY -> node.isEmpty() ? raw("{}") : node.get(0);
            default -> raw("[" + Document.line(node) + "]");
        };
    }

    private static JsonNode token(Random random) {
        return raw(TOKENS.get(random.nextInt(TOKENS.size())));
    }

    private static JsonNode raw(String json) {
        return new POJONode(new RawValue(json));
    }

    private static List<ContainerNode<?>> containers(JsonNode tree) {
        List<ContainerNode<?>> containers = new ArrayList<>();
        gather(tree, containers);
        return containers;
    }

    private static void gather(JsonNode node, List<ContainerNode<?>> into) {
        if (node instanceof ContainerNode<?> container) {
            into.add(container);
        }
        node.forEach(child -> gather(child, into));
    }

    /** Makes a copy another than the one it was made from, at some of its places. */
    private static void distinguish(JsonNode copy, int number, Random random) {
        for (ContainerNode<?> place : containers(copy)) {
            if (place instanceof ObjectNode object) {
                for (String name : NAMING) {
                    if (object.path(name).isTextual() && random.nextInt(4) > 0) {
                        object.put(name, "n" + number);
                    }
                }
            }
        }
    }
}
