package io.github.opensend.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.improvement.ImprovementPlan;
import io.github.opensend.core.improvement.PlanRecord;
import io.github.opensend.core.improvement.PlannedMeasure;
import io.github.opensend.core.improvement.ReferenceCheck;
import io.github.opensend.core.measure.BenchmarkTarget;
import io.github.opensend.core.measure.Break;
import io.github.opensend.core.measure.Figure;
import io.github.opensend.core.measure.Measure;
import io.github.opensend.core.measure.Target;
import io.github.opensend.core.setting.Area;
import io.github.opensend.core.setting.LocalAuthority;
import io.github.opensend.json.wire.ImprovementFindingsWire;
import io.github.opensend.json.wire.ImprovementPlanWire;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns an improvement plan, and where it does not hold together, into the documents that tell them. */
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
                day(plan.first()),
                day(plan.last()),
                plan.certaintyOfDays().id(),
                plan.priorities().stream()
                        .map(one -> new ImprovementPlanWire.Priority(one.id(), one.title(), one.declared()))
                        .collect(toImmutableList()),
                plan.objectives().stream()
                        .map(one -> new ImprovementPlanWire.Objective(one.code(), one.words(), one.priorities()))
                        .collect(toImmutableList()),
                plan.keyPrinciples().stream()
                        .map(one -> new ImprovementPlanWire.Principle(one.id(), one.words()))
                        .collect(toImmutableList()),
                plan.outcomes().stream()
                        .map(one -> new ImprovementPlanWire.Planned(
                                one.id(),
                                one.priority(),
                                one.words(),
                                one.references(),
                                measures(one.measures()),
                                one.resembles().asList(),
                                one.fits().asList(),
                                one.caveat().orElse(null)))
                        .collect(toImmutableList()),
                plan.aims().stream()
                        .map(one -> new ImprovementPlanWire.Aim(
                                one.id(), one.priority(), one.words(), measures(one.measures())))
                        .collect(toImmutableList()),
                record.evidence().stream()
                        .map(one -> {
                            Optional<Figure> value = one.value();
                            return new ImprovementPlanWire.Proof(
                                    one.outcome(),
                                    one.day().toString(),
                                    one.source(),
                                    one.measure().orElse(null),
                                    value.filter(Figure.Exact.class::isInstance)
                                            .map(exact -> ((Figure.Exact) exact)
                                                    .value()
                                                    .toPlainString())
                                            .orElse(null),
                                    value.filter(Figure.Exact.class::isInstance)
                                            .map(exact -> exact.unit().id())
                                            .orElse(null),
                                    value.filter(Figure.Share.class::isInstance)
                                            .map(share -> ((Figure.Share) share)
                                                    .rate()
                                                    .numerator())
                                            .orElse(null),
                                    value.filter(Figure.Share.class::isInstance)
                                            .map(share -> ((Figure.Share) share)
                                                    .rate()
                                                    .denominator())
                                            .orElse(null));
                        })
                        .collect(toImmutableList()),
                record.actions().stream()
                        .map(one -> new ImprovementPlanWire.ToDo(
                                one.id(),
                                one.outcome(),
                                one.words(),
                                one.state().id(),
                                day(one.due())))
                        .collect(toImmutableList()));
    }

    private static @Nullable String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    private static ImmutableList<ImprovementPlanWire.MeasuredBy> measures(List<PlannedMeasure> measures) {
        return measures.stream()
                .map(planned -> new ImprovementPlanWire.MeasuredBy(
                        planned.readings().stream()
                                .map(ImprovementWriting::reading)
                                .collect(toImmutableList()),
                        planned.when().orElse(null),
                        planned.breaks().map(Break.Kind::id).orElse(null),
                        planned.certainty().id()))
                .collect(toImmutableList());
    }

    private static ImprovementPlanWire.MeasureReading reading(Measure measure) {
        return new ImprovementPlanWire.MeasureReading(
                measure.id(),
                measure.definition().says(),
                measure.unit().id(),
                measure.direction().id(),
                measure.target().map(ImprovementWriting::goal).orElse(null),
                day(measure.by()));
    }

    private static ImprovementPlanWire.Goal goal(Target target) {
        if (target instanceof Target.Exact exact) {
            return new ImprovementPlanWire.Goal(
                    ImprovementReading.FIGURE,
                    exact.value().toPlainString(),
                    exact.unit().id(),
                    null,
                    null,
                    null,
                    ImmutableList.of());
        } else if (target instanceof Target.OfPeriodBefore before) {
            return new ImprovementPlanWire.Goal(
                    ImprovementReading.BEFORE, null, null, before.period().id(), null, null, ImmutableList.of());
        } else if (target instanceof BenchmarkTarget benchmark) {
            return new ImprovementPlanWire.Goal(
                    ImprovementReading.BENCHMARK,
                    benchmark.printed().map(BigDecimal::toPlainString).orElse(null),
                    null,
                    null,
                    area(benchmark.area()),
                    benchmark.year().orElse(null),
                    benchmark.definitions().stream()
                            .map(one -> new ImprovementPlanWire.WhatIsCounted(one.id(), one.says()))
                            .collect(toImmutableList()));
        }
        return new ImprovementPlanWire.Goal(ImprovementReading.BLANK, null, null, null, null, null, ImmutableList.of());
    }

    private static String area(Area area) {
        return area instanceof LocalAuthority authority ? authority.code() : area.name();
    }

    static ImprovementFindingsWire findings(ImprovementPlan plan) {
        return new ImprovementFindingsWire(
                FINDINGS,
                plan.title(),
                ReferenceCheck.of(plan).stream()
                        .map(finding -> new ImprovementFindingsWire.Found(
                                finding.rule().id(),
                                finding.about(),
                                finding.words(),
                                finding.citation().toString(),
                                finding.rule().standing().id(),
                                finding.rule().certainty().id()))
                        .collect(toImmutableList()));
    }
}
