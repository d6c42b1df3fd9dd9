package io.github.opensend.core.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.approach.Frequency;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Standing;
import io.github.opensend.core.measure.Rate;
import io.github.opensend.core.plan.EhcPlan;
import io.github.opensend.core.plan.EvidenceLimits;
import io.github.opensend.core.plan.PlanFindings;
import io.github.opensend.core.plan.PlanNeed;
import io.github.opensend.core.plan.PlanOutcome;
import io.github.opensend.core.plan.PlanProvision;
import io.github.opensend.core.plan.PlanSection;
import io.github.opensend.core.plan.PlanStatus;
import io.github.opensend.core.plan.Strand;
import io.github.opensend.core.plan.ThreadRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a form asks, what the findings of a plan say to it, and what audits come to. */
class AuditFormTest {
    private static final LocalDate ON = LocalDate.of(2026, 3, 2);

    private static EhcPlan plan(PlanProvision provision) {
        return EhcPlan.plan("p", 1, PlanStatus.DRAFT, ON)
                .addThread(ThreadRow.row(Strand.COGNITION_AND_LEARNING)
                        .need(new PlanNeed("n", "need"))
                        .addProvisions(provision)
                        .outcome(PlanOutcome.outcome("o", "outcome")
                                .measure("seen")
                                .byWhen(ON)
                                .build())
                        .build())
                .build();
    }

    private static PlanProvision vague() {
        return PlanProvision.provision("f", PlanSection.F, "help").build();
    }

    private static PlanFindings findings(PlanProvision provision) {
        return PlanFindings.of(plan(provision), ON, EvidenceLimits.none());
    }

    @Test
    void aCriterionIsNotMetWhereARuleOfItFoundSomethingAndMetWhereNoneDid() {
        assertThat(PlanAuditForms.GOLDEN_THREAD.suggestedBy(findings(vague())))
                .containsExactlyInAnyOrderEntriesOf(ImmutableMap.of(
                        "needs-are-met", AuditAnswer.MET,
                        "provision-is-specific", AuditAnswer.NOT_MET,
                        "provision-has-a-purpose", AuditAnswer.MET,
                        "outcomes-are-measurable", AuditAnswer.MET));
        assertThat(PlanAuditForms.GOLDEN_THREAD.suggestedBy(findings(PlanProvision.provision("f", PlanSection.F, "help")
                        .frequency(Frequency.weekly(1))
                        .minutes(30)
                        .addProvidedBy("teacher")
                        .build())))
                .containsEntry("provision-is-specific", AuditAnswer.MET);
    }

    @Test
    void whatCouldNotBeAskedOrIsForPeopleGetsNoAnswer() {
        assertThat(PlanAuditForms.LINCOLNSHIRE_FRAMEWORK.suggestedBy(findings(vague())))
                .containsOnlyKeys("voice");
    }

    @Test
    void aFormAsksSomethingAndEachThingOnce() {
        AuditCriterion criterion = new AuditCriterion("a", "A?", ImmutableSet.of());
        assertThatThrownBy(() -> AuditForm.form("f", "form")
                        .citation(PlanAuditForms.GOLDEN_THREAD.citation())
                        .standing(Standing.CONVENTION)
                        .certainty(Certainty.DESIGN_CHOICE)
                        .addCriteria(criterion, criterion)
                        .build())
                .hasMessage("an audit form: a: found twice, expected once");
        assertThatThrownBy(() -> AuditForm.form("f", "form")
                        .citation(PlanAuditForms.GOLDEN_THREAD.citation())
                        .standing(Standing.CONVENTION)
                        .certainty(Certainty.DESIGN_CHOICE)
                        .build())
                .hasMessage("an audit form: criteria: found none, expected one or more");
        assertThatThrownBy(() -> new AuditCriterion(" ", "A?", ImmutableSet.of()))
                .hasMessageContaining("an empty text");
        assertThatThrownBy(() -> new AuditCriterion("a", "", ImmutableSet.of())).hasMessageContaining("an empty text");
    }

    @Test
    void anAnswerToWhatTheFormDoesNotAskIsRefused() {
        assertThatThrownBy(() -> Audit.audit(PlanAuditForms.HEALTH_ADVICE, "secret", ON)
                        .putAnswers("luck", AuditAnswer.MET)
                        .build())
                .hasMessageStartingWith("answers: found [luck], expected criteria of the form, [childs-voice")
                .hasMessageNotContaining("secret");
    }

    @Test
    void answersMakeAGradeWhereTheAuditorGaveNoneAndThemesAreCountedApart() {
        ImmutableMap.Builder<String, Integer> weights = ImmutableMap.builder();
        ImmutableMap.Builder<String, AuditAnswer> met = ImmutableMap.builder();
        PlanAuditForms.HEALTH_AND_CARE.criterionIds().forEach(criterion -> {
            weights.put(criterion, 1);
            met.put(criterion, AuditAnswer.MET);
        });
        Grading grading = new Grading(
                weights.buildOrThrow(),
                ImmutableMap.of(AuditGrade.OUTSTANDING, 100, AuditGrade.GOOD, 70, AuditGrade.REQUIRES_IMPROVEMENT, 1));
        Audit byAnswers = Audit.audit(PlanAuditForms.HEALTH_AND_CARE, "a", ON)
                .theme("health")
                .putAllAnswers(met.buildOrThrow())
                .build();
        Audit judged = Audit.audit(PlanAuditForms.HEALTH_AND_CARE, "b", ON)
                .theme("health")
                .putAllAnswers(met.buildOrThrow())
                .judged(AuditGrade.INADEQUATE)
                .build();
        AuditFigures figures = AuditFigures.of(List.of(byAnswers, judged), 2, 9, Optional.of(grading));

        assertThat(figures.byTheme()).containsExactly(Map.entry("health", new Rate(1, 2)));
        assertThat(figures.grades())
                .containsEntry(AuditGrade.OUTSTANDING, 1L)
                .containsEntry(AuditGrade.INADEQUATE, 1L)
                .containsEntry(AuditGrade.GOOD, 0L);
        assertThat(figures.audited()).isEqualTo(new Rate(0, 9));
        assertThat(figures).hasToString("2 of 2 audits done, 1 of 2 good or outstanding");
        assertThat(byAnswers).hasToString("Buckinghamshire themed audit of health and care on 2026-03-02");
    }

    @Test
    void weightsRunFromZeroToAMillion() {
        ImmutableMap<AuditGrade, Integer> from =
                ImmutableMap.of(AuditGrade.OUTSTANDING, 100, AuditGrade.GOOD, 2, AuditGrade.REQUIRES_IMPROVEMENT, 1);
        assertThat(new Grading(ImmutableMap.of("a", 0, "b", 1_000_000), from).weights())
                .hasSize(2);
        assertThatThrownBy(() -> new Grading(ImmutableMap.of("a", 1_000_001), from))
                .hasMessage("weights.a: found 1000001, expected 0 to 1000000");
        assertThatThrownBy(() -> new Grading(
                        ImmutableMap.of("a", 1),
                        ImmutableMap.of(
                                AuditGrade.OUTSTANDING, 101, AuditGrade.GOOD, 2, AuditGrade.REQUIRES_IMPROVEMENT, 0)))
                .hasMessageContaining("from.outstanding: found 101, expected 1 to 100")
                .hasMessageContaining("from.requires-improvement: found 0, expected 1 to 1");
    }
}
