package io.github.opensend.core.approach;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The stage {@link Stage#DO}: the plan is put into practice.
 *
 * @param on the day on which it began
 * @since 0.1.0
 */
public record Delivery(LocalDate on) implements ApproachEntry {
    @Override
    public EntryKind kind() {
        return EntryKind.DELIVERY;
    }

    @Override
    public Optional<Move> move() {
        return Optional.of(Move.DO);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.delivery(this);
    }
}
