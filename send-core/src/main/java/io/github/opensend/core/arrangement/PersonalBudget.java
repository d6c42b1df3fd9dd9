package io.github.opensend.core.arrangement;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instruments;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A personal budget under section 49 of the Children and Families Act 2014: its parts, what was told to the recipient and
 * agreed to, and when the direct payments were reviewed.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class PersonalBudget implements Serializable permits ImmutablePersonalBudget {
    private static final long serialVersionUID = 1L;
    private static final int FIRST_MONTHS = 3;

    PersonalBudget() {}

    /**
     * Starts a budget.
     *
     * @param reference the caller's reference, which is never shown
     * @return a builder
     */
    public static ImmutablePersonalBudget.BuildFinal budget(String reference) {
        return ImmutablePersonalBudget.builder().reference(reference);
    }

    /**
     * The caller's reference.
     *
     * @return a text that is not empty; never shown
     */
    public abstract String reference();

    /**
     * The parts.
     *
     * @return in any order; one budget can have several forms
     */
    public abstract ImmutableList<BudgetPart> parts();

    /**
     * The day of the written notice to whoever receives direct payments for education.
     *
     * @return the day; empty where none is recorded
     */
    public abstract Optional<LocalDate> noticeOn();

    /**
     * The day on which the recipient agreed to direct payments for education.
     *
     * @return the day; empty where none is recorded
     */
    public abstract Optional<LocalDate> consentOn();

    /**
     * The days on which the direct payments for education were reviewed.
     *
     * @return the days
     */
    public abstract ImmutableSet<LocalDate> reviewed();

    /**
     * What all parts come to.
     *
     * @return the totals
     */
    public BudgetTotals totals() {
        return BudgetTotals.of(parts());
    }

    /**
     * What the parts of a kind come to.
     *
     * @param kind what they are for
     * @return the totals
     */
    public BudgetTotals totals(BudgetKind kind) {
        return BudgetTotals.of(
                parts().stream().filter(part -> part.kind() == kind).toList());
    }

    /**
     * What the parts in a form come to.
     *
     * @param form how they are held
     * @return the totals
     */
    public BudgetTotals totals(BudgetForm form) {
        return BudgetTotals.of(
                parts().stream().filter(part -> part.form() == form).toList());
    }

    /**
     * What is looked for and the record does not show, as of a day, of direct payments for education.
     *
     * <p>Only what is recorded up to that day is looked at, and only while such a payment runs. The first three months are
     * counted from the earliest first day that is recorded; a break in the payments starts no count of its own.
     *
     * @param asOf the day on which it is looked at; the day itself has not passed yet
     * @return the findings, in the order of the rules
     */
    public ImmutableList<ArrangementFinding> findings(LocalDate asOf) {
        ImmutableList<BudgetPart> payments =
                parts().stream().filter(BudgetPart::isDirectPaymentForEducation).collect(toImmutableList());
        if (payments.stream().noneMatch(part -> part.runsOn(asOf))) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<ArrangementFinding> findings = ImmutableList.builder();
        if (payments.stream().anyMatch(part -> part.from().isEmpty())) {
            findings.add(
                    ArrangementFinding.finding(BudgetRule.START_NOT_RECORDED).build());
        }
        if (noticeOn().filter(day -> !day.isAfter(asOf)).isEmpty()) {
            findings.add(
                    ArrangementFinding.finding(BudgetRule.NOTICE_NOT_RECORDED).build());
        }
        if (consentOn().filter(day -> !day.isAfter(asOf)).isEmpty()) {
            findings.add(
                    ArrangementFinding.finding(BudgetRule.CONSENT_NOT_RECORDED).build());
        }
        payments.stream()
                .flatMap(part -> part.from().stream())
                .min(Comparator.naturalOrder())
                .ifPresent(start -> findings.addAll(reviews(start, asOf)));
        return findings.build();
    }

    private ImmutableList<ArrangementFinding> reviews(LocalDate start, LocalDate asOf) {
        ImmutableList.Builder<ArrangementFinding> findings = ImmutableList.builder();
        ImmutableList<LocalDate> held = reviewed().stream()
                .filter(day -> !day.isBefore(start) && !day.isAfter(asOf))
                .sorted()
                .collect(toImmutableList());
        LocalDate last = start.plusMonths(FIRST_MONTHS).minusDays(1);
        if (asOf.isAfter(last) && (held.isEmpty() || held.get(0).isAfter(last))) {
            findings.add(ArrangementFinding.finding(BudgetRule.NO_REVIEW_IN_THE_FIRST_THREE_MONTHS)
                    .day(last)
                    .found(held.isEmpty() ? "" : "the first is on " + held.get(0))
                    .build());
        }
        if (!held.isEmpty() && asOf.isAfter(held.get(held.size() - 1).plusYears(1))) {
            findings.add(ArrangementFinding.finding(BudgetRule.NO_REVIEW_FOR_A_YEAR)
                    .day(held.get(held.size() - 1))
                    .build());
        }
        return findings.build();
    }

    /**
     * Where the law stands.
     *
     * @return section 49, and the regulations
     */
    public static Citation citation() {
        return Citation.of(
                Instruments.CHILDREN_AND_FAMILIES_ACT_2014.section("49"),
                Instruments.PERSONAL_BUDGETS_REGULATIONS_2014.whole());
    }

    @Value.Check
    void hasAReference() {
        new Faults().blank("the reference", Optional.of(reference())).refuse("a personal budget");
    }

    /**
     * How many parts there are; the rest is about a child.
     *
     * @return such as {@code personal budget of 2 parts}
     */
    @Override
    public final String toString() {
        return "personal budget of " + parts().size() + " parts";
    }
}
