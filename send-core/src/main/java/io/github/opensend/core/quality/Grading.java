package io.github.opensend.core.quality;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.opensend.core.measure.Rate;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How the answers of an audit come to a grade: the caller's weights, and the share that each grade takes. No source that we know
 * publishes either, so there is no default.
 *
 * @param weights the weight of each criterion of the form, from 0 to 1,000,000; one at least above 0
 * @param from the least share that each grade but the last takes, in percent from 1 to 100: outstanding, good, requires
 *     improvement; what is below is inadequate
 * @since 0.1.0
 */
public record Grading(ImmutableMap<String, Integer> weights, ImmutableMap<AuditGrade, Integer> from)
        implements Serializable {
    private static final int HEAVIEST = 1_000_000;
    private static final int WHOLE = 100;

    /**
     * A grading.
     *
     * @throws IllegalArgumentException if a weight or a share is out of range, a grade is missing, or a better grade takes no more
     *     than a worse one; the message has every fault
     */
    public Grading {
        List<String> faults = new ArrayList<>();
        weights.forEach((criterion, weight) -> {
            if (weight < 0 || weight > HEAVIEST) {
                faults.add("weights." + criterion + ": found " + weight + ", expected 0 to " + HEAVIEST);
            }
        });
        if (weights.values().stream().noneMatch(weight -> weight > 0)) {
            faults.add("weights: found none above 0, expected one or more");
        }
        int above = WHOLE + 1;
        for (AuditGrade grade : AuditGrade.values()) {
            Integer least = from.get(grade);
            if (grade == AuditGrade.INADEQUATE) {
                if (least != null) {
                    faults.add("from.inadequate: found " + least + ", expected nothing, because it takes what is left");
                }
            } else if (least == null) {
                faults.add("from." + grade.id() + ": found nothing, expected a share in percent");
            } else if (least < 1 || least >= above) {
                faults.add("from." + grade.id() + ": found " + least + ", expected 1 to " + (above - 1));
            } else {
                above = least;
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
    }

    /**
     * What an audit comes to.
     *
     * @param audit an audit whose form has the weighted criteria, and no other
     * @return a grade with its counts, or every criterion that still needs an answer
     * @throws IllegalArgumentException if the form has criteria without a weight, or the weights name others; the message has all
     */
    public Graded of(Audit audit) {
        Sets.SetView<String> apart = Sets.symmetricDifference(audit.form().criterionIds(), weights.keySet());
        if (!apart.isEmpty()) {
            throw new IllegalArgumentException("weights: found others than the form has, " + apart.immutableCopy()
                    + "; expected " + audit.form().criterionIds());
        }
        if (!audit.unanswered().isEmpty()) {
            return new Graded.Unanswered(audit.unanswered());
        }
        long reached = 0;
        long all = 0;
        for (Map.Entry<String, AuditAnswer> answer : audit.answers().entrySet()) {
            if (answer.getValue() != AuditAnswer.NOT_APPLICABLE) {
                long weight = weights.getOrDefault(answer.getKey(), 0);
                reached += weight * answer.getValue().halves();
                all += weight * AuditAnswer.HALVES;
            }
        }
        return all == 0 ? new Graded.NothingApplies() : new Graded.With(grade(reached, all), new Rate(reached, all));
    }

    private AuditGrade grade(long reached, long all) {
        return Arrays.stream(AuditGrade.values())
                .filter(grade -> reached * WHOLE >= from.getOrDefault(grade, 0) * all)
                .findFirst()
                .orElseThrow();
    }
}
