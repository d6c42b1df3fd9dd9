package io.github.opensend.core.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instruments;
import io.github.opensend.core.law.Standing;
import io.github.opensend.core.measure.Benchmark;
import io.github.opensend.core.measure.BenchmarkTarget;
import io.github.opensend.core.measure.Benchmarks;
import io.github.opensend.core.measure.Direction;
import io.github.opensend.core.measure.Measure;
import io.github.opensend.core.measure.MeasureDefinition;
import io.github.opensend.core.measure.Target;
import io.github.opensend.core.measure.Unit;
import io.github.opensend.core.setting.England;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The check of a plan, held against loops over everything that ask each question in full every time. */
class ReferenceCheckProperties {
    private static final List<String> PRIORITIES = List.of("P1", "P2", "P3");
    private static final List<String> CODES = List.of("A1", "A2", "A3", "A4", "A5");
    private static final List<String> REFERENCES = List.of("A1", "A2", "A3", "A4", "A5", "X9", "KP1", "KP2", "all");
    private static final List<MeasureDefinition> DEFINITIONS = List.of(
            new MeasureDefinition("one", "one thing"),
            Benchmarks.PLANS_WITHIN_20_WEEKS_EXCLUDING_EXCEPTIONS,
            Benchmarks.PLANS_WITHIN_20_WEEKS_INCLUDING_EXCEPTIONS);
    private static final LocalDate START = LocalDate.of(2021, 1, 1);

    private static Citation at(String place) {
        return Citation.of(Instruments.OPENSEND_CONVENTIONS.paragraph(place));
    }

    /** A plan of whatever is drawn, with names that mean nothing among its references. */
    private record Draw(Random random) {
        <T> ImmutableList<T> some(List<T> all) {
            List<T> shuffled = new ArrayList<>(all);
            Collections.shuffle(shuffled, random);
            return ImmutableList.copyOf(shuffled.subList(0, random.nextInt(all.size() + 1)));
        }

        Optional<Target> target() {
            return switch (random.nextInt(6)) {
                case 0 -> Optional.empty();
                case 1 -> Optional.of(new Target.Blank());
                case 2 ->
                    Optional.of(BenchmarkTarget.of(new England())
                            .year(Optional.of(2019 + random.nextInt(3)).filter(year -> random.nextBoolean()))
                            .addAllDefinitions(some(DEFINITIONS))
                            .printed(Optional.of(BigDecimal.valueOf(55 + random.nextInt(6)))
                                    .filter(printed -> random.nextInt(4) > 0))
                            .build());
                default ->
                    Optional.of(new Target.Exact(
                            BigDecimal.valueOf(10L + random.nextInt(2)).setScale(random.nextInt(2)),
                            random.nextBoolean() ? Unit.WEEKS : Unit.DAYS));
            };
        }

        ImmutableList<PlannedMeasure> measures() {
            ImmutableList.Builder<PlannedMeasure> all = ImmutableList.builder();
            for (int i = random.nextInt(3); i > 0; i--) {
                List<MeasureDefinition> read = new ArrayList<>(some(DEFINITIONS));
                if (read.isEmpty()) {
                    read.add(DEFINITIONS.get(0));
                }
                all.add(PlannedMeasure.planned(Certainty.VERIFIED)
                        .addAllReadings(read.stream()
                                .<Measure>map(definition -> Measure.measure(definition)
                                        .unit(Unit.WEEKS)
                                        .direction(Direction.AT_MOST)
                                        .target(target())
                                        .by(Optional.of(START.plusDays(random.nextInt(200)))
                                                .filter(day -> random.nextBoolean()))
                                        .build())
                                .toList())
                        .build());
            }
            return all.build();
        }

        ImprovementPlan plan() {
            List<String> ids = List.of("1", "2", "3", "4");
            return ImprovementPlan.plan("a plan")
                    .citation(Citation.of(Instruments.OPENSEND_CONVENTIONS.whole()))
                    .standing(Standing.CONVENTION)
                    .certainty(Certainty.DESIGN_CHOICE)
                    .certaintyOfDays(Certainty.DESIGN_CHOICE)
                    .first(Optional.of(START).filter(day -> random.nextInt(4) > 0))
                    .addAllPriorities(PRIORITIES.stream()
                            .map(id -> new Priority(id, id, some(REFERENCES.subList(0, 6)), at(id)))
                            .toList())
                    .addAllObjectives(some(CODES).stream()
                            .map(code -> new Objective(code, code, some(PRIORITIES), at(code)))
                            .toList())
                    .addKeyPrinciples(new KeyPrinciple("KP1", "good", at("KP1")))
                    .addKeyPrinciples(new KeyPrinciple("KP2", "better", at("KP2")))
                    .addAllOutcomes(ids.stream()
                            .<PlannedOutcome>map(id -> PlannedOutcome.outcome(id)
                                    .priority(PRIORITIES.get(random.nextInt(3)))
                                    .words("words")
                                    .citation(at(id))
                                    .addAllMeasures(measures())
                                    .addAllReferences(
                                            some(random.nextInt(3) == 0 ? List.of("KP1", "KP2") : some(REFERENCES)))
                                    .addAllResembles(some(ids.stream()
                                            .filter(other -> !other.equals(id))
                                            .toList()))
                                    .addAllFits(some(CODES))
                                    .build())
                            .toList())
                    .addAims(new PlannedAim("5", "P1", "words", measures(), at("5")))
                    .build();
        }
    }

    @Property(tries = 1000)
    void whatIsFoundIsWhatEachQuestionAsksForAskedOfEverything(@ForAll long seed) {
        ImprovementPlan plan = new Draw(new Random(seed)).plan();

        assertThat(ReferenceCheck.of(plan).stream()
                        .map(finding -> finding.rule() + " " + String.join(" ", finding.about()))
                        .sorted()
                        .toList())
                .isEqualTo(oracle(plan).stream().sorted().toList());
    }

    private static List<String> oracle(ImprovementPlan plan) {
        List<String> found = new ArrayList<>();
        declarations(plan, found);
        references(plan, found);
        for (PlanPlace place : plan.places()) {
            targets(plan, place, found);
        }
        List<PlanPlace> places = plan.places();
        List<PlanPlace> placeOf = new ArrayList<>();
        List<Measure> all = new ArrayList<>();
        for (PlanPlace place : places) {
            for (PlannedMeasure planned : place.measures()) {
                for (Measure measure : planned.readings()) {
                    placeOf.add(place);
                    all.add(measure);
                }
            }
        }
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Optional<Target> one = all.get(i).target();
                Optional<Target> other = all.get(j).target();
                if (all.get(i).id().equals(all.get(j).id())
                        && one.isPresent()
                        && other.isPresent()
                        && one.get() instanceof Target.Exact exact
                        && other.get() instanceof Target.Exact another
                        && !(exact.unit() == another.unit()
                                && exact.value().doubleValue()
                                        == another.value().doubleValue())) {
                    found.add("TARGETS_DIFFER " + placeOf.get(i).id() + " "
                            + placeOf.get(j).id() + " " + all.get(i).id());
                }
            }
        }
        return found;
    }

    private static boolean isAnObjective(ImprovementPlan plan, String code) {
        boolean is = false;
        for (Objective objective : plan.objectives()) {
            is = is || objective.code().equals(code);
        }
        return is;
    }

    private static boolean isCited(ImprovementPlan plan, String priority, String code) {
        boolean is = false;
        for (PlannedOutcome outcome : plan.outcomes()) {
            for (String reference : outcome.references()) {
                is = is
                        || (reference.equals(code)
                                && (priority.isEmpty() || outcome.priority().equals(priority)));
            }
        }
        return is;
    }

    private static void declarations(ImprovementPlan plan, List<String> found) {
        for (Priority priority : plan.priorities()) {
            for (String code : priority.declared()) {
                if (!isAnObjective(plan, code)) {
                    found.add("UNKNOWN_REFERENCE " + priority.id() + " " + code);
                } else if (!isCited(plan, priority.id(), code)) {
                    found.add("DECLARED_NOT_CITED " + priority.id() + " " + code);
                }
            }
            for (Objective objective : plan.objectives()) {
                if (priority.declared().contains(objective.code())
                        != objective.priorities().contains(priority.id())) {
                    found.add("DECLARATIONS_DISAGREE " + objective.code() + " " + priority.id());
                }
            }
        }
        for (Objective objective : plan.objectives()) {
            if (!isCited(plan, "", objective.code())) {
                found.add("CITED_NOWHERE " + objective.code());
            }
        }
    }

    private static void references(ImprovementPlan plan, List<String> found) {
        for (PlannedOutcome outcome : plan.outcomes()) {
            int principles = 0;
            for (String reference : outcome.references()) {
                principles += reference.startsWith("KP") ? 1 : 0;
                for (Priority priority : plan.priorities()) {
                    if (priority.id().equals(outcome.priority())
                            && isAnObjective(plan, reference)
                            && !priority.declared().contains(reference)) {
                        found.add("CITED_NOT_DECLARED " + outcome.id() + " " + reference);
                    }
                }
                if (reference.equals("all")) {
                    found.add("ALL_FOR_OBJECTIVES " + outcome.id());
                } else if (!reference.startsWith("KP") && !isAnObjective(plan, reference)) {
                    found.add("UNKNOWN_REFERENCE " + outcome.id() + " " + reference);
                }
            }
            if (principles > 0 && principles == outcome.references().size()) {
                found.add("KEY_PRINCIPLES_FOR_OBJECTIVES " + outcome.id());
            }
            for (String code : outcome.fits()) {
                if (!outcome.references().contains(code)) {
                    found.add("FITS_ANOTHER_OBJECTIVE " + outcome.id() + " " + code);
                }
            }
            for (PlannedOutcome other : plan.outcomes()) {
                if (outcome.id().compareTo(other.id()) < 0
                        && (outcome.resembles().contains(other.id())
                                || other.resembles().contains(outcome.id()))) {
                    found.add("NEARLY_THE_SAME_WORDS " + outcome.id() + " " + other.id());
                }
            }
        }
    }

    private static void targets(ImprovementPlan plan, PlanPlace place, List<String> found) {
        int withTarget = 0;
        for (PlannedMeasure planned : place.measures()) {
            boolean has = false;
            boolean soon = false;
            String readings = "";
            String dated = "";
            List<BenchmarkTarget> benchmarks = new ArrayList<>();
            for (Measure measure : planned.readings()) {
                has = has || measure.target().isPresent();
                readings += " " + measure.id();
                if (measure.by().isPresent()) {
                    dated += " " + measure.id();
                    soon = soon
                            || (plan.first().isPresent() && measure.by().get().isBefore(LocalDate.of(2021, 4, 1)));
                }
                if (measure.target().equals(Optional.of(new Target.Blank()))) {
                    found.add("BLANK_TARGET " + place.id() + " " + measure.id());
                }
                if (measure.target().isPresent()
                        && measure.target().get() instanceof BenchmarkTarget benchmark
                        && !benchmarks.contains(benchmark)) {
                    benchmarks.add(benchmark);
                }
            }
            withTarget += has ? 1 : 0;
            String about = place.id() + " " + planned.readings().get(0).id();
            for (BenchmarkTarget benchmark : benchmarks) {
                if (benchmark.year().isEmpty() || benchmark.definitions().size() != 1) {
                    found.add("BENCHMARK_INCOMPLETE " + about);
                }
                if (contradicted(benchmark)) {
                    found.add("BENCHMARK_CONTRADICTED " + about);
                }
            }
            if (planned.readings().size() > 1) {
                found.add("SEVERAL_READINGS " + place.id() + readings);
            }
            if (soon) {
                found.add("DUE_SOON_AFTER_THE_START " + place.id() + dated);
            }
        }
        if (withTarget > 1) {
            found.add("SEVERAL_TARGETS " + place.id());
        }
    }

    private static boolean contradicted(BenchmarkTarget target) {
        if (target.printed().isEmpty() || target.year().isEmpty()) {
            return false;
        }
        int others = 0;
        int same = 0;
        for (Benchmark benchmark : Benchmarks.all()) {
            if (benchmark.area().name().equals("England")
                    && benchmark.year() == target.year().get()
                    && (target.definitions().isEmpty() || target.definitions().contains(benchmark.definition()))) {
                boolean agrees = (benchmark.value().tenths() + 5) / 10
                        == target.printed().get().intValueExact();
                others += agrees ? 0 : 1;
                same += agrees ? 1 : 0;
            }
        }
        return same == 0 && others > 0;
    }

    @Example
    void everyFaultOfAPlanIsNamedAtOnce() {
        ImmutableImprovementPlan sound = ImmutableImprovementPlan.copyOf(new Draw(new Random(1)).plan());
        PlannedOutcome outcome = ImmutablePlannedOutcome.copyOf(sound.outcomes().get(0))
                .withPriority("P9")
                .withResembles(ImmutableSet.of("99"));

        assertThatThrownBy(() -> sound.withOutcomes(outcome, outcome))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("place 1 is told twice")
                .hasMessageContaining("place 1 belongs to the priority P9, expected one of [P1, P2, P3]")
                .hasMessageContaining("place 1 resembles 99, expected another outcome of the plan");
        assertThatThrownBy(() -> sound.withFirst(START).withLast(START.minusDays(1)))
                .hasMessageContaining("expected a last day not before the first");
        assertThatThrownBy(() -> PlannedMeasure.planned(Certainty.VERIFIED).build())
                .hasMessageContaining("needs readings of different definitions, found []");
    }
}
