package io.github.opensend.core.improvement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.ImmutableCitation;
import io.github.opensend.core.measure.Benchmark;
import io.github.opensend.core.measure.BenchmarkTarget;
import io.github.opensend.core.measure.Benchmarks;
import io.github.opensend.core.measure.Measure;
import io.github.opensend.core.measure.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for what in a plan does not hold together: references that lead nowhere, targets that are blank or differ,
 * benchmarks that were published otherwise, and words that can be read in more than one way. Nothing is put right.
 *
 * @since 0.1.0
 */
public final class ReferenceCheck {
    private static final int FIRST_MONTHS = 3;

    private final ImmutableList.Builder<ReferenceFinding> findings = ImmutableList.builder();
    private final ImprovementPlan plan;
    private final ImmutableList<Benchmark> published;
    private final ImmutableSet<String> codes;
    private final ImmutableSet<String> principles;

    private ReferenceCheck(ImprovementPlan plan, ImmutableList<Benchmark> published) {
        this.plan = plan;
        this.published = published;
        this.codes = plan.objectives().stream().map(Objective::code).collect(ImmutableSet.toImmutableSet());
        this.principles = plan.keyPrinciples().stream().map(KeyPrinciple::id).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Looks through a plan, with the benchmarks that come with this library.
     *
     * @param plan the plan
     * @return what was found: about priorities, objectives, the references of outcomes, what places measure, and pairs of
     *     places, each in the plan's order
     */
    public static ImmutableList<ReferenceFinding> of(ImprovementPlan plan) {
        return of(plan, Benchmarks.all());
    }

    /**
     * Looks through a plan.
     *
     * @param plan the plan
     * @param published the figures that its benchmarks are held against
     * @return what was found: about priorities, objectives, the references of outcomes, what places measure, and pairs of
     *     places, each in the plan's order
     */
    public static ImmutableList<ReferenceFinding> of(ImprovementPlan plan, ImmutableList<Benchmark> published) {
        return new ReferenceCheck(plan, published).look();
    }

    private ImmutableList<ReferenceFinding> look() {
        Set<String> citedAnywhere = cited(plan.outcomes());
        plan.priorities().forEach(this::declarations);
        plan.objectives().forEach(objective -> objective(objective, citedAnywhere));
        plan.outcomes().forEach(this::references);
        plan.places().forEach(this::measures);
        likeness();
        differences();
        return findings.build();
    }

    private static Set<String> cited(List<PlannedOutcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.references().stream())
                .collect(Collectors.toSet());
    }

    private void declarations(Priority priority) {
        Set<String> cited = cited(plan.outcomesOf(priority.id()));
        for (String code : ImmutableSet.copyOf(priority.declared())) {
            Optional<Objective> objective = plan.objective(code);
            if (objective.isEmpty()) {
                found(
                        ReferenceRule.UNKNOWN_REFERENCE,
                        priority.citation(),
                        priority.id() + " declares " + code + ", which no objective has",
                        priority.id(),
                        code);
                continue;
            }
            if (!cited.contains(code)) {
                found(
                        ReferenceRule.DECLARED_NOT_CITED,
                        priority.citation(),
                        priority.id() + " declares " + code + ", and none of its outcomes cites it by name"
                                + (cited.contains(PlannedOutcome.ALL) ? "; one cites all" : ""),
                        priority.id(),
                        code);
            }
            if (!objective.get().priorities().contains(priority.id())) {
                found(
                        ReferenceRule.DECLARATIONS_DISAGREE,
                        priority.citation(),
                        priority.id() + " declares " + code + ", which is not said to belong to it",
                        code,
                        priority.id());
            }
        }
    }

    private void objective(Objective objective, Set<String> citedAnywhere) {
        String code = objective.code();
        if (!citedAnywhere.contains(code)) {
            found(
                    ReferenceRule.CITED_NOWHERE,
                    objective.citation(),
                    "no outcome of the plan cites " + code + " by name",
                    code);
        }
        for (String id : ImmutableSet.copyOf(objective.priorities())) {
            if (plan.priority(id).filter(one -> one.declared().contains(code)).isEmpty()) {
                found(
                        ReferenceRule.DECLARATIONS_DISAGREE,
                        objective.citation(),
                        code + " is said to belong to " + id + ", which does not declare it",
                        code,
                        id);
            }
        }
    }

    private void references(PlannedOutcome outcome) {
        String id = outcome.id();
        Priority priority = plan.priority(outcome.priority()).orElseThrow();
        ImmutableSet<String> references = ImmutableSet.copyOf(outcome.references());
        for (String code : references) {
            if (codes.contains(code)) {
                if (!priority.declared().contains(code)) {
                    found(
                            ReferenceRule.CITED_NOT_DECLARED,
                            outcome.citation(),
                            id + " cites " + code + ", which " + priority.id() + " does not declare",
                            id,
                            code);
                }
            } else if (!principles.contains(code) && !code.equals(PlannedOutcome.ALL)) {
                found(
                        ReferenceRule.UNKNOWN_REFERENCE,
                        outcome.citation(),
                        id + " cites " + code + ", which no objective has",
                        id,
                        code);
            }
        }
        if (!references.isEmpty() && principles.containsAll(references)) {
            found(
                    ReferenceRule.KEY_PRINCIPLES_FOR_OBJECTIVES,
                    outcome.citation(),
                    id + " cites " + String.join(", ", references) + " and no objective",
                    id);
        }
        if (references.contains(PlannedOutcome.ALL)) {
            found(
                    ReferenceRule.ALL_FOR_OBJECTIVES,
                    outcome.citation(),
                    id + " cites all objectives and so names none",
                    id);
        }
        for (String code : outcome.fits()) {
            if (!references.contains(code)) {
                found(
                        ReferenceRule.FITS_ANOTHER_OBJECTIVE,
                        outcome.citation(),
                        id + " cites " + String.join(", ", references) + "; " + code + " fits it",
                        id,
                        code);
            }
        }
    }

    private void measures(PlanPlace place) {
        long targets = place.measures().stream()
                .filter(planned -> planned.readings().stream()
                        .anyMatch(measure -> measure.target().isPresent()))
                .count();
        if (targets > 1) {
            found(
                    ReferenceRule.SEVERAL_TARGETS,
                    place.citation(),
                    place.id() + " has " + targets + " targets: "
                            + place.measures().stream()
                                    .flatMap(planned -> planned.readings().stream())
                                    .filter(measure -> measure.target().isPresent())
                                    .map(Measure::toString)
                                    .collect(Collectors.joining("; ")),
                    place.id());
        }
        for (PlannedMeasure planned : place.measures()) {
            readings(place, planned);
            planned.readings().stream()
                    .flatMap(measure -> measure.target().stream())
                    .filter(BenchmarkTarget.class::isInstance)
                    .map(BenchmarkTarget.class::cast)
                    .distinct()
                    .forEach(target -> benchmark(place, planned, target));
        }
    }

    private void readings(PlanPlace place, PlannedMeasure planned) {
        if (planned.readings().size() > 1) {
            found(
                    ReferenceRule.SEVERAL_READINGS,
                    place.citation(),
                    place.id() + " may mean "
                            + planned.readings().stream()
                                    .map(measure -> measure.definition().says())
                                    .collect(Collectors.joining("; or ")),
                    Stream.concat(
                            Stream.of(place.id()), planned.readings().stream().map(Measure::id)));
        }
        for (Measure measure : planned.readings()) {
            if (measure.target().filter(Target.Blank.class::isInstance).isPresent()) {
                found(
                        ReferenceRule.BLANK_TARGET,
                        place.citation(),
                        place.id() + " leaves the target of " + measure.id() + " blank",
                        place.id(),
                        measure.id());
            }
        }
        plan.first()
                .map(first -> first.plusMonths(FIRST_MONTHS))
                .flatMap(later -> planned.readings().stream()
                        .flatMap(measure -> measure.by().stream())
                        .filter(later::isAfter)
                        .min(LocalDate::compareTo))
                .ifPresent(day -> found(
                        ReferenceRule.DUE_SOON_AFTER_THE_START,
                        place.citation(),
                        place.id() + " is due on " + day + "; the plan is for the time from "
                                + plan.first().orElseThrow() + " on",
                        Stream.concat(
                                Stream.of(place.id()),
                                planned.readings().stream()
                                        .filter(measure -> measure.by().isPresent())
                                        .map(Measure::id))));
    }

    private void benchmark(PlanPlace place, PlannedMeasure planned, BenchmarkTarget target) {
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        if (target.year().isEmpty()) {
            missing.add("its year");
        }
        if (target.definitions().size() != 1) {
            missing.add("what it counts");
        }
        ImmutableList<String> lacks = missing.build();
        String measure = planned.readings().get(0).id();
        if (!lacks.isEmpty()) {
            found(
                    ReferenceRule.BENCHMARK_INCOMPLETE,
                    place.citation(),
                    place.id() + " names " + target + " without " + String.join(" and ", lacks),
                    place.id(),
                    measure);
        }
        ImmutableList<Benchmark> meant =
                published.stream().filter(target::means).collect(ImmutableList.toImmutableList());
        target.printed()
                .filter(printed -> target.year().isPresent()
                        && !meant.isEmpty()
                        && meant.stream().noneMatch(one -> agrees(printed, one)))
                .ifPresent(printed -> found(
                        ReferenceRule.BENCHMARK_CONTRADICTED,
                        place.citation(),
                        place.id() + " prints " + printed.toPlainString() + " for " + target + "; published are "
                                + figures(meant.stream())
                                + elsewhere(printed, target),
                        place.id(),
                        measure));
    }

    private String elsewhere(BigDecimal printed, BenchmarkTarget target) {
        String other = figures(published.stream()
                .filter(one -> one.area().equals(target.area())
                        && target.definitions().contains(one.definition())
                        && agrees(printed, one)));
        return other.isEmpty() ? "" : "; rounded alike are " + other;
    }

    private static boolean agrees(BigDecimal printed, Benchmark benchmark) {
        return new BigDecimal(benchmark.value().toString())
                        .setScale(printed.scale(), RoundingMode.HALF_UP)
                        .compareTo(printed)
                == 0;
    }

    private static String figures(Stream<Benchmark> figures) {
        return figures.map(Benchmark::toString).collect(Collectors.joining(" and "));
    }

    private void likeness() {
        Set<Set<String>> told = new HashSet<>();
        for (PlannedOutcome one : plan.outcomes()) {
            for (PlannedOutcome other : plan.outcomes()) {
                if ((one.resembles().contains(other.id()) || other.resembles().contains(one.id()))
                        && told.add(Set.of(one.id(), other.id()))) {
                    found(
                            ReferenceRule.NEARLY_THE_SAME_WORDS,
                            both(one, other),
                            one.id() + " and " + other.id() + " are told in nearly the same words",
                            one.id(),
                            other.id());
                }
            }
        }
    }

    /** A figure, and the place that sets it. */
    private record Goal(PlanPlace place, Measure measure, Target.Exact figure) {
        boolean differsFrom(Goal other) {
            return measure.definition().equals(other.measure.definition())
                    && (figure.unit() != other.figure.unit() || figure.value().compareTo(other.figure.value()) != 0);
        }

        String words() {
            return place.id() + " has " + figure;
        }
    }

    private void differences() {
        List<Goal> goals = plan.places().stream()
                .flatMap(place -> place.measures().stream()
                        .flatMap(planned -> planned.readings().stream())
                        .flatMap(measure -> measure.target().stream()
                                .filter(Target.Exact.class::isInstance)
                                .map(target -> new Goal(place, measure, (Target.Exact) target))))
                .toList();
        for (int i = 0; i < goals.size(); i++) {
            for (Goal other : goals.subList(i + 1, goals.size())) {
                Goal one = goals.get(i);
                if (one.differsFrom(other)) {
                    found(
                            ReferenceRule.TARGETS_DIFFER,
                            both(one.place(), other.place()),
                            "for " + one.measure().definition().says() + ", " + one.words() + " and " + other.words(),
                            one.place().id(),
                            other.place().id(),
                            one.measure().id());
                }
            }
        }
    }

    private static Citation both(PlanPlace one, PlanPlace other) {
        return ImmutableCitation.builder()
                .addAllProvisions(one.citation().provisions())
                .addAllProvisions(other.citation().provisions())
                .build();
    }

    private void found(ReferenceRule rule, Citation citation, String words, String... about) {
        found(rule, citation, words, Stream.of(about));
    }

    private void found(ReferenceRule rule, Citation citation, String words, Stream<String> about) {
        findings.add(new ReferenceFinding(rule, about.collect(ImmutableList.toImmutableList()), words, citation));
    }
}
