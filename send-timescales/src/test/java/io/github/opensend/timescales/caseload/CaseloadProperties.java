package io.github.opensend.timescales.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.AdviceGiver;
import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.event.EventTypes;
import io.github.opensend.core.event.ReviewOutcome;
import io.github.opensend.timescales.chart.CaseloadText;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.ClockState;
import io.github.opensend.timescales.clock.Timeline;
import io.github.opensend.timescales.clock.TimelineEngine;
import io.github.opensend.timescales.law.EnglishLaw;
import io.github.opensend.timescales.rule.DutyHolder;
import io.github.opensend.timescales.rule.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CaseloadProperties {
    private static final TimelineEngine ENGINE = TimelineEngine.with(EnglishLaw.rules());
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    @Provide
    Arbitrary<List<Timeline>> timelines() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 400).map(ago -> TODAY.minusDays(ago));
        Arbitrary<CaseEvent> events = Arbitraries.oneOf(
                Combinators.combine(
                                Arbitraries.of(
                                        EventTypes.ASSESSMENT_ATTENTION_DRAWN,
                                        EventTypes.ASSESSMENT_REFUSED,
                                        EventTypes.PLAN_DRAFT_SERVED,
                                        EventTypes.PLAN_REFUSED,
                                        EventTypes.PLAN_FINALISED,
                                        EventTypes.AMENDMENT_NOTICE_SERVED),
                                days)
                        .as((type, day) -> type.on(day)),
                days.map(EventTypes.ASSESSMENT_REQUESTED::on),
                days.map(EventTypes.REVIEW_MEETING_HELD::on),
                Combinators.combine(days, Arbitraries.of(ReviewOutcome.class))
                        .as(EventTypes.REVIEW_DECISION_NOTIFIED::on),
                Combinators.combine(days, Arbitraries.of(AdviceGiver.class)).as(EventTypes.ADVICE_REQUESTED::on));
        Arbitrary<Timeline> timeline = Combinators.combine(
                        Arbitraries.of("A", "B", "C", "D"),
                        events.list().ofMaxSize(6).uniqueElements())
                .as((reference, told) ->
                        ENGINE.timeline(CaseRecord.of(reference, told.toArray(CaseEvent[]::new)), TODAY));
        return timeline.list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<CaseloadScope> scopes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 200).injectNull(0.3),
                        Arbitraries.of(DutyHolder.class).set().ofMinSize(1),
                        Arbitraries.of(Kind.class).set().ofMinSize(1))
                .as((ahead, holders, kinds) -> {
                    CaseloadScope scope = CaseloadScope.asOf(TODAY)
                            .heldBy(first(holders), holders.toArray(DutyHolder[]::new))
                            .ofKinds(first(kinds), kinds.toArray(Kind[]::new));
                    return ahead == null ? scope : scope.dueWithin(ahead);
                });
    }

    private static <T> T first(Set<T> set) {
        return set.iterator().next();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everyClockInScopeIsInTheListOfItsStateAndNoOtherClockIsInAny(
            @ForAll("timelines") List<Timeline> timelines, @ForAll("scopes") CaseloadScope scope) {
        List<String> overdue = new ArrayList<>();
        List<String> ahead = new ArrayList<>();
        List<String> awaiting = new ArrayList<>();
        for (Timeline timeline : timelines) {
            for (Clock clock : timeline.clocks()) {
                boolean wanted = scope.dutyHolders().contains(clock.rule().dutyHolder());
                boolean ofKind = scope.kinds().contains(clock.rule().kind());
                String told = timeline.record().reference() + clock + clock.startedBy();
                if (wanted
                        && clock.state() == ClockState.OVERDUE
                        && scope.kinds().contains(Kind.DUTY)) {
                    overdue.add(told);
                }
                if (wanted && ofKind && clock.state() == ClockState.AWAITING_FACTS) {
                    awaiting.add(told);
                }
                boolean underWay = clock.state() == ClockState.RUNNING || clock.state() == ClockState.OPEN;
                if (wanted && ofKind && underWay && clock.due().isPresent()) {
                    LocalDate due = clock.due().orElseThrow();
                    LocalDate last = scope.daysAhead().map(TODAY::plusDays).orElse(LocalDate.MAX);
                    if (!due.isBefore(TODAY) && !due.isAfter(last)) {
                        ahead.add(told);
                    }
                }
            }
        }

        Caseload caseload = timelines.stream().collect(scope.collector());

        assertThat(told(caseload.overdue())).containsExactlyInAnyOrderElementsOf(overdue);
        assertThat(told(caseload.ahead())).containsExactlyInAnyOrderElementsOf(ahead);
        assertThat(told(caseload.awaiting())).containsExactlyInAnyOrderElementsOf(awaiting);
        assertThat(caseload.cases()).isEqualTo(timelines.size());
    }

    private static List<String> told(List<CaseloadEntry> entries) {
        return entries.stream()
                .map(entry -> entry.reference() + entry + Optional.of(entry.startedBy()))
                .toList();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theMostOverdueStandsFirstThenWhatIsDueSoonest(@ForAll("timelines") List<Timeline> timelines) {
        Caseload caseload = timelines.stream().collect(CaseloadScope.asOf(TODAY).collector());

        assertThat(caseload.overdue()).extracting(CaseloadEntry::daysLate).isSortedAccordingTo((a, b) -> b - a);
        assertThat(caseload.overdue()).allMatch(entry -> entry.daysLate() > 0);
        assertThat(caseload.ahead())
                .extracting(entry -> entry.daysLeft().orElseThrow())
                .isSorted();
        for (List<CaseloadEntry> list : ImmutableList.of(caseload.overdue(), caseload.ahead())) {
            for (int i = 1; i < list.size(); i++) {
                if (list.get(i - 1).due().equals(list.get(i).due())) {
                    assertThat(key(list.get(i - 1))).isLessThanOrEqualTo(key(list.get(i)));
                }
            }
        }
    }

    private static String key(CaseloadEntry entry) {
        return entry.rule().id() + " " + entry.reference();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void howItIsGatheredMakesNoDifference(
            @ForAll("timelines") List<Timeline> timelines,
            @ForAll("scopes") CaseloadScope scope,
            @ForAll @IntRange(min = 1, max = 4) int parts,
            @ForAll Random random) {
        List<Timeline> shuffled = new ArrayList<>(timelines);
        Collections.shuffle(shuffled, random);
        List<CaseloadGathering> gatherings = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            gatherings.add(scope.gathering());
        }
        shuffled.forEach(timeline -> gatherings.get(random.nextInt(parts)).add(timeline));
        CaseloadGathering whole = scope.gathering();
        gatherings.forEach(whole::merge);

        Caseload caseload = timelines.stream().collect(scope.collector());

        assertThat(whole.caseload()).isEqualTo(caseload);
        assertThat(shuffled.parallelStream().collect(scope.collector())).isEqualTo(caseload);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theTextHoldsEachClockOnceUnderItsHolderInLinesThatFit(
            @ForAll("timelines") List<Timeline> timelines, @ForAll("scopes") CaseloadScope scope) {
        Caseload caseload = timelines.stream().collect(scope.collector());

        List<String> lines = Splitter.on('\n').splitToList(CaseloadText.of(caseload));

        assertThat(lines).allMatch(line -> line.length() <= 100);
        List<String> rows = lines.stream()
                .filter(line -> line.matches("([0-9]+ late|[0-9]+ left|today|-) .*"))
                .map(line -> line.substring(23).split(" ", 2)[0])
                .toList();
        List<String> expected = new ArrayList<>();
        caseload.byDutyHolder()
                .values()
                .forEach(entry -> expected.add(entry.rule().id()));
        caseload.awaiting().forEach(entry -> expected.add(entry.rule().id()));
        assertThat(rows).isEqualTo(expected);
        Set<DutyHolder> headed = new HashSet<>();
        for (DutyHolder holder : DutyHolder.values()) {
            if (lines.stream()
                    .anyMatch(line -> line.toLowerCase(Locale.ROOT)
                            .startsWith(holder.words().toLowerCase(Locale.ROOT) + ": "))) {
                headed.add(holder);
            }
        }
        assertThat(headed).isEqualTo(caseload.byDutyHolder().keySet());
    }
}
