package io.github.opensend.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.opensend.json.wire.JourneyWire;
import io.github.opensend.json.wire.LadderAdviceWire;
import io.github.opensend.ladder.advice.LadderAdvice;
import io.github.opensend.ladder.advice.LastResortBundle;
import io.github.opensend.ladder.course.Bar;
import io.github.opensend.ladder.course.State;
import io.github.opensend.ladder.edition.Edition;
import io.github.opensend.ladder.edition.Step;
import io.github.opensend.ladder.guard.EvidenceKind;
import io.github.opensend.ladder.guard.Missing;
import io.github.opensend.ladder.journey.Journey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Turns a journey, and what it comes to, into the documents that tell them. */
final class JourneyWriting {
    static final String ADVICE = "opensend/ladder-advice/1";

    private JourneyWriting() {}

    static JourneyWire wire(JourneyDocument document) {
        Journey journey = document.journey();
        ImmutableMap.Builder<String, Object> own = ImmutableMap.builder();
        CaseWriting.putOwn(document.extras(), own);
        ImmutableMap.Builder<String, Boolean> facts = ImmutableMap.builder();
        journey.facts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(fact -> facts.put(fact.getKey().id(), fact.getValue()));
        return new JourneyWire(
                JourneyReading.SCHEMA,
                journey.pupil(),
                journey.route().id(),
                null,
                facts.buildOrThrow(),
                journey.moves().stream()
                        .map(move -> new JourneyWire.Move(
                                move.on().toString(),
                                move.from(),
                                move.to(),
                                move.kind().id(),
                                move.by(),
                                move.reason()))
                        .collect(toImmutableList()),
                journey.evidence().stream()
                        .map(one -> new JourneyWire.Evidence(
                                one.kind(), one.on().toString(), one.byOrNull(), one.valueOrNull()))
                        .collect(toImmutableList()),
                journey.plans().stream()
                        .map(plan -> new JourneyWire.Plan(
                                plan.kind().id(),
                                plan.opened().toString(),
                                plan.closedOrNull() == null
                                        ? null
                                        : plan.closedOrNull().toString()))
                        .collect(toImmutableList()),
                journey.risks().stream()
                        .map(score -> new JourneyWire.Risk(
                                score.instrument(),
                                score.version(),
                                score.value(),
                                score.by(),
                                score.on().toString()))
                        .collect(toImmutableList()),
                journey.panels().stream()
                        .map(hearing -> new JourneyWire.Hearing(
                                hearing.panel(), hearing.on().toString(), hearing.outcomeOrNull()))
                        .collect(toImmutableList()),
                document.school()
                        .map(school -> new JourneyWire.Calendars(CaseWriting.school(school)))
                        .orElse(null),
                own.buildOrThrow());
    }

    static LadderAdviceWire wire(LadderAdvice advice) {
        return new LadderAdviceWire(
                ADVICE,
                advice.journey().pupil(),
                advice.journey().route().id(),
                advice.asOf().toString(),
                advice.state().map(State::key).orElse(null),
                advice.journey().since(advice.asOf()).map(LocalDate::toString).orElse(null),
                advice.edition().map(Edition::id).orElse(null),
                advice.step().map(Step::toString).orElse(null),
                advice.isKnown(),
                advice.journey().labels(),
                advice.openMoves().stream()
                        .map(move -> new LadderAdviceWire.Open(
                                move.crossing().id(),
                                move.to(),
                                move.crossing().kind().id(),
                                move.crossing().words(),
                                move.crossing().decidedBy(),
                                lacks(move.usually())))
                        .collect(toImmutableList()),
                advice.blockedMoves().stream()
                        .map(move -> new LadderAdviceWire.Blocked(
                                move.crossing().id(),
                                move.to(),
                                move.crossing().kind().id(),
                                move.crossing().words(),
                                move.crossing().decidedBy(),
                                lacks(move.missing()),
                                move.forbiddenBy().stream().map(Bar::toString).collect(toImmutableList())))
                        .collect(toImmutableList()),
                advice.fallsDue().stream()
                        .map(due -> new LadderAdviceWire.Due(
                                due.clock().id(),
                                due.clock().words(),
                                due.startedOn().toString(),
                                due.on().toString(),
                                due.inSchoolWeeks().map(LocalDate::toString).orElse(null),
                                due.clock().least(),
                                due.clock().citation().toString(),
                                due.clock().certainty().id()))
                        .collect(toImmutableList()),
                advice.lastResortBundle()
                        .map(bundle -> bundle.rungs().stream()
                                .map(JourneyWriting::rung)
                                .collect(toImmutableList()))
                        .orElse(ImmutableList.of()));
    }

    private static ImmutableList<LadderAdviceWire.Lack> lacks(List<Missing> missing) {
        return missing.stream()
                .map(one -> new LadderAdviceWire.Lack(
                        one.guard(),
                        one.what(),
                        one.decidedBy(),
                        Ascii.toLowerCase(one.figure().name()),
                        one.hard(),
                        one.citation().toString()))
                .collect(toImmutableList());
    }

    private static LadderAdviceWire.Rung rung(LastResortBundle.Rung rung) {
        return new LadderAdviceWire.Rung(
                rung.step().key(),
                rung.step().toString(),
                rung.found().stream()
                        .map(one ->
                                new LadderAdviceWire.Found(one.kind(), one.on().toString()))
                        .collect(toImmutableList()),
                rung.lacking().stream().map(EvidenceKind::id).collect(toImmutableList()));
    }
}
