package io.github.opensend.core.measure;

import com.google.common.collect.ImmutableSortedSet;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Standing;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * After how many months without a review something is reported.
 *
 * <p>A band is reached on the day of the month on which the review was, or on the last day of a shorter month: a page
 * reviewed on 30 November reaches three months on 28 February. That is our choice where a source says only <em>months</em>.
 *
 * @param months calendar months, each 1 or more
 * @param citation where the bands are set
 * @param standing with what force
 * @param certainty how sure we are of the bands
 * @since 0.1.0
 */
public record StalenessBands(
        ImmutableSortedSet<Integer> months, Citation citation, Standing standing, Certainty certainty)
        implements Serializable {
    /**
     * Bands.
     *
     * @throws IllegalArgumentException if there is none, or one is of less than a month
     */
    public StalenessBands {
        if (months.isEmpty() || months.first() < 1) {
            throw new IllegalArgumentException("bands need months of 1 or more, found " + months);
        }
    }

    /**
     * How long ago something was last reviewed.
     *
     * @param lastReviewed the day of the last review, where one is recorded
     * @param asOf the day that is asked about
     * @return the band that is reached, or what else there is to say
     */
    public Staleness of(Optional<LocalDate> lastReviewed, LocalDate asOf) {
        if (lastReviewed.isEmpty()) {
            return new Staleness.NeverReviewed();
        }
        LocalDate reviewed = lastReviewed.get();
        if (reviewed.isAfter(asOf)) {
            return new Staleness.ReviewedLater();
        }
        return months.descendingSet().stream()
                .filter(band -> !asOf.isBefore(reviewed.plusMonths(band)))
                .findFirst()
                .<Staleness>map(Staleness.Stale::new)
                .orElseGet(Staleness.Fresh::new);
    }
}
