package io.github.opensend.core.approach;

import java.time.LocalDate;

/**
 * An outcome that was changed or added after the plan was agreed: a new version beside the older ones.
 *
 * @param on the day
 * @param outcome the outcome as it is from then on
 * @param why why it was changed
 * @since 0.1.0
 */
public record OutcomeChange(LocalDate on, Outcome outcome, String why) implements ApproachEntry {
    /**
     * Checks that there is a reason.
     *
     * @throws IllegalStateException if the reason is empty
     */
    public OutcomeChange {
        Texts.needed("why the outcome was changed", why);
    }

    @Override
    public EntryKind kind() {
        return EntryKind.OUTCOME_CHANGE;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.outcomeChange(this);
    }

    /**
     * The day and the outcome.
     *
     * @return such as {@code change of outcome talk on 2025-11-10}
     */
    @Override
    public String toString() {
        return "change of " + outcome + " on " + on;
    }
}
