package io.github.opensend.ladder.journey;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.ladder.course.Bar;
import io.github.opensend.ladder.course.Course;
import io.github.opensend.ladder.course.Crossing;
import io.github.opensend.ladder.course.Route;
import io.github.opensend.ladder.course.State;
import io.github.opensend.ladder.guard.Dossier;
import io.github.opensend.ladder.guard.Evidence;
import io.github.opensend.ladder.guard.Facet;
import io.github.opensend.ladder.guard.Missing;
import io.github.opensend.ladder.guard.RiskScore;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * One pupil's journey along a ladder or a pathway: moves, with the evidence, the plans and the scores that go with them.
 *
 * <p>It only grows: {@link #with(Move)} and its sisters give a longer journey and change nothing. Each move is judged by the edition
 * in force on its day. A move that there is no way for, whose hard guards miss something, or that something forbids is refused
 * with every fault. A record may begin anywhere: the first move tells where the pupil stood.
 *
 * <pre>{@code
 * Journey journey = Journey.builder(LincolnshireLadder.ladder(), "pupil-7")
 *         .addMoves(new Move(LocalDate.of(2023, 10, 2), "universal", "identify", MoveKind.UP, "SENCO", "reason"))
 *         .build();
 * journey.state(LocalDate.of(2023, 11, 1));   // identify
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Journey implements Serializable permits ImmutableJourney {
    private static final long serialVersionUID = 1L;

    Journey() {}

    /**
     * Starts a journey.
     *
     * @param route the ladder or the pathway
     * @param pupil the caller's reference to the pupil
     * @return a builder
     */
    public static ImmutableJourney.BuildFinal builder(Route route, String pupil) {
        return ImmutableJourney.builder().route(route).pupil(pupil);
    }

    /**
     * The ladder or the pathway.
     *
     * @return the route
     */
    public abstract Route route();

    /**
     * The caller's reference to the pupil.
     *
     * @return the reference, which is never shown
     */
    public abstract String pupil();

    /**
     * What is known of the pupil.
     *
     * @return facts; what is absent is not known
     */
    public abstract ImmutableMap<Facet, Boolean> facts();

    /**
     * The moves.
     *
     * @return the moves, in the order in which they were made
     */
    public abstract ImmutableList<Move> moves();

    /**
     * The evidence.
     *
     * @return the evidence, in the order in which it was told
     */
    public abstract ImmutableList<Evidence> evidence();

    /**
     * The plans.
     *
     * @return the plans
     */
    public abstract ImmutableList<Plan> plans();

    /**
     * The scores of named instruments.
     *
     * @return the scores
     */
    public abstract ImmutableList<RiskScore> risks();

    /**
     * The panels that heard or will hear of the pupil.
     *
     * @return the hearings
     */
    public abstract ImmutableList<PanelHearing> panels();

    /**
     * What guards look at: facts, evidence and scores, and the plans and panel decisions as evidence of their own.
     *
     * @return the dossier
     */
    @Value.Lazy
    public Dossier dossier() {
        ImmutableList.Builder<Evidence> all = ImmutableList.builder();
        all.addAll(evidence());
        for (Plan plan : plans()) {
            all.add(Evidence.of(plan.kind().id() + ".opened", plan.opened()));
        }
        for (PanelHearing hearing : panels()) {
            if (hearing.outcomeOrNull() != null) {
                all.add(Evidence.of(hearing.panel() + "." + hearing.outcomeOrNull(), hearing.on()));
            }
        }
        return new Dossier(facts(), all.build(), risks());
    }

    /**
     * The journey with one move more.
     *
     * @param move the move
     * @return the longer journey
     * @throws InvalidJourneyException if the move cannot be taken, with every reason
     */
    public Journey with(Move move) {
        return ImmutableJourney.copyOf(this)
                .withMoves(
                        ImmutableList.<Move>builder().addAll(moves()).add(move).build());
    }

    /**
     * The journey with more evidence.
     *
     * @param more the evidence
     * @return the longer journey
     */
    public Journey with(Evidence... more) {
        return ImmutableJourney.copyOf(this)
                .withEvidence(ImmutableList.<Evidence>builder()
                        .addAll(evidence())
                        .addAll(Arrays.asList(more))
                        .build());
    }

    /**
     * Where the pupil stands on a day.
     *
     * @param on the day
     * @return the stable name of the state: where the last move up to that day led, before the first one where it began; empty
     *     without any move
     */
    public Optional<String> state(LocalDate on) {
        Optional<String> reached = moves().stream()
                .filter(move -> !move.on().isAfter(on))
                .reduce((first, second) -> second)
                .map(Move::to);
        return reached.or(() -> moves().stream().findFirst().map(Move::from));
    }

    /**
     * The last day on which the pupil came to where the pupil stands.
     *
     * @param on the day for which it is asked
     * @return the day of the last move up to then that changed the state, or empty without one
     */
    public Optional<LocalDate> since(LocalDate on) {
        return moves().stream()
                .filter(move -> !move.on().isAfter(on) && !move.from().equals(move.to()))
                .reduce((first, second) -> second)
                .map(Move::on);
    }

    /**
     * The label of the edition that governs each move.
     *
     * @return labels in the order of the moves
     */
    public ImmutableList<String> labels() {
        return moves().stream()
                .map(move -> route().label(move.on()).orElse("none"))
                .collect(ImmutableList.toImmutableList());
    }

    @Value.Check
    void canBeTaken() {
        List<JourneyFault> faults = new ArrayList<>();
        for (int i = 0; i < moves().size(); i++) {
            check(i, faults);
        }
        if (!faults.isEmpty()) {
            throw new InvalidJourneyException(ImmutableList.copyOf(faults));
        }
    }

    private void check(int place, List<JourneyFault> faults) {
        Move move = moves().get(place);
        String at = "moves[" + place + "]";
        if (move.by().isBlank()) {
            faults.add(new JourneyFault(at + ".by", "nothing", "the role of who decided"));
        }
        if (move.reason().isBlank()) {
            faults.add(new JourneyFault(at + ".reason", "nothing", "why the pupil moved"));
        }
        if (place > 0) {
            Move before = moves().get(place - 1);
            if (move.on().isBefore(before.on())) {
                faults.add(new JourneyFault(
                        at + ".on", move.on().toString(), before.on() + " or later, the day of the move before it"));
            }
            if (!move.from().equals(before.to())) {
                faults.add(new JourneyFault(at + ".from", move.from(), before.to() + ", where the move before it led"));
            }
        }
        Optional<Course> course = route().on(move.on());
        if (course.isEmpty()) {
            faults.add(new JourneyFault(
                    at + ".on", move.on().toString(), "a day on which an edition of " + route().id() + " was in use"));
            return;
        }
        boolean fromIsKnown = isKnown(at + ".from", move.from(), course.get(), faults);
        boolean toIsKnown = isKnown(at + ".to", move.to(), course.get(), faults);
        if (fromIsKnown && toIsKnown) {
            crossing(at, move, course.get(), faults);
        }
    }

    // What lies beyond the part of an edition that is known is not refused.
    private boolean isKnown(String at, String key, Course course, List<JourneyFault> faults) {
        if (course.states().containsKey(key)) {
            return true;
        }
        if (course.isWhole() || !route().states().containsKey(key)) {
            Set<String> expected = new LinkedHashSet<>(course.states().keySet());
            faults.add(new JourneyFault(at, "\"" + key + "\"", "one of " + expected + " in " + course.id()));
        }
        return false;
    }

    private void crossing(String at, Move move, Course course, List<JourneyFault> faults) {
        ImmutableList<Crossing> ways = course.between(move.from(), move.to(), move.kind());
        if (ways.isEmpty()) {
            if (course.isWhole()) {
                faults.add(new JourneyFault(
                        at,
                        move.from() + " to " + move.to() + " (" + move.kind().id() + ")",
                        "one of " + waysFrom(move.from(), course)));
            }
            return;
        }
        List<List<JourneyFault>> each =
                ways.stream().map(way -> refusals(at, move, way)).toList();
        // Of several ways, the one that misses least is told.
        each.stream().min(Comparator.comparing(List::size)).ifPresent(faults::addAll);
    }

    private List<JourneyFault> refusals(String at, Move move, Crossing way) {
        List<JourneyFault> refusals = new ArrayList<>();
        for (Missing missing : way.missing(dossier(), move.on())) {
            if (missing.hard()) {
                refusals.add(new JourneyFault(
                        at, "nothing on record by " + move.on() + " for " + missing.guard(), missing.toString()));
            }
        }
        for (Bar bar : way.forbiddenBy(dossier(), move.on())) {
            refusals.add(new JourneyFault(at, "what forbids it: " + bar.kind(), "no such move: " + bar));
        }
        return refusals;
    }

    private static String waysFrom(String from, Course course) {
        State state = course.states().get(from);
        return course.crossings().stream()
                        .flatMap(crossing -> course.targets(crossing, from).stream()
                                .map(to -> to + " (" + crossing.kind().id() + ")"))
                        .distinct()
                        .collect(Collectors.joining(", ", "[", "]"))
                + (state != null && state.end() ? ", because it ends there" : "");
    }

    /**
     * The route and how many moves there are; nothing of the pupil.
     *
     * @return one line of text
     */
    @Override
    public final String toString() {
        return "Journey[" + route().id() + ", " + moves().size() + " moves]";
    }
}
