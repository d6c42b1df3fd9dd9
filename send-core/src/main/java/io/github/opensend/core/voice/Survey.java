package io.github.opensend.core.voice;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;

/**
 * A survey.
 *
 * @param id the stable name
 * @param title what it is called
 * @param asked who is asked
 * @param trigger what brings it about
 * @param questions the questions with a closed list of answers; what people write in their own words is not held
 * @since 0.1.0
 */
public record Survey(
        String id, String title, Speaker asked, SurveyTrigger trigger, ImmutableList<SurveyQuestion> questions)
        implements Serializable {
    /**
     * One of its questions.
     *
     * @param question the name of the question
     * @return the question; empty if there is none of that name
     */
    public Optional<SurveyQuestion> question(String question) {
        return questions.stream().filter(one -> one.id().equals(question)).findFirst();
    }

    /**
     * The title.
     *
     * @return such as {@code new-plan survey}
     */
    @Override
    public String toString() {
        return title;
    }
}
