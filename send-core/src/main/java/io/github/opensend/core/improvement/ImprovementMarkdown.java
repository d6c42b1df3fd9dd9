package io.github.opensend.core.improvement;

import static io.github.opensend.core.drawing.Markdown.escaped;
import static io.github.opensend.core.drawing.Markdown.row;
import static io.github.opensend.core.drawing.Markdown.rule;

import io.github.opensend.core.measure.Measure;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A local area's improvement plan as Markdown: what it aims at, by what it is measured, and where it does not hold together.
 *
 * @since 0.1.0
 */
public final class ImprovementMarkdown {
    private ImprovementMarkdown() {}

    /**
     * Draws a plan.
     *
     * @param plan the plan
     * @return a page of Markdown with a heading of the first level
     */
    public static String of(ImprovementPlan plan) {
        StringBuilder page =
                new StringBuilder("# ").append(escaped(plan.title())).append("\n\n");
        page.append(plan.priorities().size())
                .append(" priorities, ")
                .append(plan.objectives().size())
                .append(" objectives, ")
                .append(plan.outcomes().size())
                .append(" outcomes. Standing: ")
                .append(plan.standing().id())
                .append(". The words are our own; ids, codes, figures and days are the plan's.\n\n");
        findings(plan, page);
        for (Priority priority : plan.priorities()) {
            page.append("\n## ")
                    .append(priority.id())
                    .append(": ")
                    .append(escaped(priority.title()))
                    .append("\n\nDeclares ")
                    .append(String.join(", ", priority.declared()))
                    .append(".\n\n");
            row(page, List.of("outcome", "what it says", "cites", "measured by", "to know"));
            rule(page, 5);
            plan.outcomesOf(priority.id())
                    .forEach(outcome -> row(
                            page,
                            List.of(
                                    outcome.id(),
                                    escaped(outcome.words()),
                                    String.join(", ", outcome.references()),
                                    measures(outcome),
                                    outcome.caveat()
                                            .map(caveat -> escaped(caveat))
                                            .orElse(""))));
        }
        page.append("\n## Objectives\n\n");
        row(page, List.of("code", "what it says", "said to belong to"));
        rule(page, 3);
        plan.objectives()
                .forEach(objective -> row(
                        page,
                        List.of(
                                objective.code(),
                                escaped(objective.words()),
                                String.join(", ", objective.priorities()))));
        return page.toString();
    }

    private static void findings(ImprovementPlan plan, StringBuilder page) {
        page.append("## Where it does not hold together\n\n");
        List<ReferenceFinding> findings = ReferenceCheck.of(plan);
        if (findings.isEmpty()) {
            page.append("Nothing was found.\n");
            return;
        }
        row(page, List.of("rule", "what was found", "how sure"));
        rule(page, 3);
        findings.forEach(finding -> row(
                page,
                List.of(
                        finding.rule().id(),
                        escaped(finding.words()),
                        finding.rule().certainty().id())));
    }

    private static String measures(PlannedOutcome outcome) {
        return outcome.measures().stream()
                .map(planned -> planned.readings().stream()
                                .map(Measure::toString)
                                .map(text -> escaped(text))
                                .collect(Collectors.joining(" *or* "))
                        + planned.when().map(when -> " (" + escaped(when) + ")").orElse(""))
                .collect(Collectors.joining("; "));
    }
}
