package io.github.opensend.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.opensend.core.event.Detail;
import io.github.opensend.core.time.BankHolidays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a text or a number in a document can be, as a schema.
 *
 * @param name the name under which schemas define it
 * @param definition the definition
 */
record Term(String name, ObjectNode definition) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int LAST_OF_THE_PLANE = 0xFFFF;

    static ObjectNode object() {
        return JSON.objectNode();
    }

    private static ObjectNode ofType(String type) {
        return object().put("type", type);
    }

    /** Where a schema defines something. */
    static ObjectNode reference(String name) {
        return object().put("$ref", "#/$defs/" + name);
    }

    ObjectNode reference() {
        return reference(name);
    }

    /** Any text. */
    static Term said() {
        return new Term("said", ofType("string"));
    }

    static Term matching(String name, String pattern) {
        return new Term(name, ofType("string").put("pattern", "^(" + pattern + ")$"));
    }

    static Term oneOf(String name, Stream<String> words) {
        return new Term(name, words(words.toList()));
    }

    static <E extends Enum<E>> Term oneOf(String name, Class<E> list, Function<? super E, String> id) {
        return oneOf(name, Arrays.stream(list.getEnumConstants()).map(id));
    }

    static ObjectNode words(Collection<String> words) {
        ObjectNode definition = ofType("string");
        words.forEach(definition.putArray("enum")::add);
        return definition;
    }

    static Term whole(String name, int least, long most) {
        ObjectNode definition = ofType("integer").put("minimum", least);
        return new Term(name, most == Long.MAX_VALUE ? definition : definition.put("maximum", most));
    }

    /** A whole number from nought. */
    static Term count() {
        return whole("count", 0, Long.MAX_VALUE);
    }

    static Term number(String name) {
        return new Term(name, ofType("number").put("minimum", 0));
    }

    static Term percentage() {
        return new Term("percentage", ofType("number").put("minimum", 0).put("maximum", 100));
    }

    /** A day of an answer, which can lie beyond the days that are read. */
    static Term date() {
        return new Term("date", ofType("string").put("format", "date").put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
    }

    /** A day that exists, from the first to the last that is read. */
    static Term day() {
        LocalDate first = Limits.FIRST_DAY;
        LocalDate last = Limits.LAST_DAY;
        IntStream years = IntStream.rangeClosed(first.getYear(), last.getYear());
        String any = oneOf(years.mapToObj(Integer::toString));
        String leap = oneOf(IntStream.rangeClosed(first.getYear(), last.getYear())
                .filter(Year::isLeap)
                .mapToObj(Integer::toString));
        String pattern = any + "-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
                + "|02-(0[1-9]|1[0-9]|2[0-8]))|" + leap + "-02-29";
        return new Term("day", ofType("string").put("format", "date").put("pattern", "^(" + pattern + ")$"));
    }

    /** A day of the years that the table of bank holidays covers. */
    static Term bankHoliday() {
        BankHolidays table = BankHolidays.englandAndWales();
        String years =
                oneOf(IntStream.rangeClosed(table.firstYear(), table.lastYear()).mapToObj(Integer::toString));
        return new Term("bankHoliday", day().reference().put("pattern", "^" + years));
    }

    private static String oneOf(Stream<String> words) {
        return words.collect(Collectors.joining("|", "(", ")"));
    }

    /** Text on one line. */
    static Term label(String name, int longest) {
        return text(name, longest, Character::isISOControl);
    }

    /** Text on any number of lines. */
    static Term prose(String name, int longest) {
        return text(
                name, longest, character -> Character.isISOControl(character) && !Character.isWhitespace(character));
    }

    // After white space comes a character that is none, and no character is refused.
    private static Term text(String name, int longest, IntPredicate refused) {
        String leading =
                "[" + ranges(character -> Character.isWhitespace(character) && !refused.test(character)) + "]*";
        String first = "[^" + ranges(character -> Character.isWhitespace(character) || refused.test(character)) + "]";
        String rest = "[^" + ranges(refused) + "]*";
        return new Term(
                name, ofType("string").put("maxLength", longest).put("pattern", "^" + leading + first + rest + "$"));
    }

    private static String ranges(IntPredicate wanted) {
        StringBuilder ranges = new StringBuilder();
        for (int from = 0; from <= LAST_OF_THE_PLANE; from++) {
            if (wanted.test(from)) {
                int to = from;
                while (wanted.test(to + 1)) {
                    to++;
                }
                ranges.append(escape(from)).append(from == to ? "" : "-" + escape(to));
                from = to;
            }
        }
        return ranges.toString();
    }

    private static String escape(int character) {
        return String.format("\\u%04x", character);
    }

    static JsonNode detail(Detail detail) {
        return switch (detail.form()) {
            case WORD -> words(detail.words());
            case TEXT -> label("detail", EventReading.LONGEST_DETAIL).reference();
            case FLAG -> ofType("boolean");
            case NUMBER -> numberOf(detail);
        };
    }

    private static ObjectNode numberOf(Detail detail) {
        BigDecimal step = Stream.of(new BigDecimal("0.5"), BigDecimal.ONE)
                .filter(number -> detail.takes(number.toString()))
                .findFirst()
                .orElseThrow();
        BigDecimal most = Stream.iterate(BigDecimal.ZERO, number -> number.add(step))
                .takeWhile(number -> detail.takes(number.stripTrailingZeros().toPlainString()))
                .reduce((before, number) -> number)
                .orElseThrow();
        return ofType("number").put("minimum", 0).put("maximum", most).put("multipleOf", step);
    }
}
