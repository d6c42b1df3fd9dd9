package io.github.opensend.core.measure;

import java.io.Serializable;

/**
 * How long ago something was last reviewed, told in bands.
 *
 * @since 0.1.0
 */
public sealed interface Staleness extends Serializable
        permits Staleness.Fresh, Staleness.Stale, Staleness.NeverReviewed, Staleness.ReviewedLater {
    /** It was reviewed more recently than the first band reaches. */
    record Fresh() implements Staleness {}

    /**
     * It was last reviewed so long ago, or longer.
     *
     * @param months calendar months; the largest of the bands that it has reached
     */
    record Stale(int months) implements Staleness {}

    /** No review of it is recorded. How old it is does not follow. */
    record NeverReviewed() implements Staleness {}

    /** The only review that is recorded is after the day that was asked about, so nothing is known for that day. */
    record ReviewedLater() implements Staleness {}
}
