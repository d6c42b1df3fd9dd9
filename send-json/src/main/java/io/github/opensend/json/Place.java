package io.github.opensend.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * A place in a document: what stands there, if anything, and the list to which its faults go.
 *
 * <p>Each way of reading either gives a value or notes a fault and gives nothing.
 */
final class Place {
    private static final String A_DAY = "a date that exists, as yyyy-mm-dd";
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    static final String OF_THE_CALLER = "x-";

    private final JsonNode node;
    private final String pointer;
    private final Faults faults;

    Place(JsonNode node, String pointer, Faults faults) {
        this.node = node;
        this.pointer = pointer;
        this.faults = faults;
    }

    static String below(String pointer, String name) {
        return pointer + "/" + Shown.name(name.replace("~", "~0").replace("/", "~1"));
    }

    String pointer() {
        return pointer;
    }

    /** How many faults the document has so far. */
    int faultsSoFar() {
        return faults.count();
    }

    boolean isTold() {
        return !node.isMissingNode();
    }

    Place at(String name) {
        return new Place(node.path(name), below(pointer, name), faults);
    }

    /** The place at a pointer that begins here. */
    Place under(String below) {
        return new Place(node.at(below), pointer + below, faults);
    }

    /** The place below that a path of names and numbers leads to, such as {@code moves[2].on}. */
    Place along(String path) {
        return under("/" + path.replace("[", "/").replace("]", "").replace(".", "/"));
    }

    /** Whether this place, or any below it, has a fault so far; of a document with very many, whether it can have one. */
    boolean isAtFault() {
        return faults.anyIn(pointer);
    }

    <T> Optional<T> ifTold(Function<Place, Optional<T>> reading) {
        return isTold() ? reading.apply(this) : Optional.empty();
    }

    void fault(String found, String expected) {
        faults.add(new JsonFault(pointer, found, expected));
    }

    /** Notes that what stands here is not what was expected, and shows it. */
    <T> Optional<T> refused(String expected) {
        fault(Shown.itself(node), expected);
        return Optional.empty();
    }

    private <T> Optional<T> refusedUnseen(String expected) {
        fault(Shown.kind(node), expected);
        return Optional.empty();
    }

    boolean isObject() {
        if (!node.isObject()) {
            refusedUnseen("an object");
        }
        return node.isObject();
    }

    /** What an object says that takes some fields and no other; nothing where it, or anything in it, is at fault. */
    <T> Optional<T> object(ImmutableSet<String> fields, Function<Place, Supplier<T>> reading) {
        if (!isObject()) {
            return Optional.empty();
        }
        int before = faultsSoFar();
        takesOnly(fields);
        Supplier<T> made = reading.apply(this);
        return faultsSoFar() == before ? Optional.of(made.get()) : Optional.empty();
    }

    /** Whether an object stands here; nothing is noted where none does. */
    boolean isAnObject() {
        return node.isObject();
    }

    /** The names of the fields of an object; none where there is no object. */
    ImmutableList<String> names() {
        return ImmutableList.copyOf(node.fieldNames());
    }

    /** Notes every field that the object does not take. */
    void takesOnly(ImmutableCollection<String> names) {
        onlyNames(names::contains, "one of " + names);
    }

    /** Notes every field that the object does not take; it says where fields of the caller's own can stand. */
    void takesOnlyOrOwnElsewhere(ImmutableCollection<String> names, String elsewhere) {
        onlyNames(
                names::contains,
                "one of " + names + "; a name of your own that begins with " + OF_THE_CALLER + " can stand "
                        + elsewhere);
    }

    /** Notes every field that the object does not take; fields of the caller's own are taken too. */
    void takesOnlyOrOwn(ImmutableCollection<String> names) {
        onlyNames(
                name -> names.contains(name) || isOwn(name),
                "one of " + names + ", or a name of your own that begins with " + OF_THE_CALLER);
    }

    private void onlyNames(Predicate<String> taken, String expected) {
        node.fieldNames().forEachRemaining(name -> {
            if (!taken.test(name)) {
                at(name).fault("a field that is not taken here", expected);
            }
        });
    }

    private static boolean isOwn(String name) {
        return name.startsWith(OF_THE_CALLER);
    }

    /** The fields of the caller's own, as JSON text. */
    ImmutableMap<String, String> own() {
        ImmutableMap.Builder<String, String> own = ImmutableMap.builder();
        node.properties().forEach(field -> {
            if (isOwn(field.getKey())) {
                Place place = at(field.getKey());
                if (!isWhole(field.getKey())) {
                    place.fault("a name with half of a surrogate pair", "whole characters");
                } else if (place.canBeHandedBack()) {
                    own.put(field.getKey(), Document.line(Document.inOrder(field.getValue())));
                }
            }
        });
        return own.buildOrThrow();
    }

    private boolean canBeHandedBack() {
        int before = faults.count();
        if (node.isTextual() && !isWhole(node.textValue())) {
            refusedUnseen("text of whole characters");
        }
        if (node.isNumber() && !canBeReadAgain(node.decimalValue())) {
            refusedUnseen("a number that can be written in " + Limits.NUMBER + " characters");
        }
        node.properties().forEach(field -> {
            if (!isWhole(field.getKey())) {
                at(field.getKey()).fault("a name with half of a surrogate pair", "whole characters");
            }
            at(field.getKey()).canBeHandedBack();
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            element(i).canBeHandedBack();
        }
        return faults.count() == before;
    }

    // It is written with one digit before the point, which can bring its exponent beyond those that are read.
    private static boolean canBeReadAgain(BigDecimal number) {
        return number.toString().length() <= Limits.NUMBER
                && (long) number.precision() - number.scale() - 1 <= Integer.MAX_VALUE;
    }

    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(character -> Character.getType(character) == Character.SURROGATE);
    }

    private Place element(int i) {
        return new Place(node.get(i), pointer + "/" + i, faults);
    }

    /** The elements of a list; none where there is no list. */
    ImmutableList<Place> list(int fewest) {
        if (!node.isArray() || node.size() < fewest || node.size() > Limits.LIST) {
            refusedUnseen("a list of " + (fewest == 0 ? "at most " : fewest + " to ") + Limits.LIST);
            return ImmutableList.of();
        }
        ImmutableList.Builder<Place> elements = ImmutableList.builder();
        for (int i = 0; i < node.size(); i++) {
            elements.add(element(i));
        }
        return elements.build();
    }

    /** What the elements of a list say, if there is a list; those that are at fault are left out. */
    <T> ImmutableList<T> listIfTold(int fewest, Function<Place, Optional<T>> reading) {
        return isTold()
                ? list(fewest).stream().map(reading).flatMap(Optional::stream).collect(ImmutableList.toImmutableList())
                : ImmutableList.of();
    }

    Optional<LocalDate> day() {
        Optional<LocalDate> day = node.isTextual() ? dayThatExists(node.textValue()) : Optional.empty();
        if (day.isEmpty()) {
            return refused(A_DAY);
        }
        return day.filter(date -> !date.isBefore(Limits.FIRST_DAY) && !date.isAfter(Limits.LAST_DAY))
                .or(() -> refused("a date from " + Limits.FIRST_DAY + " to " + Limits.LAST_DAY));
    }

    private static Optional<LocalDate> dayThatExists(String text) {
        if (!DAY.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Optional<String> oneOf(ImmutableSet<String> words) {
        return word(words::contains, words.size() == 1 ? '"' + words.asList().get(0) + '"' : "one of " + words);
    }

    /** A word that is safe to show. */
    Optional<String> word(Predicate<String> taken, String expected) {
        return node.isTextual() && taken.test(node.textValue()) ? Optional.of(node.textValue()) : refused(expected);
    }

    /** The text that stands here, whatever it is; nothing is noted where there is none. */
    Optional<String> text() {
        return Optional.ofNullable(node.textValue());
    }

    /** Text on one line that is never shown. */
    Optional<String> label(int longest) {
        return text(
                longest,
                Character::isISOControl,
                "text of 1 to " + longest + " characters on one line, without control characters");
    }

    /** Text that is never shown, on any number of lines. */
    Optional<String> prose(int longest) {
        return text(
                longest,
                character -> Character.isISOControl(character) && !Character.isWhitespace(character),
                "text of 1 to " + longest + " characters, without control characters");
    }

    private Optional<String> text(int longest, Predicate<Integer> refused, String expected) {
        if (!node.isTextual()) {
            return refusedUnseen(expected);
        }
        String text = node.textValue();
        boolean fits = !text.isBlank()
                && text.length() <= longest
                && isWhole(text)
                && text.codePoints().noneMatch(refused::test);
        return fits ? Optional.of(text) : refusedUnseen(expected);
    }

    Optional<Boolean> flag() {
        return node.isBoolean() ? Optional.of(node.booleanValue()) : refused("true or false, without quotes");
    }

    Optional<Integer> wholeNumber(int most) {
        return wholeNumber(0, most);
    }

    Optional<Integer> wholeNumber(int least, int most) {
        return wholeNumber(least, most, "a whole number from " + least + " to " + most);
    }

    Optional<Integer> wholeNumber(int least, int most, String expected) {
        return number().filter(number -> number.scale() <= 0)
                .filter(number -> number.compareTo(BigDecimal.valueOf(least)) >= 0)
                .filter(number -> number.compareTo(BigDecimal.valueOf(most)) <= 0)
                .map(BigDecimal::intValueExact)
                .or(() -> refused(expected));
    }

    /** A number in plain digits, without a fraction of noughts. */
    Optional<String> digits(Predicate<String> taken, String expected) {
        return number().filter(number -> number.precision() <= 6 && number.scale() <= 2 && number.scale() >= -3)
                .map(BigDecimal::toPlainString)
                .filter(taken)
                .or(() -> refused(expected));
    }

    // No number that is taken is far from 1; one that is can overflow when its noughts are taken off.
    private Optional<BigDecimal> number() {
        return node.isNumber()
                ? Optional.of(node.decimalValue())
                        .filter(number -> Math.abs((long) number.scale()) <= Limits.NUMBER)
                        .map(BigDecimal::stripTrailingZeros)
                : Optional.empty();
    }
}
