package io.github.opensend.json;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.time.SchoolCalendar;
import io.github.opensend.ladder.course.MoveKind;
import io.github.opensend.ladder.course.Route;
import io.github.opensend.ladder.edition.HertfordshireTiers;
import io.github.opensend.ladder.edition.LincolnshireLadder;
import io.github.opensend.ladder.guard.Evidence;
import io.github.opensend.ladder.guard.EvidenceKind;
import io.github.opensend.ladder.guard.Facet;
import io.github.opensend.ladder.guard.RiskScore;
import io.github.opensend.ladder.journey.InvalidJourneyException;
import io.github.opensend.ladder.journey.Journey;
import io.github.opensend.ladder.journey.JourneyFault;
import io.github.opensend.ladder.journey.Move;
import io.github.opensend.ladder.journey.PanelHearing;
import io.github.opensend.ladder.journey.Plan;
import io.github.opensend.ladder.pathway.Pathways;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads one pupil's journey, for the ladders and the pathways that are known. */
final class JourneyReading {
    static final String SCHEMA = "opensend/journey/1";
    static final int LONGEST_NAME = 100;
    static final int LONGEST_REASON = 2_000;
    static final int HIGHEST_SCORE = 1_000_000;
    static final int LAST_KEY_STAGE = 4;

    private static final ImmutableSet<String> FIELDS = ImmutableSet.of(
            "schema",
            "pupil",
            "ladder",
            "keyStage",
            "facts",
            "moves",
            "evidence",
            "plans",
            "risks",
            "panels",
            "calendars");

    private final ImmutableMap<String, Route> routes;

    JourneyReading(Collection<? extends Route> own) {
        this.routes = Stream.concat(
                        own.stream(),
                        Stream.concat(
                                Stream.of(LincolnshireLadder.ladder(), HertfordshireTiers.ladder()),
                                Pathways.all().stream()))
                .collect(toImmutableMap(Route::id, route -> route, (first, second) -> first));
    }

    Optional<JourneyDocument> document(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        int before = place.faultsSoFar();
        place.takesOnlyOrOwn(FIELDS);
        place.at("schema").oneOf(ImmutableSet.of(SCHEMA));
        Optional<String> pupil = Words.reference(place.at("pupil"));
        Optional<Route> route = place.at("ladder").oneOf(routes.keySet()).map(routes::get);
        ImmutableMap<Facet, Boolean> facts = facts(place);
        ImmutableList<Move> moves = each(place.at("moves"), JourneyReading::move);
        ImmutableList<Evidence> evidence = each(place.at("evidence"), JourneyReading::evidence);
        ImmutableList<Plan> plans = place.at("plans").listIfTold(0, JourneyReading::plan);
        ImmutableList<RiskScore> risks = place.at("risks").listIfTold(0, JourneyReading::risk);
        ImmutableList<PanelHearing> panels = place.at("panels").listIfTold(0, JourneyReading::panel);
        Optional<SchoolCalendar> school = place.at("calendars").ifTold(JourneyReading::school);
        ImmutableMap<String, String> own = place.own();
        if (place.faultsSoFar() > before) {
            return Optional.empty();
        }
        return journey(
                        place,
                        Journey.builder(route.orElseThrow(), pupil.orElseThrow())
                                .putAllFacts(facts)
                                .addAllMoves(moves)
                                .addAllEvidence(evidence)
                                .addAllPlans(plans)
                                .addAllRisks(risks)
                                .addAllPanels(panels)::build)
                .map(journey -> JourneyDocument.builder(journey)
                        .school(school)
                        .putAllExtras(own)
                        .build());
    }

    private static Optional<Journey> journey(Place place, Supplier<Journey> making) {
        try {
            return Optional.of(making.get());
        } catch (InvalidJourneyException refused) {
            for (JourneyFault fault : refused.faults()) {
                place.along(fault.place()).fault(fault.found(), fault.expected());
            }
            return Optional.empty();
        }
    }

    private static <T> ImmutableList<T> each(Place list, Function<Place, Optional<T>> reading) {
        return list.list(0).stream().map(reading).flatMap(Optional::stream).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableMap<Facet, Boolean> facts(Place place) {
        Map<Facet, Boolean> facts = new EnumMap<>(Facet.class);
        Place told = place.at("facts");
        if (told.isObject()) {
            ImmutableMap<String, Facet> byId =
                    Stream.of(Facet.values()).collect(toImmutableMap(Facet::id, facet -> facet));
            told.takesOnly(byId.keySet());
            byId.forEach((id, facet) -> told.at(id).ifTold(Place::flag).ifPresent(value -> facts.put(facet, value)));
        }
        place.at("keyStage").ifTold(at -> at.wholeNumber(1, LAST_KEY_STAGE)).ifPresent(stage -> {
            boolean isTheLast = stage == LAST_KEY_STAGE;
            Boolean before = facts.put(Facet.KEY_STAGE_4, isTheLast);
            if (before != null && before != isTheLast) {
                told.at(Facet.KEY_STAGE_4.id()).refused("what keyStage " + stage + " says");
            }
        });
        return ImmutableMap.copyOf(facts);
    }

    private static Optional<String> role(Place place) {
        return place.label(LONGEST_NAME);
    }

    private static Optional<String> state(Place place) {
        return place.word(EvidenceKind::isId, "lower-case letters and digits, parted by hyphens or dots");
    }

    private static Optional<Move> move(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        int before = place.faultsSoFar();
        place.takesOnly(ImmutableSet.of("on", "from", "to", "kind", "by", "reason"));
        Optional<LocalDate> on = place.at("on").day();
        Optional<String> from = state(place.at("from"));
        Optional<String> to = state(place.at("to"));
        Optional<MoveKind> kind = Words.of(MoveKind.values(), MoveKind::id).apply(place.at("kind"));
        Optional<String> by = role(place.at("by"));
        Optional<String> reason = place.at("reason").prose(LONGEST_REASON);
        return place.faultsSoFar() == before
                ? Optional.of(new Move(
                        on.orElseThrow(),
                        from.orElseThrow(),
                        to.orElseThrow(),
                        kind.orElseThrow(),
                        by.orElseThrow(),
                        reason.orElseThrow()))
                : Optional.empty();
    }

    private static Optional<Evidence> evidence(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        int before = place.faultsSoFar();
        place.takesOnly(ImmutableSet.of("kind", "on", "by", "value"));
        Optional<String> kind = state(place.at("kind"));
        Optional<LocalDate> on = place.at("on").day();
        Optional<String> by = place.at("by").ifTold(JourneyReading::role);
        Optional<String> value = place.at("value").ifTold(at -> at.prose(LONGEST_REASON));
        return place.faultsSoFar() == before
                ? Optional.of(new Evidence(kind.orElseThrow(), on.orElseThrow(), by.orElse(null), value.orElse(null)))
                : Optional.empty();
    }

    private static Optional<Plan> plan(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        int before = place.faultsSoFar();
        place.takesOnly(ImmutableSet.of("kind", "opened", "closed"));
        Optional<Plan.Kind> kind = Words.of(Plan.Kind.values(), Plan.Kind::id).apply(place.at("kind"));
        Optional<LocalDate> opened = place.at("opened").day();
        Optional<LocalDate> closed = place.at("closed").ifTold(Place::day);
        if (opened.isPresent() && closed.isPresent() && closed.get().isBefore(opened.get())) {
            place.at("closed").refused(opened.get() + " or later, because it was opened on that day");
        }
        return place.faultsSoFar() == before
                ? Optional.of(new Plan(kind.orElseThrow(), opened.orElseThrow(), closed.orElse(null)))
                : Optional.empty();
    }

    private static Optional<RiskScore> risk(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        int before = place.faultsSoFar();
        place.takesOnly(ImmutableSet.of("instrument", "version", "value", "by", "on"));
        Optional<String> instrument = role(place.at("instrument"));
        Optional<String> version = role(place.at("version"));
        Optional<Integer> value = place.at("value").wholeNumber(0, HIGHEST_SCORE);
        Optional<String> by = role(place.at("by"));
        Optional<LocalDate> on = place.at("on").day();
        return place.faultsSoFar() == before
                ? Optional.of(new RiskScore(
                        instrument.orElseThrow(),
                        version.orElseThrow(),
                        value.orElseThrow(),
                        by.orElseThrow(),
                        on.orElseThrow()))
                : Optional.empty();
    }

    private static Optional<PanelHearing> panel(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        int before = place.faultsSoFar();
        place.takesOnly(ImmutableSet.of("panel", "on", "outcome"));
        Optional<String> panel = state(place.at("panel"));
        Optional<LocalDate> on = place.at("on").day();
        Optional<String> outcome = place.at("outcome").ifTold(JourneyReading::state);
        return place.faultsSoFar() == before
                ? Optional.of(new PanelHearing(panel.orElseThrow(), on.orElseThrow(), outcome.orElse(null)))
                : Optional.empty();
    }

    private static Optional<SchoolCalendar> school(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        place.takesOnly(ImmutableSet.of("school"));
        return CaseReading.school(place.at("school"));
    }
}
