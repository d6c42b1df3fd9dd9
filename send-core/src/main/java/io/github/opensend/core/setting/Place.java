package io.github.opensend.core.setting;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;

/** What may stand in one place of an identifier. */
enum Place {
    DIGIT("a digit", "0123456789"),
    DIGIT_BUT_0("a digit from 1 to 9", "123456789"),
    LETTER("a capital letter other than I, O and S", Place.LETTERS),
    DIGIT_OR_LETTER("a digit, or a capital letter other than I, O and S", "0123456789" + Place.LETTERS),
    SLASH("a slash", "/");

    /** The alphabet of unique pupil numbers; the place of a letter in it, from 0, is its value. */
    static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private final String words;
    private final String allowed;

    Place(String words, String allowed) {
        this.words = words;
        this.allowed = allowed;
    }

    static ImmutableList<Place> digits(int count) {
        return ImmutableList.copyOf(Collections.nCopies(count, DIGIT));
    }

    /** Holds a text to its places; a text that is too short or too long is still judged as far as they go. */
    static ImmutableList<IdentifierFault> faultsIn(String text, List<Place> places) {
        ImmutableList.Builder<IdentifierFault> faults = ImmutableList.builder();
        if (text.length() != places.size()) {
            faults.add(length(text, String.valueOf(places.size())));
        }
        for (int i = 0; i < Math.min(text.length(), places.size()); i++) {
            Place place = places.get(i);
            if (place.allowed.indexOf(text.charAt(i)) < 0) {
                faults.add(new IdentifierFault(i + 1, kind(text.charAt(i)), place.words));
            }
        }
        return faults.build();
    }

    static IdentifierFault length(String text, String expected) {
        return new IdentifierFault(0, count(text.length()), expected + " characters");
    }

    private static String count(int length) {
        return length == 1 ? "1 character" : length + " characters";
    }

    private static String kind(char found) {
        if (DIGIT.allowed.indexOf(found) >= 0) {
            return "a digit";
        }
        if (found >= 'A' && found <= 'Z') {
            return "a capital letter";
        }
        if (found >= 'a' && found <= 'z') {
            return "a small letter";
        }
        return Character.isWhitespace(found) ? "a space" : "another character";
    }
}
