package io.github.opensend.radar.scoring;

import com.google.common.collect.ImmutableMap;
import io.github.opensend.core.explain.Step;
import io.github.opensend.core.law.Citation;
import java.util.Optional;

/**
 * One number of a reading: the rule that it comes from, what went into it, and what came out.
 *
 * @param rule the rule
 * @param inputs what went in, by name; levels by the ids of their statements
 * @param value what came out, exact, such as {@code 5/2}
 * @param words the step in plain English
 * @since 0.1.0
 */
public record ScoringStep(ScoringRule rule, ImmutableMap<String, String> inputs, String value, String words)
        implements Step {
    @Override
    public Optional<Citation> citation() {
        return Optional.of(rule.citation());
    }
}
