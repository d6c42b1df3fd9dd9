package io.github.opensend.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableSortedMap;
import io.github.opensend.core.law.InForce;
import io.github.opensend.core.need.AreaOfNeed;
import io.github.opensend.core.plan.AdulthoodOutcome;
import io.github.opensend.json.wire.FrameworkWire;
import io.github.opensend.json.wire.ScoringProfileWire;
import io.github.opensend.radar.framework.Domain;
import io.github.opensend.radar.framework.Framework;
import io.github.opensend.radar.framework.Level;
import io.github.opensend.radar.framework.Perspective;
import io.github.opensend.radar.framework.Statement;
import io.github.opensend.radar.scoring.ScoringProfile;
import java.time.LocalDate;

/** Turns a framework, and a profile of scoring, into the document that holds it. */
final class FrameworkWriting {
    private FrameworkWriting() {}

    static FrameworkWire wire(Framework framework) {
        return new FrameworkWire(
                FrameworkReading.SCHEMA,
                framework.id(),
                framework.version(),
                framework.title(),
                framework.publisher(),
                framework.licence(),
                CitationReading.wire(framework.citation()),
                framework.standing().id(),
                framework.certainty().id(),
                framework.inUse().map(FrameworkWriting::days).orElse(null),
                framework.ratedBy().id(),
                framework.leavesOut().stream().map(Perspective::id).collect(toImmutableList()),
                new FrameworkWire.Scale(framework.scale().levels().stream()
                        .map(FrameworkWriting::level)
                        .collect(toImmutableList())),
                framework.domains().stream().map(FrameworkWriting::domain).collect(toImmutableList()));
    }

    private static FrameworkWire.Days days(InForce inUse) {
        return new FrameworkWire.Days(
                inUse.first().toString(), inUse.last().map(LocalDate::toString).orElse(null));
    }

    private static FrameworkWire.Level level(Level level) {
        return new FrameworkWire.Level(
                level.label(),
                level.need(),
                level.readiness(),
                level.layerHint().orElse(null));
    }

    private static FrameworkWire.Domain domain(Domain domain) {
        return new FrameworkWire.Domain(
                domain.id(),
                domain.title(),
                domain.areaOfNeed().map(AreaOfNeed::id).orElse(null),
                domain.outcomes().stream().map(AdulthoodOutcome::id).collect(toImmutableList()),
                domain.statements().stream().map(FrameworkWriting::statement).collect(toImmutableList()));
    }

    private static FrameworkWire.Statement statement(Statement statement) {
        return new FrameworkWire.Statement(
                statement.id(),
                statement.title(),
                statement.description().isEmpty() ? null : statement.description(),
                statement.weight() == 1 ? null : statement.weight(),
                statement.needAnchors(),
                statement.readinessAnchors(),
                statement.homeAnchors());
    }

    static ScoringProfileWire wire(ScoringProfile profile) {
        return new ScoringProfileWire(
                ProfileReading.SCHEMA,
                profile.id(),
                profile.version(),
                profile.title(),
                CitationReading.wire(profile.citation()),
                profile.standing().id(),
                profile.certainty().id(),
                profile.ratedBy().id(),
                profile.needAggregator().id(),
                profile.readinessView().id(),
                profile.gapBasis().id(),
                profile.minCoverage().toString(),
                profile.actionLevel(),
                profile.spikyFrom().toString(),
                profile.wideFrom().toString(),
                profile.dueDays(),
                profile.staleDays(),
                profile.notableChange(),
                profile.suppressionBelow(),
                ImmutableSortedMap.copyOf(profile.weights()));
    }
}
