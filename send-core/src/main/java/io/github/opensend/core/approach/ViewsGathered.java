package io.github.opensend.core.approach;

import java.time.LocalDate;

/**
 * Views that were gathered apart from a plan, a review or a meeting.
 *
 * @param on the day
 * @param parents the parents, and what they said; {@link Voice#notRecorded()} where they were not asked
 * @param child the child or young person, and what they said; {@link Voice#notRecorded()} where they were not asked
 * @since 0.1.0
 */
public record ViewsGathered(LocalDate on, Voice parents, Voice child) implements ApproachEntry {
    @Override
    public EntryKind kind() {
        return EntryKind.VIEWS;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.views(this);
    }
}
