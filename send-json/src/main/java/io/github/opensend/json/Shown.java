package io.github.opensend.json;

import com.fasterxml.jackson.databind.JsonNode;

/** Puts what a document holds into words that are safe to print. */
final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    /** What stands there, itself: for words, numbers and dates. */
    static String itself(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> quoted(node.textValue());
            case NUMBER -> cut(node.asText());
            case BOOLEAN -> node.asText();
            default -> kind(node);
        };
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
