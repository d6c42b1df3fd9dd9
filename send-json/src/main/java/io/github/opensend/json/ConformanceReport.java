package io.github.opensend.json;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import io.github.opensend.timescales.law.EnglishLaw;
import java.io.Serializable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a calculator stood beside scenarios: what agreed, what differed, and which rules it breaks.
 *
 * <p>That nothing differs says that the calculator gives the expected answers for these cases, where it answers. It is no
 * certificate, and no statement about the law's other cases.
 *
 * @param calculator the name of what was asked
 * @param outcomes what came of each scenario, in the order in which they were asked
 * @since 0.1.0
 */
public record ConformanceReport(String calculator, ImmutableList<ScenarioOutcome> outcomes) implements Serializable {
    /**
     * Whether nothing differs and nothing failed.
     *
     * @return true if so; also where nothing at all could be compared
     */
    public boolean agrees() {
        return count(ScenarioOutcome.Verdict.DIFFERS) + count(ScenarioOutcome.Verdict.FAILED) == 0;
    }

    /**
     * How many scenarios came out so.
     *
     * @param verdict the verdict
     * @return the number of scenarios
     */
    public int count(ScenarioOutcome.Verdict verdict) {
        return (int) outcomes.stream()
                .filter(outcome -> outcome.verdict() == verdict)
                .count();
    }

    /**
     * The rules of which at least one expectation was not met.
     *
     * @return the rules, the one that is broken most often first, then by name
     */
    public ImmutableList<BrokenRule> brokenRules() {
        Map<String, List<ClockDifference>> byRule = new LinkedHashMap<>();
        outcomes.stream()
                .flatMap(outcome -> outcome.differences().stream())
                .forEach(difference -> byRule.merge(
                        difference.rule(),
                        List.of(difference),
                        (some, more) -> ImmutableList.<ClockDifference>builder()
                                .addAll(some)
                                .addAll(more)
                                .build()));
        return byRule.entrySet().stream()
                .map(entry -> broken(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(
                                (BrokenRule rule) -> -rule.brokenIn().size())
                        .thenComparing(BrokenRule::id))
                .collect(toImmutableList());
    }

    private BrokenRule broken(String rule, List<ClockDifference> differences) {
        return ImmutableBrokenRule.builder()
                .id(rule)
                .asked((int) outcomes.stream()
                        .filter(outcome -> asksFor(rule, outcome))
                        .count())
                .example(differences.get(0))
                .law(EnglishLaw.rules().rules().stream()
                        .filter(law ->
                                law.id().equals(rule) || law.catalogueId().equals(rule))
                        .findFirst())
                .addAllBrokenIn(outcomes.stream()
                        .filter(outcome -> outcome.differences().stream()
                                .anyMatch(difference -> difference.rule().equals(rule)))
                        .map(outcome -> outcome.scenario().id())
                        .collect(toImmutableList()))
                .putAllSlips(differences.stream()
                        .map(ClockDifference::slip)
                        .flatMap(Optional::stream)
                        .collect(toImmutableMap(slip -> slip, slip -> 1, Integer::sum))
                        .entrySet()
                        .stream()
                        .sorted(Map.Entry.<Slip, Integer>comparingByValue().reversed())
                        .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue)))
                .build();
    }

    private static boolean asksFor(String rule, ScenarioOutcome outcome) {
        return outcome.failure().isEmpty()
                && outcome.scenario().expect().stream()
                        .filter(expected -> !outcome.notAnswered().contains(expected))
                        .anyMatch(expected -> expected.name().equals(rule));
    }

    /**
     * The calculator and the counts.
     *
     * @return such as {@code spreadsheet: 12 of 14 agree}
     */
    @Override
    public String toString() {
        return calculator + ": " + count(ScenarioOutcome.Verdict.AGREES) + " of " + outcomes.size() + " agree";
    }
}
