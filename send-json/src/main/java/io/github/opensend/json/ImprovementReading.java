package io.github.opensend.json;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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
import io.github.opensend.core.setting.LocalAuthority;
import io.github.opensend.core.time.Cadence.Every;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads an improvement plan and what became of it. Texts and names are never shown. */
final class ImprovementReading {
    static final String SCHEMA = "opensend/improvement-plan/1";
    static final String ENGLAND = "england";
    static final int LONGEST_NAME = 100;
    static final int LONGEST_TITLE = 500;
    static final int MOST_CASES = 1_000_000_000;
    static final int FIRST_YEAR = Limits.FIRST_DAY.getYear();
    static final int LAST_YEAR = Limits.LAST_DAY.getYear();

    /** A number as it is printed: the noughts at its end say how closely it was rounded. */
    static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,8})(\\.[0-9]{1,6})?");

    static final Pattern AREA = Pattern.compile(ENGLAND + "|[0-9]{3}|E12[0-9]{6}");
    static final ImmutableList<Every> PERIODS = ImmutableList.of(Every.MONTH, Every.QUARTER, Every.YEAR);

    private static final ImmutableMap<String, Area> AREAS = areas();

    private static final Function<Place, Optional<Unit>> UNIT = Words.of(Unit.values(), Unit::id);
    private static final Function<Place, Optional<Direction>> DIRECTION = Words.of(Direction.values(), Direction::id);
    private static final Function<Place, Optional<Break.Kind>> BREAK = Words.of(Break.Kind.values(), Break.Kind::id);
    private static final Function<Place, Optional<TargetKind>> KIND = Words.of(TargetKind.values(), TargetKind::id);
    private static final Function<Place, Optional<ActionState>> STATE = Words.of(ActionState.values(), ActionState::id);
    private static final Function<Place, Optional<Every>> PERIOD = Words.of(PERIODS.toArray(Every[]::new), Every::id);

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

    private ImprovementReading() {}

    private static ImmutableMap<String, Area> areas() {
        Map<String, Area> areas = new HashMap<>();
        areas.put(ENGLAND, new England());
        for (LocalAuthority authority : LocalAuthorities.all()) {
            areas.put(authority.code(), authority);
            areas.put(authority.region().gss(), authority.region());
        }
        return ImmutableMap.copyOf(areas);
    }

    static Optional<PlanRecord> of(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        int before = place.faultsSoFar();
        place.takesOnly(FIELDS);
        place.at("schema").oneOf(ImmutableSet.of(SCHEMA));
        Optional<String> title = place.at("title").label(LONGEST_TITLE);
        Optional<Citation> citation = citation(place);
        Optional<Standing> standing = FrameworkReading.STANDING.apply(place.at("standing"));
        Optional<Certainty> certainty = FrameworkReading.CERTAINTY.apply(place.at("certainty"));
        Optional<LocalDate> first = place.at("first").ifTold(Place::day);
        Optional<LocalDate> last = place.at("last").ifTold(Place::day);
        Optional<Certainty> ofDays = FrameworkReading.CERTAINTY.apply(place.at("certaintyOfDays"));
        ImmutableList<Place> priorities = listIfTold(place.at("priorities"));
        ImmutableList<Place> objectives = listIfTold(place.at("objectives"));
        ImmutableList<Place> principles = listIfTold(place.at("keyPrinciples"));
        ImmutableList<Place> outcomes = listIfTold(place.at("outcomes"));
        ImmutableList<Place> aims = listIfTold(place.at("aims"));
        ImmutableList<Place> evidence = listIfTold(place.at("evidence"));
        ImmutableList<Place> actions = listIfTold(place.at("actions"));
        ImmutableList<Priority> readPriorities = each(priorities, ImprovementReading::priority);
        ImmutableList<Objective> readObjectives = each(objectives, ImprovementReading::objective);
        ImmutableList<KeyPrinciple> readPrinciples = each(principles, ImprovementReading::principle);
        ImmutableList<PlannedOutcome> readOutcomes = each(outcomes, ImprovementReading::outcome);
        ImmutableList<PlannedAim> readAims = each(aims, ImprovementReading::aim);
        ImmutableList<Evidence> readEvidence = each(evidence, ImprovementReading::evidence);
        ImmutableList<Action> readActions = each(actions, ImprovementReading::action);

        // What names something is held against what could be read whole, before more faults are noted there.
        boolean prioritiesAreKnown = !place.at("priorities").isAtFault();
        boolean outcomesAreKnown = !place.at("outcomes").isAtFault();
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            place.at("last").refused(first.get() + " or later, because it begins on that day");
        }
        namedOnce(priorities, "id", new HashSet<>());
        namedOnce(objectives, "code", new HashSet<>());
        namedOnce(principles, "id", new HashSet<>());
        Set<String> places = new HashSet<>();
        namedOnce(outcomes, "id", places);
        namedOnce(aims, "id", places);
        namedOnce(actions, "id", new HashSet<>());
        if (prioritiesAreKnown) {
            ImmutableSet<String> known =
                    readPriorities.stream().map(Priority::id).collect(toImmutableSet());
            outcomes.forEach(one -> names(one.at("priority"), known, "a priority"));
            aims.forEach(one -> names(one.at("priority"), known, "a priority"));
        }
        if (outcomesAreKnown) {
            ImmutableSet<String> known =
                    readOutcomes.stream().map(PlannedOutcome::id).collect(toImmutableSet());
            for (int i = 0; i < outcomes.size(); i++) {
                resemblesOthers(outcomes.get(i), readOutcomes.get(i), known);
            }
            evidence.forEach(one -> names(one.at("outcome"), known, "an outcome"));
            evidence.forEach(one -> measures(one, readOutcomes));
            actions.forEach(one -> names(one.at("outcome"), known, "an outcome"));
        }
        if (place.faultsSoFar() > before) {
            return Optional.empty();
        }
        ImprovementPlan plan = ImprovementPlan.plan(title.orElseThrow())
                .citation(citation.orElseThrow())
                .standing(standing.orElseThrow())
                .certainty(certainty.orElseThrow())
                .certaintyOfDays(ofDays.orElseThrow())
                .first(first)
                .last(last)
                .addAllPriorities(readPriorities)
                .addAllObjectives(readObjectives)
                .addAllKeyPrinciples(readPrinciples)
                .addAllOutcomes(readOutcomes)
                .addAllAims(readAims)
                .build();
        return Optional.of(PlanRecord.record(plan)
                .addAllEvidence(readEvidence)
                .addAllActions(readActions)
                .build());
    }

    private static ImmutableList<Place> listIfTold(Place place) {
        return place.isTold() ? place.list(0) : ImmutableList.of();
    }

    private static <T> ImmutableList<T> each(ImmutableList<Place> places, Function<Place, Optional<T>> reading) {
        return places.stream().map(reading).flatMap(Optional::stream).collect(toImmutableList());
    }

    private static void namedOnce(ImmutableList<Place> elements, String field, Set<String> seen) {
        for (Place element : elements) {
            Place name = element.at(field);
            if (name.text().filter(text -> !seen.add(text)).isPresent()) {
                name.fault("a name that is taken already", "a name of its own");
            }
        }
    }

    private static void names(Place name, ImmutableSet<String> known, String what) {
        if (name.text().filter(text -> !known.contains(text)).isPresent()) {
            name.fault("a name that the plan does not have", "the name of " + what + " of the plan");
        }
    }

    private static void resemblesOthers(Place place, PlannedOutcome outcome, ImmutableSet<String> known) {
        for (Place other : listIfTold(place.at("resembles"))) {
            if (other.text()
                    .filter(id -> id.equals(outcome.id()) || !known.contains(id))
                    .isPresent()) {
                other.fault("no other outcome of the plan", "the name of another outcome of the plan");
            }
        }
    }

    private static void measures(Place evidence, ImmutableList<PlannedOutcome> outcomes) {
        Place measure = evidence.at("measure");
        Optional<String> outcome = evidence.at("outcome").text();
        ImmutableList<PlannedOutcome> about = outcomes.stream()
                .filter(one -> outcome.filter(one.id()::equals).isPresent())
                .collect(toImmutableList());
        boolean isKnown = about.stream()
                .flatMap(one -> one.measures().stream())
                .flatMap(planned -> planned.readings().stream())
                .anyMatch(one -> measure.text().filter(one.id()::equals).isPresent());
        if (!about.isEmpty() && measure.text().isPresent() && !isKnown) {
            measure.fault("a name that the outcome does not have", "the name of a measure of its outcome");
        }
    }

    /** An object that takes some fields, made once none of what it holds is at fault. */
    private static Optional<String> name(Place place) {
        return place.label(LONGEST_NAME);
    }

    private static ImmutableList<String> names(Place place) {
        return place.listIfTold(0, ImprovementReading::name);
    }

    private static ImmutableList<String> namesOnce(Place place) {
        Set<String> seen = new HashSet<>();
        return place.listIfTold(0, element -> {
            if (element.text().filter(text -> !seen.add(text)).isPresent()) {
                element.fault("a name that stands in this list already", "each name once");
            }
            return name(element);
        });
    }

    private static Optional<Citation> citation(Place place) {
        return CitationReading.of(place.at("citation"));
    }

    private static Optional<Priority> priority(Place at) {
        return at.object(ImmutableSet.of("id", "title", "declared", "citation"), place -> {
            Optional<String> id = name(place.at("id"));
            Optional<String> title = place.at("title").label(LONGEST_TITLE);
            ImmutableList<String> declared = names(place.at("declared"));
            Optional<Citation> citation = citation(place);
            return () -> new Priority(id.orElseThrow(), title.orElseThrow(), declared, citation.orElseThrow());
        });
    }

    private static Optional<Objective> objective(Place at) {
        return at.object(ImmutableSet.of("code", "words", "priorities", "citation"), place -> {
            Optional<String> code = name(place.at("code"));
            Optional<String> words = Words.text(place.at("words"));
            ImmutableList<String> priorities = names(place.at("priorities"));
            Optional<Citation> citation = citation(place);
            return () -> new Objective(code.orElseThrow(), words.orElseThrow(), priorities, citation.orElseThrow());
        });
    }

    private static Optional<KeyPrinciple> principle(Place at) {
        return at.object(ImmutableSet.of("id", "words", "citation"), place -> {
            Optional<String> id = name(place.at("id"));
            Optional<String> words = Words.text(place.at("words"));
            Optional<Citation> citation = citation(place);
            return () -> new KeyPrinciple(id.orElseThrow(), words.orElseThrow(), citation.orElseThrow());
        });
    }

    private static Optional<PlannedOutcome> outcome(Place at) {
        return at.object(
                ImmutableSet.of(
                        "id", "priority", "references", "words", "measures", "resembles", "fits", "caveat", "citation"),
                place -> {
                    Optional<String> id = name(place.at("id"));
                    Optional<String> priority = name(place.at("priority"));
                    ImmutableList<String> references = names(place.at("references"));
                    Optional<String> words = Words.text(place.at("words"));
                    ImmutableList<PlannedMeasure> measures =
                            place.at("measures").listIfTold(0, ImprovementReading::planned);
                    ImmutableList<String> resembles = namesOnce(place.at("resembles"));
                    ImmutableList<String> fits = namesOnce(place.at("fits"));
                    Optional<String> caveat = place.at("caveat").ifTold(Words::text);
                    Optional<Citation> citation = citation(place);
                    return () -> PlannedOutcome.outcome(id.orElseThrow())
                            .priority(priority.orElseThrow())
                            .words(words.orElseThrow())
                            .citation(citation.orElseThrow())
                            .addAllMeasures(measures)
                            .addAllReferences(references)
                            .addAllResembles(resembles)
                            .addAllFits(fits)
                            .caveat(caveat)
                            .build();
                });
    }

    private static Optional<PlannedAim> aim(Place at) {
        return at.object(ImmutableSet.of("id", "priority", "words", "measures", "citation"), place -> {
            Optional<String> id = name(place.at("id"));
            Optional<String> priority = name(place.at("priority"));
            Optional<String> words = Words.text(place.at("words"));
            ImmutableList<PlannedMeasure> measures = place.at("measures").listIfTold(0, ImprovementReading::planned);
            Optional<Citation> citation = citation(place);
            return () -> new PlannedAim(
                    id.orElseThrow(), priority.orElseThrow(), words.orElseThrow(), measures, citation.orElseThrow());
        });
    }

    private static Optional<PlannedMeasure> planned(Place at) {
        return at.object(ImmutableSet.of("readings", "when", "breaks", "certainty"), place -> {
            Set<MeasureDefinition> seen = new HashSet<>();
            ImmutableList<Measure> readings = each(place.at("readings").list(1), reading -> {
                Optional<Measure> measure = measure(reading);
                if (measure.filter(one -> !seen.add(one.definition())).isPresent()) {
                    reading.at("definition").fault("what a reading before it counts", "what no other reading counts");
                }
                return measure;
            });
            Optional<String> when = place.at("when").ifTold(told -> told.label(LONGEST_TITLE));
            Optional<Break.Kind> breaks = place.at("breaks").ifTold(BREAK);
            Optional<Certainty> certainty = FrameworkReading.CERTAINTY.apply(place.at("certainty"));
            return () -> PlannedMeasure.planned(certainty.orElseThrow())
                    .addAllReadings(readings)
                    .when(when)
                    .breaks(breaks)
                    .build();
        });
    }

    private static Optional<Measure> measure(Place at) {
        return at.object(ImmutableSet.of("definition", "unit", "direction", "target", "by"), place -> {
            Optional<MeasureDefinition> definition = definition(place.at("definition"));
            Optional<Unit> unit = UNIT.apply(place.at("unit"));
            Optional<Direction> direction = DIRECTION.apply(place.at("direction"));
            Optional<Target> target = place.at("target").ifTold(ImprovementReading::target);
            Optional<LocalDate> by = place.at("by").ifTold(Place::day);
            return () -> Measure.measure(definition.orElseThrow())
                    .unit(unit.orElseThrow())
                    .direction(direction.orElseThrow())
                    .target(target)
                    .by(by)
                    .build();
        });
    }

    private static Optional<MeasureDefinition> definition(Place at) {
        return at.object(ImmutableSet.of("id", "says"), place -> {
            Optional<String> id = name(place.at("id"));
            Optional<String> says = Words.text(place.at("says"));
            return () -> new MeasureDefinition(id.orElseThrow(), says.orElseThrow());
        });
    }

    private static Optional<Target> target(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        Optional<TargetKind> kind = KIND.apply(place.at("kind"));
        if (kind.isEmpty()) {
            place.takesOnly(TargetKind.allFields());
            return Optional.empty();
        }
        return switch (kind.get()) {
            case EXACT -> exact(place);
            case PERIOD_BEFORE ->
                place.object(kind.get().fields(), at -> {
                    Optional<Every> period = PERIOD.apply(at.at("period"));
                    return () -> new Target.OfPeriodBefore(period.orElseThrow());
                });
            case BENCHMARK -> benchmark(place);
            case BLANK -> place.object(kind.get().fields(), at -> Target.Blank::new);
        };
    }

    private static Optional<Target> exact(Place at) {
        return at.object(TargetKind.EXACT.fields(), place -> {
            Optional<BigDecimal> value = number(place.at("value"));
            Optional<Unit> unit = UNIT.apply(place.at("unit"));
            return () -> new Target.Exact(value.orElseThrow(), unit.orElseThrow());
        });
    }

    private static Optional<Target> benchmark(Place at) {
        return at.object(TargetKind.BENCHMARK.fields(), place -> {
            Optional<Area> area = area(place.at("area"));
            Optional<Integer> year = place.at("year").ifTold(told -> told.wholeNumber(FIRST_YEAR, LAST_YEAR));
            ImmutableList<MeasureDefinition> definitions =
                    place.at("definitions").listIfTold(0, ImprovementReading::definition);
            Optional<BigDecimal> printed = place.at("printed").ifTold(ImprovementReading::number);
            return () -> BenchmarkTarget.of(area.orElseThrow())
                    .year(year)
                    .addAllDefinitions(definitions)
                    .printed(printed)
                    .build();
        });
    }

    private static Optional<Area> area(Place place) {
        Optional<String> code = place.word(
                text -> AREA.matcher(text).matches(),
                '"' + ENGLAND + "\", the three digits of an authority, or the GSS code of a region");
        return code.flatMap(known -> Optional.ofNullable(AREAS.get(known))
                .or(() -> place.refused("an area of the register of local authorities")));
    }

    private static Optional<BigDecimal> number(Place place) {
        return place.word(
                        text -> NUMBER.matcher(text).matches(),
                        "a number in quotes as it is printed, of at most 9 digits and 6 decimal places, such as"
                                + " \"46.4\"")
                .map(BigDecimal::new);
    }

    private static Optional<Evidence> evidence(Place at) {
        return at.object(ImmutableSet.of("outcome", "day", "source", "measure", "value"), place -> {
            Optional<String> outcome = name(place.at("outcome"));
            Optional<LocalDate> day = place.at("day").day();
            Optional<String> source = Words.text(place.at("source"));
            Optional<String> measure = place.at("measure").ifTold(ImprovementReading::name);
            Optional<Figure> value = place.at("value").ifTold(ImprovementReading::figure);
            together(place, "measure", "value", "the measure and its value, or neither");
            return () -> Evidence.evidence(outcome.orElseThrow())
                    .day(day.orElseThrow())
                    .source(source.orElseThrow())
                    .measure(measure)
                    .value(value)
                    .build();
        });
    }

    private static void together(Place place, String one, String other, String expected) {
        if (place.at(one).isTold() != place.at(other).isTold()) {
            String missing = place.at(one).isTold() ? other : one;
            place.at(missing).fault("nothing", expected);
        }
    }

    private static Optional<Figure> figure(Place place) {
        boolean isShare =
                place.at("numerator").isTold() || place.at("denominator").isTold();
        return isShare ? share(place) : exactFigure(place);
    }

    private static Optional<Figure> exactFigure(Place at) {
        return at.object(ImmutableSet.of("number", "unit"), place -> {
            Optional<BigDecimal> number = number(place.at("number"));
            Optional<Unit> unit = UNIT.apply(place.at("unit"));
            return () -> new Figure.Exact(number.orElseThrow(), unit.orElseThrow());
        });
    }

    private static Optional<Figure> share(Place at) {
        return at.object(ImmutableSet.of("numerator", "denominator"), place -> {
            Optional<Integer> numerator = place.at("numerator").wholeNumber(MOST_CASES);
            Optional<Integer> denominator = place.at("denominator").wholeNumber(MOST_CASES);
            if (numerator.isPresent() && denominator.isPresent() && numerator.get() > denominator.get()) {
                place.at("numerator").refused("no more than the " + denominator.get() + " of denominator");
            }
            return () -> new Figure.Share(new Rate(numerator.orElseThrow(), denominator.orElseThrow()));
        });
    }

    private static Optional<Action> action(Place at) {
        return at.object(ImmutableSet.of("id", "outcome", "words", "state", "due"), place -> {
            Optional<String> id = name(place.at("id"));
            Optional<String> outcome = name(place.at("outcome"));
            Optional<String> words = Words.text(place.at("words"));
            Optional<ActionState> state = STATE.apply(place.at("state"));
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
