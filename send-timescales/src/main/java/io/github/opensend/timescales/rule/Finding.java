package io.github.opensend.timescales.rule;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * What came of holding the facts of a circumstance against a ground.
 *
 * @param outcome whether the facts establish it
 * @param because why, in plain words
 * @param missing the facts that were not told, by their names in documents
 * @since 0.1.0
 */
public record Finding(Outcome outcome, String because, ImmutableList<String> missing) implements Serializable {
    /** Whether facts establish a ground. */
    public enum Outcome {
        /** They do. */
        ESTABLISHED,
        /** They do not. */
        NOT_ESTABLISHED,
        /** It cannot be said, because a fact is missing. */
        FACTS_MISSING
    }

    static Finding established(String because) {
        return new Finding(Outcome.ESTABLISHED, because, ImmutableList.of());
    }

    static Finding notEstablished(String because) {
        return new Finding(Outcome.NOT_ESTABLISHED, because, ImmutableList.of());
    }

    static Finding missing(ImmutableList<String> facts) {
        return new Finding(Outcome.FACTS_MISSING, "not told: " + String.join(", ", facts), facts);
    }
}
