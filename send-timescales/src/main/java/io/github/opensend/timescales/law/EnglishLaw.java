package io.github.opensend.timescales.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.opensend.timescales.rule.RuleBook;
import java.time.LocalDate;

/**
 * The rule book of England's law of SEND timescales, as this release knows it.
 *
 * <p>Each clock runs under the rule that was in force on the day of the event that started it, so old cases replay under
 * old law.
 *
 * @since 0.1.0
 */
public final class EnglishLaw {
    private static final RuleBook RULES = RuleBook.of(
                    "English law",
                    Iterables.concat(ImmutableList.of(
                            AssessmentLaw.RULES,
                            PlanLaw.RULES,
                            ReviewLaw.RULES,
                            ReviewOfThoseNotAttendingLaw.RULES,
                            PhaseTransferLaw.RULES,
                            ReassessmentLaw.RULES,
                            TransferLaw.RULES,
                            CeasingLaw.RULES,
                            MediationLaw.RULES,
                            AppealLaw.RULES,
                            DiscriminationClaimLaw.RULES,
                            OrderLaw.RULES,
                            UnopposedAppealLaw.RULES,
                            RecommendationLaw.RULES,
                            PersonalBudgetLaw.RULES,
                            DetainedPersonsLaw.RULES,
                            PublicationLaw.RULES,
                            StatisticsLaw.RULES,
                            ExclusionLaw.RULES,
                            GoverningBoardLaw.RULES,
                            DaySixLaw.RULES,
                            ReviewPanelLaw.RULES,
                            OffsiteDirectionLaw.RULES,
                            RegisterLaw.RULES,
                            SectionNineteenLaw.RULES,
                            TreatmentReviewLaw.RULES,
                            AdjacentLaw.RULES,
                            TransferYearLaw.RULES)),
                    Iterables.concat(
                            ReviewLaw.CORRESPONDENCES,
                            Decisions.CORRESPONDENCES,
                            OpenQuestions.CORRESPONDENCES,
                            ExclusionLaw.CORRESPONDENCES))
            .with(OpenQuestions.LAST_DAYS);

    private EnglishLaw() {}

    /**
     * Every rule, past and present.
     *
     * @return the book
     */
    public static RuleBook rules() {
        return RULES;
    }

    /**
     * The rules that were in force on a day.
     *
     * @param day any day
     * @return the book as it stood that day
     */
    public static RuleBook asAt(LocalDate day) {
        return RULES.asAt(day);
    }
}
