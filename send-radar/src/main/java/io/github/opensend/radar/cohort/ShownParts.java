package io.github.opensend.radar.cohort;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.opensend.core.measure.Rate;
import io.github.opensend.core.measure.ShownCount;
import io.github.opensend.core.measure.ShownCounts;
import io.github.opensend.core.measure.ShownRate;
import io.github.opensend.core.measure.ShownRates;
import io.github.opensend.core.measure.Suppression;
import io.github.opensend.radar.framework.Domain;
import io.github.opensend.radar.framework.Framework;
import io.github.opensend.radar.framework.Statement;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What may be shown of the classes of a setting, or the settings of an authority, beside all of them together.
 *
 * <p>A part shows nothing of a statement or a domain if one of its counts there is small. What is left when the shown parts
 * are taken from the whole has to hold two parts at least and no small count, none being shown; until it does, the part with
 * the fewest children is hidden next. So nothing small can be had by subtraction. Home confidence is never in it.
 *
 * @param whole all parts together
 * @param parts each part, by its name and in the order given
 * @since 0.1.0
 */
public record ShownParts(ShownCohort whole, ImmutableMap<String, ShownCohort> parts) implements Serializable {
    /**
     * What may be shown.
     *
     * @param parts at least one profile of the same scope, each under its name; no child is in two of them
     * @param suppression what is too small to be shown
     * @return the parts and the whole
     * @throws IllegalArgumentException if there is no part, or two are of different scopes
     */
    public static ShownParts of(Map<String, CohortProfile> parts, Suppression suppression) {
        CohortProfile whole = parts.values().stream()
                .reduce(CohortProfile::plus)
                .orElseThrow(() -> new IllegalArgumentException("a whole has at least one part"));
        return new Parting(ImmutableMap.copyOf(parts), whole, suppression).shown();
    }

    private record Parting(ImmutableMap<String, CohortProfile> parts, CohortProfile whole, Suppression suppression) {
        private ShownParts shown() {
            Framework framework = whole.scope().framework();
            List<String> statements =
                    framework.statements().stream().map(Statement::id).toList();
            List<String> domains = framework.domains().stream().map(Domain::id).toList();
            ShownCounts<String> sizes = suppression.counts(Maps.transformValues(parts, CohortProfile::children));
            Map<String, Set<String>> hiddenNeeds = hidden(statements, sizes, CohortProfile::needs);
            Map<String, Set<String>> hiddenHighest = hidden(domains, sizes, CohortProfile::highest);
            ImmutableMap<String, ShownRates<String>> gaps =
                    Maps.toMap(statements, statement -> gaps(statement, hiddenNeeds.getOrDefault(statement, Set.of())));
            ShownCohort alone = whole.shown(suppression);
            ImmutableMap.Builder<String, ShownCohort> shown = ImmutableMap.builder();
            parts.forEach((name, part) -> shown.put(
                    name,
                    new ShownCohort(
                            framework,
                            sizes.groups().getOrDefault(name, new ShownCount.Suppressed()),
                            Maps.toMap(statements, id -> counts(part.needs(id), hiddenNeeds, id, name)),
                            Maps.toMap(domains, id -> counts(part.highest(id), hiddenHighest, id, name)),
                            Maps.toMap(statements, id -> rate(gaps, id, name)))));
            return new ShownParts(
                    new ShownCohort(
                            framework,
                            sizes.total(),
                            alone.needs(),
                            alone.highest(),
                            Maps.toMap(statements, id -> total(alone, gaps, id))),
                    shown.buildOrThrow());
        }

        private static ShownRate rate(ImmutableMap<String, ShownRates<String>> gaps, String id, String name) {
            ShownRates<String> rates = gaps.get(id);
            ShownRate rate = rates == null ? null : rates.groups().get(name);
            return rate == null ? new ShownRate.Suppressed() : rate;
        }

        private static ShownRate total(ShownCohort alone, ImmutableMap<String, ShownRates<String>> gaps, String id) {
            ShownRates<String> rates = gaps.get(id);
            ShownRate own = alone.withGap().get(id);
            boolean shown = rates != null && own != null && rates.total().rate().isPresent();
            return shown && own != null ? own : new ShownRate.Suppressed();
        }

        private static ShownCounts<String> counts(
                LevelCounts counts, Map<String, Set<String>> hidden, String id, String part) {
            if (!hidden.getOrDefault(id, Set.of()).contains(part)) {
                return new ShownCounts<>(
                        ImmutableMap.copyOf(Maps.transformValues(counts.cells(), ShownCount.Shown::new)),
                        new ShownCount.Shown(counts.all()));
            }
            ShownCount none = new ShownCount.Suppressed();
            return new ShownCounts<>(ImmutableMap.copyOf(Maps.transformValues(counts.cells(), any -> none)), none);
        }

        private Map<String, Set<String>> hidden(
                List<String> ids, ShownCounts<String> sizes, BiFunction<CohortProfile, String, LevelCounts> of) {
            return Maps.toMap(ids, id -> hidden(sizes, part -> of.apply(part, id)));
        }

        // Counts tell the size of their part, so that they hide with it.
        private Set<String> hidden(ShownCounts<String> sizes, Function<CohortProfile, LevelCounts> of) {
            Set<String> hidden = new LinkedHashSet<>();
            sizes.groups().forEach((name, size) -> {
                if (size.count().isEmpty()) {
                    hidden.add(name);
                }
            });
            parts.forEach((name, part) -> {
                if (small(of.apply(part))) {
                    hidden.add(name);
                }
            });
            List<String> fewestFirst = parts.keySet().stream()
                    .filter(name -> !hidden.contains(name) && children(name) > 0)
                    .sorted(Comparator.comparingLong(this::children))
                    .toList();
            for (String next : fewestFirst) {
                if (hidden.isEmpty() || (hidden.size() > 1 && !small(rest(hidden, of)))) {
                    break;
                }
                hidden.add(next);
            }
            return hidden;
        }

        private long children(String name) {
            CohortProfile part = parts.get(name);
            return part == null ? 0 : part.children();
        }

        private LevelCounts rest(Set<String> hidden, Function<CohortProfile, LevelCounts> of) {
            return Maps.filterKeys(parts, hidden::contains).values().stream()
                    .reduce(CohortProfile::plus)
                    .map(of)
                    .orElseThrow();
        }

        private boolean small(LevelCounts counts) {
            Collection<Long> cells = counts.cells().values();
            return cells.stream().anyMatch(suppression::hides) || (counts.all() > 0 && counts.all() <= cells.size());
        }

        private ShownRates<String> gaps(String statement, Set<String> hidden) {
            Map<String, Rate> rates = Maps.transformValues(parts, part -> part.withGap(statement));
            if (hidden.isEmpty()) {
                return suppression.of(rates);
            }
            ShownRate none = new ShownRate.Suppressed();
            return new ShownRates<>(
                    ImmutableMap.copyOf(Maps.transformValues(rates, any -> none)),
                    suppression.of(rates.values().stream().reduce(Rate.NONE, Rate::plus)));
        }
    }
}
