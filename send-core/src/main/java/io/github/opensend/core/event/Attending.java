package io.github.opensend.core.event;

/**
 * Whether the child or young person attends a school or other institution.
 *
 * @since 0.1.0
 */
public enum Attending implements EventKind {
    /** Attending an institution. */
    ATTENDING("true"),
    /** Not attending one. */
    NOT_ATTENDING("false");

    private final String id;

    Attending(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
