package io.github.opensend.core.voice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.opensend.core.measure.ShownCounts;
import io.github.opensend.core.measure.Suppression;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Contributions, and what can be asked of them.
 *
 * @param all the contributions in any order
 * @since 0.1.0
 */
public record Contributions(ImmutableList<Contribution> all) implements Serializable {
    /**
     * When a child or young person last contributed.
     *
     * @param to what they contributed to
     * @param asOf the day; what lies after it has not happened yet
     * @return the day; empty where nothing is recorded, which is not that they were not heard
     */
    public Optional<LocalDate> childLastHeard(String to, LocalDate asOf) {
        return last(to, asOf, Speaker::isChildOrYoungPerson);
    }

    /**
     * When a parent or carer last contributed.
     *
     * @param to what they contributed to
     * @param asOf the day; what lies after it has not happened yet
     * @return the day; empty where nothing is recorded
     */
    public Optional<LocalDate> parentLastHeard(String to, LocalDate asOf) {
        return last(to, asOf, Speaker.PARENT_OR_CARER::equals);
    }

    private Optional<LocalDate> last(String to, LocalDate asOf, Predicate<Speaker> wanted) {
        return all.stream()
                .filter(one -> one.to().equals(to) && wanted.test(one.by()))
                .map(Contribution::on)
                .filter(on -> !on.isAfter(asOf))
                .max(Comparator.naturalOrder());
    }

    /**
     * How many there are of each topic.
     *
     * @return counts by topic; those without one stand under an empty text
     */
    public ImmutableSortedMap<String, Long> byTopic() {
        return counted(Contribution::topic);
    }

    /**
     * How many there are of each place.
     *
     * @return counts by place; those without one stand under an empty text
     */
    public ImmutableSortedMap<String, Long> byPlace() {
        return counted(Contribution::place);
    }

    /**
     * How many there are of each place, as they may be shown.
     *
     * @param suppression how small a count may be
     * @return the counts and their total
     */
    public ShownCounts<String> byPlace(Suppression suppression) {
        return suppression.counts(byPlace());
    }

    private ImmutableSortedMap<String, Long> counted(Function<Contribution, Optional<String>> key) {
        Map<String, Long> counts = new TreeMap<>();
        all.forEach(one -> counts.merge(key.apply(one).orElse(""), 1L, Long::sum));
        return ImmutableSortedMap.copyOf(counts);
    }

    /**
     * How many there are.
     *
     * @return such as {@code 12 contributions}
     */
    @Override
    public String toString() {
        return all.size() + " contributions";
    }
}
