package io.github.opensend.core.arrangement;

/**
 * What a panel said of a package. The list is our design choice: no source publishes one.
 *
 * @since 0.1.0
 */
public enum HearingOutcome implements ArrangementWord {
    /** The package was agreed. */
    AGREED(true),
    /** It was agreed with changes. */
    AGREED_WITH_CHANGES(true),
    /** It was not agreed. */
    NOT_AGREED(true),
    /** It was put off. */
    DEFERRED(false),
    /** It was looked at, and nothing was to be decided. */
    NOTED(false),
    /** Nobody wrote it down. */
    NOT_RECORDED(false);

    private final boolean decision;

    HearingOutcome(boolean decision) {
        this.decision = decision;
    }

    /**
     * Whether the panel decided about the package.
     *
     * @return true for the ways of agreeing and of not agreeing
     */
    public boolean decision() {
        return decision;
    }
}
