package io.github.opensend.timescales.law;

import static io.github.opensend.core.event.EventTypes.PLAN_DRAFT_SERVED;
import static io.github.opensend.core.law.Instruments.DETAINED_PERSONS_REGULATIONS_2015;
import static io.github.opensend.core.law.Instruments.SEND_REGULATIONS_2014;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.event.Detail;
import io.github.opensend.core.event.EventTypes;
import io.github.opensend.core.law.Instrument;
import io.github.opensend.core.law.Reading;
import io.github.opensend.core.law.Readings;
import io.github.opensend.timescales.Told;
import io.github.opensend.timescales.clock.Alternative;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.ClockState;
import io.github.opensend.timescales.clock.Timeline;
import io.github.opensend.timescales.clock.TimelineEngine;
import io.github.opensend.timescales.rule.Correspondence.ServedWithConsent;
import io.github.opensend.timescales.rule.Timescale;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The open questions that reach across many rules: what each answer makes of the same record. */
class OpenQuestionsTest {
    private static final TimelineEngine ENGINE = TimelineEngine.with(EnglishLaw.rules());
    private static final ImmutableSet<Instrument> WITHOUT_A_DEFINITION =
            ImmutableSet.of(SEND_REGULATIONS_2014, DETAINED_PERSONS_REGULATIONS_2015);

    private static final String LATER = "2027-02-01";

    private static Timeline under(Reading reading, String told, String asOf) {
        return ENGINE.readings(Readings.defaults()
                        .choose(reading, reading.options().get(1).id()))
                .timeline(Told.record(told), LocalDate.parse(asOf));
    }

    private static Clock clock(String rule, String told, String asOf) {
        return ENGINE.timeline(Told.record(told), LocalDate.parse(asOf)).clock(rule(rule));
    }

    private static Timescale rule(String id) {
        return EnglishLaw.rules().find(id).orElseThrow();
    }

    // 25 May 2026 and 6 April 2026 are bank holidays, and 28 February 2026 is a Saturday.
    @ParameterizedTest(name = "{0}: {2}, or {3} where it moves on")
    @CsvSource(delimiter = '|', textBlock = """
            PLN-06 | assessment.requested 2026-01-05                       | 2026-05-25 | 2026-05-26
            REV-09 | review.meeting-held 2026-03-09                        | 2026-04-06 | 2026-04-07
            REV-01 | plan.finalised 2025-03-01                             | 2026-02-28 | 2026-03-02
            ASM-04 | assessment.requested 2026-01-06                       | 2026-02-17 | 2026-02-17
            TRB-09 | appeal.lodged 2026-03-02 decision=final-plan; appeal.received-by-authority 2026-03-05 | 2026-04-20 | 2026-04-20
            REV-06 | review.meeting-fixed 2026-03-02 for=2026-04-20        | 2026-04-06 | 2026-04-06
            PLN-11 | plan.disclosure-requested 2026-12-21                  | 2027-01-14 | 2027-01-14
            """)
    void aLastDayOnAHolidayStandsOrMovesOn(String rule, String told, LocalDate due, LocalDate other) {
        assertThat(clock(rule, told, LATER).due()).contains(due);
        assertThat(under(OpenQuestions.LAST_DAY_ON_A_HOLIDAY, told, LATER)
                        .clock(rule(rule))
                        .due())
                .contains(other);
    }

    @Test
    void aTimelineSaysWhichOfItsDatesWouldMoveOn() {
        Timeline timeline = ENGINE.timeline(Told.record("assessment.requested 2026-01-05"), LocalDate.of(2026, 5, 26));

        assertThat(timeline.readingsThatMatter()).contains(OpenQuestions.LAST_DAY_ON_A_HOLIDAY);
        assertThat(timeline.clock(PlanLaw.FINAL_PLAN).alternatives())
                .extracting(Alternative::reading, Alternative::otherDue, Alternative::otherState)
                .contains(tuple(
                        OpenQuestions.LAST_DAY_ON_A_HOLIDAY,
                        Optional.of(LocalDate.of(2026, 5, 26)),
                        ClockState.RUNNING));
        assertThat(timeline.clock(AssessmentLaw.DECIDE_WHETHER_TO_ASSESS).alternatives())
                .extracting(Alternative::reading)
                .doesNotContain(OpenQuestions.LAST_DAY_ON_A_HOLIDAY);
    }

    @ParameterizedTest(name = "{0}: {2}, or {3} counting every weekday")
    @CsvSource(delimiter = '|', textBlock = """
            PLN-11             | plan.disclosure-requested 2026-12-21                                                | 2027-01-14 | 2027-01-11
            TRF-01             | transfer.learned 2026-03-02 for=2026-03-21                                          | 2026-03-21 | 2026-03-21
            TRF-02             | transfer.learned 2026-04-02                                                         | 2026-04-24 | 2026-04-22
            TRF-08             | transfer.learned 2026-04-02 by=old-commissioner                                     | 2026-04-24 | 2026-04-22
            TRF-09             | transfer.learned 2026-04-02 by=new-commissioner                                     | 2026-04-24 | 2026-04-22
            TRF-10             | commissioner.change-learned 2026-12-21                                              | 2027-01-13 | 2027-01-08
            TRF-11             | commissioner.change-learned 2026-12-21 by=new-commissioner                          | 2027-01-13 | 2027-01-08
            MED-03             | mediation.declined 2026-04-01                                                       | 2026-04-08 | 2026-04-06
            MED-06             | mediation.wanted 2026-04-01 issue=health-only                                       | 2026-04-08 | 2026-04-06
            MED-13             | mediation.not-arranged 2026-04-01                                                   | 2026-04-08 | 2026-04-06
            MED-10             | mediation.fixed 2026-03-20 for=2026-04-09                                           | 2026-03-31 | 2026-04-02
            MED-11             | mediation.held 2026-04-01                                                           | 2026-04-08 | 2026-04-06
            DET-10             | custody.entered 2025-01-06; release.learned 2026-04-01                              | 2026-04-10 | 2026-04-08
            DET-11.plan-first  | custody.entered 2025-01-06; plan.disclosed-to-authority 2026-03-20; custody.left 2026-04-01 | 2026-04-10 | 2026-04-08
            DET-11.release-first | plan.disclosed-to-authority 2026-04-01                                            | 2026-04-10 | 2026-04-08
            DET-12             | plan.disclosed-to-commissioner 2026-04-01                                           | 2026-04-24 | 2026-04-22
            DET-13.aware       | plan.finalised 2025-03-03; custody.entered 2026-03-20; custody.learned 2026-04-01   | 2026-04-10 | 2026-04-08
            DET-13.kept        | custody.entered 2026-03-20; custody.learned 2026-03-23; plan.kept 2026-04-01        | 2026-04-10 | 2026-04-08
            DET-14             | custody.entered 2025-01-06; plan.kept 2026-01-07; custody.move-learned 2026-04-01   | 2026-04-10 | 2026-04-08
            DET-16             | custody.entered 2025-01-06; mediation.declined 2026-04-01                           | 2026-04-08 | 2026-04-06
            DET-18             | custody.entered 2025-01-06; mediation.fixed 2026-03-20 for=2026-04-09               | 2026-03-31 | 2026-04-02
            DET-19             | custody.entered 2025-01-06; mediation.held 2026-04-01                               | 2026-04-08 | 2026-04-06
            """)
    void workingDaysThatAreNotDefinedMayBeEveryWeekday(String rule, String told, LocalDate due, LocalDate other) {
        assertThat(clock(rule, told, LATER).due()).contains(due);
        assertThat(under(OpenQuestions.WORKING_DAY, told, LATER)
                        .clock(rule(rule))
                        .due())
                .contains(other);
    }

    @Test
    void exactlyTheRulesOfRegulationsWithoutADefinitionTurnOnIt() {
        assertThat(EnglishLaw.rules().rules()).allSatisfy(rule -> {
            boolean counts = rule.limit().byDefault().toString().contains("working day")
                    && !rule.limit().byDefault().toString().contains("no working day");
            boolean defined = !WITHOUT_A_DEFINITION.contains(
                    rule.citation().provisions().get(0).instrument());
            assertThat(rule.limit().reading().filter(OpenQuestions.WORKING_DAY::equals))
                    .as(rule.id())
                    .isEqualTo(counts && !defined ? Optional.of(OpenQuestions.WORKING_DAY) : Optional.empty());
        });
    }

    @ParameterizedTest(name = "{0}: {2}, or {3} from the day of logging")
    @CsvSource(delimiter = '|', textBlock = """
            ASM-02 | assessment.requested 2026-03-02 loggedOn=2026-03-09                      | 2026-04-13 | 2026-04-20
            ASM-04 | assessment.requested 2026-03-02 loggedOn=2026-03-09                      | 2026-04-13 | 2026-04-20
            ASM-11 | assessment.requested 2026-03-02 loggedOn=2026-03-09                      | 2026-06-22 | 2026-06-29
            PLN-06 | assessment.requested 2026-03-02 loggedOn=2026-03-09                      | 2026-07-20 | 2026-07-27
            ST-01  | assessment.requested 2026-03-02 loggedOn=2026-03-09                      | 2026-07-19 | 2026-07-26
            DET-07 | custody.entered 2026-01-05; assessment.requested 2026-03-02 loggedOn=2026-03-09 | 2026-07-20 | 2026-07-27
            DET-09.final-plan | assessment.requested 2026-03-02 loggedOn=2026-03-09; custody.entered 2026-03-20 | 2026-07-20 | 2026-07-27
            RAS-02 | reassessment.requested 2026-06-08 loggedOn=2026-06-10                    | 2026-06-23 | 2026-06-25
            PLN-11 | plan.disclosure-requested 2026-12-21 loggedOn=2026-12-22                 | 2027-01-14 | 2027-01-15
            PLN-06 | assessment.requested 2026-03-02                                          | 2026-07-20 | 2026-07-20
            """)
    void aRequestMayCountFromTheDayOnWhichItWasLogged(String rule, String told, LocalDate due, LocalDate other) {
        assertThat(clock(rule, told, LATER).due()).contains(due);
        assertThat(under(OpenQuestions.REQUEST_RECEIVED, told, LATER)
                        .clock(rule(rule))
                        .due())
                .contains(other);
    }

    @Test
    void aDayOfLoggingIsToldAsAnAlternativeAndSaidInTheExplanation() {
        String told = "assessment.requested 2026-03-02 loggedOn=2026-03-09; plan.finalised 2026-07-24";

        Clock arrived = clock("PLN-06", told, LATER);
        assertThat(arrived).hasToString("PLN-06 MET_LATE due 2026-07-20");
        assertThat(arrived.alternatives()).singleElement().satisfies(alternative -> {
            assertThat(alternative.reading()).isEqualTo(OpenQuestions.REQUEST_RECEIVED);
            assertThat(alternative.otherDue()).contains(LocalDate.of(2026, 7, 27));
            assertThat(alternative.otherState()).isEqualTo(ClockState.MET);
        });
        assertThat(arrived.explanation().text()).doesNotContain("logged");
        Clock logged = under(OpenQuestions.REQUEST_RECEIVED, told, LATER).clock(rule("PLN-06"));
        assertThat(logged.explanation().text())
                .contains("it counts from the day on which it was logged, and not from 2026-03-02");
        assertThat(logged.alternatives())
                .extracting(Alternative::otherDue)
                .containsExactly(Optional.of(LocalDate.of(2026, 7, 20)));
    }

    @Test
    void aRequestThatIsNotYetLoggedHasNotComeUnderTheOtherAnswer() {
        String told = "assessment.requested 2026-03-02 loggedOn=2026-03-09";

        assertThat(under(OpenQuestions.REQUEST_RECEIVED, told, "2026-03-08").clocks())
                .isEmpty();
        assertThat(under(OpenQuestions.REQUEST_RECEIVED, told, "2026-03-09")
                        .clock(rule("ASM-04"))
                        .state())
                .isEqualTo(ClockState.RUNNING);
    }

    @Test
    void theReadingsOfEventsAreAmongThoseOfTheBook() {
        assertThat(EnglishLaw.rules().readingsOfAnyRule()).contains(OpenQuestions.REQUEST_RECEIVED);
        assertThat(EnglishLaw.rules().readings().all())
                .containsAll(EnglishLaw.rules().readingsOfAnyRule());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            PLN-02 | plan.draft-served 2026-06-08                                            | 2026-06-22 | 2026-06-22
            PLN-02 | plan.draft-served 2026-06-08 channel=post                               | 2026-06-22 | 2026-06-22
            PLN-02 | plan.draft-served 2026-06-08 channel=email                              | 2026-06-22 | -
            PLN-02 | plan.draft-served 2026-06-08 channel=portal                             | 2026-06-22 | -
            PLN-02 | plan.draft-served 2026-06-05 channel=email servedOn=2026-06-08          | 2026-06-22 | -
            PLN-02 | plan.draft-served 2026-06-08 channel=email electronicConsent=false      | 2026-06-22 | -
            PLN-02 | plan.draft-served 2026-06-08 channel=email electronicConsent=true       | 2026-06-22 | 2026-06-22
            REV-12 | amendment.notice-served 2026-06-08 channel=email                        | 2026-06-22 | -
            REV-12 | amendment.notice-served 2026-06-08 channel=email electronicConsent=true | 2026-06-22 | 2026-06-22
            DET-06 | custody.entered 2026-01-05; plan.draft-served 2026-06-08 channel=portal | 2026-06-22 | -
            RAS-04 | reassessment.requested 2026-05-04; reassessment.agreed 2026-05-11; plan.draft-served 2026-06-08 channel=email | 2026-06-22 | -
            """)
    void anEmailedNoticeMayBeServedOnlyWithConsent(String rule, String told, LocalDate due, LocalDate other) {
        assertThat(clock(rule, told, "2026-06-10").due()).contains(due);
        Clock withConsent =
                under(OpenQuestions.SERVED_BY_EMAIL, told, "2026-06-10").clock(rule(rule));
        assertThat(withConsent.due().orElse(null)).isEqualTo(other);
        assertThat(withConsent.state()).isEqualTo(other == null ? ClockState.AWAITING_FACTS : ClockState.OPEN);
        assertThat(withConsent.missing())
                .isEqualTo(other == null ? ImmutableList.of("electronicConsent") : ImmutableList.of());
    }

    @Test
    void aWindowThatAnEmailMayNotHaveOpenedIsShownWithItsAlternative() {
        Clock shown = clock("PLN-02", "plan.draft-served 2026-06-08 channel=email", "2026-06-10");

        assertThat(shown).hasToString("PLN-02 OPEN due 2026-06-22");
        assertThat(shown.alternatives())
                .filteredOn(alternative -> alternative.reading().equals(OpenQuestions.SERVED_BY_EMAIL))
                .singleElement()
                .satisfies(alternative -> {
                    assertThat(alternative.otherState()).isEqualTo(ClockState.AWAITING_FACTS);
                    assertThat(alternative.otherDue()).isEmpty();
                });
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            channel=post servedOn=2026-04-14                         | MET_LATE
            channel=post servedOn=2026-04-13                         | MET
            channel=email servedOn=2026-04-13                        | AWAITING_FACTS
            channel=email servedOn=2026-04-14                        | AWAITING_FACTS
            channel=email servedOn=2026-04-13 electronicConsent=true | MET
            """)
    void aDutyThatReceiptMeetsAwaitsTheConsent(String how, ClockState state) {
        String told = "assessment.requested 2026-03-02; assessment.agreed 2026-04-10 " + how;
        Readings onReceipt = Readings.defaults()
                .choose(OpenQuestions.NOTIFIED_WHEN, "on-receipt")
                .choose(OpenQuestions.SERVED_BY_EMAIL, "only-with-consent");
        Clock clock = ENGINE.readings(onReceipt)
                .timeline(Told.record(told), LocalDate.parse(LATER))
                .clock(rule("ASM-04"));

        assertThat(clock.state()).isEqualTo(state);
        assertThat(clock.due()).contains(LocalDate.of(2026, 4, 13));
        assertThat(clock.endedOn().isEmpty()).isEqualTo(state == ClockState.AWAITING_FACTS);
        assertThat(clock.missing())
                .isEqualTo(
                        state == ClockState.AWAITING_FACTS
                                ? ImmutableList.of("electronicConsent")
                                : ImmutableList.of());
        assertThat(under(OpenQuestions.SERVED_BY_EMAIL, told, LATER)
                        .clock(rule("ASM-04"))
                        .state())
                .isEqualTo(ClockState.MET);
    }

    @Test
    void consentIsAskedOfExactlyTheNoticesThatCanTellIt() {
        assertThat(EnglishLaw.rules().correspondences().stream()
                        .filter(ServedWithConsent.class::isInstance)
                        .map(ServedWithConsent.class::cast)
                        .map(ServedWithConsent::type))
                .containsExactlyInAnyOrderElementsOf(EventTypes.all().stream()
                        .filter(type -> type.details().contains(Detail.ELECTRONIC_CONSENT))
                        .toList());
    }

    @Test
    void consentMakesNoOtherSortOfEvent() {
        assertThat(clock(
                                "TRB-03.maintain",
                                "review.decision-notified 2026-01-20 outcome=maintain channel=email electronicConsent=true",
                                "2026-02-01")
                        .state())
                .isEqualTo(ClockState.OPEN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN_DRAFT_SERVED.with(Detail.ELECTRONIC_CONSENT))
                .withMessageContaining("electronicConsent");
    }

    @Test
    void whichOfTheTwoClocksOfATransferRunsFollowsTheReading() {
        String told = "transfer.learned 2026-04-02 for=2026-04-23";

        assertThat(ENGINE.timeline(Told.record(told), LocalDate.of(2026, 4, 10)).clocks())
                .extracting(Clock::toString)
                .containsExactly("TRF-02 RUNNING due 2026-04-24");
        assertThat(under(OpenQuestions.WORKING_DAY, told, "2026-04-10").clocks())
                .extracting(Clock::toString)
                .containsExactly("TRF-01 RUNNING due 2026-04-23");
    }
}
