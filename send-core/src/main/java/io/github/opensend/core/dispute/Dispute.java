package io.github.opensend.core.dispute;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.event.AppealableDecision;
import io.github.opensend.core.event.TribunalOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One decision that can be appealed, and what is recorded of a dispute about it. What is not recorded is not known, and never a no.
 *
 * <p>Each day counts only up to the day that is asked about, so that one dispute can be looked at as it stood before.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Dispute implements Serializable permits ImmutableDispute {
    private static final long serialVersionUID = 1L;

    Dispute() {}

    /**
     * Starts a dispute.
     *
     * @param decision the decision
     * @param decidedOn the day on which the family was told
     * @return a builder that takes the days of what followed
     */
    public static ImmutableDispute.BuildFinal about(AppealableDecision decision, LocalDate decidedOn) {
        return ImmutableDispute.builder().decision(decision).decidedOn(decidedOn);
    }

    /**
     * The decision.
     *
     * @return the decision
     */
    public abstract AppealableDecision decision();

    /**
     * The day on which the family was told.
     *
     * @return the day
     */
    public abstract LocalDate decidedOn();

    /**
     * The day on which it was settled without mediation and without an appeal.
     *
     * @return the day; empty where nothing is recorded
     */
    public abstract Optional<LocalDate> settledOn();

    /**
     * The day on which mediation was asked for.
     *
     * @return the day; empty where nothing is recorded
     */
    public abstract Optional<LocalDate> mediationWantedOn();

    /**
     * The day on which the family declined mediation.
     *
     * @return the day; empty where nothing is recorded
     */
    public abstract Optional<LocalDate> mediationDeclinedOn();

    /**
     * The first day of mediation.
     *
     * @return the day; empty where nothing is recorded
     */
    public abstract Optional<LocalDate> mediationHeldOn();

    /**
     * The day of an agreement in mediation.
     *
     * @return the day; empty where nothing is recorded
     */
    public abstract Optional<LocalDate> mediationAgreedOn();

    /**
     * The day of the certificate, which starts a limb of the time to appeal.
     *
     * @return the day; empty where nothing is recorded
     */
    public abstract Optional<LocalDate> certificateOn();

    /**
     * The day on which an appeal was lodged.
     *
     * @return the day; empty where nothing is recorded
     */
    public abstract Optional<LocalDate> appealedOn();

    /**
     * The day on which the authority conceded or did not oppose.
     *
     * @return the day; empty where nothing is recorded
     */
    public abstract Optional<LocalDate> concededOn();

    /**
     * The day on which the appeal was withdrawn.
     *
     * @return the day; empty where nothing is recorded
     */
    public abstract Optional<LocalDate> withdrawnOn();

    /**
     * The day of the Tribunal's order.
     *
     * @return the day; empty where nothing is recorded
     */
    public abstract Optional<LocalDate> orderedOn();

    /**
     * What the Tribunal ordered.
     *
     * @return the order; there is one wherever there is a day of one, and only there
     */
    public abstract Optional<TribunalOrder> order();

    @Value.Check
    void followsTheDecision() {
        ImmutableList.Builder<String> faults = ImmutableList.builder();
        early("settledOn", settledOn(), faults);
        early("mediationWantedOn", mediationWantedOn(), faults);
        early("mediationDeclinedOn", mediationDeclinedOn(), faults);
        early("mediationHeldOn", mediationHeldOn(), faults);
        early("mediationAgreedOn", mediationAgreedOn(), faults);
        early("certificateOn", certificateOn(), faults);
        early("appealedOn", appealedOn(), faults);
        early("concededOn", concededOn(), faults);
        early("withdrawnOn", withdrawnOn(), faults);
        early("orderedOn", orderedOn(), faults);
        if (orderedOn().isPresent() != order().isPresent()) {
            faults.add("order: found one of order and orderedOn, expected both or neither");
        }
        ImmutableList<String> found = faults.build();
        if (!found.isEmpty()) {
            throw new IllegalStateException("a dispute: " + String.join("; ", found));
        }
    }

    private void early(String name, Optional<LocalDate> day, ImmutableList.Builder<String> faults) {
        day.filter(decidedOn()::isAfter)
                .ifPresent(early -> faults.add(name + ": found " + early + ", expected " + decidedOn()
                        + " or later, the day of the decision"));
    }

    /**
     * What came of it.
     *
     * @param asOf the day; what lies after it has not happened yet
     * @return the outcome; empty while nothing has come of it. An order comes before a concession and a withdrawal, and all three
     *     before what came without an appeal; an agreement in mediation that an appeal followed is no outcome.
     */
    public Optional<DisputeOutcome> outcome(LocalDate asOf) {
        if (by(orderedOn(), asOf)) {
            return order().map(order ->
                    order == TribunalOrder.DISMISSED ? DisputeOutcome.DISMISSED : DisputeOutcome.ORDERED);
        } else if (by(concededOn(), asOf)) {
            return Optional.of(DisputeOutcome.CONCEDED);
        } else if (by(withdrawnOn(), asOf)) {
            return Optional.of(DisputeOutcome.WITHDRAWN);
        } else if (by(appealedOn(), asOf)) {
            return Optional.empty();
        } else if (by(mediationAgreedOn(), asOf)) {
            return Optional.of(DisputeOutcome.AGREED_IN_MEDIATION);
        }
        return by(settledOn(), asOf) ? Optional.of(DisputeOutcome.SETTLED_EARLY) : Optional.empty();
    }

    /**
     * How far it has come.
     *
     * @param asOf the day; what lies after it has not happened yet
     * @return the last stage that is recorded; empty before the decision
     */
    public Optional<DisputeStage> stage(LocalDate asOf) {
        if (decidedOn().isAfter(asOf)) {
            return Optional.empty();
        } else if (outcome(asOf).isPresent()) {
            return Optional.of(DisputeStage.ENDED);
        } else if (by(appealedOn(), asOf)) {
            return Optional.of(DisputeStage.APPEALED);
        } else if (by(mediationHeldOn(), asOf)) {
            return Optional.of(DisputeStage.MEDIATION_HELD);
        }
        return Optional.of(by(mediationWantedOn(), asOf) ? DisputeStage.MEDIATION_WANTED : DisputeStage.DECIDED);
    }

    static boolean by(Optional<LocalDate> day, LocalDate asOf) {
        return day.filter(on -> !on.isAfter(asOf)).isPresent();
    }

    /**
     * The decision and its day.
     *
     * @return such as {@code dispute about no-plan of 2026-01-12}
     */
    @Override
    public final String toString() {
        return "dispute about " + decision().id() + " of " + decidedOn();
    }
}
