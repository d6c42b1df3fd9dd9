package io.github.opensend.core.approach;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.need.AreaOfNeed;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * A plan of SEN support: who the child is and wants to be, what is needed, what is to be reached, what is done for it, and
 * when it is looked at again.
 *
 * <p>The Code says what teacher, parents and child agree on (SEND Code of Practice 2015, paras 5.40, 6.48 to 6.51 and 7.15)
 * and prescribes no form; this set of fields is our design choice. What is missing is missing: every field may be
 * left out, and {@link Practice} tells what the guidance would look for. The result of the review stands in the {@link
 * Review}, and a {@link Cycle} has both.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class SenSupportPlan implements Serializable permits ImmutableSenSupportPlan {
    private static final long serialVersionUID = 1L;

    SenSupportPlan() {}

    /**
     * Starts a plan.
     *
     * @return a builder
     */
    public static ImmutableSenSupportPlan.Builder plan() {
        return ImmutableSenSupportPlan.builder();
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
     * The parents, and what they said.
     *
     * @return not recorded, unless told otherwise
     */
    @Value.Default
    public Voice parents() {
        return Voice.notRecorded();
    }

    /**
     * Who else took part in planning; a young person may bring a {@link Role#SUPPORTER}.
     *
     * @return the roles; none where it is not recorded
     */
    public abstract ImmutableSet<Role> participants();

    /**
     * What the child is good at and likes.
     *
     * @return the strengths
     */
    public abstract ImmutableList<String> strengths();

    /**
     * What the child or young person wants for the future.
     *
     * @return the aspirations
     */
    public abstract ImmutableList<String> aspirations();

    /**
     * The areas of need that the plan is about, the most important one first.
     *
     * @return the areas, each once
     */
    public abstract ImmutableList<AreaOfNeed> areas();

    /**
     * What the plan rests on.
     *
     * @return the evidence
     */
    public abstract ImmutableList<AssessmentEvidence> evidence();

    /**
     * Where the child is at the start, apart from the baselines of single outcomes.
     *
     * @return the measures
     */
    public abstract ImmutableList<Measured> baseline();

    /**
     * What is to be reached.
     *
     * @return the outcomes, each with a reference of its own
     */
    public abstract ImmutableList<Outcome> outcomes();

    /**
     * What is done for it.
     *
     * @return adjustments and interventions, each with a reference of its own
     */
    public abstract ImmutableList<Provision> provisions();

    /**
     * What the family does at home.
     *
     * @return the words, where something was agreed
     */
    public abstract Optional<String> homeContribution();

    /**
     * The advice that the plan follows.
     *
     * @return the references of the requests
     */
    public abstract ImmutableList<String> advice();

    /**
     * What difference the support is expected to make.
     *
     * @return the words, where it was agreed
     */
    public abstract Optional<String> expectedImpact();

    /**
     * The day by which the support is to be reviewed.
     *
     * @return the day, where one was agreed
     */
    public abstract Optional<LocalDate> reviewOn();

    /**
     * Whether the family agrees that the plan is shared with others.
     *
     * @return not recorded, unless told otherwise
     */
    @Value.Default
    public Consent sharing() {
        return Consent.NOT_RECORDED;
    }

    @Value.Check
    void namesEachThingOnce() {
        Areas.eachOnce("a plan of SEN support", areas());
        ImmutableList.Builder<String> faults = ImmutableList.builder();
        faults.addAll(twice(outcomes(), Outcome::reference, "outcome"));
        faults.addAll(twice(provisions(), Provision::reference, "provision"));
        ImmutableList<String> found = faults.build();
        if (!found.isEmpty()) {
            throw new IllegalStateException("a plan of SEN support: " + String.join("; ", found));
        }
    }

    private static <T> List<String> twice(List<T> all, Function<T, String> reference, String what) {
        Set<String> seen = new HashSet<>();
        return all.stream()
                .map(reference)
                .filter(one -> !seen.add(one))
                .map(one -> what + " " + one + " is told twice")
                .toList();
    }

    /**
     * How much the plan holds; what it says is about a child.
     *
     * @return such as {@code plan of 2 outcomes and 3 provisions}
     */
    @Override
    public final String toString() {
        return "plan of " + outcomes().size() + " outcomes and " + provisions().size() + " provisions";
    }
}
