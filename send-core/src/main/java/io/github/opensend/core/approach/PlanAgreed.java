package io.github.opensend.core.approach;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The stage {@link Stage#PLAN}: a plan was agreed.
 *
 * @param on the day
 * @param plan the plan
 * @since 0.1.0
 */
public record PlanAgreed(LocalDate on, SenSupportPlan plan) implements ApproachEntry {
    @Override
    public EntryKind kind() {
        return EntryKind.PLAN;
    }

    @Override
    public Optional<Move> move() {
        return Optional.of(Move.PLAN);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.plan(this);
    }
}
