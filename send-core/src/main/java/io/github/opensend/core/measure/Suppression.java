package io.github.opensend.core.measure;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The hiding of counts that are so small that somebody could be recognised in them.
 *
 * <p>A rate is small if, of either kind of case, there are some but fewer than the threshold: three of two hundred tell
 * about three people, and so do a hundred and ninety-seven. None and all are shown.
 *
 * <p>Where groups are shown with their total, what is hidden could be worked out by subtraction. So the rest that anyone
 * can work out has to hold at least two groups, be not small itself, and be neither none nor all. Until it does, the group
 * with the fewest cases is hidden next. If it does not with every group hidden, the total is hidden as well.
 *
 * <p>The department suppresses nothing in its own files. This runs only where a caller asks for it, and the threshold is
 * the caller's: what a body may publish is its own policy.
 *
 * @param threshold the smallest count above zero that may be shown
 * @since 0.1.0
 */
public record Suppression(int threshold) implements Serializable {
    private static final ShownRate SUPPRESSED = new ShownRate.Suppressed();
    private static final ShownCount HIDDEN = new ShownCount.Suppressed();

    /**
     * A suppression.
     *
     * @throws IllegalArgumentException if the threshold is below 2 and so would hide nothing
     */
    public Suppression {
        if (threshold < 2) {
            throw new IllegalArgumentException("a threshold below 2 hides nothing, found " + threshold);
        }
    }

    /**
     * Hides what is below a threshold.
     *
     * @param threshold the smallest count above zero that may be shown, such as 5
     * @return the suppression
     * @throws IllegalArgumentException if the threshold is below 2
     */
    public static Suppression below(int threshold) {
        return new Suppression(threshold);
    }

    /**
     * Whether a count is small.
     *
     * @param count from 0
     * @return true from 1 to the threshold less one
     */
    public boolean hides(long count) {
        return 0 < count && count < threshold;
    }

    /**
     * Whether a rate is small, in its numerator or in what is left of its denominator.
     *
     * @param rate the counts
     * @return true if it is not to be shown
     */
    public boolean hides(Rate rate) {
        return hides(rate.numerator()) || hides(rate.others());
    }

    /**
     * A rate that stands alone, with no total and no group beside it.
     *
     * @param rate the counts
     * @return the rate, or that it is suppressed
     */
    public ShownRate of(Rate rate) {
        return hides(rate) ? SUPPRESSED : new ShownRate.Shown(rate);
    }

    /**
     * Groups with their total.
     *
     * @param groups the rate of each group; no case is in two groups
     * @param <G> what names a group
     * @return what may be shown of the groups and of all of them together
     * @throws ArithmeticException if the total does not fit in a long
     */
    public <G> ShownRates<G> of(Map<G, Rate> groups) {
        Set<G> hidden = hidden(groups);
        ImmutableMap.Builder<G, ShownRate> shown = ImmutableMap.builder();
        groups.forEach(
                (group, rate) -> shown.put(group, hidden.contains(group) ? SUPPRESSED : new ShownRate.Shown(rate)));
        Rate total = sum(groups.values());
        boolean tells = !hidden.isEmpty()
                && tells(sum(Maps.filterKeys(groups, hidden::contains).values()), hidden.size());
        return new ShownRates<>(shown.buildOrThrow(), tells ? SUPPRESSED : new ShownRate.Shown(total));
    }

    /**
     * A count that stands alone.
     *
     * @param count from 0
     * @return the count, or that it is suppressed
     */
    public ShownCount count(long count) {
        return hides(count) ? HIDDEN : new ShownCount.Shown(count);
    }

    /**
     * How a total is made up of counts, such as how many children are at each level.
     *
     * <p>None is shown. What is hidden adds up to something that anyone can work out, so at least two counts are hidden, and
     * they add up to no less than the threshold and to more than one each; until they do, the next count after the first
     * hidden one is hidden too. A total that is below the threshold or no larger than the number of counts is too small to be
     * parted at all: it is hidden, with every count. That keeps subtraction out; somebody who knows how the choice is made may
     * still rule out some of what is left.
     *
     * @param counts the counts, each from 0; nobody is in two of them
     * @param <G> what names a count
     * @return what may be shown of the counts and of their total
     * @throws ArithmeticException if the total does not fit in a long
     */
    public <G> ShownCounts<G> counts(Map<G, Long> counts) {
        long total = counts.values().stream().reduce(0L, Math::addExact);
        boolean parted = total == 0 || (total >= threshold && total > counts.size());
        Set<G> hidden = parted ? hiddenCounts(counts) : counts.keySet();
        ImmutableMap.Builder<G, ShownCount> shown = ImmutableMap.builder();
        counts.forEach(
                (group, count) -> shown.put(group, hidden.contains(group) ? HIDDEN : new ShownCount.Shown(count)));
        return new ShownCounts<>(shown.buildOrThrow(), parted ? new ShownCount.Shown(total) : HIDDEN);
    }

    private <G> Set<G> hiddenCounts(Map<G, Long> counts) {
        List<G> groups = counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(Map.Entry::getKey)
                .toList();
        Set<G> hidden = new LinkedHashSet<>();
        long rest = 0;
        for (G group : groups) {
            long count = counts.getOrDefault(group, 0L);
            if (hides(count)) {
                hidden.add(group);
                rest += count;
            }
        }
        int first = hidden.isEmpty() ? 0 : groups.indexOf(hidden.iterator().next());
        for (int i = 1; i < groups.size() && !hidden.isEmpty(); i++) {
            G next = groups.get((first + i) % groups.size());
            boolean told = hidden.size() == 1 || rest < threshold || rest <= hidden.size();
            if (told && hidden.add(next)) {
                rest += counts.getOrDefault(next, 0L);
            }
        }
        return hidden;
    }

    private static Rate sum(Collection<Rate> rates) {
        return rates.stream().reduce(Rate.NONE, Rate::plus);
    }

    private <G> Set<G> hidden(Map<G, Rate> groups) {
        Set<G> hidden = new LinkedHashSet<>();
        Rate rest = Rate.NONE;
        for (Map.Entry<G, Rate> group : groups.entrySet()) {
            if (hides(group.getValue())) {
                hidden.add(group.getKey());
                rest = rest.plus(group.getValue());
            }
        }
        // Without a case a group covers nobody.
        List<Map.Entry<G, Rate>> next = groups.entrySet().stream()
                .filter(group -> group.getValue().denominator() > 0 && !hidden.contains(group.getKey()))
                .sorted(Comparator.comparingLong(group -> group.getValue().denominator()))
                .toList();
        for (Map.Entry<G, Rate> group : next) {
            if (hidden.isEmpty() || !tells(rest, hidden.size())) {
                break;
            }
            hidden.add(group.getKey());
            rest = rest.plus(group.getValue());
        }
        return hidden;
    }

    private boolean tells(Rate rest, int groups) {
        return groups == 1 || hides(rest) || rest.numerator() == 0 || rest.others() == 0;
    }
}
