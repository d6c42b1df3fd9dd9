package io.github.opensend.core.event;

/**
 * How old a child or young person is who stopped receiving education or training.
 *
 * @since 0.1.0
 */
public enum AgeOfLeaver implements EventKind {
    /** Under eighteen. */
    UNDER_18("under-18"),
    /** Eighteen or over. */
    ADULT("18-or-over");

    private final String id;

    AgeOfLeaver(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
