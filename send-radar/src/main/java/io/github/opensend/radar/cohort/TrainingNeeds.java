package io.github.opensend.radar.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import io.github.opensend.core.workforce.LincolnshireTraining;
import io.github.opensend.core.workforce.TrainingModule;
import io.github.opensend.core.workforce.TrainingTier;
import io.github.opensend.radar.framework.Domain;
import io.github.opensend.radar.framework.Framework;
import io.github.opensend.radar.framework.Statement;
import io.github.opensend.radar.rating.Rating;
import io.github.opensend.radar.rating.SettingReadiness;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * From the gaps of a group to training that a person may accept, edit or reject. Nothing is booked, and nobody is judged.
 *
 * <p>Statements come in the order of their largest gap, then of the children affected, then of the gaps added up, each the
 * largest first, then by id.
 *
 * @since 0.1.0
 */
public final class TrainingNeeds {
    private static final Comparator<TrainingNeed> MOST_URGENT_FIRST = Comparator.comparingInt(TrainingNeed::worst)
            .thenComparingLong(TrainingNeed::affected)
            .thenComparingLong(TrainingNeed::shortfall)
            .reversed()
            .thenComparing(need -> need.statement().id());
    private static final int DEEP = 2;

    private TrainingNeeds() {}

    /**
     * What the gaps suggest.
     *
     * @param cohort the needs of the children in the setting
     * @param readiness how ready the setting is
     * @param asOf the day
     * @param policy when readiness is stale, and how many children ask for depth
     * @return one for each statement on which a child has a gap, or may have one while the readiness is stale or not rated;
     *     empty if there is none
     * @throws IllegalArgumentException if the readiness is rated in another framework than the needs, or after the day
     */
    public static ImmutableList<TrainingNeed> of(
            CohortProfile cohort, SettingReadiness readiness, LocalDate asOf, TrainingPolicy policy) {
        Framework framework = cohort.scope().framework();
        if (!readiness.framework().equals(framework)) {
            throw new IllegalArgumentException("needs rated in " + framework
                    + " are not held against readiness rated in " + readiness.framework());
        }
        if (readiness.ratedOn().isAfter(asOf)) {
            throw new IllegalArgumentException(
                    "readiness rated on " + readiness.ratedOn() + " is not known on " + asOf);
        }
        boolean stale = ChronoUnit.DAYS.between(readiness.ratedOn(), asOf) > policy.staleAfterDays();
        List<TrainingNeed> needs = new ArrayList<>();
        for (Domain domain : framework.domains()) {
            for (Statement statement : domain.statements()) {
                LevelCounts counts = cohort.needs(statement.id());
                Rating rating = readiness.ratings().of(statement.id());
                int ready = rating instanceof Rating.Rated rated ? rated.level() : TrainingNeed.NOT_RATED;
                LevelCounts gaps = gaps(counts, ready);
                boolean unknown = stale || ready == TrainingNeed.NOT_RATED;
                List<TrainingRule> rules = unknown ? rateAgain(counts) : rules(gaps, policy);
                if (!rules.isEmpty()) {
                    needs.add(new TrainingNeed(
                            domain,
                            statement,
                            ready,
                            readiness.ratedOn(),
                            gaps,
                            rules.stream()
                                    .map(rule -> new TrainingSuggestion(rule, statement, modules(rule, domain)))
                                    .collect(ImmutableList.toImmutableList())));
                }
            }
        }
        needs.sort(MOST_URGENT_FIRST);
        return ImmutableList.copyOf(needs);
    }

    private static LevelCounts gaps(LevelCounts needs, int ready) {
        long[] gaps = new long[needs.levels().length()];
        if (ready == TrainingNeed.NOT_RATED) {
            return new LevelCounts(
                    ImmutableLongArray.copyOf(gaps), needs.rated() + needs.notRated(), needs.notApplicable());
        }
        for (int level = 0; level < gaps.length; level++) {
            gaps[Math.max(0, level - ready)] += needs.at(level);
        }
        return new LevelCounts(ImmutableLongArray.copyOf(gaps), needs.notRated(), needs.notApplicable());
    }

    private static List<TrainingRule> rateAgain(LevelCounts needs) {
        return needs.atOrAbove(1) > 0 ? List.of(TrainingRule.RATE_AGAIN) : List.of();
    }

    private static List<TrainingRule> rules(LevelCounts gaps, TrainingPolicy policy) {
        long affected = gaps.atOrAbove(1);
        if (affected == 0) {
            return List.of();
        }
        boolean deep = gaps.atOrAbove(DEEP) > 0 || affected >= policy.deepenFromChildren();
        return deep
                ? List.of(TrainingRule.INTRODUCE, TrainingRule.ADAPT, TrainingRule.DEEPEN)
                : List.of(TrainingRule.INTRODUCE, TrainingRule.ADAPT);
    }

    private static ImmutableList<TrainingModule> modules(TrainingRule rule, Domain domain) {
        return rule.tier().map(tier -> modules(tier, domain)).orElse(ImmutableList.of());
    }

    private static ImmutableList<TrainingModule> modules(TrainingTier tier, Domain domain) {
        return domain.areaOfNeed()
                .map(area -> LincolnshireTraining.modules(tier, area))
                .orElseGet(() -> LincolnshireTraining.commonModules(tier));
    }
}
