package io.github.opensend.core.quality;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instrument;
import io.github.opensend.core.law.Instruments;
import io.github.opensend.core.law.Standing;
import io.github.opensend.core.plan.PlanRule;

/**
 * Forms that come with this library. Neither council publishes its form; what they name as looked at is here, in criteria of our own
 * cut. Weights and grades are always the caller's.
 *
 * @since 0.1.0
 */
public final class PlanAuditForms {
    /** Lincolnshire looks at current needs, voice, up-to-date reports, preparation for adulthood and transition. */
    public static final AuditForm LINCOLNSHIRE_FRAMEWORK = AuditForm.form(
                    "lincolnshire-quality-assurance", "Lincolnshire quality assurance of EHC plans")
            .citation(Citation.of(Instrument.named("Lincolnshire SEND and alternative provision inclusion plan")
                    .whole()))
            .standing(Standing.LOCAL_PRACTICE)
            .certainty(Certainty.INFERRED)
            .addCriteria(
                    asks("current-needs", "Does the plan tell the needs as they are now?"),
                    asks(
                            "voice",
                            "Are the child's or young person's views in the plan?",
                            PlanRule.CHILDS_VIEWS_MISSING,
                            PlanRule.ASPIRATIONS_MISSING),
                    asks("up-to-date-reports", "Are the reports up to date?", PlanRule.EVIDENCE_OLDER_THAN_ITS_LIMIT),
                    asks(
                            "preparing-for-adulthood",
                            "From year 9, does the plan prepare for adulthood?",
                            PlanRule.ADULTHOOD_PROVISION_ABSENT,
                            PlanRule.ADULTHOOD_OUTCOME_ABSENT),
                    asks("transition", "Does the plan look ahead to the next move?"))
            .build();

    /** The golden thread from need to provision to outcome: a choice of ours. */
    public static final AuditForm GOLDEN_THREAD = AuditForm.form("golden-thread", "golden thread of a plan")
            .citation(Citation.of(Instruments.OPENSEND_CONVENTIONS.whole()))
            .standing(Standing.CONVENTION)
            .certainty(Certainty.DESIGN_CHOICE)
            .addCriteria(
                    asks(
                            "needs-are-met",
                            "Has every need provision?",
                            PlanRule.NEED_WITHOUT_PROVISION,
                            PlanRule.NO_SPECIAL_EDUCATIONAL_NEED),
                    asks(
                            "provision-is-specific",
                            "Does all provision say how often, for how long and by whom?",
                            PlanRule.PROVISION_WITHOUT_FREQUENCY,
                            PlanRule.PROVISION_WITHOUT_QUANTITY,
                            PlanRule.PROVISION_WITHOUT_WHO,
                            PlanRule.PROVISION_IN_OPEN_WORDS),
                    asks(
                            "provision-has-a-purpose",
                            "Does all provision meet a need and lead to an outcome?",
                            PlanRule.PROVISION_WITHOUT_NEED,
                            PlanRule.PROVISION_WITHOUT_OUTCOME),
                    asks(
                            "outcomes-are-measurable",
                            "Has every outcome a measure and a day?",
                            PlanRule.OUTCOME_WITHOUT_MEASURE,
                            PlanRule.OUTCOME_WITHOUT_DATE))
            .build();

    /** Whether health and care are in the plan, which Buckinghamshire's plan asks of themed audits (6.6). */
    public static final AuditForm HEALTH_AND_CARE = AuditForm.form(
                    "buckinghamshire-health-and-care", "Buckinghamshire themed audit of health and care")
            .citation(Citation.of(Instruments.BUCKINGHAMSHIRE_PLAN_2021.paragraph("6.6")))
            .standing(Standing.LOCAL_PRACTICE)
            .certainty(Certainty.INFERRED)
            .addCriteria(
                    asks(
                            "health",
                            "Are health needs and provision in the plan?",
                            PlanRule.HEALTH_NOT_REFLECTED,
                            PlanRule.HEALTH_OR_CARE_NEED_WITHOUT_PROVISION),
                    asks(
                            "care",
                            "Are social care needs and provision in the plan?",
                            PlanRule.CARE_NOT_REFLECTED,
                            PlanRule.HEALTH_OR_CARE_NEED_WITHOUT_PROVISION))
            .build();

    /** Whether advice from health is fit to be appended, which Lincolnshire audits each week and Buckinghamshire triages (2.4). */
    public static final AuditForm HEALTH_ADVICE = AuditForm.form("health-advice", "quality of health advice")
            .citation(Citation.of(Instruments.BUCKINGHAMSHIRE_PLAN_2021.paragraph("4.10")))
            .standing(Standing.LOCAL_PRACTICE)
            .certainty(Certainty.INFERRED)
            .addCriteria(
                    asks(
                            "childs-voice",
                            "Is the child's voice in the advice?",
                            PlanRule.CHILDS_VIEWS_MISSING_IN_HEALTH_ADVICE),
                    asks("in-time", "Did all advice that was asked for come in?", PlanRule.ADVICE_NOT_RECEIVED),
                    asks("fit-for-the-plan", "Can the plan be written from the advice?"))
            .build();

    private static final ImmutableList<AuditForm> ALL =
            ImmutableList.of(LINCOLNSHIRE_FRAMEWORK, GOLDEN_THREAD, HEALTH_AND_CARE, HEALTH_ADVICE);

    private PlanAuditForms() {}

    /**
     * All of them.
     *
     * @return the forms
     */
    public static ImmutableList<AuditForm> all() {
        return ALL;
    }

    private static AuditCriterion asks(String id, String question, PlanRule... rules) {
        return new AuditCriterion(id, question, ImmutableSet.copyOf(rules));
    }
}
