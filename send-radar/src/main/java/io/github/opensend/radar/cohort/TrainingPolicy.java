package io.github.opensend.radar.cohort;

import java.io.Serializable;

/**
 * What a setting decides for itself about training. Both figures are this library's own choice until it does.
 *
 * @param staleAfterDays after how many days readiness is too old to conclude anything from
 * @param deepenFromChildren from how many children with a gap on a statement deeper training is suggested, however small
 *     the gaps
 * @since 0.1.0
 */
public record TrainingPolicy(int staleAfterDays, int deepenFromChildren) implements Serializable {
    /** Stale after 365 days, deeper training from five children. */
    public static final TrainingPolicy USUAL = new TrainingPolicy(365, 5);

    /**
     * A policy.
     *
     * @throws IllegalArgumentException if a figure is below 1, with every fault
     */
    public TrainingPolicy {
        if (staleAfterDays < 1 || deepenFromChildren < 1) {
            throw new IllegalArgumentException("a training policy has figures of 1 or more, found " + staleAfterDays
                    + " days and " + deepenFromChildren + " children");
        }
    }
}
