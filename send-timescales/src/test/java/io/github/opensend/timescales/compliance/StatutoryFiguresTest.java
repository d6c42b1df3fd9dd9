package io.github.opensend.timescales.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.opensend.core.event.AdviceGiver;
import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.event.EventTypes;
import io.github.opensend.core.measure.PublishedPercentage;
import io.github.opensend.core.measure.Rate;
import io.github.opensend.timescales.clock.TimelineEngine;
import io.github.opensend.timescales.law.EnglishLaw;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatutoryFiguresTest {
    private static final LocalDate RECEIVED = LocalDate.of(2024, 1, 8);
    private static final TimelineEngine ENGINE = TimelineEngine.with(EnglishLaw.rules());

    private static StatutoryTally tally(StatutoryMeasure measure, LocalDate asOf, CaseEvent... events) {
        CaseRecord record = CaseRecord.builder("a").addEvents(events).build();
        StatutoryFigures figures = Stream.of(ENGINE.timeline(record, asOf)).collect(StatutoryFigures.toFigures());
        return Objects.requireNonNull(
                Objects.requireNonNull(figures.by(By.ALL).get(Group.ALL)).get(measure));
    }

    private static Map<Verdict, Long> some(StatutoryTally tally) {
        return tally.counts().entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void aPlanOnTheLastDayOfTheLawIsInTime() {
        StatutoryTally tally = tally(
                StatutoryMeasure.PLAN_IN_20_WEEKS,
                RECEIVED.plusYears(1),
                EventTypes.ASSESSMENT_REQUESTED.on(RECEIVED),
                EventTypes.PLAN_FINALISED.on(RECEIVED.plusWeeks(20)));

        assertThat(some(tally)).isEqualTo(Map.of(Verdict.IN_TIME, 1L));
    }

    @Test
    void aCaseThatIsOverdueAndOpenIsInTheDenominator() {
        StatutoryTally tally = tally(
                StatutoryMeasure.PLAN_IN_20_WEEKS,
                RECEIVED.plusWeeks(20).plusDays(1),
                EventTypes.ASSESSMENT_REQUESTED.on(RECEIVED));

        assertThat(tally.openCaseAware()).isEqualTo(new Rate(0, 1));
        assertThat(tally.ofFinishedWork()).isEqualTo(Rate.NONE);
    }

    @Test
    void aCaseThatIsNotDueIsInNoRate() {
        StatutoryTally tally = tally(
                StatutoryMeasure.PLAN_IN_20_WEEKS,
                RECEIVED.plusWeeks(20),
                EventTypes.ASSESSMENT_REQUESTED.on(RECEIVED));

        assertThat(some(tally)).isEqualTo(Map.of(Verdict.NOT_YET_DUE, 1L));
        assertThat(tally.openCaseAware()).isEqualTo(Rate.NONE);
    }

    @Test
    void aDecisionThatNobodyWroteDownIsUnknown() {
        StatutoryTally tally = tally(
                StatutoryMeasure.DECISION_IN_6_WEEKS,
                RECEIVED.plusYears(1),
                EventTypes.ASSESSMENT_REQUESTED.on(RECEIVED),
                EventTypes.PLAN_FINALISED.on(RECEIVED.plusWeeks(19)));

        assertThat(some(tally)).isEqualTo(Map.of(Verdict.UNKNOWN, 1L));
        assertThat(tally.openCaseAware()).isEqualTo(Rate.NONE);
    }

    @Test
    void adviceIsCountedByItsGiver() {
        CaseEvent[] events = {
            EventTypes.ASSESSMENT_REQUESTED.on(RECEIVED),
            EventTypes.ASSESSMENT_AGREED.on(RECEIVED.plusWeeks(2)),
            EventTypes.ADVICE_REQUESTED.on(RECEIVED.plusWeeks(3), AdviceGiver.EDUCATIONAL_PSYCHOLOGIST),
            EventTypes.ADVICE_REQUESTED.on(RECEIVED.plusWeeks(3), AdviceGiver.MEDICAL),
            EventTypes.ADVICE_RECEIVED.on(RECEIVED.plusWeeks(9), AdviceGiver.EDUCATIONAL_PSYCHOLOGIST),
            EventTypes.ADVICE_RECEIVED.on(RECEIVED.plusWeeks(9).plusDays(1), AdviceGiver.MEDICAL)
        };
        LocalDate asOf = RECEIVED.plusWeeks(12);

        assertThat(tally(StatutoryMeasure.PSYCHOLOGY_ADVICE_IN_6_WEEKS, asOf, events)
                        .openCaseAware())
                .isEqualTo(new Rate(1, 1));
        assertThat(tally(StatutoryMeasure.MEDICAL_ADVICE_IN_6_WEEKS, asOf, events)
                        .openCaseAware())
                .isEqualTo(new Rate(0, 1));
        assertThat(tally(StatutoryMeasure.SCHOOL_ADVICE_IN_6_WEEKS, asOf, events)
                        .openCaseAware())
                .isEqualTo(Rate.NONE);
    }

    @Test
    void everyGiverOfAdviceHasAMeasure() {
        assertThat(Arrays.stream(StatutoryMeasure.values()).flatMap(measure -> measure.giver().stream()))
                .containsExactlyInAnyOrder(AdviceGiver.values());
    }

    // Reviews of 2024 in England: 348,759 decisions, 154,924 of them within four weeks, of 524,654 reviews expected.
    @Test
    void oneSetOfCountsGivesThePublishedRateAndTheOneThatForgetsNothing() {
        StatutoryTally reviews = new StatutoryTally(ImmutableMap.of(
                Verdict.IN_TIME, 154_924L, Verdict.LATE, 193_835L, Verdict.OPEN_AND_LATE, 524_654L - 348_759L));

        assertThat(PublishedPercentage.of(reviews.ofFinishedWork()).orElseThrow())
                .hasToString("44.4");
        assertThat(PublishedPercentage.of(reviews.openCaseAware()).orElseThrow())
                .hasToString("29.5");
    }

    private static final List<CaseRecord> SOME = List.of(
            CaseRecord.builder("a")
                    .authority("925")
                    .addEvents(
                            EventTypes.ASSESSMENT_REQUESTED.on(RECEIVED),
                            EventTypes.PLAN_FINALISED.on(RECEIVED.plusWeeks(20)))
                    .build(),
            CaseRecord.builder("b")
                    .authority("825")
                    .addEvents(EventTypes.ASSESSMENT_REQUESTED.on(RECEIVED.plusYears(1)))
                    .build(),
            CaseRecord.builder("c")
                    .addEvents(
                            EventTypes.ASSESSMENT_REQUESTED.on(RECEIVED),
                            EventTypes.ASSESSMENT_REFUSED.on(RECEIVED.plusWeeks(7)))
                    .build());

    private static StatutoryFigures.Gathering gathered(List<CaseRecord> records) {
        StatutoryFigures.Gathering gathering = new StatutoryFigures.Gathering();
        records.forEach(record -> gathering.add(ENGINE.timeline(record, RECEIVED.plusYears(2))));
        return gathering;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void figuresOfTwoPartsAddUpToThoseOfTheWhole(int parted) {
        List<CaseRecord> first = SOME.subList(0, parted);
        List<CaseRecord> second = SOME.subList(parted, SOME.size());
        StatutoryFigures whole = gathered(SOME).figures();

        assertThat(gathered(first).figures().plus(gathered(second).figures()))
                .isEqualTo(whole)
                .hasSameHashCodeAs(whole);
        assertThat(gathered(first).addAll(gathered(second)).figures()).isEqualTo(whole);
        assertThat(gathered(first).figures().equals(whole)).isEqualTo(second.isEmpty());
    }

    @Test
    void aCaseIsCountedForItsAuthorityInTheYearInWhichItFellDue() {
        assertThat(gathered(SOME).figures().by(By.AUTHORITY).keySet())
                .containsExactly(
                        Group.ofAuthority("825"),
                        Group.ofAuthority("925"),
                        Group.ofAuthority(Group.AUTHORITY_NOT_TOLD));
        assertThat(gathered(SOME).figures().by(By.YEAR).keySet()).contains(Group.ofYear(2024), Group.ofYear(2025));
        assertThat(Objects.requireNonNull(Objects.requireNonNull(gathered(SOME)
                                        .figures()
                                        .by(By.AUTHORITY_AND_YEAR)
                                        .get(new Group("925", 2024)))
                                .get(StatutoryMeasure.PLAN_IN_20_WEEKS))
                        .openCaseAware())
                .isEqualTo(new Rate(1, 1));
        assertThat(gathered(List.of(SOME.get(0))).figures())
                .hasToString("Statutory figures of 2 authorities and years");
    }
}
