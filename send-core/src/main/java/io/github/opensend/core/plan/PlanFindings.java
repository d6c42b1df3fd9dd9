package io.github.opensend.core.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.approach.Participation;
import io.github.opensend.core.approach.Voice;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * What the law, the Code and the rest look for in a plan and do not see, as of a day.
 *
 * <p>Findings are no grade and no verdict. An {@link io.github.opensend.core.quality.Audit} is made by people.
 *
 * @param plan the version that was looked at
 * @param asOf the day on which it was looked at
 * @param findings what was found, section by section in the order of the plan
 * @param notLooked the rules that could not be asked, and why
 * @since 0.1.0
 */
public record PlanFindings(
        EhcPlan plan, LocalDate asOf, ImmutableList<PlanFinding> findings, ImmutableMap<PlanRule, String> notLooked)
        implements Serializable {
    private static final int FROM_YEAR = 9;
    private static final ImmutableSet<PlanRule> FOR_ADULTHOOD = ImmutableSet.of(
            PlanRule.ADULTHOOD_PROVISION_ABSENT,
            PlanRule.ADULTHOOD_OUTCOME_ABSENT,
            PlanRule.ADULTHOOD_ADVICE_NOT_LISTED);

    /**
     * Looks at a plan.
     *
     * @param plan a version of a plan
     * @param asOf the day; the day itself has not passed yet
     * @param limits how old advice may be
     * @return what was found, and what could not be asked
     */
    public static PlanFindings of(EhcPlan plan, LocalDate asOf, EvidenceLimits limits) {
        return new Looking(plan, asOf, limits).findings();
    }

    /**
     * The rules under which something was found.
     *
     * @return the rules
     */
    public ImmutableSet<PlanRule> rules() {
        return findings.stream().map(PlanFinding::rule).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * How much was found.
     *
     * @return such as {@code 3 findings on 2026-03-02}
     */
    @Override
    public String toString() {
        return findings.size() + " findings on " + asOf;
    }

    /** One look at one plan. */
    private static final class Looking {
        private final ImmutableList.Builder<PlanFinding> findings = ImmutableList.builder();
        private final ImmutableMap.Builder<PlanRule, String> notLooked = ImmutableMap.builder();
        private final EhcPlan plan;
        private final LocalDate asOf;
        private final EvidenceLimits limits;
        private final boolean isFirst;
        private final Set<PlanNeed> provided = new HashSet<>();
        private final Set<PlanNeed> aimed = new HashSet<>();
        private final Set<PlanProvision> needed = new HashSet<>();
        private final Set<PlanProvision> leading = new HashSet<>();

        Looking(EhcPlan plan, LocalDate asOf, EvidenceLimits limits) {
            this.plan = plan;
            this.asOf = asOf;
            this.limits = limits;
            this.isFirst = plan.status() == PlanStatus.DRAFT || plan.status() == PlanStatus.FINAL;
            for (ThreadRow row : plan.thread()) {
                row.need().filter(need -> !row.provisions().isEmpty()).ifPresent(provided::add);
                row.need().filter(need -> row.outcome().isPresent()).ifPresent(aimed::add);
                row.need().ifPresent(need -> needed.addAll(row.provisions()));
                row.outcome().ifPresent(outcome -> leading.addAll(row.provisions()));
            }
        }

        PlanFindings findings() {
            aboutMe();
            needs();
            silence();
            outcomes();
            provision();
            adulthood();
            placement();
            directPayments();
            advice();
            return new PlanFindings(plan, asOf, findings.build(), notLooked.buildOrThrow());
        }

        private void aboutMe() {
            when(isNotRecorded(plan.aboutMe().child()), PlanRule.CHILDS_VIEWS_MISSING);
            boolean forYoungPerson = plan.front().youngPerson().orElse(false);
            when(!forYoungPerson && isNotRecorded(plan.aboutMe().parents()), PlanRule.PARENTS_VIEWS_MISSING);
            when(plan.aboutMe().aspirations().isEmpty(), PlanRule.ASPIRATIONS_MISSING);
        }

        private void needs() {
            when(
                    plan.thread().stream()
                            .noneMatch(row -> row.strand().area().isPresent()
                                    && row.need().isPresent()),
                    PlanRule.NO_SPECIAL_EDUCATIONAL_NEED);
            Set<PlanNeed> seen = new HashSet<>();
            for (ThreadRow row : plan.thread()) {
                row.need().filter(seen::add).ifPresent(need -> {
                    String where = row.strand().needSection().id() + ", " + need;
                    PlanRule unmet = row.strand().area().isPresent()
                            ? PlanRule.NEED_WITHOUT_PROVISION
                            : PlanRule.HEALTH_OR_CARE_NEED_WITHOUT_PROVISION;
                    when(!provided.contains(need), unmet, where, "");
                    when(!aimed.contains(need), PlanRule.NEED_WITHOUT_OUTCOME, where, "");
                });
            }
        }

        private void silence() {
            when(isSilentOn(Strand.HEALTH), PlanRule.HEALTH_NOT_REFLECTED);
            when(isSilentOn(Strand.SOCIAL_CARE), PlanRule.CARE_NOT_REFLECTED);
        }

        private boolean isSilentOn(Strand strand) {
            return !plan.noneIdentified().contains(strand)
                    && plan.thread().stream()
                            .noneMatch(row -> row.strand() == strand
                                    && (row.need().isPresent()
                                            || !row.provisions().isEmpty()));
        }

        private void outcomes() {
            for (PlanOutcome outcome : plan.outcomes().values()) {
                String where = PlanSection.E.id() + ", " + outcome;
                when(outcome.measure().isEmpty(), PlanRule.OUTCOME_WITHOUT_MEASURE, where, "");
                when(outcome.byWhen().isEmpty(), PlanRule.OUTCOME_WITHOUT_DATE, where, "");
                outcome.byWhen()
                        .filter(asOf::isAfter)
                        .ifPresent(day -> found(PlanRule.OUTCOME_DATE_PASSED, where, day.toString()));
            }
        }

        private void provision() {
            for (PlanProvision provision : plan.provisions().values()) {
                String where = provision.section().id() + ", " + provision;
                boolean isQuantified = provision.unquantifiedBecause().isEmpty();
                when(!needed.contains(provision), PlanRule.PROVISION_WITHOUT_NEED, where, "");
                when(!leading.contains(provision), PlanRule.PROVISION_WITHOUT_OUTCOME, where, "");
                when(isQuantified && provision.frequency().isEmpty(), PlanRule.PROVISION_WITHOUT_FREQUENCY, where, "");
                when(isQuantified && provision.minutes().isEmpty(), PlanRule.PROVISION_WITHOUT_QUANTITY, where, "");
                when(provision.providedBy().isEmpty(), PlanRule.PROVISION_WITHOUT_WHO, where, "");
                OpenWords.in(provision.words())
                        .ifPresent(open -> found(PlanRule.PROVISION_IN_OPEN_WORDS, where, "\"" + open + "\""));
            }
        }

        private void adulthood() {
            if (plan.yearGroup()
                    .flatMap(year -> year.isInOrBeyondYear(FROM_YEAR))
                    .isEmpty()) {
                FOR_ADULTHOOD.forEach(rule -> notLooked.put(rule, "the national curriculum year is not known"));
                return;
            }
            if (!plan.yearGroup()
                    .flatMap(year -> year.isInOrBeyondYear(FROM_YEAR))
                    .orElse(false)) {
                return;
            }
            when(
                    plan.provisions().values().stream()
                            .allMatch(one -> one.preparesFor().isEmpty()),
                    PlanRule.ADULTHOOD_PROVISION_ABSENT);
            when(
                    plan.outcomes().values().stream()
                            .allMatch(one -> one.preparesFor().isEmpty()),
                    PlanRule.ADULTHOOD_OUTCOME_ABSENT);
            when(isFirst && !lists(AdviceKind.PREPARING_FOR_ADULTHOOD), PlanRule.ADULTHOOD_ADVICE_NOT_LISTED);
        }

        private void placement() {
            when(plan.status() == PlanStatus.DRAFT && !plan.placement().isEmpty(), PlanRule.PLACEMENT_IN_A_DRAFT);
            when(!plan.status().isProposed() && plan.placement().isEmpty(), PlanRule.PLACEMENT_MISSING);
        }

        private void directPayments() {
            for (DirectPayment payment : plan.directPayments()) {
                when(
                        payment.needs().isEmpty() || payment.outcomes().isEmpty(),
                        PlanRule.DIRECT_PAYMENT_WITHOUT_PURPOSE);
            }
        }

        private void advice() {
            if (isFirst) {
                for (AdviceKind kind : AdviceKind.values()) {
                    when(
                            kind.isSoughtForAll() && !lists(kind),
                            PlanRule.ADVICE_NOT_LISTED,
                            PlanSection.K.id(),
                            kind.words());
                }
            }
            boolean hasLimit = false;
            for (AdviceEntry advice : plan.advice()) {
                String where = PlanSection.K.id() + ", " + advice;
                when(
                        advice.requested().orElse(false) && advice.receivedOn().isEmpty(),
                        PlanRule.ADVICE_NOT_RECEIVED,
                        where,
                        "");
                when(
                        advice.receivedOn().isPresent() && !advice.appended().orElse(false),
                        PlanRule.ADVICE_NOT_APPENDED,
                        where,
                        advice.appended().isEmpty() ? "not recorded" : "");
                when(
                        advice.kind() == AdviceKind.MEDICAL
                                && advice.receivedOn().isPresent()
                                && isNotRecorded(advice.childsViews()),
                        PlanRule.CHILDS_VIEWS_MISSING_IN_HEALTH_ADVICE,
                        where,
                        "");
                hasLimit |= limits.of(advice.kind()).isPresent();
                limits.of(advice.kind())
                        .ifPresent(months -> advice.receivedOn()
                                .filter(day -> asOf.isAfter(day.plusMonths(months)))
                                .ifPresent(day -> found(
                                        PlanRule.EVIDENCE_OLDER_THAN_ITS_LIMIT,
                                        where,
                                        day + ", limit " + months + " months")));
            }
            if (!hasLimit) {
                notLooked.put(PlanRule.EVIDENCE_OLDER_THAN_ITS_LIMIT, "no limit was set, or there is no advice");
            }
        }

        private boolean lists(AdviceKind kind) {
            return plan.advice().stream().anyMatch(advice -> advice.kind() == kind);
        }

        private static boolean isNotRecorded(Voice voice) {
            return voice.participation() == Participation.NOT_RECORDED;
        }

        private void when(boolean isSo, PlanRule rule) {
            when(isSo, rule, rule.section().id(), "");
        }

        private void when(boolean isSo, PlanRule rule, String where, String found) {
            if (isSo) {
                found(rule, where, found);
            }
        }

        private void found(PlanRule rule, String where, String found) {
            findings.add(new PlanFinding(rule, where, found));
        }
    }
}
