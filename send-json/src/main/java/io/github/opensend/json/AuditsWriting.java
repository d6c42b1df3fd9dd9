package io.github.opensend.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import io.github.opensend.core.measure.MeasureDefinition;
import io.github.opensend.core.measure.PublishedPercentage;
import io.github.opensend.core.measure.Rate;
import io.github.opensend.core.quality.AuditAnswer;
import io.github.opensend.core.quality.AuditFigures;
import io.github.opensend.core.quality.AuditForm;
import io.github.opensend.core.quality.AuditGrade;
import io.github.opensend.json.wire.AuditFiguresWire;
import io.github.opensend.json.wire.AuditsWire;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns audits, and what they come to, into the documents that tell them. */
final class AuditsWriting {
    static final String FIGURES = "opensend/audit-figures/1";

    private AuditsWriting() {}

    static AuditsWire wire(AuditsDocument document) {
        ImmutableMap.Builder<String, Object> own = ImmutableMap.builder();
        CaseWriting.putOwn(document.extras(), own);
        return new AuditsWire(
                AuditsReading.SCHEMA,
                document.form().id(),
                document.due(),
                document.plans(),
                document.grading()
                        .map(grading -> new AuditsWire.Grading(
                                byCriterion(document.form(), grading.weights(), weight -> weight),
                                new AuditsWire.Shares(
                                        share(grading.from(), AuditGrade.OUTSTANDING),
                                        share(grading.from(), AuditGrade.GOOD),
                                        share(grading.from(), AuditGrade.REQUIRES_IMPROVEMENT))))
                        .orElse(null),
                document.audits().stream()
                        .map(audit -> new AuditsWire.Audited(
                                audit.of(),
                                audit.on().toString(),
                                audit.by().orElse(null),
                                audit.theme().orElse(null),
                                byCriterion(document.form(), audit.answers(), AuditAnswer::id),
                                audit.judged().map(AuditGrade::id).orElse(null)))
                        .collect(toImmutableList()),
                own.buildOrThrow());
    }

    // In the order of the form: the maps keep the order in which they were told, which says nothing.
    private static <V, W> ImmutableMap<String, W> byCriterion(
            AuditForm form, Map<String, V> told, Function<V, W> written) {
        ImmutableMap.Builder<String, W> byCriterion = ImmutableMap.builder();
        for (String criterion : form.criterionIds()) {
            V value = told.get(criterion);
            if (value != null) {
                byCriterion.put(criterion, written.apply(value));
            }
        }
        return byCriterion.buildOrThrow();
    }

    private static int share(ImmutableMap<AuditGrade, Integer> from, AuditGrade grade) {
        return Optional.ofNullable(from.get(grade)).orElseThrow();
    }

    static AuditFiguresWire figures(AuditsDocument document) {
        AuditFigures figures = document.figures();
        return new AuditFiguresWire(
                FIGURES,
                document.form().id(),
                measured(AuditFigures.AUDITS_DONE, figures.done()),
                measured(AuditFigures.PLANS_AUDITED, figures.audited()),
                measured(AuditFigures.GOOD_OR_OUTSTANDING, figures.goodOrOutstanding()),
                figures.grades().entrySet().stream()
                        .map(entry -> new AuditFiguresWire.Graded(entry.getKey().id(), entry.getValue()))
                        .collect(toImmutableList()),
                figures.ungraded(),
                figures.byTheme().entrySet().stream()
                        .map(entry -> new AuditFiguresWire.Themed(
                                entry.getKey(),
                                entry.getValue().numerator(),
                                entry.getValue().denominator(),
                                percent(entry.getValue())))
                        .collect(toImmutableList()));
    }

    private static AuditFiguresWire.Measured measured(MeasureDefinition definition, Rate rate) {
        return new AuditFiguresWire.Measured(
                definition.id(), definition.says(), rate.numerator(), rate.denominator(), percent(rate));
    }

    private static @Nullable BigDecimal percent(Rate rate) {
        return PublishedPercentage.of(rate)
                .map(percentage -> new BigDecimal(percentage.toString()))
                .orElse(null);
    }
}
