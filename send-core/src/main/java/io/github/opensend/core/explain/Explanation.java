package io.github.opensend.core.explain;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.stream.Collectors;

/**
 * The steps by which an answer was reached, in order.
 *
 * @param steps the steps, the first one first
 * @since 0.1.0
 */
public record Explanation(ImmutableList<Step> steps) implements Serializable {
    /**
     * The explanation as text: a line for each step, with its day and its source where it has them.
     *
     * @return the lines, joined by line feeds
     */
    public String text() {
        return steps.stream().map(Explanation::line).collect(Collectors.joining("\n"));
    }

    private static String line(Step step) {
        String day = step.day().map(date -> ": " + date).orElse("");
        String source = step.citation().map(citation -> " [" + citation + "]").orElse("");
        return step.words() + day + source;
    }

    /**
     * The same as {@link #text()}.
     *
     * @return the explanation as text
     */
    @Override
    public String toString() {
        return text();
    }
}
