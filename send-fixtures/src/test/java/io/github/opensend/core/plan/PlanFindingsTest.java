package io.github.opensend.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.approach.Voice;
import io.github.opensend.core.law.Standing;
import io.github.opensend.core.setting.YearGroup;
import io.github.opensend.fixtures.sample.Plans;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One vector for each rule: what is taken from a plan in which nothing is missing, and what is found then. */
class PlanFindingsTest {
    private static final LocalDate ON = Plans.DATED;

    private static ImmutableEhcPlan complete() {
        return ImmutableEhcPlan.copyOf(Plans.complete());
    }

    private static ImmutableSet<PlanRule> found(EhcPlan plan) {
        return PlanFindings.of(plan, ON, EvidenceLimits.months(3)).rules();
    }

    @Test
    void nothingIsFoundInAPlanInWhichNothingIsMissing() {
        PlanFindings findings = PlanFindings.of(Plans.complete(), ON, EvidenceLimits.months(3));
        assertThat(findings.findings()).isEmpty();
        assertThat(findings.notLooked()).isEmpty();
    }

    private static ImmutableThreadRow row(EhcPlan plan, int place) {
        return ImmutableThreadRow.copyOf(plan.thread().get(place));
    }

    private static ImmutableEhcPlan with(ImmutableEhcPlan plan, int place, ThreadRow row) {
        ImmutableList.Builder<ThreadRow> rows = ImmutableList.builder();
        for (int i = 0; i < plan.thread().size(); i++) {
            rows.add(i == place ? row : plan.thread().get(i));
        }
        return plan.withThread(rows.build());
    }

    private static EhcPlan provision(UnaryOperator<ImmutablePlanProvision> change) {
        ImmutableThreadRow first = row(complete(), 0);
        return with(
                complete(),
                0,
                first.withProvisions(change.apply(
                        ImmutablePlanProvision.copyOf(first.provisions().get(0)))));
    }

    private static EhcPlan outcome(UnaryOperator<ImmutablePlanOutcome> change) {
        ImmutableThreadRow first = row(complete(), 0);
        return with(
                complete(),
                0,
                first.withOutcome(
                        change.apply(ImmutablePlanOutcome.copyOf(first.outcome().orElseThrow()))));
    }

    private static EhcPlan advice(AdviceKind kind, UnaryOperator<ImmutableAdviceEntry> change) {
        return complete()
                .withAdvice(complete().advice().stream()
                        .map(one -> one.kind() == kind ? change.apply(ImmutableAdviceEntry.copyOf(one)) : one)
                        .toList());
    }

    private static EhcPlan without(AdviceKind kind) {
        return complete()
                .withAdvice(complete().advice().stream()
                        .filter(one -> one.kind() != kind)
                        .toList());
    }

    private static EhcPlan aboutMe(UnaryOperator<ImmutableAboutMe> change) {
        return complete()
                .withAboutMe(change.apply(ImmutableAboutMe.copyOf(complete().aboutMe())));
    }

    private static ImmutableEhcPlan withoutRow(int place) {
        ImmutableList.Builder<ThreadRow> rows = ImmutableList.builder();
        for (int i = 0; i < complete().thread().size(); i++) {
            if (i != place) {
                rows.add(complete().thread().get(i));
            }
        }
        return complete().withThread(rows.build());
    }

    static Stream<Arguments> vectors() {
        return Stream.of(
                Arguments.of(PlanRule.CHILDS_VIEWS_MISSING, aboutMe(me -> me.withChild(Voice.notRecorded()))),
                Arguments.of(PlanRule.PARENTS_VIEWS_MISSING, aboutMe(me -> me.withParents(Voice.notRecorded()))),
                Arguments.of(PlanRule.ASPIRATIONS_MISSING, aboutMe(me -> me.withAspirations())),
                Arguments.of(
                        PlanRule.NO_SPECIAL_EDUCATIONAL_NEED,
                        with(complete(), 0, row(complete(), 0).withNeed(Optional.empty()))),
                Arguments.of(
                        PlanRule.NEED_WITHOUT_PROVISION,
                        with(complete(), 0, row(complete(), 0).withProvisions())),
                Arguments.of(
                        PlanRule.HEALTH_OR_CARE_NEED_WITHOUT_PROVISION,
                        with(complete(), 1, row(complete(), 1).withProvisions())),
                Arguments.of(
                        PlanRule.PROVISION_WITHOUT_NEED,
                        with(complete(), 2, row(complete(), 2).withNeed(Optional.empty()))),
                Arguments.of(
                        PlanRule.PROVISION_WITHOUT_OUTCOME,
                        with(complete(), 1, row(complete(), 1).withOutcome(Optional.empty()))),
                Arguments.of(
                        PlanRule.NEED_WITHOUT_OUTCOME,
                        with(complete(), 1, row(complete(), 1).withOutcome(Optional.empty()))),
                Arguments.of(
                        PlanRule.PROVISION_WITHOUT_FREQUENCY, provision(one -> one.withFrequency(Optional.empty()))),
                Arguments.of(PlanRule.PROVISION_WITHOUT_QUANTITY, provision(one -> one.withMinutes(Optional.empty()))),
                Arguments.of(PlanRule.PROVISION_WITHOUT_WHO, provision(one -> one.withProvidedBy())),
                Arguments.of(
                        PlanRule.PROVISION_IN_OPEN_WORDS, provision(one -> one.withWords("Up to two hours of help"))),
                Arguments.of(PlanRule.OUTCOME_WITHOUT_MEASURE, outcome(one -> one.withMeasure(Optional.empty()))),
                Arguments.of(PlanRule.OUTCOME_WITHOUT_DATE, outcome(one -> one.withByWhen(Optional.empty()))),
                Arguments.of(PlanRule.OUTCOME_DATE_PASSED, outcome(one -> one.withByWhen(ON.minusDays(1)))),
                Arguments.of(
                        PlanRule.ADULTHOOD_PROVISION_ABSENT, provision(one -> one.withPreparesFor(ImmutableSet.of()))),
                Arguments.of(
                        PlanRule.ADULTHOOD_OUTCOME_ABSENT,
                        with(withoutRow(2), 0, row(outcome(one -> one.withPreparesFor(ImmutableSet.of())), 0))
                                .withNoneIdentified(Strand.SOCIAL_CARE)),
                Arguments.of(PlanRule.HEALTH_NOT_REFLECTED, withoutRow(1)),
                Arguments.of(PlanRule.CARE_NOT_REFLECTED, withoutRow(2)),
                Arguments.of(PlanRule.PLACEMENT_IN_A_DRAFT, complete().withStatus(PlanStatus.DRAFT)),
                Arguments.of(
                        PlanRule.PLACEMENT_MISSING,
                        complete().withPlacement(Placement.at().build())),
                Arguments.of(
                        PlanRule.DIRECT_PAYMENT_WITHOUT_PURPOSE,
                        complete()
                                .withDirectPayments(
                                        new DirectPayment("termly", ImmutableSet.of("talk"), ImmutableSet.of()))),
                Arguments.of(PlanRule.ADVICE_NOT_LISTED, without(AdviceKind.PSYCHOLOGICAL)),
                Arguments.of(PlanRule.ADULTHOOD_ADVICE_NOT_LISTED, without(AdviceKind.PREPARING_FOR_ADULTHOOD)),
                Arguments.of(
                        PlanRule.ADVICE_NOT_RECEIVED,
                        advice(AdviceKind.EDUCATIONAL, one -> one.withReceivedOn(Optional.empty()))),
                Arguments.of(
                        PlanRule.ADVICE_NOT_APPENDED,
                        advice(AdviceKind.EDUCATIONAL, one -> one.withAppended(Optional.empty()))),
                Arguments.of(
                        PlanRule.EVIDENCE_OLDER_THAN_ITS_LIMIT,
                        advice(AdviceKind.PSYCHOLOGICAL, one -> one.withReceivedOn(LocalDate.of(2025, 12, 1)))),
                Arguments.of(
                        PlanRule.CHILDS_VIEWS_MISSING_IN_HEALTH_ADVICE,
                        advice(AdviceKind.MEDICAL, one -> one.withChildsViews(Voice.notRecorded()))));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void whatIsTakenFromAPlanIsFoundMissing(PlanRule rule, EhcPlan plan) {
        assertThat(found(plan)).contains(rule);
    }

    @ParameterizedTest
    @EnumSource(PlanRule.class)
    void everyRuleHasAVector(PlanRule rule) {
        assertThat(vectors().map(vector -> vector.get()[0])).contains(rule);
        assertThat(rule.citation().provisions()).isNotEmpty();
    }

    @Test
    void ourOwnRulesAreNeverCalledLaw() {
        assertThat(PlanRule.values())
                .filteredOn(rule -> rule.citation().toString().startsWith("OpenSEND"))
                .isNotEmpty()
                .allMatch(rule -> rule.standing() == Standing.CONVENTION);
    }

    @Test
    void evidenceIsOfItsLimitOnTheLastDayAndOlderOnTheNext() {
        assertThat(PlanFindings.of(Plans.complete(), LocalDate.of(2026, 3, 2), EvidenceLimits.months(3))
                        .rules())
                .isEmpty();
        assertThat(PlanFindings.of(Plans.complete(), LocalDate.of(2026, 3, 3), EvidenceLimits.months(3))
                        .rules())
                .containsExactly(PlanRule.EVIDENCE_OLDER_THAN_ITS_LIMIT);
    }

    @Test
    void withoutALimitOrAYearGroupTheRulesAreNotAskedAndSaySo() {
        PlanFindings findings = PlanFindings.of(complete().withYearGroup(Optional.empty()), ON, EvidenceLimits.none());
        assertThat(findings.findings()).isEmpty();
        assertThat(findings.notLooked())
                .containsOnlyKeys(
                        PlanRule.ADULTHOOD_PROVISION_ABSENT,
                        PlanRule.ADULTHOOD_OUTCOME_ABSENT,
                        PlanRule.ADULTHOOD_ADVICE_NOT_LISTED,
                        PlanRule.EVIDENCE_OLDER_THAN_ITS_LIMIT);
    }

    @Test
    void adulthoodIsLookedForFromYearNineAndNotBefore() {
        EhcPlan bare = provision(one -> one.withPreparesFor(ImmutableSet.of()));
        assertThat(found(ImmutableEhcPlan.copyOf(bare).withYearGroup(YearGroup.of("8"))))
                .doesNotContain(PlanRule.ADULTHOOD_PROVISION_ABSENT);
        assertThat(found(ImmutableEhcPlan.copyOf(bare).withYearGroup(YearGroup.of("13"))))
                .contains(PlanRule.ADULTHOOD_PROVISION_ABSENT);
    }

    @Test
    void theParentsViewsAreNotLookedForInAYoungPersonsPlan() {
        EhcPlan plan = aboutMe(me -> me.withParents(Voice.notRecorded()));
        assertThat(found(ImmutableEhcPlan.copyOf(plan)
                        .withFront(FrontPage.page().youngPerson(true).build())))
                .doesNotContain(PlanRule.PARENTS_VIEWS_MISSING);
    }

    @Test
    void everyFaultOfAPlanIsToldAtOnceWithItsPlaceAndWithoutItsWords() {
        assertThatThrownBy(() -> EhcPlan.plan(" ", 0, PlanStatus.FINAL, ON)
                        .addThread(
                                ThreadRow.row(Strand.HEALTH)
                                        .need(new PlanNeed("one", "secret words"))
                                        .addProvisions(PlanProvision.provision("p", PlanSection.F, "secret words")
                                                .minutes(0)
                                                .build())
                                        .build(),
                                ThreadRow.row(Strand.HEALTH)
                                        .need(new PlanNeed("one", "other secret words"))
                                        .build())
                        .addNoneIdentified(Strand.HEALTH)
                        .addDirectPayments(
                                new DirectPayment("termly", ImmutableSet.of("none"), ImmutableSet.of("none")))
                        .build())
                .isInstanceOfSatisfying(
                        InvalidPlanException.class,
                        refused -> assertThat(refused.faults().stream().map(PlanFault::place))
                                .containsExactly(
                                        "reference",
                                        "version",
                                        "thread[0].need",
                                        "thread[0].provisions[0].section",
                                        "thread[0].provisions[0].minutes",
                                        "thread[1].need.reference",
                                        "thread[1].need",
                                        "directPayments[0].needs",
                                        "directPayments[0].outcomes"))
                .hasMessageNotContaining("secret");
    }

    @Test
    void noWordOfAPlanIsPrinted() {
        assertThat(Plans.complete().toString()
                        + Plans.complete().thread()
                        + Plans.complete().advice()
                        + Plans.complete().aboutMe()
                        + Plans.complete().placement())
                .doesNotContain("railway")
                .doesNotContain("seizures")
                .doesNotContain("plan-example")
                .doesNotContain("Example School");
    }
}
