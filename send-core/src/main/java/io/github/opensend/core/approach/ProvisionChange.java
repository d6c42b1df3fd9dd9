package io.github.opensend.core.approach;

import java.time.LocalDate;

/**
 * Provision that was changed, measured or added after the plan was agreed; the same reference makes it a new version.
 *
 * @param on the day
 * @param provision the provision as it is from then on
 * @param why why it was changed
 * @since 0.1.0
 */
public record ProvisionChange(LocalDate on, Provision provision, String why) implements ApproachEntry {
    /**
     * Checks that there is a reason.
     *
     * @throws IllegalStateException if the reason is empty
     */
    public ProvisionChange {
        Texts.needed("why the provision was changed", why);
    }

    @Override
    public EntryKind kind() {
        return EntryKind.PROVISION_CHANGE;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.provisionChange(this);
    }

    /**
     * The day and the provision.
     *
     * @return such as {@code change of intervention talk-time on 2025-11-10}
     */
    @Override
    public String toString() {
        return "change of " + provision + " on " + on;
    }
}
