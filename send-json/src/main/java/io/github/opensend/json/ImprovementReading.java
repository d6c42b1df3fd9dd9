package io.github.opensend.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.improvement.Action;
import io.github.opensend.core.improvement.ActionState;
import io.github.opensend.core.improvement.Evidence;
import io.github.opensend.core.improvement.ImprovementPlan;
import io.github.opensend.core.improvement.KeyPrinciple;
import io.github.opensend.core.improvement.Objective;
import io.github.opensend.core.improvement.PlanRecord;
import io.github.opensend.core.improvement.PlannedAim;
import io.github.opensend.core.improvement.PlannedMeasure;
import io.github.opensend.core.improvement.PlannedOutcome;
import io.github.opensend.core.improvement.Priority;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instrument;
import io.github.opensend.core.law.Standing;
import io.github.opensend.core.measure.BenchmarkTarget;
import io.github.opensend.core.measure.Break;
import io.github.opensend.core.measure.Direction;
import io.github.opensend.core.measure.Figure;
import io.github.opensend.core.measure.Measure;
import io.github.opensend.core.measure.MeasureDefinition;
import io.github.opensend.core.measure.Rate;
import io.github.opensend.core.measure.Target;
import io.github.opensend.core.measure.Unit;
import io.github.opensend.core.setting.Area;
import io.github.opensend.core.setting.England;
import io.github.opensend.core.setting.LocalAuthorities;
import io.github.opensend.core.time.Cadence.Every;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a local area's improvement plan, with evidence and actions. */
final class ImprovementReading {
    static final String SCHEMA = "opensend/improvement-plan/1";
    static final String FIGURE = "figure";
    static final String BEFORE = "before";
    static final String BENCHMARK = "benchmark";
    static final String BLANK = "blank";
    static final int LONGEST_ID = 100;
    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;
    static final int MOST_CASES = 2_000_000_000;
    static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,6})?");
    static final ImmutableList<Every> PERIODS = ImmutableList.of(Every.MONTH, Every.QUARTER, Every.YEAR);
    static final String ENGLAND = new England().name();

    private static final ImmutableSet<String> FIELDS = ImmutableSet.of(
            "schema",
            "title",
            "citation",
            "standing",
            "certainty",
            "first",
            "last",
            "certaintyOfDays",
            "priorities",
            "objectives",
            "keyPrinciples",
            "outcomes",
            "aims",
            "evidence",
            "actions");

    private final Instrument instrument;

    private ImprovementReading(Instrument instrument) {
        this.instrument = instrument;
    }

    static Optional<PlanRecord> of(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        int before = place.faultsSoFar();
        place.takesOnly(FIELDS);
        place.at("schema").oneOf(ImmutableSet.of(SCHEMA));
        Optional<String> title = place.at("title").label(FrameworkReading.LONGEST_TITLE);
        Optional<Citation> citation = CitationReading.of(place.at("citation"));
        Optional<Standing> standing = FrameworkReading.STANDING.apply(place.at("standing"));
        Optional<Certainty> certainty = FrameworkReading.CERTAINTY.apply(place.at("certainty"));
        Optional<LocalDate> first = place.at("first").ifTold(Place::day);
        Optional<LocalDate> last = place.at("last").ifTold(Place::day);
        first.ifPresent(from -> last.filter(from::isAfter)
                .ifPresent(
                        early -> place.at("last").refused(from + " or later, because it is for the time from then")));
        Optional<Certainty> ofDays = FrameworkReading.CERTAINTY.apply(place.at("certaintyOfDays"));
        ImprovementReading reading = new ImprovementReading(
                citation.map(known -> known.provisions().get(0).instrument())
                        .orElseGet(() -> Instrument.named("the plan")));
        ImmutableList<Priority> priorities = Words.eachOfItsOwn(place.at("priorities"), "id", reading::priority);
        ImmutableList<Objective> objectives = Words.eachOfItsOwn(place.at("objectives"), "code", reading::objective);
        ImmutableList<KeyPrinciple> principles =
                Words.eachOfItsOwn(place.at("keyPrinciples"), "id", reading::principle);
        ImmutableList<PlannedOutcome> outcomes = Words.eachOfItsOwn(place.at("outcomes"), "id", reading::outcome);
        ImmutableList<PlannedAim> aims = Words.eachOfItsOwn(place.at("aims"), "id", reading::aim);
        ImmutableList<Evidence> evidence = place.at("evidence").listIfTold(0, ImprovementReading::evidence);
        ImmutableList<Action> actions = Words.eachOfItsOwn(place.at("actions"), "id", ImprovementReading::action);
        if (place.faultsSoFar() == before) {
            together(place, priorities, outcomes, aims, evidence, actions);
        }
        return place.faultsSoFar() > before
                ? Optional.empty()
                : Optional.of(PlanRecord.record(ImprovementPlan.plan(title.orElseThrow())
                                .citation(citation.orElseThrow())
                                .standing(standing.orElseThrow())
                                .certainty(certainty.orElseThrow())
                                .certaintyOfDays(ofDays.orElseThrow())
                                .first(first)
                                .last(last)
                                .addAllPriorities(priorities)
                                .addAllObjectives(objectives)
                                .addAllKeyPrinciples(principles)
                                .addAllOutcomes(outcomes)
                                .addAllAims(aims)
                                .build())
                        .addAllEvidence(evidence)
                        .addAllActions(actions)
                        .build());
    }

    /** What one part of a plan says of another. */
    private static void together(
            Place place,
            List<Priority> priorities,
            List<PlannedOutcome> outcomes,
            List<PlannedAim> aims,
            List<Evidence> evidence,
            List<Action> actions) {
        Set<String> known = priorities.stream().map(Priority::id).collect(Collectors.toSet());
        Set<String> ids = outcomes.stream().map(PlannedOutcome::id).collect(Collectors.toSet());
        for (int i = 0; i < outcomes.size(); i++) {
            PlannedOutcome outcome = outcomes.get(i);
            when(!known.contains(outcome.priority()), place, "/outcomes/" + i + "/priority", "a priority of the plan");
            when(
                    !ids.containsAll(outcome.resembles()) || outcome.resembles().contains(outcome.id()),
                    place,
                    "/outcomes/" + i + "/resembles",
                    "other outcomes of the plan");
        }
        for (int i = 0; i < aims.size(); i++) {
            when(!known.contains(aims.get(i).priority()), place, "/aims/" + i + "/priority", "a priority of the plan");
            when(ids.contains(aims.get(i).id()), place, "/aims/" + i + "/id", "a place that no outcome has");
        }
        for (int i = 0; i < evidence.size(); i++) {
            Evidence one = evidence.get(i);
            when(!ids.contains(one.outcome()), place, "/evidence/" + i + "/outcome", "an outcome of the plan");
            boolean isMeasured = one.measure().isEmpty()
                    || outcomes.stream()
                            .filter(outcome -> outcome.id().equals(one.outcome()))
                            .flatMap(outcome -> outcome.measures().stream())
                            .flatMap(planned -> planned.readings().stream())
                            .anyMatch(
                                    measure -> measure.id().equals(one.measure().get()));
            when(!isMeasured, place, "/evidence/" + i + "/measure", "a measure of the outcome");
        }
        for (int i = 0; i < actions.size(); i++) {
            when(
                    !ids.contains(actions.get(i).outcome()),
                    place,
                    "/actions/" + i + "/outcome",
                    "an outcome of the plan");
        }
    }

    private static void when(boolean isSo, Place place, String below, String expected) {
        if (isSo) {
            place.under(below).refused(expected);
        }
    }

    private static <T> Optional<T> object(
            Place place, ImmutableSet<String> fields, Function<Place, Supplier<T>> reading) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        int before = place.faultsSoFar();
        place.takesOnly(fields);
        Supplier<T> made = reading.apply(place);
        return place.faultsSoFar() == before ? Optional.of(made.get()) : Optional.empty();
    }

    private static Optional<String> id(Place place) {
        return place.label(LONGEST_ID);
    }

    private static ImmutableList<String> ids(Place place) {
        return place.listIfTold(0, ImprovementReading::id);
    }

    private Citation at(String paragraph) {
        return Citation.of(instrument.paragraph(paragraph));
    }

    private Optional<Priority> priority(Place at) {
        return object(at, ImmutableSet.of("id", "title", "declared"), place -> {
            Optional<String> id = id(place.at("id"));
            Optional<String> title = place.at("title").label(FrameworkReading.LONGEST_TITLE);
            ImmutableList<String> declared = ids(place.at("declared"));
            return () -> new Priority(id.orElseThrow(), title.orElseThrow(), declared, at(id.orElseThrow()));
        });
    }

    private Optional<Objective> objective(Place at) {
        return object(at, ImmutableSet.of("code", "words", "priorities"), place -> {
            Optional<String> code = id(place.at("code"));
            Optional<String> words = Words.text(place.at("words"));
            ImmutableList<String> priorities = ids(place.at("priorities"));
            return () -> new Objective(code.orElseThrow(), words.orElseThrow(), priorities, at(code.orElseThrow()));
        });
    }

    private Optional<KeyPrinciple> principle(Place at) {
        return object(at, ImmutableSet.of("id", "words"), place -> {
            Optional<String> id = id(place.at("id"));
            Optional<String> words = Words.text(place.at("words"));
            return () -> new KeyPrinciple(id.orElseThrow(), words.orElseThrow(), at(id.orElseThrow()));
        });
    }

    private Optional<PlannedOutcome> outcome(Place at) {
        return object(
                at,
                ImmutableSet.of("id", "priority", "words", "references", "measures", "resembles", "fits", "caveat"),
                place -> {
                    Optional<String> id = id(place.at("id"));
                    Optional<String> priority = id(place.at("priority"));
                    Optional<String> words = Words.text(place.at("words"));
                    ImmutableList<String> references = ids(place.at("references"));
                    ImmutableList<PlannedMeasure> measures =
                            place.at("measures").listIfTold(0, ImprovementReading::measured);
                    ImmutableList<String> resembles =
                            Words.eachOnceIfTold(place.at("resembles"), ImprovementReading::id);
                    ImmutableList<String> fits = Words.eachOnceIfTold(place.at("fits"), ImprovementReading::id);
                    Optional<String> caveat = place.at("caveat").ifTold(Words::text);
                    return () -> PlannedOutcome.outcome(id.orElseThrow())
                            .priority(priority.orElseThrow())
                            .words(words.orElseThrow())
                            .citation(at(id.orElseThrow()))
                            .addAllMeasures(measures)
                            .addAllReferences(references)
                            .addAllResembles(resembles)
                            .addAllFits(fits)
                            .caveat(caveat)
                            .build();
                });
    }

    private Optional<PlannedAim> aim(Place at) {
        return object(at, ImmutableSet.of("id", "priority", "words", "measures"), place -> {
            Optional<String> id = id(place.at("id"));
            Optional<String> priority = id(place.at("priority"));
            Optional<String> words = Words.text(place.at("words"));
            ImmutableList<PlannedMeasure> measures = place.at("measures").listIfTold(0, ImprovementReading::measured);
            return () -> new PlannedAim(
                    id.orElseThrow(), priority.orElseThrow(), words.orElseThrow(), measures, at(id.orElseThrow()));
        });
    }

    private static Optional<PlannedMeasure> measured(Place at) {
        return object(at, ImmutableSet.of("readings", "when", "breaks", "certainty"), place -> {
            ImmutableList<Measure> readings =
                    Words.eachOfItsOwn(place.at("readings"), "id", ImprovementReading::reading);
            if (readings.isEmpty() && !place.at("readings").isAtFault()) {
                place.at("readings").fault("no reading", "one or more");
            }
            Optional<String> when = place.at("when").ifTold(told -> told.label(LONGEST_ID));
            Optional<Break.Kind> breaks = place.at("breaks").ifTold(Words.of(Break.Kind.values(), Break.Kind::id));
            Optional<Certainty> certainty = FrameworkReading.CERTAINTY.apply(place.at("certainty"));
            return () -> PlannedMeasure.planned(certainty.orElseThrow())
                    .addAllReadings(readings)
                    .when(when)
                    .breaks(breaks)
                    .build();
        });
    }

    private static Optional<Measure> reading(Place at) {
        return object(at, ImmutableSet.of("id", "says", "unit", "direction", "target", "by"), place -> {
            Optional<String> id = id(place.at("id"));
            Optional<String> says = Words.text(place.at("says"));
            Optional<Unit> unit = Words.of(Unit.values(), Unit::id).apply(place.at("unit"));
            Optional<Direction> direction =
                    Words.of(Direction.values(), Direction::id).apply(place.at("direction"));
            Optional<Target> target = place.at("target").ifTold(ImprovementReading::target);
            Optional<LocalDate> by = place.at("by").ifTold(Place::day);
            return () -> Measure.measure(new MeasureDefinition(id.orElseThrow(), says.orElseThrow()))
                    .unit(unit.orElseThrow())
                    .direction(direction.orElseThrow())
                    .target(target)
                    .by(by)
                    .build();
        });
    }

    private static Optional<Target> target(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        int before = place.faultsSoFar();
        Optional<String> sort = place.at("sort").oneOf(ImmutableSet.of(FIGURE, BEFORE, BENCHMARK, BLANK));
        if (sort.isEmpty()) {
            return Optional.empty();
        }
        Supplier<Target> made =
                switch (sort.get()) {
                    case FIGURE -> figure(place);
                    case BEFORE -> before(place);
                    case BENCHMARK -> benchmark(place);
                    default -> {
                        place.takesOnly(ImmutableSet.of("sort"));
                        yield Target.Blank::new;
                    }
                };
        return place.faultsSoFar() == before ? Optional.of(made.get()) : Optional.empty();
    }

    private static Supplier<Target> figure(Place place) {
        place.takesOnly(ImmutableSet.of("sort", "figure", "unit"));
        Optional<BigDecimal> figure = number(place.at("figure"));
        Optional<Unit> unit = Words.of(Unit.values(), Unit::id).apply(place.at("unit"));
        return () -> new Target.Exact(figure.orElseThrow(), unit.orElseThrow());
    }

    private static Supplier<Target> before(Place place) {
        place.takesOnly(ImmutableSet.of("sort", "before"));
        Optional<Every> period =
                Words.of(PERIODS.toArray(Every[]::new), Every::id).apply(place.at("before"));
        return () -> new Target.OfPeriodBefore(period.orElseThrow());
    }

    private static Supplier<Target> benchmark(Place place) {
        place.takesOnly(ImmutableSet.of("sort", "figure", "area", "year", "counts"));
        Optional<BigDecimal> printed = place.at("figure").ifTold(ImprovementReading::number);
        Optional<Area> area = area(place.at("area"));
        Optional<Integer> year = place.at("year").ifTold(told -> told.wholeNumber(FIRST_YEAR, LAST_YEAR));
        ImmutableList<MeasureDefinition> counts =
                Words.eachOfItsOwn(place.at("counts"), "id", ImprovementReading::definition);
        return () -> BenchmarkTarget.of(area.orElseThrow())
                .year(year)
                .addAllDefinitions(counts)
                .printed(printed)
                .build();
    }

    private static Optional<MeasureDefinition> definition(Place at) {
        return object(at, ImmutableSet.of("id", "says"), place -> {
            Optional<String> id = id(place.at("id"));
            Optional<String> says = Words.text(place.at("says"));
            return () -> new MeasureDefinition(id.orElseThrow(), says.orElseThrow());
        });
    }

    private static Optional<Area> area(Place place) {
        return place.word(
                        text -> text.equals(ENGLAND)
                                || LocalAuthorities.withCode(text).isPresent(),
                        ENGLAND + " or the number of a local authority")
                .map(text -> text.equals(ENGLAND)
                        ? new England()
                        : LocalAuthorities.withCode(text).orElseThrow());
    }

    private static Optional<BigDecimal> number(Place place) {
        return place.word(
                        text -> NUMBER.matcher(text).matches(),
                        "a number in quotes, of at most 12 digits and 6 after a point")
                .map(BigDecimal::new);
    }

    private static Optional<Evidence> evidence(Place at) {
        return object(
                at,
                ImmutableSet.of("outcome", "on", "source", "measure", "figure", "unit", "numerator", "denominator"),
                place -> {
                    Optional<String> outcome = id(place.at("outcome"));
                    Optional<LocalDate> on = place.at("on").day();
                    Optional<String> source = Words.text(place.at("source"));
                    Optional<String> measure = place.at("measure").ifTold(ImprovementReading::id);
                    Optional<BigDecimal> figure = place.at("figure").ifTold(ImprovementReading::number);
                    Optional<Unit> unit = place.at("unit").ifTold(Words.of(Unit.values(), Unit::id));
                    Optional<Integer> numerator = place.at("numerator").ifTold(told -> told.wholeNumber(MOST_CASES));
                    Optional<Integer> denominator =
                            place.at("denominator").ifTold(told -> told.wholeNumber(MOST_CASES));
                    numerator.ifPresent(some -> denominator
                            .filter(all -> all < some)
                            .ifPresent(all -> place.at("denominator").refused("no less than the numerator")));
                    together(place);
                    return () -> Evidence.evidence(outcome.orElseThrow())
                            .day(on.orElseThrow())
                            .source(source.orElseThrow())
                            .measure(measure)
                            .value(figure.<Figure>map(value -> new Figure.Exact(value, unit.orElseThrow()))
                                    .or(() -> numerator.map(
                                            some -> new Figure.Share(new Rate(some, denominator.orElseThrow())))))
                            .build();
                });
    }

    /** A measure has a figure with its unit, or both counts of a share; and neither stands without a measure. */
    private static void together(Place place) {
        List<String> told = new ArrayList<>();
        for (String name : List.of("measure", "figure", "unit", "numerator", "denominator")) {
            if (place.at(name).isTold()) {
                told.add(name);
            }
        }
        Set<Set<String>> allowed =
                Set.of(Set.of(), Set.of("measure", "figure", "unit"), Set.of("measure", "numerator", "denominator"));
        if (!allowed.contains(new HashSet<>(told))) {
            place.fault("only " + told, "a measure with a figure and its unit, or with both counts, or none of them");
        }
    }

    private static Optional<Action> action(Place at) {
        return object(at, ImmutableSet.of("id", "outcome", "words", "state", "due"), place -> {
            Optional<String> id = id(place.at("id"));
            Optional<String> outcome = id(place.at("outcome"));
            Optional<String> words = Words.text(place.at("words"));
            Optional<ActionState> state =
                    Words.of(ActionState.values(), ActionState::id).apply(place.at("state"));
            Optional<LocalDate> due = place.at("due").ifTold(Place::day);
            return () -> Action.action(id.orElseThrow())
                    .outcome(outcome.orElseThrow())
                    .words(words.orElseThrow())
                    .state(state.orElseThrow())
                    .due(due)
                    .build();
        });
    }
}
