package io.github.opensend.core.improvement;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instruments;
import io.github.opensend.core.law.Standing;
import io.github.opensend.core.measure.BenchmarkTarget;
import io.github.opensend.core.measure.Benchmarks;
import io.github.opensend.core.measure.Break;
import io.github.opensend.core.measure.Direction;
import io.github.opensend.core.measure.Measure;
import io.github.opensend.core.measure.MeasureDefinition;
import io.github.opensend.core.measure.StalenessBands;
import io.github.opensend.core.measure.Target;
import io.github.opensend.core.measure.Unit;
import io.github.opensend.core.setting.England;
import io.github.opensend.core.table.ShippedTable;
import io.github.opensend.core.time.Cadence.Every;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Buckinghamshire's SEND Improvement Plan 2021-23: eight priorities, 33 objectives, three key principles and 87 outcomes.
 * It is one local area's practice at one time, an example to test by and no duty of anybody.
 *
 * <p>Ids, codes, figures and times are the plan's; the words are ours. The plan bears no days of its own, so that it ran for
 * the calendar years 2021 to 2023 is inferred from its name. Of its aims outside the outcomes there is only the one that
 * disagrees with an outcome.
 *
 * @since 0.1.0
 */
public final class BuckinghamshirePlan {
    private static final Splitter CODES = Splitter.on(';').omitEmptyStrings();
    private static final Splitter PARTS = Splitter.on(':');
    private static final ImmutableMap<String, MeasureDefinition> PUBLISHED = Stream.of(
                    Benchmarks.PLANS_WITHIN_20_WEEKS_INCLUDING_EXCEPTIONS,
                    Benchmarks.PLANS_WITHIN_20_WEEKS_EXCLUDING_EXCEPTIONS)
            .collect(ImmutableMap.toImmutableMap(MeasureDefinition::id, one -> one));

    private static final ImprovementPlan PLAN = read();

    private static final StalenessBands LOCAL_OFFER_PAGES =
            new StalenessBands(ImmutableSortedSet.of(3, 6, 12), at("7.3"), Standing.LOCAL_PRACTICE, Certainty.VERIFIED);

    private BuckinghamshirePlan() {}

    /**
     * The plan.
     *
     * @return all of its priorities, objectives, key principles and outcomes
     */
    public static ImprovementPlan plan() {
        return PLAN;
    }

    /**
     * One outcome of the plan.
     *
     * @param id its number in the plan, such as {@code 5.4}
     * @return the outcome; empty if there is none of that number
     */
    public static Optional<PlannedOutcome> outcome(String id) {
        return plan().outcome(id);
    }

    /**
     * After how many months without a review a page of the Local Offer is reported (outcome 7.3).
     *
     * @return 3, 6 and 12 months
     */
    public static StalenessBands localOfferPages() {
        return LOCAL_OFFER_PAGES;
    }

    private static ImprovementPlan read() {
        ImmutableListMultimap<String, ImmutableList<String>> measures = Multimaps.index(
                rows(
                        "measures.csv",
                        "place",
                        "number",
                        "measure",
                        "says",
                        "unit",
                        "direction",
                        "target",
                        "by",
                        "when",
                        "definitions",
                        "break",
                        "certainty"),
                row -> row.get(0));
        return ImprovementPlan.plan("SEND Improvement Plan 2021-23")
                .citation(Citation.of(Instruments.BUCKINGHAMSHIRE_PLAN_2021.whole()))
                .standing(Standing.LOCAL_PRACTICE)
                .certainty(Certainty.VERIFIED)
                .certaintyOfDays(Certainty.INFERRED)
                .first(LocalDate.of(2021, 1, 1))
                .last(LocalDate.of(2023, 12, 31))
                .addAllPriorities(rows("priorities.csv", "id", "title", "declared").stream()
                        .map(row -> new Priority(row.get(0), row.get(1), codes(row.get(2)), at(row.get(0))))
                        .collect(toImmutableList()))
                .addAllObjectives(rows("objectives.csv", "id", "words", "priorities").stream()
                        .map(row -> new Objective(row.get(0), row.get(1), codes(row.get(2)), at(row.get(0))))
                        .collect(toImmutableList()))
                .addAllKeyPrinciples(rows("key-principles.csv", "id", "words").stream()
                        .map(row -> new KeyPrinciple(row.get(0), row.get(1), at(row.get(0))))
                        .collect(toImmutableList()))
                .addAllOutcomes(
                        rows("outcomes.csv", "id", "priority", "references", "words", "resembles", "fits", "caveat")
                                .stream()
                                .map(row -> outcome(row, measures.get(row.get(0))))
                                .collect(toImmutableList()))
                .addAllAims(rows("aims.csv", "id", "priority", "words").stream()
                        .map(row -> new PlannedAim(
                                row.get(0), row.get(1), row.get(2), planned(measures.get(row.get(0))), at(row.get(0))))
                        .collect(toImmutableList()))
                .build();
    }

    private static ImmutableList<ImmutableList<String>> rows(String resource, String... columns) {
        return ShippedTable.read(BuckinghamshirePlan.class, resource, columns).rows();
    }

    private static PlannedOutcome outcome(ImmutableList<String> row, List<ImmutableList<String>> measures) {
        return PlannedOutcome.outcome(row.get(0))
                .priority(row.get(1))
                .words(row.get(3))
                .citation(at(row.get(0)))
                .addAllMeasures(planned(measures))
                .addAllReferences(codes(row.get(2)))
                .addAllResembles(codes(row.get(4)))
                .addAllFits(codes(row.get(5)))
                .caveat(told(row.get(6)))
                .build();
    }

    private static ImmutableList<PlannedMeasure> planned(List<ImmutableList<String>> rows) {
        return Multimaps.index(rows, row -> row.get(1)).asMap().values().stream()
                .map(ImmutableList::copyOf)
                .map(readings -> PlannedMeasure.planned(
                                Certainty.withId(readings.get(0).get(11)))
                        .addAllReadings(readings.stream()
                                .map(BuckinghamshirePlan::measure)
                                .collect(toImmutableList()))
                        .when(told(readings.get(0).get(8)))
                        .breaks(told(readings.get(0).get(10)).map(Break.Kind::withId))
                        .build())
                .collect(toImmutableList());
    }

    private static Measure measure(ImmutableList<String> row) {
        Unit unit = Unit.withId(row.get(4));
        return Measure.measure(definition(row.get(2), row.get(3)))
                .unit(unit)
                .direction(Direction.withId(row.get(5)))
                .target(target(row.get(6), unit, codes(row.get(9))))
                .by(told(row.get(7)).map(LocalDate::parse))
                .build();
    }

    private static MeasureDefinition definition(String id, String says) {
        return Optional.ofNullable(PUBLISHED.get(id)).orElseGet(() -> new MeasureDefinition(id, says));
    }

    private static Optional<Target> target(String cell, Unit unit, ImmutableList<String> definitions) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = PARTS.splitToList(cell);
        return Optional.of(
                switch (parts.get(0)) {
                    case "blank" -> new Target.Blank();
                    case "before" -> new Target.OfPeriodBefore(every(parts.get(1)));
                    case "benchmark" ->
                        BenchmarkTarget.of(england(parts.get(1)))
                                .year(told(parts.get(2)).map(Integer::valueOf))
                                .printed(told(parts.get(3)).map(BigDecimal::new))
                                .addAllDefinitions(definitions.stream()
                                        .map(id -> definition(id, ""))
                                        .collect(toImmutableList()))
                                .build();
                    default -> new Target.Exact(new BigDecimal(cell), unit);
                });
    }

    private static England england(String name) {
        England england = new England();
        if (!name.equals(england.name())) {
            throw new IllegalStateException("found a benchmark of " + name + ", expected " + england.name());
        }
        return england;
    }

    private static Every every(String id) {
        return Arrays.stream(Every.values())
                .filter(every -> every.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ImmutableList<String> codes(String cell) {
        return CODES.splitToStream(cell).collect(toImmutableList());
    }

    private static Optional<String> told(String cell) {
        return Optional.of(cell).filter(words -> !words.isEmpty());
    }

    private static Citation at(String place) {
        return Citation.of(Instruments.BUCKINGHAMSHIRE_PLAN_2021.paragraph(place));
    }
}
