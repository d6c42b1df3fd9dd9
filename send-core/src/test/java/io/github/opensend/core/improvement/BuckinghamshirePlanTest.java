package io.github.opensend.core.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.Serialised;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Standing;
import io.github.opensend.core.measure.Break;
import io.github.opensend.core.measure.Direction;
import io.github.opensend.core.measure.Measure;
import io.github.opensend.core.measure.Staleness;
import io.github.opensend.core.measure.Target;
import io.github.opensend.core.measure.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuckinghamshirePlanTest {
    private static final ImprovementPlan PLAN = BuckinghamshirePlan.plan();
    private final ImmutableList<ReferenceFinding> findings = ReferenceCheck.of(PLAN);

    private List<String> found(ReferenceRule rule) {
        return findings.stream()
                .filter(finding -> finding.rule() == rule)
                .map(finding -> String.join(" ", finding.about()))
                .toList();
    }

    private String words(ReferenceRule rule, String about) {
        return findings.stream()
                .filter(finding ->
                        finding.rule() == rule && finding.about().get(0).equals(about))
                .map(ReferenceFinding::words)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void thePlanHasEightPriorities33ObjectivesThreeKeyPrinciplesAnd87Outcomes() {
        assertThat(PLAN.priorities()).hasSize(8);
        assertThat(PLAN.objectives()).hasSize(33);
        assertThat(PLAN.keyPrinciples()).hasSize(3);
        assertThat(PLAN.outcomes()).hasSize(87);
        assertThat(PLAN.priorities().stream()
                        .map(priority -> PLAN.outcomesOf(priority.id()).size()))
                .containsExactly(11, 10, 13, 11, 16, 9, 8, 9);
        assertThat(PLAN.keyPrinciple("KP3")).contains(PLAN.keyPrinciples().get(2));
        assertThat(PLAN.outcome("5.8").orElseThrow()).hasToString("5.8: complaints become fewer");
        assertThat(PLAN).hasToString("SEND Improvement Plan 2021-23: 8 priorities, 33 objectives, 87 outcomes");
    }

    @Test
    void everyPlaceIsCitedByItsIdAndMeasuresSomething() {
        for (PlanPlace place : PLAN.places()) {
            assertThat(place.citation())
                    .hasToString("Buckinghamshire SEND Improvement Plan 2021-23, para " + place.id());
            assertThat(place.measures()).as(place.id()).isNotEmpty();
            assertThat(place.words()).isNotBlank().doesNotEndWith(".");
        }
        assertThat(PLAN.standing()).isEqualTo(Standing.LOCAL_PRACTICE);
        assertThat(PLAN.certaintyOfDays()).isEqualTo(Certainty.INFERRED);
        assertThat(Serialised.andBack(PLAN)).isEqualTo(PLAN);
    }

    @ParameterizedTest
    @CsvSource({
        "1.6, PERCENT, AT_LEAST, 20, 2023-12-31",
        "4.2, PERCENT, AT_LEAST, 67,",
        "4.4, PERCENT, AT_LEAST, 35,",
        "5.2, PERCENT, ABOVE, 85,",
        "5.4, WEEKS, AT_MOST, 16,",
        "6.1, PERCENT, EQUAL, 100,",
        "6.4, PERCENT, EQUAL, 100,",
        "6.6, PERCENT, AT_LEAST, 80,",
        "6.8, PERCENT, EQUAL, 100,"
    })
    void figuresAndDaysAreThoseOfThePlan(
            String outcome, Unit unit, Direction direction, BigDecimal value, LocalDate by) {
        PlannedMeasure planned = PLAN.outcome(outcome).orElseThrow().measures().get(0);
        Measure measure = planned.readings().get(0);

        assertThat(planned.readings()).hasSize(1);
        assertThat(planned.certainty()).isEqualTo(Certainty.VERIFIED);
        assertThat(measure.direction()).isEqualTo(direction);
        assertThat(measure.target()).contains(new Target.Exact(value, unit));
        assertThat(measure.by()).isEqualTo(Optional.ofNullable(by));
    }

    @Test
    void oneOutcomeHasTwoTargetsWithDaysOfTheirOwn() {
        assertThat(PLAN.outcome("4.1").orElseThrow().measures().stream()
                        .map(planned -> planned.readings().get(0).toString()))
                .containsExactly(
                        "helios-autism-assessments at-least 200 in number by 2021-05-31",
                        "referral-to-treatment-wait at-most 18 weeks by 2022-03-31",
                        "paediatric-improvement-plan done",
                        "neurodevelopmental-and-paediatric-waits down");
        assertThat(found(ReferenceRule.SEVERAL_TARGETS)).containsExactly("3.12", "4.1");
        assertThat(words(ReferenceRule.SEVERAL_TARGETS, "4.1"))
                .isEqualTo("4.1 has 2 targets: helios-autism-assessments at-least 200 in number by 2021-05-31;"
                        + " referral-to-treatment-wait at-most 18 weeks by 2022-03-31");
    }

    @Test
    void theTwoReadingsOfEightyPerCentStandApart() {
        List<Measure> readings =
                PLAN.outcome("6.2").orElseThrow().measures().get(0).readings();

        assertThat(readings)
                .extracting(Measure::id)
                .containsExactly("full-plans-audited", "audited-plans-good-or-better");
        assertThat(readings).allSatisfy(reading -> assertThat(reading.by()).contains(LocalDate.of(2021, 3, 31)));
        assertThat(found(ReferenceRule.SEVERAL_READINGS))
                .contains("6.2 full-plans-audited audited-plans-good-or-better");
        assertThat(words(ReferenceRule.SEVERAL_READINGS, "6.2"))
                .isEqualTo("6.2 may mean full plans that were audited, out of all; or audited plans graded good or"
                        + " outstanding, out of all that were audited");
        assertThat(found(ReferenceRule.DUE_SOON_AFTER_THE_START))
                .containsExactly("6.2 full-plans-audited audited-plans-good-or-better");
    }

    @Test
    void twelveWeeksAndSixteenAreFoundToDiffer() {
        assertThat(found(ReferenceRule.TARGETS_DIFFER)).containsExactly("5.4 2.5, aim 4 review-meeting-to-final-plan");
        assertThat(words(ReferenceRule.TARGETS_DIFFER, "5.4")).contains("5.4 has 16 weeks", "2.5, aim 4 has 12 weeks");
        assertThat(PLAN.outcome("5.4").orElseThrow().caveat().orElseThrow()).contains("Devon");
    }

    @Test
    void sixtyPerCentForEnglandIn2020IsFoundToHaveBeenPublishedOtherwise() {
        assertThat(found(ReferenceRule.BENCHMARK_CONTRADICTED))
                .containsExactly("5.1 plans-within-20-weeks-including-exceptions");
        assertThat(words(ReferenceRule.BENCHMARK_CONTRADICTED, "5.1"))
                .startsWith("5.1 prints 60 for the figure of England for 2020; published are England 2020: 55.6%")
                .contains("England 2020: 58%")
                .endsWith("; rounded alike are England 2019: 60.4% (plans-within-20-weeks-excluding-exceptions) and"
                        + " England 2021: 59.9% (plans-within-20-weeks-excluding-exceptions)");
        assertThat(words(ReferenceRule.BENCHMARK_INCOMPLETE, "5.1")).endsWith("without what it counts");
        assertThat(words(ReferenceRule.BENCHMARK_INCOMPLETE, "1.1")).endsWith("without its year and what it counts");
        assertThat(found(ReferenceRule.BENCHMARK_INCOMPLETE)).hasSize(2);
    }

    @Test
    void codesThatLeadNowhereAreFound() {
        assertThat(found(ReferenceRule.CITED_NOWHERE)).containsExactly("A3", "A8", "D1");
        assertThat(found(ReferenceRule.DECLARED_NOT_CITED))
                .containsExactlyInAnyOrder("P1 B1", "P2 A8", "P2 C5", "P3 A3", "P4 A8", "P4 A9", "P6 D1", "P7 D1");
        assertThat(words(ReferenceRule.DECLARED_NOT_CITED, "P3")).endsWith("cites it by name; one cites all");
        assertThat(words(ReferenceRule.DECLARED_NOT_CITED, "P1")).endsWith("cites it by name");
        assertThat(found(ReferenceRule.CITED_NOT_DECLARED)).containsExactly("2.1 B1", "2.2 B3", "8.1 B1");
        assertThat(found(ReferenceRule.FITS_ANOTHER_OBJECTIVE)).containsExactly("3.9 A5", "4.5 A8", "4.6 A9");
        assertThat(found(ReferenceRule.ALL_FOR_OBJECTIVES)).containsExactly("3.7");
        assertThat(found(ReferenceRule.KEY_PRINCIPLES_FOR_OBJECTIVES))
                .hasSize(14)
                .allMatch(id -> id.startsWith("5."));
        assertThat(found(ReferenceRule.UNKNOWN_REFERENCE)).isEmpty();
        assertThat(found(ReferenceRule.DECLARATIONS_DISAGREE)).isEmpty();
        assertThat(found(ReferenceRule.NEARLY_THE_SAME_WORDS)).containsExactly("3.6 8.4");
    }

    @Test
    void theBlankTargetIsAValueAndIsFound() {
        Measure use =
                PLAN.outcome("4.7").orElseThrow().measures().get(0).readings().get(0);

        assertThat(use.target()).contains(new Target.Blank());
        assertThat(found(ReferenceRule.BLANK_TARGET)).containsExactly("4.7 speech-and-language-link-use");
    }

    @Test
    void whatBreaksASeriesIsToldWithoutADay() {
        assertThat(PLAN.outcome("7.4").orElseThrow().measures().get(0).breaks()).contains(Break.Kind.PLATFORM);
        assertThat(PLAN.outcome("7.7").orElseThrow().measures().get(0).breaks()).contains(Break.Kind.BASELINE_RESET);
    }

    @Test
    void pagesOfTheLocalOfferAreReportedAtThreeSixAndTwelveMonths() {
        assertThat(BuckinghamshirePlan.localOfferPages()
                        .of(Optional.of(LocalDate.of(2021, 1, 31)), LocalDate.of(2021, 7, 31)))
                .isEqualTo(new Staleness.Stale(6));
        assertThat(BuckinghamshirePlan.localOfferPages().citation().toString()).endsWith("para 7.3");
    }

    @Test
    void everyRuleHasANameWordsAndAStanding() {
        for (ReferenceRule rule : ReferenceRule.values()) {
            assertThat(rule.id()).matches("[a-z-]+");
            assertThat(rule.words()).isNotBlank();
            assertThat(rule.standing()).isEqualTo(Standing.CONVENTION);
        }
        assertThat(ReferenceRule.FITS_ANOTHER_OBJECTIVE.certainty()).isEqualTo(Certainty.INFERRED);
        assertThat(findings.get(0))
                .hasToString("declared-not-cited: " + findings.get(0).words());
    }
}
