package io.github.opensend.core.improvement;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.law.Citation;
import java.io.Serializable;

/**
 * Something in a plan that deserves a look.
 *
 * @param rule what was looked for
 * @param about the ids and codes that it is about, that of the place first
 * @param words what was found, in words without a full stop
 * @param citation where it stands
 * @since 0.1.0
 */
public record ReferenceFinding(ReferenceRule rule, ImmutableList<String> about, String words, Citation citation)
        implements Serializable {
    /**
     * The rule and the words.
     *
     * @return one line of text
     */
    @Override
    public String toString() {
        return rule.id() + ": " + words;
    }
}
