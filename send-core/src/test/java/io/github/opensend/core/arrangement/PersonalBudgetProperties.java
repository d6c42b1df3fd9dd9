package io.github.opensend.core.arrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opensend.core.Serialised;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PersonalBudgetProperties {
    private static final LocalDate START = LocalDate.of(2025, 1, 31);

    private static <T> Optional<T> sometimes(Random random, T value) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value);
    }

    private static LocalDate around(Random random, int days) {
        return START.plusDays(random.nextInt(days));
    }

    private static BudgetPart part(Random random) {
        LocalDate from = around(random, 200);
        BudgetKind kind = BudgetKind.values()[random.nextInt(2)];
        return BudgetPart.part(kind, BudgetForm.values()[random.nextInt(3)])
                .amountInPence(sometimes(random, (long) random.nextInt(500_000)))
                .from(sometimes(random, from))
                .last(random.nextBoolean() ? Optional.empty() : Optional.of(from.plusDays(random.nextInt(900))))
                .build();
    }

    @Provide
    Arbitrary<PersonalBudget> budgets() {
        return Arbitraries.randomValue(random -> PersonalBudget.budget("child-7")
                .addAllParts(IntStream.range(0, random.nextInt(7))
                        .mapToObj(i -> part(random))
                        .toList())
                .noticeOn(sometimes(random, around(random, 400)))
                .consentOn(sometimes(random, around(random, 400)))
                .addAllReviewed(IntStream.range(0, random.nextInt(3))
                        .mapToObj(i -> around(random, 500))
                        .toList())
                .build());
    }

    @Property
    void totalsAreSumsAndTheKindsAndTheFormsAddUpToAll(@ForAll @From("budgets") PersonalBudget budget) {
        long pence = 0;
        int unknown = 0;
        for (BudgetPart part : budget.parts()) {
            pence += part.amountInPence().orElse(0L);
            unknown += part.amountInPence().isEmpty() ? 1 : 0;
        }
        BudgetTotals all = new BudgetTotals(budget.parts().size(), pence, unknown);

        assertThat(budget.totals()).isEqualTo(all);
        assertThat(Arrays.stream(BudgetKind.values()).map(budget::totals).reduce(BudgetTotals.NONE, BudgetTotals::plus))
                .isEqualTo(all);
        assertThat(Arrays.stream(BudgetForm.values()).map(budget::totals).reduce(BudgetTotals.NONE, BudgetTotals::plus))
                .isEqualTo(all);
        assertThat(Serialised.andBack(budget)).isEqualTo(budget);
    }

    @Property
    void findingsAreWhatASlowLookFinds(@ForAll @From("budgets") PersonalBudget budget, @ForAll Random random) {
        LocalDate asOf = around(random, 1_200);

        assertThat(budget.findings(asOf)).allSatisfy(finding -> {
            assertThat(finding.toString()).doesNotContain("child-7");
            assertThat(finding.citation().orElseThrow().toString()).startsWith("SEN (Personal Budgets) Regulations");
        });
        assertThat(budget.findings(asOf))
                .extracting(finding -> finding.rule().name())
                .containsExactlyElementsOf(slowly(budget, asOf));
    }

    private static List<String> slowly(PersonalBudget budget, LocalDate asOf) {
        List<String> found = new ArrayList<>();
        boolean runs = false;
        boolean startUnknown = false;
        LocalDate start = null;
        for (BudgetPart part : budget.parts()) {
            if (part.kind() == BudgetKind.EDUCATION && part.form() == BudgetForm.DIRECT_PAYMENT) {
                startUnknown |= part.from().isEmpty();
                boolean begun = part.from().isEmpty() || !part.from().get().isAfter(asOf);
                boolean over = part.last().isPresent() && part.last().get().isBefore(asOf);
                runs |= begun && !over;
                if (part.from().isPresent()
                        && (start == null || part.from().get().isBefore(start))) {
                    start = part.from().get();
                }
            }
        }
        if (!runs) {
            return found;
        }
        if (startUnknown) {
            found.add("START_NOT_RECORDED");
        }
        if (budget.noticeOn().isEmpty() || budget.noticeOn().get().isAfter(asOf)) {
            found.add("NOTICE_NOT_RECORDED");
        }
        if (budget.consentOn().isEmpty() || budget.consentOn().get().isAfter(asOf)) {
            found.add("CONSENT_NOT_RECORDED");
        }
        if (start == null) {
            return found;
        }
        boolean inTime = false;
        LocalDate end = start.plusMonths(3);
        for (LocalDate day = start; day.isBefore(end) && !day.isAfter(asOf); day = day.plusDays(1)) {
            inTime |= budget.reviewed().contains(day);
        }
        if (!asOf.isBefore(end) && !inTime) {
            found.add("NO_REVIEW_IN_THE_FIRST_THREE_MONTHS");
        }
        LocalDate last = null;
        for (LocalDate day = start; !day.isAfter(asOf); day = day.plusDays(1)) {
            last = budget.reviewed().contains(day) ? day : last;
        }
        if (last != null && last.plusYears(1).isBefore(asOf)) {
            found.add("NO_REVIEW_FOR_A_YEAR");
        }
        return found;
    }

    @Example
    void theFirstThreeMonthsCountTheFirstDayAndTheYearIsOurChoice() {
        PersonalBudget budget = PersonalBudget.budget("b")
                .addParts(BudgetPart.part(BudgetKind.EDUCATION, BudgetForm.DIRECT_PAYMENT)
                        .from(LocalDate.of(2025, 2, 3))
                        .build())
                .noticeOn(START)
                .consentOn(START)
                .build();

        assertThat(budget.findings(LocalDate.of(2025, 5, 2))).isEmpty();
        assertThat(budget.findings(LocalDate.of(2025, 5, 3)))
                .singleElement()
                .hasToString(
                        "no review of the direct payments is recorded within their first three months: 2025-05-02");
        assertThat(BudgetRule.NO_REVIEW_IN_THE_FIRST_THREE_MONTHS.row()).contains("PBG-02");
        assertThat(BudgetRule.NO_REVIEW_IN_THE_FIRST_THREE_MONTHS.citation())
                .hasToString("SEN (Personal Budgets) Regulations 2014 (SI 2014/1652), reg 11(2)(a)");
        assertThat(BudgetRule.NO_REVIEW_FOR_A_YEAR.standing()).isEqualTo(Standing.CONVENTION);
        assertThat(BudgetRule.NO_REVIEW_FOR_A_YEAR.certainty()).isEqualTo(Certainty.DESIGN_CHOICE);
    }

    @Example
    void directPaymentsForOtherThingsHaveOtherLaw() {
        for (BudgetKind kind : List.of(BudgetKind.HEALTH, BudgetKind.SOCIAL_CARE, BudgetKind.TRANSPORT)) {
            assertThat(PersonalBudget.budget("b")
                            .addParts(BudgetPart.part(kind, BudgetForm.DIRECT_PAYMENT)
                                    .from(START)
                                    .build())
                            .build()
                            .findings(START.plusYears(2)))
                    .isEmpty();
        }
    }

    @Example
    void badInputIsRefusedWithEveryFaultAndNoReference() {
        assertThatThrownBy(() -> BudgetPart.part(BudgetKind.HEALTH, BudgetForm.NOTIONAL)
                        .amountInPence(-5L)
                        .from(START)
                        .last(START.minusDays(1))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a part of a personal budget: it is 0 pence or more, found -5; expected the last day on or"
                        + " after the first day 2025-01-31, found 2025-01-30");
        assertThat(PersonalBudget.budget("child-7").build()).hasToString("personal budget of 0 parts");
        assertThat(PersonalBudget.citation())
                .hasToString(
                        "Children and Families Act 2014, s 49; SEN (Personal Budgets) Regulations 2014 (SI 2014/1652)");
    }
}
