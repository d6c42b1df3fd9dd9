package io.github.opensend.timescales.rule;

import static io.github.opensend.core.event.EventTypes.ADVICE_REQUESTED;
import static io.github.opensend.core.event.EventTypes.APPEAL_LODGED;
import static io.github.opensend.core.event.EventTypes.DECISION_SENT;
import static io.github.opensend.core.event.EventTypes.MEDIATION_CERTIFICATE_ISSUED;
import static io.github.opensend.core.event.EventTypes.PHASE_TRANSFER_DUE;
import static io.github.opensend.core.event.EventTypes.PLAN_DRAFT_SERVED;
import static io.github.opensend.core.event.EventTypes.PLAN_FINALISED;
import static io.github.opensend.core.event.EventTypes.REVIEW_MEETING_FIXED;
import static io.github.opensend.core.event.EventTypes.REVIEW_MEETING_HELD;
import static io.github.opensend.core.time.TimeLimit.days;
import static io.github.opensend.core.time.TimeLimit.months;
import static io.github.opensend.core.time.TimeLimit.weeks;
import static io.github.opensend.core.time.TimeLimit.workingDays;
import static io.github.opensend.timescales.rule.Anchor.theLast;
import static io.github.opensend.timescales.rule.Anchor.theNext;
import static io.github.opensend.timescales.rule.Anchor.theOne;
import static io.github.opensend.timescales.rule.Limit.atLeast;
import static io.github.opensend.timescales.rule.Limit.before;
import static io.github.opensend.timescales.rule.Limit.earlierOf;
import static io.github.opensend.timescales.rule.Limit.endOf;
import static io.github.opensend.timescales.rule.Limit.inTheLast;
import static io.github.opensend.timescales.rule.Limit.laterOf;
import static io.github.opensend.timescales.rule.Limit.noDateAfter;
import static io.github.opensend.timescales.rule.Limit.onOrBefore;
import static io.github.opensend.timescales.rule.Limit.onTheDayOf;
import static io.github.opensend.timescales.rule.Limit.toStartAnAppeal;
import static io.github.opensend.timescales.rule.Limit.within;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.core.event.AdviceGiver;
import io.github.opensend.core.event.Attending;
import io.github.opensend.core.event.Detail;
import io.github.opensend.core.event.Flagged;
import io.github.opensend.core.event.NamedDay;
import io.github.opensend.core.time.Reckoning;
import io.github.opensend.timescales.law.AssessmentLaw;
import io.github.opensend.timescales.law.EnglishLaw;
import io.github.opensend.timescales.law.PlanLaw;
import java.time.Month;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A limit can be read out, so that a page of rules needs no words of its own. */
class LimitTest {
    static Stream<Arguments> limits() {
        return Stream.of(
                Arguments.of(
                        PlanLaw.FINAL_PLAN.limit().byDefault(),
                        "20 weeks after request for an EHC needs assessment received"
                                + " or child or young person brought to the authority's attention"),
                Arguments.of(
                        PlanLaw.COMMENT_ON_THE_DRAFT.limit().byDefault(),
                        "15 days beginning with the day of service (draft plan served)"),
                Arguments.of(
                        AssessmentLaw.FINAL_PLAN_AFTER_REVERSAL.limit().byDefault(),
                        "14 weeks after family told that an assessment will be made"
                                + " (reversing family told that no assessment will be made)"),
                Arguments.of(
                        within(weeks(6)).after(ADVICE_REQUESTED.where(AdviceGiver.MEDICAL, AdviceGiver.YOUTH_JUSTICE)),
                        "6 weeks after advice asked for (medical or youth justice)"),
                Arguments.of(
                        within(weeks(4)).after(REVIEW_MEETING_HELD.where(Attending.ATTENDING)),
                        "4 weeks after review meeting held (attending)"),
                Arguments.of(
                        within(weeks(4)).after(REVIEW_MEETING_HELD.where(Attending.NOT_ATTENDING)),
                        "4 weeks after review meeting held (not attending)"),
                Arguments.of(
                        onTheDayOf(new Flagged(APPEAL_LODGED, Detail.PLACEMENT_ONLY, false)),
                        "on the day of appeal received by the Tribunal (not placement only)"),
                Arguments.of(
                        within(workingDays(30)).inTribunalDays().beginningWith(PLAN_FINALISED),
                        "30 working days beginning with finalised plan sent, on the Tribunal's calendar"),
                Arguments.of(
                        atLeast(weeks(2)).before(REVIEW_MEETING_FIXED),
                        "at least 2 weeks before the day that lies ahead (date of a review meeting fixed)"),
                Arguments.of(
                        new Limit.Run(weeks(1), Reckoning.CLEAR_DAYS_BEFORE, theNext(PLAN_FINALISED), false),
                        "at least 1 week clear before the next finalised plan sent"),
                Arguments.of(
                        before(15, Month.FEBRUARY).inTheYearOf(PHASE_TRANSFER_DUE),
                        "before 15 February in the year of the day that lies ahead"
                                + " (transfer between phases of education due)"),
                Arguments.of(
                        onOrBefore(31, Month.MARCH).inTheYearOf(PHASE_TRANSFER_DUE),
                        "on or before 31 March in the year of the day that lies ahead"
                                + " (transfer between phases of education due)"),
                Arguments.of(onTheDayOf(PLAN_FINALISED), "on the day of finalised plan sent"),
                Arguments.of(noDateAfter(PLAN_DRAFT_SERVED), "after draft plan served; no number is set"),
                Arguments.of(
                        toStartAnAppeal(laterOf(
                                within(months(2)).after(DECISION_SENT),
                                within(months(1)).after(MEDIATION_CERTIFICATE_ISSUED))),
                        "the later of 2 months after written notice of a decision sent and 1 month after"
                                + " mediation certificate issued, moved on where that is in August, at Christmas or no"
                                + " working day"),
                Arguments.of(
                        earlierOf(
                                within(days(1)).after(theOne(DECISION_SENT).by(NamedDay.LETTER_DATED)),
                                endOf(PlanLaw.FINAL_PLAN)),
                        "the earlier of 1 day after the date of the letter (written notice of a decision sent)"
                                + " and the end of PLN-06"),
                Arguments.of(
                        inTheLast(months(6)).before(theOne(DECISION_SENT), PLAN_FINALISED),
                        "the last finalised plan sent in the 6 months before written notice of a decision sent"),
                Arguments.of(
                        within(weeks(20)).after(theLast(PLAN_DRAFT_SERVED).by(NamedDay.SERVED)),
                        "20 weeks after the day of service (the last draft plan served)"));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void readsLikeTheProvision(Limit limit, String words) {
        assertThat(limit).hasToString(words);
    }

    static Stream<Timescale> rules() {
        return EnglishLaw.rules().rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleOfTheBookCanBeReadOut(Timescale rule) {
        assertThat(rule.limit().options())
                .allSatisfy(limit -> assertThat(limit.toString()).doesNotContain("[", "io.github", "null"));
    }
}
