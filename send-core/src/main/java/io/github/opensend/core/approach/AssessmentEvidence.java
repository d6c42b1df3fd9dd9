package io.github.opensend.core.approach;

import java.io.Serializable;

/**
 * One thing that an assessment rests on.
 *
 * @param source where it comes from
 * @param words what it says
 * @since 0.1.0
 */
public record AssessmentEvidence(EvidenceSource source, String words) implements Serializable {
    /**
     * Checks that it says something.
     *
     * @throws IllegalStateException if the words are empty
     */
    public AssessmentEvidence {
        Texts.needed("what the evidence says", words);
    }

    /**
     * The source alone, because the words are about a child.
     *
     * @return such as {@code teacher assessment}
     */
    @Override
    public String toString() {
        return source.words();
    }
}
