package io.github.opensend.core.voice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.measure.Rate;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one round of a survey came to: how many were sent and came back, and how often each answer was given.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class SurveyWave implements Serializable permits ImmutableSurveyWave {
    private static final long serialVersionUID = 1L;

    SurveyWave() {}

    /**
     * Starts a round.
     *
     * @param survey the survey
     * @param first its first day
     * @param last its last day
     * @param returned how many came back
     * @return a builder that takes how many were sent, and the answers
     */
    public static ImmutableSurveyWave.BuildFinal wave(Survey survey, LocalDate first, LocalDate last, long returned) {
        return ImmutableSurveyWave.builder()
                .survey(survey)
                .first(first)
                .last(last)
                .returned(returned);
    }

    /**
     * The survey.
     *
     * @return the survey as it was asked then
     */
    public abstract Survey survey();

    /**
     * The first day.
     *
     * @return the day
     */
    public abstract LocalDate first();

    /**
     * The last day.
     *
     * @return the day
     */
    public abstract LocalDate last();

    /**
     * How many came back.
     *
     * @return from 0
     */
    public abstract long returned();

    /**
     * How many were sent.
     *
     * @return from the number that came back; empty where nobody counted, as with a survey on a page that is open to all
     */
    public abstract Optional<Long> sent();

    /**
     * How often each answer was given.
     *
     * @return counts by question and by option; an option without a count was given by nobody
     */
    @Value.Default
    public ImmutableTable<String, String, Long> answers() {
        return ImmutableTable.of();
    }

    @Value.Check
    void fitsItsSurvey() {
        List<String> faults = new ArrayList<>();
        if (last().isBefore(first())) {
            faults.add("last: found " + last() + ", expected " + first() + " or later");
        }
        if (returned() < 0) {
            faults.add("returned: found " + returned() + ", expected 0 or more");
        }
        sent().filter(sent -> sent < returned())
                .ifPresent(sent -> faults.add("sent: found " + sent + ", expected " + returned() + " or more"));
        answers().rowMap().forEach((question, given) -> {
            given.forEach((option, count) -> {
                String place = "answers." + question + "." + option;
                if (survey().question(question)
                        .filter(asked -> asked.options().contains(option))
                        .isEmpty()) {
                    faults.add(place + ": found an answer that the survey does not have");
                }
                if (count < 0) {
                    faults.add(place + ": found " + count + ", expected 0 or more");
                }
            });
            long all = given.values().stream().mapToLong(Long::longValue).sum();
            if (all > returned()) {
                faults.add("answers." + question + ": found " + all + " answers, expected no more than " + returned()
                        + ", which came back");
            }
        });
        if (!faults.isEmpty()) {
            throw new IllegalStateException("a round of a survey: " + String.join("; ", faults));
        }
    }

    /**
     * How many of those that were sent came back.
     *
     * @return the rate; empty where it is not known how many were sent
     */
    public Optional<Rate> response() {
        return sent().map(sent -> new Rate(returned(), sent));
    }

    /**
     * How many are satisfied, by one question.
     *
     * @param question the name of the question
     * @return those that gave an answer that counts as satisfied, of those that gave any; none of none where nobody answered
     * @throws IllegalArgumentException if the survey has no such question
     */
    public Rate satisfied(String question) {
        SurveyQuestion asked = survey().question(question)
                .orElseThrow(() -> new IllegalArgumentException("the survey has no question \"" + question
                        + "\"; expected one of "
                        + survey().questions().stream().map(SurveyQuestion::id).toList()));
        ImmutableMap<String, Long> given = answers().row(question);
        long all = given.values().stream().mapToLong(Long::longValue).sum();
        long satisfied = given.entrySet().stream()
                .filter(entry -> asked.satisfied().contains(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return new Rate(satisfied, all);
    }

    /**
     * How satisfaction changed since an earlier round.
     *
     * @param earlier the earlier round
     * @param question the name of the question
     * @return both rates, or every reason why they cannot be compared
     */
    public WaveChange since(SurveyWave earlier, String question) {
        ImmutableList.Builder<String> reasons = ImmutableList.builder();
        Optional<SurveyQuestion> before = earlier.survey().question(question);
        Optional<SurveyQuestion> now = survey().question(question);
        if (!earlier.survey().id().equals(survey().id())) {
            reasons.add("the rounds are of two surveys");
        }
        if (!earlier.last().isBefore(first())) {
            reasons.add("the earlier round did not end before the later one began");
        }
        if (before.isEmpty() || now.isEmpty()) {
            reasons.add("the question was not asked in both rounds");
        } else if (!before.equals(now)) {
            reasons.add("the question, its answers or what counts as satisfied changed");
        }
        ImmutableList<String> found = reasons.build();
        return found.isEmpty()
                ? new WaveChange.Known(earlier.satisfied(question), satisfied(question))
                : new WaveChange.Refused(found);
    }

    /**
     * The survey and its days.
     *
     * @return such as {@code new-plan survey, 2021-01-01 to 2021-03-31: 41 returned}
     */
    @Override
    public final String toString() {
        return survey() + ", " + first() + " to " + last() + ": " + returned() + " returned";
    }
}
