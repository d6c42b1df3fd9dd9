package io.github.opensend.ladder.guard;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * A kind of evidence. Ladders and pathways name the kinds that they ask for; a record can hold any other beside them.
 *
 * @param id the stable name in documents: lower-case words joined by hyphens or dots
 * @param words what it is, for people
 * @since 0.1.0
 */
public record EvidenceKind(String id, String words) implements Serializable {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:[-.][a-z0-9]+)*");

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name is not of that form or there are no words
     */
    public EvidenceKind {
        if (!isId(id) || words.isBlank()) {
            throw new IllegalArgumentException("found \"" + id
                    + "\", expected lower-case letters and digits, parted by hyphens or dots, with words");
        }
    }

    /**
     * A kind of evidence.
     *
     * @param id the stable name
     * @param words what it is
     * @return the kind
     */
    public static EvidenceKind evidence(String id, String words) {
        return new EvidenceKind(id, words);
    }

    /**
     * Whether a text can be the name of a kind.
     *
     * @param text any text
     * @return true if it can
     */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    @Override
    public String toString() {
        return words;
    }
}
