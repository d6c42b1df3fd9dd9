package io.github.opensend.core.plan;

import io.github.opensend.core.explain.Step;
import io.github.opensend.core.law.Citation;
import java.util.Optional;

/**
 * Something that is looked for in a plan and was not seen. It is a prompt to look, and may have a good reason.
 *
 * @param rule what is looked for, with its standing and its certainty
 * @param where the section and, where it is about one thing, that thing by its reference
 * @param found what was found beyond the rule's own words; empty where the rule says it all
 * @since 0.1.0
 */
public record PlanFinding(PlanRule rule, String where, String found) implements Step {
    @Override
    public String words() {
        return where + ": " + rule.words() + (found.isEmpty() ? "" : " (" + found + ")");
    }

    @Override
    public Optional<Citation> citation() {
        return Optional.of(rule.citation());
    }

    /**
     * The finding on one line.
     *
     * @return such as {@code F, provision talk: provision does not say how often}
     */
    @Override
    public String toString() {
        return words();
    }
}
