package io.github.opensend.core.dispute;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.opensend.core.measure.Rate;
import io.github.opensend.core.measure.ShownCounts;
import io.github.opensend.core.measure.Suppression;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The complaints of a time, counted.
 *
 * @param all how many there were
 * @param plans how many plans the authority maintained, which is what they are set against
 * @param byCause how many of each cause, by the name of the cause
 * @param byStage how many at each stage; one without any is zero
 * @param upheld those upheld at least in part, out of all that have an outcome with a finding
 * @since 0.1.0
 */
public record ComplaintFigures(
        long all,
        long plans,
        ImmutableSortedMap<String, Long> byCause,
        ImmutableMap<ComplaintStage, Long> byStage,
        Rate upheld)
        implements Serializable {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    /**
     * Counts complaints.
     *
     * @param complaints any complaints, each once
     * @param first the first day of the time
     * @param last the last day of the time
     * @param plans how many plans the authority maintained, from 0
     * @return the figures of those that were made in the time
     * @throws IllegalArgumentException if the time ends before it begins, or there are fewer than no plans
     */
    public static ComplaintFigures of(Collection<Complaint> complaints, LocalDate first, LocalDate last, long plans) {
        if (last.isBefore(first) || plans < 0) {
            throw new IllegalArgumentException(
                    "expected a time that ends on or after its first day and 0 plans or more, found " + first + " to "
                            + last + " and " + plans + " plans");
        }
        Map<String, Long> causes = new TreeMap<>();
        Map<ComplaintStage, Long> stages = new EnumMap<>(ComplaintStage.class);
        for (ComplaintStage stage : ComplaintStage.values()) {
            stages.put(stage, 0L);
        }
        long all = 0;
        Rate upheld = Rate.NONE;
        for (Complaint complaint : complaints) {
            if (!complaint.on().isBefore(first) && !complaint.on().isAfter(last)) {
                all++;
                causes.merge(complaint.cause().id(), 1L, Long::sum);
                stages.merge(complaint.stage(), 1L, Long::sum);
                upheld = upheld.plus(
                        complaint.outcome().map(ComplaintFigures::finding).orElse(Rate.NONE));
            }
        }
        return new ComplaintFigures(all, plans, ImmutableSortedMap.copyOf(causes), ImmutableMap.copyOf(stages), upheld);
    }

    private static Rate finding(ComplaintOutcome outcome) {
        return switch (outcome) {
            case UPHELD, PARTLY_UPHELD -> new Rate(1, 1);
            case NOT_UPHELD -> new Rate(0, 1);
            case RESOLVED -> Rate.NONE;
        };
    }

    /**
     * How many complaints there were for each thousand plans.
     *
     * @return to one decimal place, half up, which is our choice; empty without a plan
     */
    public Optional<BigDecimal> perThousandPlans() {
        return plans == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(all)
                        .multiply(THOUSAND)
                        .divide(BigDecimal.valueOf(plans), 1, RoundingMode.HALF_UP));
    }

    /**
     * The counts of causes as they may be shown.
     *
     * @param suppression how small a count may be
     * @return the counts and their total
     */
    public ShownCounts<String> byCause(Suppression suppression) {
        return suppression.counts(byCause);
    }

    /**
     * How many there were.
     *
     * @return such as {@code 12 complaints, 4 of 9 upheld}
     */
    @Override
    public String toString() {
        return all + " complaints, " + upheld + " upheld";
    }
}
