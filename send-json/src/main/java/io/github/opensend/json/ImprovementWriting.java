package io.github.opensend.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.improvement.Evidence;
import io.github.opensend.core.improvement.ImprovementPlan;
import io.github.opensend.core.improvement.PlanRecord;
import io.github.opensend.core.improvement.PlannedMeasure;
import io.github.opensend.core.improvement.PlannedOutcome;
import io.github.opensend.core.improvement.ReferenceFinding;
import io.github.opensend.core.measure.BenchmarkTarget;
import io.github.opensend.core.measure.Break;
import io.github.opensend.core.measure.Figure;
import io.github.opensend.core.measure.Measure;
import io.github.opensend.core.measure.MeasureDefinition;
import io.github.opensend.core.measure.Target;
import io.github.opensend.core.setting.Area;
import io.github.opensend.core.setting.LocalAuthority;
import io.github.opensend.core.setting.Region;
import io.github.opensend.json.wire.ImprovementFindingsWire;
import io.github.opensend.json.wire.ImprovementPlanWire;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Turns an improvement plan, and what is found in it, into the documents that tell them. */
final class ImprovementWriting {
    static final String FINDINGS = "opensend/improvement-findings/1";

    private ImprovementWriting() {}

    static ImprovementPlanWire wire(PlanRecord record) {
        ImprovementPlan plan = record.plan();
        return new ImprovementPlanWire(
                ImprovementReading.SCHEMA,
                plan.title(),
                CitationReading.wire(plan.citation()),
                plan.standing().id(),
                plan.certainty().id(),
                plan.first().map(LocalDate::toString).orElse(null),
                plan.last().map(LocalDate::toString).orElse(null),
                plan.certaintyOfDays().id(),
                plan.priorities().stream()
                        .map(one -> new ImprovementPlanWire.Priority(
                                one.id(), one.title(), one.declared(), CitationReading.wire(one.citation())))
                        .collect(toImmutableList()),
                plan.objectives().stream()
                        .map(one -> new ImprovementPlanWire.Objective(
                                one.code(), one.words(), one.priorities(), CitationReading.wire(one.citation())))
                        .collect(toImmutableList()),
                plan.keyPrinciples().stream()
                        .map(one -> new ImprovementPlanWire.KeyPrinciple(
                                one.id(), one.words(), CitationReading.wire(one.citation())))
                        .collect(toImmutableList()),
                plan.outcomes().stream().map(ImprovementWriting::outcome).collect(toImmutableList()),
                plan.aims().stream()
                        .map(one -> new ImprovementPlanWire.Aim(
                                one.id(),
                                one.priority(),
                                one.words(),
                                planned(one.measures()),
                                CitationReading.wire(one.citation())))
                        .collect(toImmutableList()),
                record.evidence().stream().map(ImprovementWriting::evidence).collect(toImmutableList()),
                record.actions().stream()
                        .map(one -> new ImprovementPlanWire.Action(
                                one.id(),
                                one.outcome(),
                                one.words(),
                                one.state().id(),
                                one.due().map(LocalDate::toString).orElse(null)))
                        .collect(toImmutableList()));
    }

    private static ImprovementPlanWire.Outcome outcome(PlannedOutcome outcome) {
        return new ImprovementPlanWire.Outcome(
                outcome.id(),
                outcome.priority(),
                outcome.references(),
                outcome.words(),
                planned(outcome.measures()),
                outcome.resembles().asList(),
                outcome.fits().asList(),
                outcome.caveat().orElse(null),
                CitationReading.wire(outcome.citation()));
    }

    private static ImmutableList<ImprovementPlanWire.Planned> planned(ImmutableList<PlannedMeasure> measures) {
        return measures.stream()
                .map(one -> new ImprovementPlanWire.Planned(
                        one.readings().stream().map(ImprovementWriting::reading).collect(toImmutableList()),
                        one.when().orElse(null),
                        one.breaks().map(Break.Kind::id).orElse(null),
                        one.certainty().id()))
                .collect(toImmutableList());
    }

    private static ImprovementPlanWire.Reading reading(Measure measure) {
        return new ImprovementPlanWire.Reading(
                definition(measure.definition()),
                measure.unit().id(),
                measure.direction().id(),
                measure.target().map(ImprovementWriting::target).orElse(null),
                measure.by().map(LocalDate::toString).orElse(null));
    }

    private static ImprovementPlanWire.Definition definition(MeasureDefinition definition) {
        return new ImprovementPlanWire.Definition(definition.id(), definition.says());
    }

    private static ImprovementPlanWire.Target target(Target target) {
        if (target instanceof Target.Exact exact) {
            return plain(
                    TargetKind.EXACT,
                    exact.value().toPlainString(),
                    exact.unit().id(),
                    null);
        }
        if (target instanceof Target.OfPeriodBefore before) {
            return plain(TargetKind.PERIOD_BEFORE, null, null, before.period().id());
        }
        if (target instanceof BenchmarkTarget benchmark) {
            return new ImprovementPlanWire.Target(
                    TargetKind.BENCHMARK.id(),
                    null,
                    null,
                    null,
                    area(benchmark.area()),
                    benchmark.year().orElse(null),
                    benchmark.definitions().stream()
                            .map(ImprovementWriting::definition)
                            .collect(toImmutableList()),
                    benchmark.printed().map(BigDecimal::toPlainString).orElse(null));
        }
        return plain(TargetKind.BLANK, null, null, null);
    }

    private static ImprovementPlanWire.Target plain(
            TargetKind kind, @Nullable String value, @Nullable String unit, @Nullable String period) {
        return new ImprovementPlanWire.Target(kind.id(), value, unit, period, null, null, ImmutableList.of(), null);
    }

    private static String area(Area area) {
        if (area instanceof LocalAuthority authority) {
            return authority.code();
        }
        return area instanceof Region region ? region.gss() : ImprovementReading.ENGLAND;
    }

    private static ImprovementPlanWire.Evidence evidence(Evidence evidence) {
        return new ImprovementPlanWire.Evidence(
                evidence.outcome(),
                evidence.day().toString(),
                evidence.source(),
                evidence.measure().orElse(null),
                evidence.value().map(ImprovementWriting::value).orElse(null));
    }

    private static ImprovementPlanWire.Value value(Figure figure) {
        if (figure instanceof Figure.Share share) {
            return new ImprovementPlanWire.Value(
                    null, null, share.rate().numerator(), share.rate().denominator());
        }
        Figure.Exact exact = (Figure.Exact) figure;
        return new ImprovementPlanWire.Value(
                exact.value().toPlainString(), exact.unit().id(), null, null);
    }

    static ImprovementFindingsWire wire(ImprovementPlan plan, Collection<ReferenceFinding> findings) {
        return new ImprovementFindingsWire(
                FINDINGS,
                plan.title(),
                findings.stream()
                        .map(finding -> new ImprovementFindingsWire.Finding(
                                finding.rule().id(),
                                finding.about(),
                                finding.words(),
                                finding.citation().toString(),
                                finding.rule().standing().id(),
                                finding.rule().certainty().id()))
                        .collect(toImmutableList()));
    }
}
