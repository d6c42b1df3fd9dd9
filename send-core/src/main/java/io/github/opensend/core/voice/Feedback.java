package io.github.opensend.core.voice;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.measure.Rate;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * How much of what people said was answered.
 *
 * @param asOf the day on which it is looked at
 * @param answered what was answered, of all that was said by then
 * @param waiting what is not answered, the oldest first
 * @since 0.1.0
 */
public record Feedback(LocalDate asOf, Rate answered, ImmutableList<YouSaidWeDid> waiting) implements Serializable {
    /**
     * Looks at feedback.
     *
     * @param all what was said, in any order
     * @param asOf the day; what lies after it has not happened yet
     * @return what was answered, and what waits
     */
    public static Feedback of(Collection<YouSaidWeDid> all, LocalDate asOf) {
        ImmutableList<YouSaidWeDid> said = all.stream()
                .filter(one -> !one.saidOn().isAfter(asOf))
                .sorted(Comparator.comparing(YouSaidWeDid::saidOn))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<YouSaidWeDid> waiting = said.stream()
                .filter(one -> one.answeredOn().filter(on -> !on.isAfter(asOf)).isEmpty())
                .collect(ImmutableList.toImmutableList());
        return new Feedback(asOf, new Rate(said.size() - waiting.size(), said.size()), waiting);
    }

    /**
     * How long the oldest has waited.
     *
     * @return days from 0; empty if nothing waits
     */
    public Optional<Long> longestWait() {
        return waiting.stream().findFirst().map(one -> ChronoUnit.DAYS.between(one.saidOn(), asOf));
    }

    /**
     * How much was answered.
     *
     * @return such as {@code 4 of 6 answered}
     */
    @Override
    public String toString() {
        return answered + " answered";
    }
}
