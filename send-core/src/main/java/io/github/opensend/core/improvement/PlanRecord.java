package io.github.opensend.core.improvement;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.measure.Measure;
import io.github.opensend.core.measure.PeriodFigure;
import io.github.opensend.core.measure.Series;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What became of a plan: what was found about its outcomes, and what is to be done for them.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class PlanRecord implements Serializable permits ImmutablePlanRecord {
    private static final long serialVersionUID = 1L;

    PlanRecord() {}

    /**
     * Starts a record.
     *
     * @param plan the plan
     * @return a builder that takes evidence and actions
     */
    public static ImmutablePlanRecord.BuildFinal record(ImprovementPlan plan) {
        return ImmutablePlanRecord.builder().plan(plan);
    }

    /**
     * The plan.
     *
     * @return the plan
     */
    public abstract ImprovementPlan plan();

    /**
     * What was found.
     *
     * @return in the order in which it was recorded; each about an outcome of the plan
     */
    public abstract ImmutableList<Evidence> evidence();

    /**
     * What is to be done.
     *
     * @return in the order in which it was recorded; each for an outcome of the plan
     */
    public abstract ImmutableList<Action> actions();

    @Value.Check
    void speaksOfThePlan() {
        ImmutableList.Builder<String> faults = ImmutableList.builder();
        for (Evidence one : evidence()) {
            Optional<PlannedOutcome> outcome = plan().outcome(one.outcome());
            if (outcome.isEmpty()) {
                faults.add("evidence of " + one.day() + " is about " + one.outcome()
                        + ", expected an outcome of the plan");
            }
            outcome.ifPresent(known -> one.measure()
                    .filter(id -> measure(known, id).isEmpty())
                    .ifPresent(id -> faults.add("evidence of " + one.day() + " measures " + id
                            + ", expected a measure of outcome " + known.id())));
        }
        Set<String> seen = new HashSet<>();
        for (Action one : actions()) {
            if (plan().outcome(one.outcome()).isEmpty()) {
                faults.add("action " + one.id() + " is for " + one.outcome() + ", expected an outcome of the plan");
            }
            if (!seen.add(one.id())) {
                faults.add("action " + one.id() + " is told twice");
            }
        }
        ImmutableList<String> found = faults.build();
        if (!found.isEmpty()) {
            throw new IllegalStateException("faults in the record of the plan: " + String.join("; ", found));
        }
    }

    private static Optional<Measure> measure(PlannedOutcome outcome, String id) {
        return outcome.measures().stream()
                .flatMap(planned -> planned.readings().stream())
                .filter(measure -> measure.id().equals(id))
                .findFirst();
    }

    /**
     * What was found about an outcome.
     *
     * @param outcome the id of the outcome
     * @return in the order of the days
     */
    public ImmutableList<Evidence> evidenceFor(String outcome) {
        return evidence().stream()
                .filter(one -> one.outcome().equals(outcome))
                .sorted(Comparator.comparing(Evidence::day))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The figures of one measure as a series. The plan names no day of a break; whoever knows one adds it.
     *
     * @param outcome the id of the outcome
     * @param measure the id of one of its measures, and so of one reading of it
     * @return the figures in the order of the days; empty if the outcome has no such measure
     * @throws IllegalStateException if two figures are of the same day, or one is in another unit; the message names each
     */
    public Optional<Series> series(String outcome, String measure) {
        return plan().outcome(outcome)
                .flatMap(known -> measure(known, measure))
                .map(found -> Series.series(found)
                        .addAllFigures(evidenceFor(outcome).stream()
                                .filter(one ->
                                        one.measure().filter(measure::equals).isPresent())
                                .map(one ->
                                        PeriodFigure.on(one.day(), one.value().orElseThrow()))
                                .toList())
                        .build());
    }

    /**
     * What should have been done by now.
     *
     * @param asOf the day that is asked about
     * @return the actions whose day has passed, that are neither done nor dropped
     */
    public ImmutableList<Action> overdue(LocalDate asOf) {
        return actions().stream().filter(one -> one.overdue(asOf)).collect(ImmutableList.toImmutableList());
    }

    /**
     * The plan and how much is recorded of it.
     *
     * @return one line of text
     */
    @Override
    public final String toString() {
        return plan().title() + ": " + evidence().size() + " pieces of evidence, "
                + actions().size() + " actions";
    }
}
