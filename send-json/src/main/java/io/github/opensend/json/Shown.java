package io.github.opensend.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts what a document holds into words that are safe to print. */
final class Shown {
    private static final int LONGEST = 60;

    /** Digits as in the numbers of pupils, learners and patients; a number of a school or a day has fewer. */
    private static final Pattern NUMBER_OF_A_PERSON =
            Pattern.compile("(?<!E[+-]|[0-9])[0-9]{10}|[0-9]{3}[ -][0-9]{3}[ -][0-9]{4}");

    private Shown() {}

    /** What stands there, itself: for words, numbers and dates. What could be the number of a person is not shown. */
    static String itself(JsonNode node) {
        if (NUMBER_OF_A_PERSON.matcher(node.asText()).find()) {
            return kind(node);
        }
        return switch (node.getNodeType()) {
            case STRING -> quoted(node.textValue());
            case NUMBER -> cut(node.asText());
            case BOOLEAN -> node.asText();
            default -> kind(node);
        };
    }

    /** The name of a field, unless it could be the number of a person. */
    static String name(String name) {
        return NUMBER_OF_A_PERSON.matcher(name).find() ? "[redacted]" : name;
    }

    /** A pointer with such names in it. */
    static String pointer(String pointer) {
        return Splitter.on('/').splitToStream(pointer).map(Shown::name).collect(Collectors.joining("/"));
    }

    /** What stands there, by kind and length alone: for references and free text. */
    static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case MISSING -> "nothing";
            case NULL -> "null";
            case STRING -> textOf(node.textValue());
            case NUMBER -> "a number";
            case BOOLEAN -> "a boolean";
            case ARRAY -> "a list of " + node.size();
            default -> "an object";
        };
    }

    static String quoted(String text) {
        return '"' + escaped(cut(text)) + '"';
    }

    /** The text on one line, with nothing in it that a terminal would obey. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (isHarmless(character)) {
                escaped.appendCodePoint(character);
            } else {
                appendEscape(character, escaped);
            }
        });
        return escaped.toString();
    }

    /** Whether a character prints as itself: no control, no line end, no mark of direction, no half of a pair. */
    private static boolean isHarmless(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static void appendEscape(int character, StringBuilder into) {
        String hex = Integer.toHexString(character);
        into.append("\\u").append("0".repeat(Math.max(0, 4 - hex.length()))).append(hex);
    }

    private static String textOf(String text) {
        int length = text.codePointCount(0, text.length());
        return "text of " + length + (length == 1 ? " character" : " characters");
    }

    private static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
