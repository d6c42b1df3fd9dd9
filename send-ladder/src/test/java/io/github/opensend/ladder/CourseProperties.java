package io.github.opensend.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.opensend.ladder.course.Course;
import io.github.opensend.ladder.course.Crossing;
import io.github.opensend.ladder.course.MoveKind;
import io.github.opensend.ladder.course.State;
import io.github.opensend.ladder.guard.Dossier;
import io.github.opensend.ladder.guard.Evidence;
import io.github.opensend.ladder.guard.EvidenceKind;
import io.github.opensend.ladder.guard.Guard;
import io.github.opensend.ladder.guard.Missing;
import io.github.opensend.ladder.journey.InvalidJourneyException;
import io.github.opensend.ladder.journey.Journey;
import io.github.opensend.ladder.journey.Move;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every ladder and every pathway. */
class CourseProperties {
    @Provide
    Arbitrary<Course> courses() {
        return Arbitraries.of(Dossiers.courses());
    }

    @Example
    void everyStateCanBeReachedAndFromEachAnEndCan() {
        assertThat(Dossiers.courses()).hasSize(8).allSatisfy(course -> {
            if (course.isWhole()) {
                assertThat(course.reached())
                        .containsExactlyInAnyOrderElementsOf(course.states().keySet());
            }
            for (State state : course.states().values()) {
                assertThat(wayOut(course, state.key())).as(course + " " + state).isTrue();
            }
        });
    }

    // Walks at random from state to state; where there is a way out, a walk of that length finds it.
    private static boolean wayOut(Course course, String from) {
        Random random = new Random(7);
        for (int attempt = 0; attempt < 200; attempt++) {
            String at = from;
            for (int step = 0; step < 60; step++) {
                if (course.states().get(at).end()) {
                    return true;
                }
                at = anyTarget(course, at, random);
            }
        }
        return false;
    }

    private static String anyTarget(Course course, String from, Random random) {
        List<String> targets = new ArrayList<>();
        course.crossings().forEach(crossing -> targets.addAll(course.targets(crossing, from)));
        return targets.get(random.nextInt(targets.size()));
    }

    @Example
    void everyMoveWithAllThatItAsksForIsTakenAndWithoutAnyHardPartOfItIsRefused() {
        int refused = 0;
        for (Course course : Dossiers.courses()) {
            for (Crossing crossing : course.crossings()) {
                for (String from : course.states().keySet()) {
                    for (String to : course.targets(crossing, from)) {
                        Journey taken = Dossiers.scored(Dossiers.moving(course, crossing, from, to, ""));
                        assertThat(taken.state(Dossiers.ON)).contains(to);
                        refused += refusals(course, crossing, from, to);
                    }
                }
            }
        }
        assertThat(refused).isGreaterThan(60);
    }

    private static int refusals(Course course, Crossing crossing, String from, String to) {
        int refused = 0;
        for (Guard guard : crossing.guards()) {
            for (EvidenceKind kind : Dossiers.needed(guard.demand())) {
                InvalidJourneyException problem = catchThrowableOfType(
                        InvalidJourneyException.class,
                        () -> Dossiers.scored(Dossiers.moving(course, crossing, from, to, kind.id())));
                boolean elsewhere = course.between(from, to, crossing.kind()).size() > 1;
                if (guard.hard() && !elsewhere) {
                    assertThat(problem).as(crossing + " without " + kind.id()).isNotNull();
                    assertThat(problem.faults())
                            .anySatisfy(fault -> assertThat(fault.found()).contains(guard.id()));
                    refused++;
                } else if (!guard.hard()) {
                    assertThat(problem).as(crossing + " without " + kind.id()).isNull();
                }
            }
        }
        return refused;
    }

    @Property
    void whatPassesStillPassesWithMoreOnRecord(@ForAll("courses") Course course, @ForAll Random random) {
        List<EvidenceKind> kinds = List.copyOf(course.evidence());
        List<Evidence> some = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0 && !kinds.isEmpty(); i--) {
            some.add(any(kinds, random));
        }
        List<Evidence> more = new ArrayList<>(some);
        for (int i = random.nextInt(6); i > 0 && !kinds.isEmpty(); i--) {
            more.add(any(kinds, random));
        }
        Dossier before = new Dossier(ImmutableMap.of(), ImmutableList.copyOf(some), ImmutableList.of());
        Dossier after = new Dossier(ImmutableMap.of(), ImmutableList.copyOf(more), ImmutableList.of());
        for (Crossing crossing : course.crossings()) {
            for (Guard guard : crossing.guards()) {
                List<Missing> missing = guard.missing(before, Dossiers.ON);
                assertThat(missing.size())
                        .isGreaterThanOrEqualTo(
                                guard.missing(after, Dossiers.ON).size());
            }
        }
    }

    private static Evidence any(List<EvidenceKind> kinds, Random random) {
        Evidence evidence = Evidence.of(
                kinds.get(random.nextInt(kinds.size())).id(), Dossiers.ON.minusDays(random.nextInt(1500) - 100));
        return random.nextBoolean() ? evidence : evidence.by("SENCO").saying("why");
    }

    /** Every walk along the ways of a course, with everything on record, can be replayed to the state in which it ended. */
    @Property
    void replayingAJourneyGivesTheStateOfItsLastMove(@ForAll("courses") Course course, @ForAll Random random) {
        String at = List.copyOf(course.states().keySet())
                .get(random.nextInt(course.states().size()));
        Journey journey = everythingOnRecord(course);
        LocalDate day = Dossiers.ON;
        List<String> states = new ArrayList<>(List.of(at));
        for (int step = 0; step < 8; step++) {
            Optional<Move> move = anyMove(course, at, day, random);
            if (move.isEmpty()) {
                break;
            }
            try {
                journey = journey.with(move.get());
            } catch (InvalidJourneyException refused) {
                assertThat(refused.faults()).isNotEmpty();
                break;
            }
            at = move.get().to();
            states.add(at);
            day = day.plusDays(1);
        }
        for (int i = 1; i < states.size(); i++) {
            assertThat(journey.state(Dossiers.ON.plusDays(i - 1))).contains(states.get(i));
        }
        Journey again = Journey.builder(course, "pupil-1")
                .addAllEvidence(journey.evidence())
                .addAllRisks(journey.risks())
                .addAllMoves(journey.moves())
                .build();
        assertThat(again).isEqualTo(journey);
    }

    private static Journey everythingOnRecord(Course course) {
        return Journey.builder(course, "pupil-1")
                .addAllEvidence(course.evidence().stream()
                        .map(kind -> Evidence.of(kind.id(), Dossiers.LONG_AGO)
                                .by("SENCO")
                                .saying("why"))
                        .toList())
                .build();
    }

    private static Optional<Move> anyMove(Course course, String from, LocalDate day, Random random) {
        List<Move> moves = new ArrayList<>();
        for (Crossing crossing : course.crossings()) {
            for (String to : course.targets(crossing, from)) {
                moves.add(new Move(day, from, to, crossing.kind(), "SENCO", "why"));
            }
        }
        return moves.isEmpty() ? Optional.empty() : Optional.of(moves.get(random.nextInt(moves.size())));
    }

    @Property
    void aMoveThatThereIsNoWayForIsRefused(
            @ForAll("courses") Course course, @ForAll MoveKind kind, @ForAll Random random) {
        List<String> keys = List.copyOf(course.states().keySet());
        String from = keys.get(random.nextInt(keys.size()));
        String to = keys.get(random.nextInt(keys.size()));
        Move move = new Move(Dossiers.ON, from, to, kind, "SENCO", "why");
        if (course.isWhole() && course.between(from, to, kind).isEmpty()) {
            assertThat(catchThrowableOfType(
                                    InvalidJourneyException.class,
                                    () -> everythingOnRecord(course).with(move))
                            .faults())
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.place()).isEqualTo("moves[0]"));
        }
    }
}
