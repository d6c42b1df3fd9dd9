package io.github.opensend.core.voice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.HashSet;

/**
 * A question of a survey with a closed list of answers.
 *
 * @param id the stable name within the survey
 * @param words the question
 * @param options the answers in their order, two at least, each once
 * @param satisfied which of them count as satisfied; the survey's owner says which
 * @since 0.1.0
 */
public record SurveyQuestion(String id, String words, ImmutableList<String> options, ImmutableSet<String> satisfied)
        implements Serializable {
    /**
     * A question.
     *
     * @throws IllegalArgumentException if there are fewer than two answers, one stands twice, or what counts as satisfied is none of
     *     them; the message has every fault
     */
    public SurveyQuestion {
        ImmutableList.Builder<String> faults = ImmutableList.builder();
        if (options.size() < 2) {
            faults.add("options: found " + options.size() + ", expected 2 or more");
        }
        if (new HashSet<>(options).size() < options.size()) {
            faults.add("options: found one twice, expected each once");
        }
        if (!new HashSet<>(options).containsAll(satisfied)) {
            faults.add("satisfied: found " + satisfied + ", expected some of " + options);
        }
        ImmutableList<String> found = faults.build();
        if (!found.isEmpty()) {
            throw new IllegalArgumentException("question " + id + ": " + String.join("; ", found));
        }
    }
}
