package io.github.opensend.core.dispute;

import com.google.common.collect.ImmutableMap;
import io.github.opensend.core.measure.MeasureDefinition;
import io.github.opensend.core.measure.Rate;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many disputes come how far: from decision to mediation to appeal to what came of it.
 *
 * <p>Counts of two sets of disputes that have none in common can be added. A dispute that is open stands in {@link #open} and in no
 * rate of those that ended.
 *
 * @param decisions decisions that can be appealed
 * @param mediationWanted of them, those after which mediation was asked for
 * @param mediationHeld those in which mediation was held
 * @param mediationAgreed those with an agreement in mediation, of those in which it was held
 * @param appealed those that were appealed
 * @param appealedAfterMediation those that were appealed on or after the day of a mediation
 * @param open those in mediation or under appeal, of which nothing has come yet
 * @param ended how many ended in each way
 * @since 0.1.0
 */
public record Funnel(
        long decisions,
        long mediationWanted,
        long mediationHeld,
        long mediationAgreed,
        long appealed,
        long appealedAfterMediation,
        long open,
        ImmutableMap<DisputeOutcome, Long> ended)
        implements Serializable {
    /** No disputes: the funnel to start adding from. */
    public static final Funnel NONE = new Funnel(0, 0, 0, 0, 0, 0, 0, ImmutableMap.of());

    /** Decisions that were appealed. It is not the rate of the official statistics, which count by calendar year. */
    public static final MeasureDefinition APPEALED =
            new MeasureDefinition("decisions-appealed", "decisions that were appealed, out of all that can be");

    /** Mediations that were held, of those that were asked for. */
    public static final MeasureDefinition HELD = new MeasureDefinition(
            "mediations-held", "disputes in which mediation was held, out of those in which it was asked for or held");

    /** Mediations with an agreement. */
    public static final MeasureDefinition AGREED = new MeasureDefinition(
            "mediations-agreed", "disputes with an agreement in mediation, out of those in which mediation was held");

    /** Mediations that an appeal followed (Buckinghamshire 5.9 wants fewer). */
    public static final MeasureDefinition WENT_ON = new MeasureDefinition(
            "appeals-after-mediation",
            "disputes with an appeal after mediation, out of those in which mediation was held");

    /** Disputes that ended without an appeal. */
    public static final MeasureDefinition SETTLED = new MeasureDefinition(
            "settled-before-appeal", "disputes that ended without an appeal, out of all that ended");

    /**
     * Counts disputes.
     *
     * @param disputes any disputes, each once
     * @param asOf the day; what lies after it has not happened yet
     * @return the funnel
     */
    public static Funnel of(Collection<Dispute> disputes, LocalDate asOf) {
        return disputes.stream().map(dispute -> of(dispute, asOf)).reduce(NONE, Funnel::plus);
    }

    private static Funnel of(Dispute dispute, LocalDate asOf) {
        if (dispute.decidedOn().isAfter(asOf)) {
            return NONE;
        }
        boolean held = Dispute.by(dispute.mediationHeldOn(), asOf);
        boolean appealed = Dispute.by(dispute.appealedOn(), asOf);
        boolean after = held
                && appealed
                && dispute.appealedOn()
                        .filter(day -> dispute.mediationHeldOn()
                                .filter(mediated -> !day.isBefore(mediated))
                                .isPresent())
                        .isPresent();
        DisputeStage stage = dispute.stage(asOf).orElseThrow();
        return new Funnel(
                1,
                one(held || Dispute.by(dispute.mediationWantedOn(), asOf)),
                one(held),
                one(held && Dispute.by(dispute.mediationAgreedOn(), asOf)),
                one(appealed),
                one(after),
                one(stage != DisputeStage.DECIDED && stage != DisputeStage.ENDED),
                dispute.outcome(asOf)
                        .map(outcome -> ImmutableMap.of(outcome, 1L))
                        .orElse(ImmutableMap.of()));
    }

    private static long one(boolean isSo) {
        return isSo ? 1 : 0;
    }

    /**
     * The funnel of two sets of disputes together, which must have none in common.
     *
     * @param other the other funnel
     * @return the sums
     * @throws ArithmeticException if a sum does not fit in a long
     */
    public Funnel plus(Funnel other) {
        Map<DisputeOutcome, Long> sums = new EnumMap<>(DisputeOutcome.class);
        ended.forEach((outcome, count) -> sums.merge(outcome, count, Math::addExact));
        other.ended.forEach((outcome, count) -> sums.merge(outcome, count, Math::addExact));
        return new Funnel(
                Math.addExact(decisions, other.decisions),
                Math.addExact(mediationWanted, other.mediationWanted),
                Math.addExact(mediationHeld, other.mediationHeld),
                Math.addExact(mediationAgreed, other.mediationAgreed),
                Math.addExact(appealed, other.appealed),
                Math.addExact(appealedAfterMediation, other.appealedAfterMediation),
                Math.addExact(open, other.open),
                ImmutableMap.copyOf(sums));
    }

    /**
     * The rates of the way, each with what it counts.
     *
     * @return the rates of {@link #APPEALED}, {@link #HELD}, {@link #AGREED}, {@link #WENT_ON} and {@link #SETTLED}, in this order
     */
    public ImmutableMap<MeasureDefinition, Rate> rates() {
        return ImmutableMap.of(
                APPEALED, new Rate(appealed, decisions),
                HELD, new Rate(mediationHeld, mediationWanted),
                AGREED, new Rate(mediationAgreed, mediationHeld),
                WENT_ON, new Rate(appealedAfterMediation, mediationHeld),
                SETTLED, settled());
    }

    private Rate settled() {
        return ended.entrySet().stream()
                .map(entry -> new Rate(entry.getKey().isBeforeAppeal() ? entry.getValue() : 0, entry.getValue()))
                .reduce(Rate.NONE, Rate::plus);
    }

    /**
     * How far they came.
     *
     * @return such as {@code 10 decisions, 4 mediations, 2 appeals}
     */
    @Override
    public String toString() {
        return decisions + " decisions, " + mediationHeld + " mediations, " + appealed + " appeals";
    }
}
