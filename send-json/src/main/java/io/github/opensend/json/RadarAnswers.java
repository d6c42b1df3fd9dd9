package io.github.opensend.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.explain.Explanation;
import io.github.opensend.json.wire.RadarReadingWire;
import io.github.opensend.radar.framework.Framework;
import io.github.opensend.radar.framework.Perspective;
import io.github.opensend.radar.framework.Statement;
import io.github.opensend.radar.rating.RatingSheet;
import io.github.opensend.radar.scoring.DomainResult;
import io.github.opensend.radar.scoring.Flag;
import io.github.opensend.radar.scoring.Fraction;
import io.github.opensend.radar.scoring.Freshness;
import io.github.opensend.radar.scoring.Gap;
import io.github.opensend.radar.scoring.Interval;
import io.github.opensend.radar.scoring.Match;
import io.github.opensend.radar.scoring.Overruling;
import io.github.opensend.radar.scoring.RadarReading;
import io.github.opensend.radar.scoring.ScoringProfile;
import io.github.opensend.radar.scoring.ScoringStep;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a reading into the document that tells it. No words that people wrote of the child are in it. */
final class RadarAnswers {
    static final String SCHEMA = "opensend/radar-reading/1";

    private RadarAnswers() {}

    static RadarReadingWire wire(RadarReading reading) {
        Framework framework = reading.radar().framework();
        ScoringProfile profile = reading.radar().profile();
        return new RadarReadingWire(
                SCHEMA,
                reading.need().subject(),
                reading.need().purpose().id(),
                profile.key(),
                framework.key(),
                reading.asOf().toString(),
                ImmutableList.of(
                        new RadarReadingWire.Source(
                                "framework",
                                framework.title(),
                                framework.citation().toString(),
                                framework.standing().id(),
                                framework.certainty().id()),
                        new RadarReadingWire.Source(
                                "profile",
                                profile.title(),
                                profile.citation().toString(),
                                profile.standing().id(),
                                profile.certainty().id())),
                Arrays.stream(Perspective.values())
                        .map(reading.sheets()::sheet)
                        .flatMap(Optional::stream)
                        .map(sheet -> sheet(sheet, reading))
                        .collect(toImmutableList()),
                reading.domains().stream()
                        .map(result -> domain(result, reading))
                        .collect(toImmutableList()),
                reading.cautions());
    }

    private static RadarReadingWire.Sheet sheet(RatingSheet sheet, RadarReading reading) {
        Perspective perspective = sheet.perspective();
        Optional<Freshness> freshness =
                switch (perspective) {
                    case NEED -> reading.needFreshness();
                    case SETTING -> reading.settingFreshness();
                    case HOME -> Optional.empty();
                };
        return new RadarReadingWire.Sheet(
                perspective.id(),
                sheet.ratedOn().toString(),
                sheet.version().number(),
                sheet.version().status().id(),
                freshness.map(Freshness::id).orElse(null),
                perspective == Perspective.SETTING
                        ? reading.setting().map(setting -> setting.scope().id()).orElse(null)
                        : null,
                perspective == Perspective.HOME
                        ? reading.home().map(home -> home.completedBy().id()).orElse(null)
                        : null);
    }

    private static RadarReadingWire.Domain domain(DomainResult result, RadarReading reading) {
        return new RadarReadingWire.Domain(
                result.domain().id(),
                result.domain().title(),
                result.status().id(),
                text(result.coverage()),
                text(result.need()),
                result.needInterval().map(RadarAnswers::interval).orElse(null),
                result.needPeak().orElse(null),
                text(result.needMean()),
                text(result.breadth()),
                result.drivers().stream().map(Statement::id).collect(toImmutableList()),
                result.setting().map(RadarAnswers::match).orElse(null),
                result.home().map(RadarAnswers::match).orElse(null),
                flags(result.flags()),
                reading.overrulings().stream()
                        .filter(overruling ->
                                overruling.domain().equals(result.domain().id()))
                        .map(RadarAnswers::overruling)
                        .collect(toImmutableList()),
                steps(result.explanation()));
    }

    private static @Nullable String text(Optional<Fraction> number) {
        return number.map(Fraction::toString).orElse(null);
    }

    private static RadarReadingWire.Interval interval(Interval interval) {
        return new RadarReadingWire.Interval(
                interval.low().toString(), interval.high().toString());
    }

    private static RadarReadingWire.Match match(Match match) {
        return new RadarReadingWire.Match(
                text(match.readiness()),
                match.gap().map(RadarAnswers::gap).orElse(null),
                text(match.coveredShare()),
                match.statements().stream()
                        .map(each -> new RadarReadingWire.StatementGap(
                                each.statement().id(), each.need(), each.readiness(), each.gap()))
                        .collect(toImmutableList()),
                flags(match.flags()));
    }

    private static RadarReadingWire.Gap gap(Gap gap) {
        return new RadarReadingWire.Gap(
                gap.value().toString(),
                interval(gap.interval()),
                gap.isAtLeast(),
                gap.pattern().id());
    }

    private static ImmutableList<String> flags(Collection<Flag> flags) {
        return flags.stream().map(Flag::id).collect(toImmutableList());
    }

    private static RadarReadingWire.Overruling overruling(Overruling overruling) {
        return new RadarReadingWire.Overruling(
                overruling.perspective().id(),
                overruling.level(),
                text(overruling.computed()),
                overruling.by().role(),
                overruling.on().toString());
    }

    private static ImmutableList<RadarReadingWire.Step> steps(Explanation explanation) {
        return explanation.steps().stream()
                .filter(ScoringStep.class::isInstance)
                .map(ScoringStep.class::cast)
                .map(step -> new RadarReadingWire.Step(
                        step.rule().id(),
                        step.value(),
                        step.words(),
                        step.inputs(),
                        step.rule().citation().toString()))
                .collect(toImmutableList());
    }
}
