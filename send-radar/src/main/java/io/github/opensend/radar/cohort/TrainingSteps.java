package io.github.opensend.radar.cohort;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.drawing.Words;
import io.github.opensend.core.explain.Step;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.workforce.TrainingModule;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words for how a training need came about. */
final class TrainingSteps {
    private TrainingSteps() {}

    private record Said(
            String words,
            @Nullable LocalDate dayOrNull,
            @Nullable Citation source) implements Step {
        @Override
        public Optional<LocalDate> day() {
            return Optional.ofNullable(dayOrNull);
        }

        @Override
        public Optional<Citation> citation() {
            return Optional.ofNullable(source);
        }
    }

    static ImmutableList<Step> of(TrainingNeed need) {
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        String readiness = need.ready() == TrainingNeed.NOT_RATED
                ? "the readiness of the setting on \"" + need.statement().title() + "\" was not rated"
                : "the setting is ready up to level " + need.ready() + " on \""
                        + need.statement().title() + "\", as rated";
        steps.add(new Said(readiness, need.readyOn(), null));
        steps.add(new Said(
                "children with a gap: " + need.affected() + "; largest gap: "
                        + Words.count(need.worst(), "level") + "; gaps added up: " + need.shortfall()
                        + "; gap not known: " + need.gaps().notRated(),
                null,
                null));
        for (TrainingSuggestion suggestion : need.suggestions()) {
            TrainingRule rule = suggestion.rule();
            steps.add(new Said(rule.id() + ": " + rule.says() + ", if those who decide agree", null, rule.citation()));
            rule.tier()
                    .ifPresent(tier -> steps.add(
                            new Said(modules(suggestion) + "; the tier is for " + tier.who(), null, tier.citation())));
        }
        return steps.build();
    }

    private static String modules(TrainingSuggestion suggestion) {
        return suggestion.modules().isEmpty()
                ? "no module of this tier is named for the domain"
                : "named for it, as an example: "
                        + suggestion.modules().stream()
                                .map(TrainingModule::title)
                                .collect(Collectors.joining(", "));
    }
}
