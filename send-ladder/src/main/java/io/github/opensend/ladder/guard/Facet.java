package io.github.opensend.ladder.guard;

import com.google.common.base.Ascii;

/**
 * A fact of the pupil that changes what a ladder asks. Each is true, false, or not known.
 *
 * @since 0.1.0
 */
public enum Facet {
    /** The pupil has an EHC plan. */
    HAS_PLAN("the pupil has an EHC plan"),
    /** The pupil is looked after by a local authority. */
    IN_CARE("the pupil is in care"),
    /** The pupil has a social worker. */
    HAS_SOCIAL_WORKER("the pupil has a social worker"),
    /** The pupil is in Year 10 or 11. */
    KEY_STAGE_4("the pupil is in key stage 4"),
    /** The pupil is autistic or has a learning disability. */
    AUTISM_OR_LEARNING_DISABILITY("the pupil is autistic or has a learning disability");

    private final String words;

    Facet(String words) {
        this.words = words;
    }

    /**
     * The stable name in documents.
     *
     * @return lower-case words joined by hyphens
     */
    public String id() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }

    /**
     * What it says where it is true.
     *
     * @return words
     */
    public String words() {
        return words;
    }
}
