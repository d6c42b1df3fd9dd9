package io.github.opensend.core.arrangement;

import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instruments;
import io.github.opensend.core.law.Standing;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in a personal budget with direct payments for education. The clocks of the same regulations are rows of
 * their own ({@code PBG-01} to {@code PBG-09}) and stay with the timescales, with their exceptions; this asks only what the
 * record shows. Direct payments for health, social care and transport have other law and are not looked at.
 *
 * @since 0.1.0
 */
public enum BudgetRule implements ArrangementRule {
    /** No first day is recorded of a direct payment, so that its reviews cannot be counted. */
    START_NOT_RECORDED(
            "the first day of a direct payment is not recorded", "11(2)", null, Standing.STATUTE, Certainty.INFERRED),
    /** No written notice to the recipient, of what is paid and for what, is recorded up to the day asked about. */
    NOTICE_NOT_RECORDED(
            "no notice of the direct payments is recorded", "8(2)", null, Standing.STATUTE, Certainty.FROM_KNOWLEDGE),
    /** No agreement of the recipient is recorded up to the day asked about. */
    CONSENT_NOT_RECORDED(
            "no consent to the direct payments is recorded", "8", null, Standing.STATUTE, Certainty.FROM_KNOWLEDGE),
    /** No review is recorded within the first three months, the first day counted, and they are over. */
    NO_REVIEW_IN_THE_FIRST_THREE_MONTHS(
            "no review of the direct payments is recorded within their first three months",
            "11(2)(a)",
            "PBG-02",
            Standing.STATUTE,
            Certainty.VERIFIED),
    /**
     * More than a year has passed since the last review. The regulation has a review with each review of the plan, which is
     * once a year in effect, and sets no year itself: that a year is counted from the last review is our choice.
     */
    NO_REVIEW_FOR_A_YEAR(
            "no review of the direct payments is recorded in the last year",
            "11(2)(b)",
            "PBG-03",
            Standing.CONVENTION,
            Certainty.DESIGN_CHOICE);

    private final String words;
    private final String regulation;
    private final @Nullable String row;
    private final Standing standing;
    private final Certainty certainty;

    BudgetRule(String words, String regulation, @Nullable String row, Standing standing, Certainty certainty) {
        this.words = words;
        this.regulation = regulation;
        this.row = row;
        this.standing = standing;
        this.certainty = certainty;
    }

    @Override
    public String words() {
        return words;
    }

    /**
     * The clock of the same regulation.
     *
     * @return the id of its row, such as {@code PBG-02}; empty where no clock counts it
     */
    public Optional<String> row() {
        return Optional.ofNullable(row);
    }

    @Override
    public Citation citation() {
        return Citation.of(Instruments.PERSONAL_BUDGETS_REGULATIONS_2014.regulation(regulation));
    }

    @Override
    public Standing standing() {
        return standing;
    }

    @Override
    public Certainty certainty() {
        return certainty;
    }
}
