package io.github.opensend.timescales.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opensend.core.event.AfterRefusal;
import io.github.opensend.core.event.AppealableDecision;
import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.event.Circumstance;
import io.github.opensend.core.event.CircumstanceKind;
import io.github.opensend.core.event.EventTypes;
import io.github.opensend.core.event.Impracticality;
import io.github.opensend.core.event.ReviewOutcome;
import io.github.opensend.core.measure.AverageWeeks;
import io.github.opensend.core.measure.Rate;
import io.github.opensend.timescales.clock.TimelineEngine;
import io.github.opensend.timescales.law.EnglishLaw;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialFiguresTest {
    private static final LocalDate RECEIVED = LocalDate.of(2024, 1, 8);
    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);

    private static CaseRecord record(CaseEvent... events) {
        return CaseRecord.builder("a").authority("925").addEvents(events).build();
    }

    private static OfficialFigures.Row figures(OfficialBasis basis, CaseRecord record) {
        OfficialFigures.Gathering gathering = new OfficialFigures.Gathering(basis);
        gathering.add(record, AS_OF);
        return Objects.requireNonNull(gathering.figures().by(By.ALL).get(Group.ALL));
    }

    private static OfficialCount count(CaseRecord record, OfficialMeasure measure) {
        return Objects.requireNonNull(
                figures(OfficialBasis.RESTATED, record).counts().get(measure));
    }

    private static CaseRecord plan(int days) {
        return record(
                EventTypes.ASSESSMENT_REQUESTED.on(RECEIVED),
                EventTypes.ASSESSMENT_AGREED.on(RECEIVED.plusDays(30)),
                EventTypes.PLAN_FINALISED.on(RECEIVED.plusDays(days)));
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, 139, 1",
        "true, true, 140, 0",
        "true, false, 138, 1",
        "true, false, 139, 0",
        "false, true, 140, 1",
        "false, true, 141, 0"
    })
    void twentyWeeksEndWhereTheBasisEndsThem(boolean dayOne, boolean inside, int days, long inTime) {
        OfficialCount count = Objects.requireNonNull(figures(new OfficialBasis(dayOne, inside), plan(days))
                .counts()
                .get(OfficialMeasure.PLANS_WITHIN_20_WEEKS));

        assertThat(count.rate()).isEqualTo(new Rate(inTime, 1));
    }

    @ParameterizedTest
    @CsvSource({"139, 1, 0, 0", "140, 0, 1, 0", "363, 0, 1, 0", "364, 0, 0, 1", "700, 0, 0, 1"})
    void everyDatedPlanIsInOneBand(int days, long within, long toAYear, long over) {
        assertThat(count(plan(days), OfficialMeasure.PLANS_WITHIN_20_WEEKS).rate())
                .isEqualTo(new Rate(within, 1));
        assertThat(count(plan(days), OfficialMeasure.PLANS_20_WEEKS_TO_A_YEAR).rate())
                .isEqualTo(new Rate(toAYear, 1));
        assertThat(count(plan(days), OfficialMeasure.PLANS_OVER_A_YEAR).rate()).isEqualTo(new Rate(over, 1));
    }

    @Test
    void aPlanCountsInTheYearInWhichItWasIssued() {
        OfficialFigures.Gathering gathering = new OfficialFigures.Gathering(OfficialBasis.RESTATED);
        gathering.add(plan(400), AS_OF);

        assertThat(Objects.requireNonNull(gathering.figures().by(By.YEAR).get(Group.ofYear(2025)))
                        .counts()
                        .get(OfficialMeasure.PLANS_OVER_A_YEAR))
                .isEqualTo(new OfficialCount(new Rate(1, 1), 0, 0));
    }

    @Test
    void aRequestThatIsStillOpenIsInNoRateOfPlans() {
        CaseRecord open = record(EventTypes.ASSESSMENT_REQUESTED.on(RECEIVED));

        assertThat(count(open, OfficialMeasure.PLANS_WITHIN_20_WEEKS).rate()).isEqualTo(Rate.NONE);
        assertThat(count(open, OfficialMeasure.REQUESTS_AGREED).rate()).isEqualTo(new Rate(0, 1));
    }

    @Test
    void aPlanWithARecordedExceptionLeavesBothCountsOfTheHeadline() {
        CaseRecord excepted = CaseRecord.builder("a")
                .addAllEvents(plan(150).events())
                .addCircumstances(Circumstance.builder(CircumstanceKind.ABSENT)
                        .addImpractical(Impracticality.claimed("PLN-06", "invented", RECEIVED.plusDays(90)))
                        .build())
                .build();

        assertThat(count(excepted, OfficialMeasure.PLANS_WITHIN_20_WEEKS).rate())
                .isEqualTo(new Rate(0, 1));
        assertThat(count(excepted, OfficialMeasure.PLANS_WITHIN_20_WEEKS_EX).rate())
                .isEqualTo(Rate.NONE);
        assertThat(figures(OfficialBasis.RESTATED, excepted).weeks()).isEqualTo(new AverageWeeks(151, 1));
        assertThat(figures(OfficialBasis.RESTATED, excepted).weeksWithoutExceptions())
                .isEqualTo(AverageWeeks.NONE);
    }

    @Test
    void aPlanWithoutARequestStaysInTheDenominatorAndIsUnknown() {
        assertThat(count(record(EventTypes.PLAN_FINALISED.on(RECEIVED)), OfficialMeasure.PLANS_WITHIN_20_WEEKS))
                .isEqualTo(new OfficialCount(new Rate(0, 1), 1, 0));
    }

    @Test
    void aPlanProvesThatItsRequestWasAgreedOnAnUnknownDay() {
        CaseRecord record = record(
                EventTypes.ASSESSMENT_REQUESTED.on(RECEIVED), EventTypes.PLAN_FINALISED.on(RECEIVED.plusDays(100)));

        assertThat(count(record, OfficialMeasure.REQUESTS_AGREED).rate()).isEqualTo(new Rate(1, 1));
        assertThat(count(record, OfficialMeasure.REQUESTS_DECIDED_WITHIN_6_WEEKS))
                .isEqualTo(new OfficialCount(Rate.NONE, 1, 0));
    }

    @Test
    void anAssessmentAgreedAfterARefusalIsLeftOutOfTimeliness() {
        CaseRecord turnedRound = record(
                EventTypes.ASSESSMENT_REQUESTED.on(RECEIVED),
                EventTypes.ASSESSMENT_REFUSED.on(RECEIVED.plusDays(40)),
                EventTypes.ASSESSMENT_AGREED.on(RECEIVED.plusDays(100), AfterRefusal.REVERSAL),
                EventTypes.PLAN_FINALISED.on(RECEIVED.plusDays(139)));

        assertThat(count(turnedRound, OfficialMeasure.PLANS_WITHIN_20_WEEKS))
                .isEqualTo(new OfficialCount(Rate.NONE, 0, 1));
        assertThat(count(turnedRound, OfficialMeasure.REQUESTS_REFUSED).rate()).isEqualTo(new Rate(1, 1));
    }

    @Test
    void whatHappensAfterTheDayAskedForIsNotCounted() {
        OfficialFigures.Gathering gathering = new OfficialFigures.Gathering(OfficialBasis.RESTATED);
        gathering.add(plan(130), RECEIVED.plusDays(129));

        assertThat(Objects.requireNonNull(gathering.figures().by(By.ALL).get(Group.ALL))
                        .counts()
                        .get(OfficialMeasure.ASSESSMENTS_WITH_A_PLAN))
                .isEqualTo(new OfficialCount(Rate.NONE, 0, 0));
    }

    @Test
    void aReviewIsDecidedOnceByTheNoticeOrByTheDecision() {
        CaseRecord review = record(
                EventTypes.REVIEW_MEETING_HELD.on(RECEIVED),
                EventTypes.AMENDMENT_NOTICE_SERVED.on(RECEIVED.plusDays(27)),
                EventTypes.REVIEW_DECISION_NOTIFIED.on(RECEIVED.plusDays(60), ReviewOutcome.AMEND));

        assertThat(count(review, OfficialMeasure.REVIEW_DECISIONS_WITHIN_4_WEEKS))
                .isEqualTo(new OfficialCount(new Rate(1, 1), 0, 0));
    }

    @Test
    void theOrderInWhichEventsWereToldDoesNotMatter() {
        CaseRecord turned = record(
                EventTypes.PLAN_FINALISED.on(RECEIVED.plusDays(130)),
                EventTypes.ASSESSMENT_AGREED.on(RECEIVED.plusDays(30)),
                EventTypes.ASSESSMENT_REQUESTED.on(RECEIVED));

        assertThat(figures(OfficialBasis.RESTATED, turned)).isEqualTo(figures(OfficialBasis.RESTATED, plan(130)));
    }

    @Test
    void figuresOnDifferentBasesDoNotAddUp() {
        OfficialFigures one = new OfficialFigures.Gathering(OfficialBasis.RESTATED).figures();
        OfficialFigures other = new OfficialFigures.Gathering(new OfficialBasis(false, true)).figures();

        assertThatThrownBy(() -> one.plus(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("receiptIsDayOne=true")
                .hasMessageContaining("receiptIsDayOne=false");
    }

    @ParameterizedTest
    @CsvSource({"111, 1", "112, 0"})
    void aRefusalOfAPlanIsTimedAgainstSixteenWeeksAndIsAnAssessmentWithoutAPlan(int days, long inTime) {
        CaseRecord refused = record(
                EventTypes.ASSESSMENT_REQUESTED.on(RECEIVED),
                EventTypes.ASSESSMENT_AGREED.on(RECEIVED.plusDays(30)),
                EventTypes.PLAN_REFUSED.on(RECEIVED.plusDays(days)));

        assertThat(count(refused, OfficialMeasure.NO_PLAN_WITHIN_16_WEEKS))
                .isEqualTo(new OfficialCount(new Rate(inTime, 1), 0, 0));
        assertThat(count(refused, OfficialMeasure.ASSESSMENTS_WITH_A_PLAN).rate())
                .isEqualTo(new Rate(0, 1));
    }

    @Test
    void aRefusalOfAPlanWithoutARequestIsUnknown() {
        assertThat(count(record(EventTypes.PLAN_REFUSED.on(RECEIVED)), OfficialMeasure.NO_PLAN_WITHIN_16_WEEKS))
                .isEqualTo(new OfficialCount(Rate.NONE, 1, 0));
    }

    @Test
    void aRefusalOfAPlanProvesThatAnAssessmentWasAgreedOnAnUnknownDay() {
        CaseRecord refused = record(
                EventTypes.ASSESSMENT_REQUESTED.on(RECEIVED), EventTypes.PLAN_REFUSED.on(RECEIVED.plusDays(100)));

        assertThat(count(refused, OfficialMeasure.REQUESTS_AGREED).rate()).isEqualTo(new Rate(1, 1));
        assertThat(count(refused, OfficialMeasure.REQUESTS_DECIDED_WITHIN_6_WEEKS))
                .isEqualTo(new OfficialCount(Rate.NONE, 1, 0));
    }

    @ParameterizedTest
    @CsvSource({"41, 1", "42, 0"})
    void aRequestIsDecidedWithinSixWeeksOrNot(int days, long inTime) {
        CaseRecord decided = record(
                EventTypes.ASSESSMENT_REQUESTED.on(RECEIVED),
                EventTypes.ASSESSMENT_REFUSED.on(RECEIVED.plusDays(days)));

        assertThat(count(decided, OfficialMeasure.REQUESTS_DECIDED_WITHIN_6_WEEKS))
                .isEqualTo(new OfficialCount(new Rate(inTime, 1), 0, 0));
    }

    @Test
    void aRequestAfterARefusalIsAnotherAndOneBeforeADecisionIsTheSame() {
        CaseRecord again = record(
                EventTypes.ASSESSMENT_REQUESTED.on(RECEIVED),
                EventTypes.ASSESSMENT_REQUESTED.on(RECEIVED.plusDays(5)),
                EventTypes.ASSESSMENT_REFUSED.on(RECEIVED.plusDays(40)),
                EventTypes.ASSESSMENT_REQUESTED.on(RECEIVED.plusDays(200)),
                EventTypes.ASSESSMENT_AGREED.on(RECEIVED.plusDays(230)));

        assertThat(count(again, OfficialMeasure.REQUESTS_REFUSED).rate()).isEqualTo(new Rate(1, 2));
        assertThat(count(again, OfficialMeasure.REQUESTS_AGREED).rate()).isEqualTo(new Rate(1, 2));
        assertThat(count(again, OfficialMeasure.REQUESTS_DECIDED_WITHIN_6_WEEKS).rate())
                .isEqualTo(new Rate(2, 2));
    }

    @Test
    void aPlanAfterAnAppealIsLeftOutOfTimelinessAndOfTheAverage() {
        CaseRecord appealed = record(
                EventTypes.ASSESSMENT_REQUESTED.on(RECEIVED),
                EventTypes.ASSESSMENT_AGREED.on(RECEIVED.plusDays(30)),
                EventTypes.APPEAL_LODGED.on(RECEIVED.plusDays(60), AppealableDecision.NO_ASSESSMENT),
                EventTypes.PLAN_FINALISED.on(RECEIVED.plusDays(100)));

        assertThat(count(appealed, OfficialMeasure.PLANS_WITHIN_20_WEEKS))
                .isEqualTo(new OfficialCount(Rate.NONE, 0, 1));
        assertThat(figures(OfficialBasis.RESTATED, appealed).weeks()).isEqualTo(AverageWeeks.NONE);
    }

    @Test
    void aReviewDecisionWithoutAMeetingIsUnknownAndASecondOnOneMeetingIsNone() {
        assertThat(count(
                        record(EventTypes.REVIEW_DECISION_NOTIFIED.on(RECEIVED, ReviewOutcome.MAINTAIN)),
                        OfficialMeasure.REVIEW_DECISIONS_WITHIN_4_WEEKS))
                .isEqualTo(new OfficialCount(Rate.NONE, 1, 0));
        assertThat(count(
                        record(
                                EventTypes.REVIEW_MEETING_HELD.on(RECEIVED),
                                EventTypes.REVIEW_DECISION_NOTIFIED.on(RECEIVED.plusDays(28), ReviewOutcome.MAINTAIN),
                                EventTypes.REVIEW_MEETING_HELD.on(RECEIVED.plusDays(100)),
                                EventTypes.REVIEW_DECISION_NOTIFIED.on(RECEIVED.plusDays(110), ReviewOutcome.AMEND)),
                        OfficialMeasure.REVIEW_DECISIONS_WITHIN_4_WEEKS))
                .isEqualTo(new OfficialCount(new Rate(1, 2), 0, 0));
    }

    /** Records of two authorities and two years, with a row for each that has anything in it. */
    private static List<CaseRecord> some() {
        return List.of(
                plan(130),
                plan(400),
                CaseRecord.builder("b")
                        .authority("825")
                        .addEvents(EventTypes.REVIEW_MEETING_HELD.on(RECEIVED))
                        .build(),
                record(EventTypes.PLAN_FINALISED.on(RECEIVED)),
                CaseRecord.builder("c")
                        .authority("825")
                        .addAllEvents(plan(139).events())
                        .build());
    }

    private static OfficialFigures.Gathering gathered(List<CaseRecord> records) {
        OfficialFigures.Gathering gathering = new OfficialFigures.Gathering(OfficialBasis.RESTATED);
        records.forEach(record -> gathering.add(record, AS_OF));
        return gathering;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void figuresOfTwoPartsAddUpToThoseOfTheWhole(int parted) {
        List<CaseRecord> first = some().subList(0, parted);
        List<CaseRecord> second = some().subList(parted, some().size());
        OfficialFigures whole = gathered(some()).figures();

        assertThat(gathered(first).figures().plus(gathered(second).figures()))
                .isEqualTo(whole)
                .hasSameHashCodeAs(whole);
        assertThat(gathered(first).addAll(gathered(second)).figures()).isEqualTo(whole);
        assertThat(gathered(first).figures().equals(whole)).isEqualTo(second.isEmpty());
    }

    @Test
    void figuresThatWereTakenDoNotGrowWithWhatIsGatheredAfterwards() {
        OfficialFigures.Gathering gathering = gathered(some());
        OfficialFigures taken = gathering.figures();
        gathering.add(plan(120), AS_OF);

        assertThat(taken).isEqualTo(gathered(some()).figures()).isNotEqualTo(gathering.figures());
    }

    @Test
    void timelinesAreCollectedToTheSameFigures() {
        TimelineEngine engine = TimelineEngine.with(EnglishLaw.rules());

        assertThat(some().stream()
                        .map(record -> engine.timeline(record, AS_OF))
                        .collect(OfficialFigures.toFigures(OfficialBasis.RESTATED)))
                .isEqualTo(gathered(some()).figures());
    }

    @Test
    void figuresSayHowManyAuthoritiesAndYearsTheyHold() {
        assertThat(gathered(some()).figures())
                .hasToString("Official figures of 3 authorities and years, " + OfficialBasis.RESTATED);
    }

    @Test
    void aGroupIsNamedByWhatItIsAbout() {
        assertThat(Group.ALL).hasToString("all");
        assertThat(Group.ofAuthority("925")).hasToString("925");
        assertThat(Group.ofYear(2025)).hasToString("2025");
        assertThat(new Group("925", 2025)).hasToString("925 2025");
    }
}
