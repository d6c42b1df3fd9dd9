package io.github.opensend.timescales.compliance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.opensend.core.event.AdviceGiver;
import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.measure.MeasureDefinition;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.law.AssessmentLaw;
import io.github.opensend.timescales.law.PhaseTransferLaw;
import io.github.opensend.timescales.law.PlanLaw;
import io.github.opensend.timescales.law.ReviewLaw;
import io.github.opensend.timescales.law.ReviewOfThoseNotAttendingLaw;
import io.github.opensend.timescales.rule.Timescale;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is measured against the law: each measure counts the clocks of a few rules, in the year in which they fell due.
 *
 * <p>The counting is the law's own, and the day of receipt is day 0. What official statistics count is an
 * {@link OfficialMeasure}, and the two are never added up.
 *
 * @since 0.1.0
 */
// Rules and definitions are immutable values; the checker cannot see it.
@SuppressWarnings("ImmutableEnumChecker")
public enum StatutoryMeasure {
    /** The finalised plan in 20 weeks. */
    PLAN_IN_20_WEEKS("plan-in-20-weeks", "finalised plans sent within 20 weeks of the request", PlanLaw.FINAL_PLAN),
    /** The decision whether to assess in 6 weeks. */
    DECISION_IN_6_WEEKS(
            "decision-in-6-weeks",
            "families told within 6 weeks of the request whether there will be an assessment",
            AssessmentLaw.DECIDE_WHETHER_TO_ASSESS),
    /** The refusal of a plan in 16 weeks. */
    NO_PLAN_IN_16_WEEKS(
            "no-plan-in-16-weeks",
            "families told within 16 weeks of the request that there will be no plan",
            AssessmentLaw.REFUSE_A_PLAN),
    /** The annual review. */
    REVIEW_IN_A_YEAR(
            "review-in-a-year",
            "reviews of plans done in the year in which they were due",
            ReviewLaw.FIRST_REVIEW,
            ReviewLaw.NEXT_REVIEW,
            ReviewLaw.FIRST_REVIEW_AFTER_REASSESSMENT,
            ReviewLaw.NEXT_REVIEW_AFTER_REASSESSMENT),
    /** The decision after a review meeting in 4 weeks. */
    REVIEW_DECISION_IN_4_WEEKS(
            "review-decision-in-4-weeks",
            "families told within 4 weeks of the review meeting what becomes of the plan",
            ReviewLaw.DECIDE_AFTER_THE_MEETING,
            ReviewOfThoseNotAttendingLaw.DECIDE_AFTER_THE_MEETING),
    /** The amended plan in 8 weeks. */
    AMENDED_PLAN_IN_8_WEEKS(
            "amended-plan-in-8-weeks",
            "amended plans sent within 8 weeks of the amendment notice",
            ReviewLaw.SEND_THE_AMENDED_PLAN),
    /** The review and amendment before a transfer between phases of education. */
    PHASE_TRANSFER_IN_TIME(
            "phase-transfer-in-time",
            "plans reviewed and amended in time before a transfer between phases of education",
            PhaseTransferLaw.BEFORE_A_TRANSFER,
            PhaseTransferLaw.BEFORE_A_TRANSFER_TO_POST_16,
            PhaseTransferLaw.BEFORE_A_TRANSFER_BETWEEN_POST_16,
            PhaseTransferLaw.BEFORE_SEPTEMBER_2015),
    /** The advice of psychologists. */
    PSYCHOLOGY_ADVICE_IN_6_WEEKS(AdviceGiver.EDUCATIONAL_PSYCHOLOGIST),
    /** The advice of schools. */
    SCHOOL_ADVICE_IN_6_WEEKS(AdviceGiver.SCHOOL),
    /** Medical advice. */
    MEDICAL_ADVICE_IN_6_WEEKS(AdviceGiver.MEDICAL),
    /** The advice of social care. */
    SOCIAL_CARE_ADVICE_IN_6_WEEKS(AdviceGiver.SOCIAL_CARE),
    /** The advice of early years providers. */
    EARLY_YEARS_ADVICE_IN_6_WEEKS(AdviceGiver.EARLY_YEARS),
    /** The advice of youth justice. */
    YOUTH_JUSTICE_ADVICE_IN_6_WEEKS(AdviceGiver.YOUTH_JUSTICE),
    /** The advice of anyone else. */
    OTHER_ADVICE_IN_6_WEEKS(AdviceGiver.OTHER);

    private static final ImmutableMap<Timescale, StatutoryMeasure> BY_RULE = byRule();
    private static final ImmutableMap<AdviceGiver, StatutoryMeasure> BY_GIVER = byGiver();

    private final MeasureDefinition definition;
    private final ImmutableList<Timescale> rules;
    private final @Nullable AdviceGiver giver;

    StatutoryMeasure(String id, String says, Timescale... rules) {
        this.definition = new MeasureDefinition(id, says + ", out of all that fell due");
        this.rules = ImmutableList.copyOf(rules);
        this.giver = null;
    }

    StatutoryMeasure(AdviceGiver giver) {
        this.definition = new MeasureDefinition(
                "advice-in-6-weeks." + giver.id(),
                "advice received within 6 weeks of asking (" + giver.id() + "), out of all that fell due");
        this.rules = ImmutableList.of(AssessmentLaw.BODY_GIVES_ADVICE, AssessmentLaw.OTHER_ADVICE);
        this.giver = giver;
    }

    /**
     * What it counts.
     *
     * @return the definition
     */
    public MeasureDefinition definition() {
        return definition;
    }

    /**
     * The rules whose clocks it counts.
     *
     * @return at least one; their citations are those of the measure
     */
    public ImmutableList<Timescale> rules() {
        return rules;
    }

    /**
     * Whose advice it counts.
     *
     * @return the giver; empty for a measure that is not of advice
     */
    public Optional<AdviceGiver> giver() {
        return Optional.ofNullable(giver);
    }

    /**
     * The measure that counts a clock.
     *
     * @param clock a clock that has started
     * @return the measure; empty for a clock that none counts
     */
    public static Optional<StatutoryMeasure> counting(Clock clock) {
        StatutoryMeasure measure = BY_RULE.get(clock.rule());
        return measure == null || measure.giver == null
                ? Optional.ofNullable(measure)
                : clock.startedBy().flatMap(CaseEvent::kind).map(BY_GIVER::get);
    }

    private static ImmutableMap<Timescale, StatutoryMeasure> byRule() {
        ImmutableMap.Builder<Timescale, StatutoryMeasure> measures = ImmutableMap.builder();
        for (StatutoryMeasure measure : values()) {
            measure.rules.forEach(rule -> measures.put(rule, measure));
        }
        return measures.buildKeepingLast();
    }

    private static ImmutableMap<AdviceGiver, StatutoryMeasure> byGiver() {
        return Arrays.stream(values())
                .filter(measure -> measure.giver != null)
                .collect(ImmutableMap.toImmutableMap(measure -> measure.giver().orElseThrow(), measure -> measure));
    }
}
