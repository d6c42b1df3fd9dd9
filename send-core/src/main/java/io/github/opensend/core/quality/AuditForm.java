package io.github.opensend.core.quality;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Standing;
import io.github.opensend.core.plan.PlanFindings;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What an audit of plans asks, with its source.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class AuditForm implements Serializable permits ImmutableAuditForm {
    private static final long serialVersionUID = 1L;

    AuditForm() {}

    /**
     * Starts a form.
     *
     * @param id the stable name
     * @param title what it is called
     * @return the stages of a builder
     */
    public static ImmutableAuditForm.CitationBuildStage form(String id, String title) {
        return ImmutableAuditForm.builder().id(id).title(title);
    }

    /**
     * The stable name.
     *
     * @return lower-case words joined by hyphens
     */
    public abstract String id();

    /**
     * What it is called.
     *
     * @return the title
     */
    public abstract String title();

    /**
     * Where it stands.
     *
     * @return the citation
     */
    public abstract Citation citation();

    /**
     * Its force.
     *
     * @return local practice, or a convention
     */
    public abstract Standing standing();

    /**
     * How sure we are of it.
     *
     * @return the certainty
     */
    public abstract Certainty certainty();

    /**
     * What is asked.
     *
     * @return the criteria in their order, at least one
     */
    public abstract ImmutableList<AuditCriterion> criteria();

    @Value.Check
    void asksEachThingOnce() {
        List<String> faults = new ArrayList<>();
        if (criteria().isEmpty()) {
            faults.add("criteria: found none, expected one or more");
        }
        Set<String> seen = new HashSet<>();
        criteria().stream()
                .filter(criterion -> !seen.add(criterion.id()))
                .forEach(criterion -> faults.add(criterion.id() + ": found twice, expected once"));
        if (!faults.isEmpty()) {
            throw new IllegalStateException("an audit form: " + String.join("; ", faults));
        }
    }

    /**
     * The names of the criteria.
     *
     * @return the names in the order of the form
     */
    public ImmutableSet<String> criterionIds() {
        return criteria().stream().map(AuditCriterion::id).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * What the findings of a plan say to the criteria, for an auditor to start from. A criterion is not met if one of its rules found
     * something, and met if none did. One without rules, or with a rule that could not be asked, gets no answer: that is for people.
     *
     * @param findings the findings
     * @return answers by criterion
     */
    public ImmutableMap<String, AuditAnswer> suggestedBy(PlanFindings findings) {
        return criteria().stream()
                .filter(criterion -> !criterion.rules().isEmpty())
                .filter(criterion -> isAnswered(criterion, findings))
                .collect(ImmutableMap.toImmutableMap(
                        AuditCriterion::id,
                        criterion -> isFound(criterion, findings) ? AuditAnswer.NOT_MET : AuditAnswer.MET));
    }

    private static boolean isAnswered(AuditCriterion criterion, PlanFindings findings) {
        return isFound(criterion, findings)
                || Maps.filterKeys(findings.notLooked(), criterion.rules()::contains)
                        .isEmpty();
    }

    private static boolean isFound(AuditCriterion criterion, PlanFindings findings) {
        return !Sets.intersection(criterion.rules(), findings.rules()).isEmpty();
    }

    /**
     * The title.
     *
     * @return such as {@code full plan audit}
     */
    @Override
    public final String toString() {
        return title();
    }
}
