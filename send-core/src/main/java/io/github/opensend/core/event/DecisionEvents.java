package io.github.opensend.core.event;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;

/**
 * Which events tell a family of which decision that can be appealed, beside {@code decision.sent}.
 *
 * @since 0.1.0
 */
public final class DecisionEvents {
    private DecisionEvents() {}

    /**
     * The events that are themselves such a decision.
     *
     * @param decision the decision
     * @return at least one; {@code decision.sent} tells of it again
     */
    public static ImmutableList<Happening> telling(AppealableDecision decision) {
        return switch (decision) {
            case NO_ASSESSMENT -> ImmutableList.of(EventTypes.ASSESSMENT_REFUSED);
            case NO_PLAN -> ImmutableList.of(EventTypes.PLAN_REFUSED);
            case FINAL_PLAN -> ImmutableList.of(EventTypes.PLAN_FINALISED, EventTypes.PLAN_REPLACED);
            case AMENDED_PLAN -> ImmutableList.of(EventTypes.PLAN_AMENDED);
            case NO_REASSESSMENT -> ImmutableList.of(EventTypes.REASSESSMENT_REFUSED);
            case NO_AMENDMENT -> ImmutableList.of(EventTypes.AMENDMENT_DROPPED);
            case MAINTAIN -> ImmutableList.of(EventTypes.REVIEW_DECISION_NOTIFIED.where(ReviewOutcome.MAINTAIN));
            case CEASE ->
                ImmutableList.of(
                        EventTypes.REVIEW_DECISION_NOTIFIED.where(ReviewOutcome.CEASE), EventTypes.CEASE_NOTIFIED);
        };
    }

    /**
     * The decision that an event tells of.
     *
     * @param event any event
     * @return the decision; empty for an event that tells of none
     */
    public static Optional<AppealableDecision> toldBy(CaseEvent event) {
        return Arrays.stream(AppealableDecision.values())
                .filter(decision -> isTold(event, EventTypes.DECISION_SENT.where(decision))
                        || telling(decision).stream().anyMatch(told -> isTold(event, told)))
                .findFirst();
    }

    private static boolean isTold(CaseEvent event, Happening told) {
        return event.type().equals(told.type())
                && (!(told instanceof SomeKinds<?> some)
                        || event.kind().filter(some.kinds()::contains).isPresent());
    }
}
