package io.github.opensend.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import io.github.opensend.json.ScenarioOutcome.Verdict;
import io.github.opensend.json.wire.ConformanceWire;
import io.github.opensend.timescales.rule.Timescale;
import java.time.LocalDate;

/** Turns a report of conformance into the document that tells it. */
final class ConformanceWriting {
    static final String SCHEMA = "opensend/conformance/1";

    private ConformanceWriting() {}

    static ConformanceWire wire(ConformanceReport report) {
        return new ConformanceWire(
                SCHEMA,
                report.calculator(),
                report.agrees(),
                report.outcomes().size(),
                report.count(Verdict.AGREES),
                report.count(Verdict.DIFFERS),
                report.count(Verdict.NOT_ANSWERED),
                report.count(Verdict.FAILED),
                report.brokenRules().stream().map(ConformanceWriting::broken).collect(toImmutableList()),
                report.outcomes().stream().map(ConformanceWriting::outcome).collect(toImmutableList()));
    }

    private static ConformanceWire.Broken broken(BrokenRule rule) {
        return new ConformanceWire.Broken(
                rule.id(),
                rule.law().map(Timescale::title).orElse(null),
                rule.law().map(law -> law.citation().toString()).orElse(null),
                rule.asked(),
                rule.brokenIn(),
                rule.slips().entrySet().stream()
                        .map(slip -> new ConformanceWire.Slipped(
                                slip.getKey().id(), slip.getKey().says(), slip.getValue()))
                        .collect(toImmutableList()));
    }

    private static ConformanceWire.Outcome outcome(ScenarioOutcome outcome) {
        return new ConformanceWire.Outcome(
                outcome.scenario().id(),
                outcome.verdict().id(),
                outcome.failure().orElse(null),
                outcome.differences().stream()
                        .map(ConformanceWriting::difference)
                        .collect(toImmutableList()),
                outcome.notAnswered().stream()
                        .map(ExpectedClock::name)
                        .distinct()
                        .collect(toImmutableList()));
    }

    private static ConformanceWire.Difference difference(ClockDifference difference) {
        return new ConformanceWire.Difference(
                difference.rule(),
                difference.startedOn().map(LocalDate::toString).orElse(null),
                difference.aspect().id(),
                difference.expected(),
                difference.found(),
                difference.slip().map(Slip::id).orElse(null));
    }
}
