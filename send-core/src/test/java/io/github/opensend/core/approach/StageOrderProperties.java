package io.github.opensend.core.approach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The order of stages, held against a regular expression that knows nothing of points and tables. */
class StageOrderProperties {
    /** Letters in the order of {@link Move}. */
    private static final String LETTERS = "ENAPDRX";

    private static final String BEGUN = "(A(P(D)?)?)?";
    private static final String SUPPORT = "(E(APDR)*" + BEGUN + "|AE(P(D(R(APDR)*" + BEGUN + ")?)?)?)";
    private static final Pattern LEGAL = Pattern.compile("(AN|" + SUPPORT + "X)*(" + SUPPORT + "|A)?");

    private static String letters(List<Move> moves) {
        return moves.stream()
                .map(move -> LETTERS.substring(move.ordinal(), move.ordinal() + 1))
                .collect(Collectors.joining());
    }

    private static boolean isLegal(List<Move> moves) {
        return LEGAL.matcher(letters(moves)).matches();
    }

    @Provide
    Arbitrary<List<Move>> walks() {
        return Arbitraries.randomValue(random -> {
            List<Move> walk = new ArrayList<>();
            Point point = Point.OUTSIDE;
            int length = random.nextInt(25);
            for (int i = 0; i < length; i++) {
                List<Move> open = point.open().asList();
                Move move = open.get(random.nextInt(open.size()));
                walk.add(move);
                point = point.after(move).orElseThrow();
            }
            return walk;
        });
    }

    @Property(tries = 3000)
    void anySequenceIsTakenIfAndOnlyIfItsOrderIsLegal(@ForAll @Size(max = 12) List<Move> moves) {
        assertThat(GraduatedApproach.faults(Entries.of(moves)).isEmpty()).isEqualTo(isLegal(moves));
    }

    @Property(tries = 2000)
    void aLegalSequenceIsTakenAndWithOneMoveChangedOnlyIfItIsStillLegal(
            @ForAll @From("walks") List<Move> walk, @ForAll @IntRange(max = 24) int at, @ForAll Move other) {
        assertThat(isLegal(walk)).isTrue();
        assertThat(GraduatedApproach.faults(Entries.of(walk))).isEmpty();

        if (at < walk.size()) {
            List<Move> changed = new ArrayList<>(walk);
            changed.set(at, other);
            assertThat(GraduatedApproach.faults(Entries.of(changed)).isEmpty()).isEqualTo(isLegal(changed));
        }
    }

    @Example
    void everySequenceOfUpToFiveMovesIsJudgedAsTheRegularExpressionJudges() {
        List<List<Move>> sequences = new ArrayList<>(List.of(List.of()));
        int from = 0;
        for (int length = 1; length <= 5; length++) {
            int to = sequences.size();
            for (List<Move> shorter : List.copyOf(sequences.subList(from, to))) {
                for (Move move : Move.values()) {
                    sequences.add(ImmutableList.<Move>builder()
                            .addAll(shorter)
                            .add(move)
                            .build());
                }
            }
            from = to;
        }

        assertThat(sequences).hasSize(19_608);
        assertThat(sequences)
                .allMatch(moves -> GraduatedApproach.faults(Entries.of(moves)).isEmpty() == isLegal(moves));
    }

    @Property(tries = 2000)
    void theFirstFaultStandsWhereTheLongestLegalBeginningEnds(@ForAll @Size(min = 1, max = 12) List<Move> moves) {
        int legal = moves.size();
        while (!isLegal(moves.subList(0, legal))) {
            legal--;
        }
        List<ApproachFault> faults = GraduatedApproach.faults(Entries.of(moves));

        if (legal == moves.size()) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults.get(0).index()).isEqualTo(legal);
            assertThat(faults.get(0).on()).isEqualTo(Entries.START.plusDays(legal));
            assertThat(faults).extracting(ApproachFault::index).isSorted().doesNotHaveDuplicates();
            assertThat(faults).extracting(ApproachFault::kind).containsOnly(ApproachFault.Kind.MOVE_NOT_OPEN);
        }
    }

    @Property
    void aFaultIsFoundForEachEntryWhoseDayGoesBackAndNothingIsReordered(
            @ForAll @Size(max = 12) List<@IntRange(max = 20) Integer> days) {
        List<ApproachEntry> entries = new ArrayList<>();
        List<Integer> back = new ArrayList<>();
        int latest = 0;
        for (int i = 0; i < days.size(); i++) {
            LocalDate on = Entries.START.plusDays(days.get(i));
            entries.add(Meeting.held(on).build());
            if (days.get(i) < latest) {
                back.add(i);
            }
            latest = Math.max(latest, days.get(i));
        }

        assertThat(GraduatedApproach.faults(entries))
                .allMatch(fault -> fault.kind() == ApproachFault.Kind.DAY_GOES_BACK)
                .extracting(ApproachFault::index)
                .isEqualTo(back);
        if (back.isEmpty()) {
            assertThat(GraduatedApproach.of(entries).entries()).isEqualTo(entries);
        }
    }

    @Example
    void theStagesOfTheCodeAreTheMovesOfACycleInTheirOrder() {
        assertThat(Arrays.stream(Stage.values()).map(Stage::id)).containsExactly("assess", "plan", "do", "review");
        assertThat(isLegal(List.of(Move.ENTER, Move.ASSESS, Move.PLAN, Move.DO, Move.REVIEW, Move.ASSESS)))
                .isTrue();
    }

    @Example
    void oneMissingStageIsOneFault() {
        assertThat(GraduatedApproach.faults(
                        Entries.of(List.of(Move.ENTER, Move.ASSESS, Move.DO, Move.REVIEW, Move.ASSESS, Move.PLAN))))
                .singleElement()
                .hasToString("entry 2 on 2025-09-03: found do while assessing, expected one of plan, exit");
    }

    @Example
    void everyFaultIsToldAtOnceAndNothingIsTaken() {
        List<ApproachEntry> entries = Entries.of(List.of(Move.PLAN, Move.EXIT, Move.EXIT));

        assertThatThrownBy(() -> GraduatedApproach.of(entries))
                .isInstanceOfSatisfying(
                        ApproachProblem.class,
                        problem -> assertThat(problem.faults())
                                .extracting(ApproachFault::index)
                                .containsExactly(0, 2))
                .hasMessageContaining("found plan while outside")
                .hasMessageContaining("found exit while outside");
    }
}
