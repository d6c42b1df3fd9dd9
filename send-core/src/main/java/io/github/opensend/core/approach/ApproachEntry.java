package io.github.opensend.core.approach;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One entry of the record of a child's SEN support: something that somebody did or decided on a day.
 *
 * <p>Entries are added and never changed; what was wrong or has moved on is said again by a later entry.
 *
 * @since 0.1.0
 */
public sealed interface ApproachEntry extends Serializable
        permits AdviceReceipt,
                AdviceRequest,
                Assessment,
                Delivery,
                Meeting,
                OutcomeChange,
                PlanAgreed,
                ProgressCheck,
                ProvisionChange,
                Review,
                SupportDecision,
                ViewsGathered {
    /**
     * The day.
     *
     * @return a day in England
     */
    LocalDate on();

    /**
     * What the entry is.
     *
     * @return the kind
     */
    EntryKind kind();

    /**
     * The move that the entry makes.
     *
     * @return the move; empty for an entry that leaves the child at the same point
     */
    default Optional<Move> move() {
        return Optional.empty();
    }

    /**
     * Hands the entry to the method for its kind.
     *
     * @param visitor the methods
     * @param <R> what they give back
     * @return what the method gave back
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * A method for each kind of entry.
     *
     * @param <R> what they give back
     */
    interface Visitor<R> {
        /**
         * A decision to start SEN support, not to start it, or to end it.
         *
         * @param decision the entry
         * @return the result
         */
        R decision(SupportDecision decision);

        /**
         * An assessment, which starts a cycle.
         *
         * @param assessment the entry
         * @return the result
         */
        R assessment(Assessment assessment);

        /**
         * A plan that was agreed.
         *
         * @param plan the entry
         * @return the result
         */
        R plan(PlanAgreed plan);

        /**
         * The start of the support that was planned.
         *
         * @param delivery the entry
         * @return the result
         */
        R delivery(Delivery delivery);

        /**
         * A review.
         *
         * @param review the entry
         * @return the result
         */
        R review(Review review);

        /**
         * A meeting with the family.
         *
         * @param meeting the entry
         * @return the result
         */
        R meeting(Meeting meeting);

        /**
         * An outcome that was changed or added in the course of a cycle.
         *
         * @param change the entry
         * @return the result
         */
        R outcomeChange(OutcomeChange change);

        /**
         * Provision that was changed or added in the course of a cycle.
         *
         * @param change the entry
         * @return the result
         */
        R provisionChange(ProvisionChange change);

        /**
         * Advice that was asked for.
         *
         * @param request the entry
         * @return the result
         */
        R adviceRequest(AdviceRequest request);

        /**
         * Advice that was received.
         *
         * @param receipt the entry
         * @return the result
         */
        R adviceReceipt(AdviceReceipt receipt);

        /**
         * Views that were gathered outside a plan, a review or a meeting.
         *
         * @param views the entry
         * @return the result
         */
        R views(ViewsGathered views);

        /**
         * The progress check at the age of two.
         *
         * @param check the entry
         * @return the result
         */
        R progressCheck(ProgressCheck check);
    }
}
