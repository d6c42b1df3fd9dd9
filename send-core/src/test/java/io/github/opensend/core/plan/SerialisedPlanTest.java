package io.github.opensend.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.Serialised;
import io.github.opensend.core.approach.Frequency;
import io.github.opensend.core.approach.Voice;
import io.github.opensend.core.quality.Audit;
import io.github.opensend.core.quality.AuditFigures;
import io.github.opensend.core.quality.AuditGrade;
import io.github.opensend.core.quality.DipSample;
import io.github.opensend.core.quality.PlanAuditForms;
import io.github.opensend.core.setting.YearGroup;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans, what is found in them, and audits can be sent. */
class SerialisedPlanTest {
    private static final LocalDate ON = LocalDate.of(2026, 3, 2);

    private static EhcPlan plan(int version) {
        return EhcPlan.plan("p", version, PlanStatus.FINAL, ON)
                .yearGroup(YearGroup.of("9"))
                .putStrengths(Strand.HEALTH, "fit")
                .addThread(ThreadRow.row(Strand.HEALTH)
                        .need(new PlanNeed("n", "need"))
                        .addProvisions(PlanProvision.provision("g", PlanSection.G, "a nurse, version " + version)
                                .frequency(Frequency.weekly(1))
                                .build())
                        .outcome(PlanOutcome.outcome("o", "outcome").build())
                        .build())
                .placement(Placement.at().name("School").build())
                .addDirectPayments(new DirectPayment("termly", ImmutableSet.of("n"), ImmutableSet.of("o")))
                .addAdvice(AdviceEntry.advice("a", AdviceKind.MEDICAL)
                        .childsViews(Voice.heard("yes"))
                        .receivedOn(ON)
                        .build())
                .build();
    }

    static List<Serializable> values() {
        Audit audit = Audit.audit(PlanAuditForms.GOLDEN_THREAD, "p", ON)
                .judged(AuditGrade.GOOD)
                .build();
        return List.of(
                plan(1),
                EvidenceLimits.months(3),
                PlanFindings.of(plan(1), ON, EvidenceLimits.none()),
                PlanChanges.between(plan(1), plan(2)),
                TemplateField.all(),
                audit,
                AuditFigures.of(List.of(audit), 1, 2, Optional.empty()),
                DipSample.draw(List.of("a", "b"), 1, "s", ON));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueComesBackAsItWasSent(Serializable value) {
        assertThat(Serialised.andBack(value)).isEqualTo(value);
    }
}
