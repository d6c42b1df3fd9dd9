package io.github.opensend.radar.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.opensend.core.explain.Explanation;
import io.github.opensend.core.explain.Step;
import io.github.opensend.radar.framework.Perspective;
import io.github.opensend.radar.framework.Statement;
import io.github.opensend.radar.rating.Rating;
import io.github.opensend.radar.rating.SettingReadiness;
import java.util.List;

/** Tells how the numbers of one domain came about. Each value is the result's own; only the words are made here. */
final class Explainer {
    private final DomainResult result;
    private final ScoringProfile profile;
    private final ImmutableList.Builder<Step> steps = ImmutableList.builder();

    Explainer(DomainResult result) {
        this.result = result;
        this.profile = result.radar().profile();
    }

    Explanation explanation() {
        coverage();
        need();
        result.setting().ifPresent(this::match);
        result.home().ifPresent(this::match);
        result.flags().forEach(flag -> flag(flag, ImmutableMap.of()));
        for (Perspective perspective : Perspective.values()) {
            result.overruling(perspective).ifPresent(this::overruling);
        }
        return new Explanation(steps.build());
    }

    private void coverage() {
        Tally tally = result.tally();
        ImmutableMap<String, String> inputs = ImmutableMap.of(
                "weight rated", String.valueOf(tally.ratedWeight()),
                "weight that arises", String.valueOf(tally.applicableWeight()),
                "least coverage", profile.minCoverage().toString());
        String words = tally.rated() + " of the " + (tally.rated() + tally.missing())
                + " statements that arise were rated: " + result.status().id();
        step(
                ScoringRule.COVERAGE,
                inputs,
                result.coverage().map(Fraction::toString).orElse("none"),
                result.coverage()
                        .map(share -> words + ", coverage " + share)
                        .orElse("no statement arises: not applicable"));
    }

    private void need() {
        ImmutableMap<String, String> levels = levels();
        result.needPeak()
                .ifPresent(peak ->
                        step(ScoringRule.PEAK, levels, peak.toString(), "the highest level of need is " + peak));
        if (!result.drivers().isEmpty()) {
            step(ScoringRule.DRIVERS, levels, ids(result.drivers()), "at that level: " + titles(result.drivers()));
        }
        result.needMean()
                .ifPresent(
                        mean -> step(ScoringRule.MEAN, levels, mean.toString(), "the mean level of need is " + mean));
        result.need()
                .ifPresent(need -> step(
                        ScoringRule.DRAWN_NEED,
                        levels,
                        need.toString(),
                        "the need is drawn at " + need + ", "
                                + profile.needAggregator().words()));
        result.needInterval()
                .ifPresent(interval -> step(
                        ScoringRule.INTERVAL,
                        levels,
                        interval.toString(),
                        interval.isSettled()
                                ? "nothing is missing that could change that"
                                : "with what is missing it could be from " + interval.low() + " to "
                                        + interval.high()));
        result.breadth()
                .ifPresent(breadth -> step(
                        ScoringRule.BREADTH,
                        levels,
                        breadth.toString(),
                        breadth + " of the statements rated stand at level " + profile.actionLevel() + " or above"));
    }

    private void match(Match match) {
        String where = match.perspective() == Perspective.SETTING ? "in school" : "at home";
        ImmutableMap<String, String> pairs = pairs(match);
        String drawnAs = profile.readinessView() == ReadinessView.AT_DRIVER
                ? "the lowest level among the statements that drive the need"
                : profile.needAggregator().words() + " of what was rated";
        match.readiness()
                .ifPresentOrElse(
                        readiness -> step(
                                ScoringRule.READINESS,
                                pairs,
                                readiness.toString(),
                                match.perspective().title() + " is drawn at " + readiness + ", " + drawnAs),
                        () -> step(
                                ScoringRule.READINESS,
                                pairs,
                                "none",
                                match.perspective().title() + " has no point: what it is taken from was not rated"));
        match.gap().ifPresent(gap -> step(ScoringRule.GAP, pairs, gap.toString(), gapWords(match, gap, where)));
        match.coveredShare()
                .ifPresent(share -> step(
                        ScoringRule.COVERED_SHARE,
                        pairs,
                        share.toString(),
                        share + " of the " + match.needed() + " statements with a need are met " + where));
        if (match.sheet() instanceof SettingReadiness readiness) {
            Freshness freshness = result.radar().freshness(readiness, result.asOf());
            long days = result.asOf().toEpochDay() - readiness.ratedOn().toEpochDay();
            step(
                    ScoringRule.FRESHNESS,
                    ImmutableMap.of(
                            "days", String.valueOf(days),
                            "due after", String.valueOf(profile.dueDays()),
                            "stale after", String.valueOf(profile.staleDays())),
                    freshness.id(),
                    "the readiness was rated " + days + " days before: " + freshness.id());
        }
        match.flags().forEach(flag -> flag(flag, pairs));
    }

    private String gapWords(Match match, Gap gap, String where) {
        String size = (gap.isAtLeast() ? "at least " : "") + gap.value();
        if (profile.gapBasis() == GapBasis.DOMAIN) {
            return where + " the gap between the two values is " + size + ": "
                    + gap.pattern().words();
        }
        List<String> largest = match.statements().stream()
                .filter(each -> each.gap() > 0 && each.gap() == match.largest())
                .map(each -> each.statement().title())
                .toList();
        return where + " the largest gap of a statement is " + size + ": "
                + gap.pattern().words() + (largest.isEmpty() ? "" : " (" + String.join(", ", largest) + ")");
    }

    private void flag(Flag flag, ImmutableMap<String, String> inputs) {
        String words =
                switch (flag) {
                    case HIDDEN_GAP -> "a statement is further short than the drawn points let see";
                    case UNKNOWN_READINESS ->
                        "a statement at level " + profile.actionLevel() + " or above has no rating of readiness";
                    case STALE_READINESS -> "the readiness was rated more than " + profile.staleDays() + " days before";
                    case BOTH_SHORT -> "a statement is short in school and at home";
                    case SPIKY -> "the highest need is " + profile.spikyFrom() + " levels or more above the mean";
                    case WIDE ->
                        profile.wideFrom() + " or more of the statements rated stand at level " + profile.actionLevel()
                                + " or above";
                };
        step(ScoringRule.FLAG, inputs, flag.id(), words);
    }

    private void overruling(Overruling overruling) {
        step(
                ScoringRule.OVERRULING,
                ImmutableMap.of(
                        "computed",
                        overruling.computed().map(Fraction::toString).orElse("none")),
                String.valueOf(overruling.level()),
                overruling.perspective().title() + " is shown at " + overruling.level() + " by the judgement of "
                        + overruling.by() + " on " + overruling.on() + ", for a reason that is recorded");
    }

    private void step(ScoringRule rule, ImmutableMap<String, String> inputs, String value, String words) {
        steps.add(new ScoringStep(rule, inputs, value, words));
    }

    private ImmutableMap<String, String> levels() {
        ImmutableMap.Builder<String, String> levels = ImmutableMap.builder();
        for (int i = 0; i < statements().size(); i++) {
            levels.put(statements().get(i).id(), result.need(i).toString());
        }
        return levels.buildOrThrow();
    }

    private ImmutableMap<String, String> pairs(Match match) {
        ImmutableMap.Builder<String, String> pairs = ImmutableMap.builder();
        for (int i = 0; i < statements().size(); i++) {
            Rating need = result.need(i);
            pairs.put(statements().get(i).id(), need + " against " + result.rating(match, i));
        }
        return pairs.buildOrThrow();
    }

    private ImmutableList<Statement> statements() {
        return result.domain().statements();
    }

    private static String ids(List<Statement> statements) {
        return String.join(" ", statements.stream().map(Statement::id).toList());
    }

    private static String titles(List<Statement> statements) {
        return String.join(", ", statements.stream().map(Statement::title).toList());
    }
}
