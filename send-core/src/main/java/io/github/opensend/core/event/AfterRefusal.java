package io.github.opensend.core.event;

/**
 * Whether an agreement to assess turns an earlier refusal round.
 *
 * @since 0.1.0
 */
public enum AfterRefusal implements EventKind {
    /** The first answer to the request. */
    FIRST_ANSWER("false"),
    /** A reversal of a refusal, whether or not that refusal is on record. */
    REVERSAL("true");

    private final String id;

    AfterRefusal(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
