package io.github.opensend.core.improvement;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Standing;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What a local area sets out to do about SEND.
 *
 * <p>A plan may cite what it does not explain, contradict itself and leave spaces blank; all of that is kept as it is, and
 * {@link ReferenceCheck} finds it.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class ImprovementPlan implements Serializable permits ImmutableImprovementPlan {
    private static final long serialVersionUID = 1L;

    ImprovementPlan() {}

    /**
     * Starts a plan.
     *
     * @param title what it is called
     * @return the stages of a builder
     */
    public static ImmutableImprovementPlan.CitationBuildStage plan(String title) {
        return ImmutableImprovementPlan.builder().title(title);
    }

    /**
     * What it is called.
     *
     * @return the title
     */
    public abstract String title();

    /**
     * The plan as a document.
     *
     * @return the citation
     */
    public abstract Citation citation();

    /**
     * The force of the plan.
     *
     * @return local practice, for a plan that a local area made for itself
     */
    public abstract Standing standing();

    /**
     * How sure we are that the plan says what is told here. What is our own reading carries its own certainty.
     *
     * @return the certainty
     */
    public abstract Certainty certainty();

    /**
     * The first day that it is for.
     *
     * @return the day, where it is known
     */
    public abstract Optional<LocalDate> first();

    /**
     * The last day that it is for.
     *
     * @return the day, where it is known
     */
    public abstract Optional<LocalDate> last();

    /**
     * How sure we are of its first and last day.
     *
     * @return the certainty
     */
    public abstract Certainty certaintyOfDays();

    /**
     * Its parts.
     *
     * @return in the plan's order
     */
    public abstract ImmutableList<Priority> priorities();

    /**
     * What it serves.
     *
     * @return in the plan's order
     */
    public abstract ImmutableList<Objective> objectives();

    /**
     * What all of it is to be like.
     *
     * @return in the plan's order
     */
    public abstract ImmutableList<KeyPrinciple> keyPrinciples();

    /**
     * What is to come about.
     *
     * @return in the plan's order
     */
    public abstract ImmutableList<PlannedOutcome> outcomes();

    /**
     * What it aims at outside its outcomes, as far as it is told here.
     *
     * @return in the plan's order
     */
    public abstract ImmutableList<PlannedAim> aims();

    /**
     * One priority.
     *
     * @param id its id
     * @return the priority; empty if there is none
     */
    public Optional<Priority> priority(String id) {
        return named(priorities(), Priority::id, id);
    }

    /**
     * One objective.
     *
     * @param code its code
     * @return the objective; empty if there is none
     */
    public Optional<Objective> objective(String code) {
        return named(objectives(), Objective::code, code);
    }

    /**
     * One key principle.
     *
     * @param id its id
     * @return the key principle; empty if there is none
     */
    public Optional<KeyPrinciple> keyPrinciple(String id) {
        return named(keyPrinciples(), KeyPrinciple::id, id);
    }

    /**
     * One outcome.
     *
     * @param id its id
     * @return the outcome; empty if there is none
     */
    public Optional<PlannedOutcome> outcome(String id) {
        return named(outcomes(), PlannedOutcome::id, id);
    }

    /**
     * The outcomes of a priority.
     *
     * @param priority the id of the priority
     * @return in the plan's order; none if there is no such priority
     */
    public ImmutableList<PlannedOutcome> outcomesOf(String priority) {
        return outcomes().stream()
                .filter(outcome -> outcome.priority().equals(priority))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Every place that may measure something.
     *
     * @return the outcomes, then the aims
     */
    public ImmutableList<PlanPlace> places() {
        return Stream.<PlanPlace>concat(outcomes().stream(), aims().stream()).collect(ImmutableList.toImmutableList());
    }

    private static <T> Optional<T> named(List<T> all, Function<T, String> name, String wanted) {
        return all.stream().filter(one -> name.apply(one).equals(wanted)).findFirst();
    }

    @Value.Check
    void namesEachThingOnce() {
        ImmutableList.Builder<String> faults = ImmutableList.builder();
        faults.addAll(twice(priorities(), Priority::id, "priority"));
        faults.addAll(twice(objectives(), Objective::code, "objective"));
        faults.addAll(twice(keyPrinciples(), KeyPrinciple::id, "key principle"));
        faults.addAll(twice(places(), PlanPlace::id, "place"));
        for (PlanPlace place : places()) {
            if (priority(place.priority()).isEmpty()) {
                faults.add("place " + place.id() + " belongs to the priority " + place.priority()
                        + ", expected one of "
                        + priorities().stream().map(Priority::id).toList());
            }
        }
        for (PlannedOutcome outcome : outcomes()) {
            for (String other : outcome.resembles()) {
                if (other.equals(outcome.id()) || outcome(other).isEmpty()) {
                    faults.add(
                            "place " + outcome.id() + " resembles " + other + ", expected another outcome of the plan");
                }
            }
        }
        if (first().isPresent() && last().isPresent() && last().get().isBefore(first().get())) {
            faults.add("it is for " + first().get() + " to " + last().get()
                    + ", expected a last day not before the first");
        }
        ImmutableList<String> found = faults.build();
        if (!found.isEmpty()) {
            throw new IllegalStateException("faults in the plan " + title() + ": " + String.join("; ", found));
        }
    }

    private static <T> List<String> twice(List<T> all, Function<T, String> name, String what) {
        Set<String> seen = new HashSet<>();
        return all.stream()
                .map(name)
                .filter(one -> !seen.add(one))
                .map(one -> what + " " + one + " is told twice")
                .toList();
    }

    /**
     * The title and how much the plan holds.
     *
     * @return one line of text
     */
    @Override
    public final String toString() {
        return title() + ": " + priorities().size() + " priorities, "
                + objectives().size() + " objectives, " + outcomes().size() + " outcomes";
    }
}
