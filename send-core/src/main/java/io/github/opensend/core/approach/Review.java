package io.github.opensend.core.approach;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.HouseStyle;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The stage {@link Stage#REVIEW}: what came of the support, outcome by outcome, and what was decided.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Review implements ApproachEntry permits ImmutableReview {
    private static final long serialVersionUID = 1L;

    Review() {}

    /**
     * Starts a review.
     *
     * @param on the day
     * @param decision what was decided
     * @param reason why
     * @return a builder that takes the results, the voices and who took part
     */
    public static ImmutableReview.BuildFinal held(LocalDate on, ReviewDecision decision, String reason) {
        return ImmutableReview.builder().on(on).decision(decision).reason(reason);
    }

    @Override
    public abstract LocalDate on();

    /**
     * What was decided.
     *
     * @return the decision of those who took part
     */
    public abstract ReviewDecision decision();

    /**
     * Why.
     *
     * @return a text that is not empty
     */
    public abstract String reason();

    /**
     * What was found of each outcome.
     *
     * @return the results; an outcome that is not there was not judged
     */
    public abstract ImmutableList<OutcomeResult> results();

    /**
     * Who took part beside the parents and the child.
     *
     * @return the roles; none where it is not recorded
     */
    public abstract ImmutableSet<Role> participants();

    /**
     * The parents, and what they said.
     *
     * @return not recorded, unless told otherwise
     */
    @Value.Default
    public Voice parents() {
        return Voice.notRecorded();
    }

    /**
     * The child or young person, and what they said.
     *
     * @return not recorded, unless told otherwise
     */
    @Value.Default
    public Voice child() {
        return Voice.notRecorded();
    }

    /**
     * What is to be done next.
     *
     * @return the next step, where one was agreed
     */
    public abstract Optional<String> nextStep();

    @Override
    public EntryKind kind() {
        return EntryKind.REVIEW;
    }

    @Override
    public Optional<Move> move() {
        return Optional.of(Move.REVIEW);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.review(this);
    }

    @Value.Check
    void judgesEachOutcomeOnce() {
        Texts.needed("why the review decided so", reason());
        Set<String> seen = new HashSet<>();
        for (OutcomeResult result : results()) {
            if (!seen.add(result.outcome())) {
                throw new IllegalStateException(this + " has two results for one outcome");
            }
        }
    }

    /**
     * The day.
     *
     * @return such as {@code review on 2025-12-12}
     */
    @Override
    public final String toString() {
        return "review on " + on();
    }
}
