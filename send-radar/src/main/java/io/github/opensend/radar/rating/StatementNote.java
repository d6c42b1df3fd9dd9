package io.github.opensend.radar.rating;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * What was seen, in a person's words, with the evidence that it rests on.
 *
 * @param statement the stable name of the statement
 * @param words what was seen; never printed
 * @param evidence the caller's references to evidence; never printed
 * @since 0.1.0
 */
public record StatementNote(String statement, String words, ImmutableList<String> evidence) implements Serializable {
    /**
     * A note without references.
     *
     * @param statement the stable name of the statement
     * @param words what was seen
     * @return the note
     */
    public static StatementNote of(String statement, String words) {
        return new StatementNote(statement, words, ImmutableList.of());
    }

    /**
     * Which statement it is about, and nothing of what it says.
     *
     * @return such as {@code note on reading}
     */
    @Override
    public String toString() {
        return "note on " + statement;
    }
}
