package io.github.opensend.core.arrangement;

/**
 * What a part of a personal budget is for.
 *
 * @since 0.1.0
 */
public enum BudgetKind implements ArrangementWord {
    /** Special educational provision: the part that the Personal Budgets Regulations 2014 are about. */
    EDUCATION,
    /** Health: a personal health budget, under law of its own. */
    HEALTH,
    /** Social care, under law of its own. */
    SOCIAL_CARE,
    /** Travel to and from the place of education, by a council's own scheme. */
    TRANSPORT;
}
