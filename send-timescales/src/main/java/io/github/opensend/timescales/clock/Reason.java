package io.github.opensend.timescales.clock;

/**
 * Why a clock needs no answer any more.
 *
 * @since 0.1.0
 */
public enum Reason {
    /** A later step is on record, so this one was taken on a day that nobody recorded; it counts as unknown. */
    ANSWER_NOT_RECORDED("a later step is on record, so this one was taken on a day that is not"),
    /** It was due only if the decision had gone one way, and it went another. */
    DECIDED_OTHERWISE("the decision went another way"),
    /** What it was part of came to an end. */
    PROCESS_ENDED("what it was part of came to an end"),
    /** The same thing was started again. */
    REPLACED("the same thing was started again"),
    /** The duty was taken away. */
    SWITCHED_OFF("the duty does not apply");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /**
     * The reason in words.
     *
     * @return a clause
     */
    public String words() {
        return words;
    }
}
