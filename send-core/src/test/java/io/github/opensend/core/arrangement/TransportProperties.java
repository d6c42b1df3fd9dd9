package io.github.opensend.core.arrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opensend.core.measure.Rate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TransportProperties {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 3);

    private static TransportCase one(Random random) {
        Optional<TransportKind> kind =
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(TransportKind.values()[random.nextInt(4)]);
        boolean none = kind.equals(Optional.of(TransportKind.NONE));
        return TransportCase.transport("child-7")
                .kind(kind)
                .arrangedFrom(
                        none || random.nextInt(3) == 0
                                ? Optional.empty()
                                : Optional.of(FIRST.plusDays(random.nextInt(21) - 10)))
                .build();
    }

    @Provide
    Arbitrary<List<TransportCase>> cases() {
        return Arbitraries.randomValue(random -> IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> one(random))
                .toList());
    }

    @Property
    void everyCaseIsCountedOnceAndLateDaysAreSteppedThroughOneByOne(
            @ForAll @From("cases") List<TransportCase> cases, @ForAll Random random) {
        int ready = 0;
        int notReady = 0;
        int none = 0;
        int notRecorded = 0;
        long late = 0;
        for (TransportCase one : cases) {
            if (one.kind().equals(Optional.of(TransportKind.NONE))) {
                none++;
            } else if (one.arrangedFrom().isEmpty()) {
                notRecorded++;
            } else {
                long days = 0;
                for (LocalDate day = FIRST; day.isBefore(one.arrangedFrom().get()); day = day.plusDays(1)) {
                    days++;
                }
                ready += days == 0 ? 1 : 0;
                notReady += days == 0 ? 0 : 1;
                late += days;
            }
        }
        TransportTally whole = TransportTally.of(cases, FIRST);
        int cut = random.nextInt(cases.size() + 1);

        assertThat(whole).isEqualTo(new TransportTally(ready, notReady, none, notRecorded, late));
        assertThat(whole.ofRecorded()).isEqualTo(new Rate(ready, ready + notReady));
        assertThat(TransportTally.of(cases.subList(cut, cases.size()), FIRST)
                        .plus(TransportTally.of(cases.subList(0, cut), FIRST)))
                .isEqualTo(whole);
    }

    @Example
    void aBudgetAndTrainingCountAsMuchAsAJourney() {
        for (TransportKind kind : List.of(
                TransportKind.ARRANGED,
                TransportKind.PERSONAL_TRANSPORT_BUDGET,
                TransportKind.INDEPENDENT_TRAVEL_TRAINING)) {
            TransportCase one = TransportCase.transport("child-7")
                    .kind(kind)
                    .arrangedFrom(FIRST.plusDays(2))
                    .build();

            assertThat(one.readyFor(FIRST)).isEqualTo(new TransportReadiness(Readiness.NOT_READY, FIRST, 2));
            assertThat(one.readyFor(FIRST.plusDays(2)))
                    .isEqualTo(new TransportReadiness(Readiness.READY, FIRST.plusDays(2), 0));
            assertThat(one).hasToString("transport case");
        }
        assertThat(TransportCase.citation())
                .hasToString("Buckinghamshire SEND Improvement Plan 2021-23, paras 2.5, aim 6, 5.16");
    }

    @Example
    void contradictionsAreRefusedAllAtOnceAndNameNoChild() {
        assertThatThrownBy(() -> TransportCase.transport("child-7")
                        .referredOn(FIRST)
                        .decidedOn(FIRST.minusDays(1))
                        .decision(" ")
                        .kind(TransportKind.NONE)
                        .arrangedFrom(FIRST)
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a transport case: the decision has to be told, found an empty text; expected the day of"
                        + " decision on or after the day of referral 2026-09-03, found 2026-09-02; expected no day of"
                        + " arrangement where nothing is arranged, found 2026-09-03");
        assertThatThrownBy(() -> new TransportReadiness(Readiness.READY, FIRST, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void travelTrainingIsCountedAndWhatWasNotCountedHasNoChange() {
        TravelTraining before =
                TravelTraining.counted(FIRST.minusYears(1)).schools(4).build();
        TravelTraining now = TravelTraining.counted(FIRST).schools(3).pupils(12).build();

        assertThat(now.schoolsSince(before)).contains(-1);
        assertThat(now.pupilsSince(before)).isEmpty();
        assertThatThrownBy(() -> before.schoolsSince(now)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        TravelTraining.counted(FIRST).schools(-1).pupils(-2).build())
                .hasMessage("a count of travel training on 2026-09-03: 0 schools or more, found -1; 0 pupils or more,"
                        + " found -2");
    }
}
