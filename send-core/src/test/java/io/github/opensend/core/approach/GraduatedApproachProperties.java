package io.github.opensend.core.approach;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.Serialised;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GraduatedApproachProperties {
    private static final List<String> OUTCOMES = List.of("talk", "read", "play");

    /** Legal histories with plans, changes, results, advice and meetings in them. */
    @Provide
    Arbitrary<List<ApproachEntry>> histories() {
        return Arbitraries.randomValue(GraduatedApproachProperties::history);
    }

    private static List<ApproachEntry> history(Random random) {
        List<ApproachEntry> entries = new ArrayList<>();
        List<String> known = new ArrayList<>();
        LocalDate day = Entries.START;
        Point point = Point.OUTSIDE;
        int asked = 0;
        int length = random.nextInt(40);
        while (entries.size() < length) {
            day = day.plusDays(random.nextInt(20));
            boolean hasPlan = point == Point.PLANNING || point == Point.DOING || point == Point.REVIEWING;
            int dice = random.nextInt(8);
            if (dice == 0) {
                entries.add(Meeting.held(day)
                        .parents(Voice.without(Participation.values()[random.nextInt(4)]))
                        .build());
            } else if (dice == 1 && hasPlan) {
                entries.add(new OutcomeChange(day, outcome(random, known), "a reason"));
            } else if (dice == 2 && hasPlan) {
                entries.add(new ProvisionChange(
                        day,
                        Entries.intervention("i" + random.nextInt(3))
                                .adults(random.nextInt(3))
                                .build(),
                        "a reason"));
            } else if (dice == 3) {
                entries.add(AdviceRequest.asked(day, "a" + asked, Specialist.SOCIAL_CARE)
                        .build());
                entries.add(new AdviceReceipt(day, "a" + asked++, ImmutableList.of()));
            } else {
                List<Move> open = point.open().asList();
                Move move = open.get(random.nextInt(open.size()));
                entries.add(move(move, day, random, known));
                point = point.after(move).orElseThrow();
            }
        }
        return entries;
    }

    private static ApproachEntry move(Move move, LocalDate day, Random random, List<String> known) {
        if (move == Move.PLAN) {
            return new PlanAgreed(
                    day,
                    Entries.plan()
                            .addOutcomes(outcome(random, known))
                            .addProvisions(Entries.intervention("i" + random.nextInt(3))
                                    .build())
                            .build());
        }
        if (move == Move.REVIEW && random.nextBoolean()) {
            String judged = known.get(random.nextInt(known.size()));
            return Review.held(day, ReviewDecision.ADJUST, "a reason")
                    .addResults(OutcomeResult.of(judged).words("some").build())
                    .build();
        }
        return Entries.of(move, day);
    }

    private static Outcome outcome(Random random, List<String> known) {
        String reference = OUTCOMES.get(random.nextInt(OUTCOMES.size()));
        known.add(reference);
        return Outcome.outcome(reference, "statement " + random.nextInt(100)).build();
    }

    @Property
    void theSameEntriesGiveTheSameState(@ForAll @From("histories") List<ApproachEntry> entries) {
        GraduatedApproach once = GraduatedApproach.of(entries);
        GraduatedApproach again = GraduatedApproach.of(List.copyOf(entries));
        GraduatedApproach oneByOne = GraduatedApproach.of(List.of());
        for (ApproachEntry entry : entries) {
            oneByOne = oneByOne.with(entry);
        }

        for (GraduatedApproach other : List.of(again, oneByOne, Serialised.andBack(once))) {
            assertThat(other).isEqualTo(once).hasSameHashCodeAs(once);
            assertThat(other.point()).isEqualTo(once.point());
            assertThat(other.cycles()).isEqualTo(once.cycles());
            assertThat(other.outcomes()).isEqualTo(once.outcomes());
            assertThat(other.provisions()).isEqualTo(once.provisions());
            assertThat(other.advice()).isEqualTo(once.advice());
            assertThat(other.decisions()).isEqualTo(once.decisions());
        }
    }

    @Property
    void historyNeverShrinks(@ForAll @From("histories") List<ApproachEntry> entries) {
        GraduatedApproach before = GraduatedApproach.of(List.of());
        for (ApproachEntry entry : entries) {
            GraduatedApproach after = before.with(entry);

            assertBegins(after.entries(), before.entries());
            assertBegins(after.decisions(), before.decisions());
            assertThat(after.cycles())
                    .hasSizeGreaterThanOrEqualTo(before.cycles().size());
            for (int i = 0; i < before.outcomes().size(); i++) {
                OutcomeHistory was = before.outcomes().get(i);
                OutcomeHistory is = after.outcomes().get(i);
                assertThat(is.reference()).isEqualTo(was.reference());
                assertBegins(is.versions(), was.versions());
                assertBegins(is.results(), was.results());
            }
            before = after;
        }
    }

    private static <T> void assertBegins(List<T> whole, List<T> beginning) {
        assertThat(whole.subList(0, beginning.size())).isEqualTo(beginning);
    }

    @Property
    void everyVersionAndResultThatWasToldIsKept(@ForAll @From("histories") List<ApproachEntry> entries) {
        long versions = 0;
        long results = 0;
        for (ApproachEntry entry : entries) {
            versions += entry instanceof PlanAgreed plan
                    ? plan.plan().outcomes().size()
                    : entry instanceof OutcomeChange ? 1 : 0;
            results += entry instanceof Review review ? review.results().size() : 0;
        }
        List<OutcomeHistory> outcomes = GraduatedApproach.of(entries).outcomes();

        assertThat(outcomes.stream().mapToLong(one -> one.versions().size()).sum())
                .isEqualTo(versions);
        assertThat(outcomes.stream().mapToLong(one -> one.results().size()).sum())
                .isEqualTo(results);
    }

    @Property
    void asOfADayIsTheRecordOfTheEntriesUpToThatDay(
            @ForAll @From("histories") List<ApproachEntry> entries, @ForAll Random random) {
        LocalDate day = Entries.START.plusDays(random.nextInt(400));
        List<ApproachEntry> upTo =
                entries.stream().filter(entry -> !entry.on().isAfter(day)).toList();

        assertThat(GraduatedApproach.of(entries).asOf(day)).isEqualTo(GraduatedApproach.of(upTo));
    }

    @Property
    void eachCycleBeginsWithAnAssessmentAndOnlyTheLastIsOpen(@ForAll @From("histories") List<ApproachEntry> entries) {
        GraduatedApproach approach = GraduatedApproach.of(entries);
        List<Cycle> cycles = approach.cycles();

        assertThat(cycles.stream().map(Cycle::assessment))
                .containsExactlyElementsOf(entries.stream()
                        .filter(Assessment.class::isInstance)
                        .map(Assessment.class::cast)
                        .toList());
        assertThat(cycles.stream().limit(Math.max(0, cycles.size() - 1)))
                .allMatch(cycle -> cycle.ended().isPresent());
        assertThat(approach.entry().isPresent()).isEqualTo(approach.point().onSupport());
    }

    @Property
    void theEventsOfTheCaseAreToldOnceAndTellTheDaysOnWhichParentsWereMet(
            @ForAll @From("histories") List<ApproachEntry> entries) {
        GraduatedApproach approach = GraduatedApproach.of(entries);
        long met = entries.stream()
                .filter(entry -> entry instanceof Meeting meeting
                        && meeting.parents().participation() == Participation.TOOK_PART)
                .map(ApproachEntry::on)
                .distinct()
                .count();

        assertThat(approach.caseEvents()).doesNotHaveDuplicates();
        assertThat(approach.parentsMetOn()).hasSize((int) met);
        assertThat(approach.caseEvents().stream()
                        .filter(event -> event.type().id().equals("sen-support.parents-met")))
                .hasSize((int) met);
    }
}
