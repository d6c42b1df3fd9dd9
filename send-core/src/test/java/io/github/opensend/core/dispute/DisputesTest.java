package io.github.opensend.core.dispute;

import static io.github.opensend.core.event.EventTypes.APPEAL_CONCEDED;
import static io.github.opensend.core.event.EventTypes.APPEAL_LODGED;
import static io.github.opensend.core.event.EventTypes.DECISION_SENT;
import static io.github.opensend.core.event.EventTypes.MEDIATION_AGREED;
import static io.github.opensend.core.event.EventTypes.MEDIATION_HELD;
import static io.github.opensend.core.event.EventTypes.MEDIATION_WANTED;
import static io.github.opensend.core.event.EventTypes.PLAN_FINALISED;
import static io.github.opensend.core.event.EventTypes.PLAN_REFUSED;
import static io.github.opensend.core.event.EventTypes.TRIBUNAL_ORDERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opensend.core.Serialised;
import io.github.opensend.core.event.AppealableDecision;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.event.MediationIssue;
import io.github.opensend.core.event.TribunalOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How the events of a case become disputes. */
class DisputesTest {
    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void eventsWithoutALabelJoinTheLatestDecisionBeforeThem() {
        Disputes disputes = Disputes.in(CaseRecord.of(
                "case",
                PLAN_REFUSED.on(day("2025-01-10")),
                MEDIATION_WANTED.on(day("2025-02-01"), MediationIssue.MAKE_PLAN),
                MEDIATION_HELD.on(day("2025-02-20")),
                MEDIATION_AGREED.on(day("2025-02-20"), MediationIssue.MAKE_PLAN),
                PLAN_FINALISED.on(day("2025-05-01")),
                APPEAL_LODGED.on(day("2025-06-20"), AppealableDecision.FINAL_PLAN)));

        assertThat(disputes.unplaced()).isEmpty();
        assertThat(disputes.disputes()).hasSize(2);
        assertThat(disputes.disputes().get(0).outcome(day("2025-03-01"))).contains(DisputeOutcome.AGREED_IN_MEDIATION);
        assertThat(disputes.disputes().get(1).stage(day("2025-06-19"))).contains(DisputeStage.DECIDED);
        assertThat(disputes.disputes().get(1).stage(day("2025-06-20"))).contains(DisputeStage.APPEALED);
        assertThat(disputes.disputes().get(1).stage(day("2025-04-30"))).isEmpty();
        assertThat(Serialised.andBack(disputes)).isEqualTo(disputes);
    }

    @Test
    void labelsKeepDisputesApartAndAnAppealFindsTheDecisionThatItNames() {
        Disputes disputes = Disputes.in(CaseRecord.of(
                "case",
                PLAN_FINALISED.on(day("2025-01-10")).thread("a"),
                DECISION_SENT.on(day("2025-02-10"), AppealableDecision.CEASE).thread("b"),
                MEDIATION_HELD.on(day("2025-03-01")).thread("a"),
                APPEAL_LODGED.on(day("2025-03-05"), AppealableDecision.CEASE).thread("b"),
                TRIBUNAL_ORDERED.on(day("2025-09-01"), TribunalOrder.CONTINUE).thread("b"),
                APPEAL_CONCEDED.on(day("2025-09-02")).thread("c")));

        assertThat(disputes.disputes().get(0).mediationHeldOn()).contains(day("2025-03-01"));
        assertThat(disputes.disputes().get(0).appealedOn()).isEmpty();
        assertThat(disputes.disputes().get(1).outcome(day("2025-09-01"))).contains(DisputeOutcome.ORDERED);
        assertThat(disputes.unplaced()).hasSize(1);
    }

    @Test
    void aDecisionThatIsToldAgainWithinTwoWeeksIsTheSame() {
        assertThat(Disputes.in(CaseRecord.of(
                                "case",
                                PLAN_FINALISED.on(day("2025-01-10")),
                                DECISION_SENT.on(day("2025-01-24"), AppealableDecision.FINAL_PLAN)))
                        .disputes())
                .hasSize(1);
        assertThat(Disputes.in(CaseRecord.of(
                                "case",
                                PLAN_FINALISED.on(day("2025-01-10")),
                                DECISION_SENT.on(day("2025-01-25"), AppealableDecision.FINAL_PLAN)))
                        .disputes())
                .hasSize(2);
    }

    @Test
    void anEventThatFollowsNoDecisionIsGivenBack() {
        Disputes disputes = Disputes.in(
                CaseRecord.of("case", MEDIATION_HELD.on(day("2025-01-10")), PLAN_FINALISED.on(day("2025-02-10"))));

        assertThat(disputes.unplaced()).containsExactly(MEDIATION_HELD.on(day("2025-01-10")));
    }

    @Test
    void anAgreementThatAnAppealFollowedIsNoOutcome() {
        Dispute dispute = Dispute.about(AppealableDecision.FINAL_PLAN, day("2025-01-10"))
                .mediationHeldOn(day("2025-02-01"))
                .mediationAgreedOn(day("2025-02-01"))
                .appealedOn(day("2025-03-01"))
                .build();

        assertThat(dispute.outcome(day("2025-02-28"))).contains(DisputeOutcome.AGREED_IN_MEDIATION);
        assertThat(dispute.outcome(day("2025-03-01"))).isEmpty();
    }

    @Test
    void everyDayBeforeTheDecisionIsToldAtOnce() {
        assertThatThrownBy(() -> Dispute.about(AppealableDecision.CEASE, day("2025-01-10"))
                        .appealedOn(day("2025-01-09"))
                        .settledOn(day("2025-01-08"))
                        .orderedOn(day("2025-01-20"))
                        .build())
                .hasMessageContaining("appealedOn: found 2025-01-09, expected 2025-01-10 or later")
                .hasMessageContaining("settledOn: found 2025-01-08")
                .hasMessageContaining("expected both or neither");
        assertThat(Dispute.about(AppealableDecision.CEASE, day("2025-01-10"))
                        .orderedOn(day("2025-01-20"))
                        .order(TribunalOrder.DISMISSED)
                        .build()
                        .outcome(day("2025-01-20")))
                .isEqualTo(Optional.of(DisputeOutcome.DISMISSED));
    }

    @Test
    void noDayOfADisputeLiesBeforeItsDecision() {
        LocalDate early = day("2025-01-09");
        assertThatThrownBy(() -> Dispute.about(AppealableDecision.CEASE, day("2025-01-10"))
                        .settledOn(early)
                        .mediationWantedOn(early)
                        .mediationDeclinedOn(early)
                        .mediationHeldOn(early)
                        .mediationAgreedOn(early)
                        .certificateOn(early)
                        .appealedOn(early)
                        .concededOn(early)
                        .withdrawnOn(early)
                        .orderedOn(early)
                        .order(TribunalOrder.DISMISSED)
                        .build())
                .hasMessageContainingAll(
                        "settledOn:",
                        "mediationWantedOn:",
                        "mediationDeclinedOn:",
                        "mediationHeldOn:",
                        "mediationAgreedOn:",
                        "certificateOn:",
                        "appealedOn:",
                        "concededOn:",
                        "withdrawnOn:",
                        "orderedOn:");
    }

    @Test
    void aLabelThatCameWithALaterEventIsTheDisputesOwn() {
        Disputes disputes = Disputes.in(CaseRecord.of(
                "case",
                PLAN_REFUSED.on(day("2025-01-10")),
                MEDIATION_WANTED.on(day("2025-02-01"), MediationIssue.MAKE_PLAN).thread("a"),
                PLAN_FINALISED.on(day("2025-02-10")).thread("b"),
                MEDIATION_HELD.on(day("2025-03-01")).thread("a")));

        assertThat(disputes.disputes().get(0).mediationHeldOn()).contains(day("2025-03-01"));
        assertThat(disputes.disputes().get(0)).hasToString("dispute about no-plan of 2025-01-10");
    }

    @Test
    void aDecisionUnderAnotherLabelIsAnotherAndOneUnderTheSameIsToldAgain() {
        assertThat(Disputes.in(CaseRecord.of(
                                "case",
                                PLAN_FINALISED.on(day("2025-01-10")).thread("a"),
                                DECISION_SENT
                                        .on(day("2025-01-12"), AppealableDecision.FINAL_PLAN)
                                        .thread("a"),
                                DECISION_SENT
                                        .on(day("2025-01-12"), AppealableDecision.FINAL_PLAN)
                                        .thread("b")))
                        .disputes())
                .hasSize(2);
    }

    @Test
    void anEventOnTheDayOfItsDecisionFollowsItWhateverTheOrderOfTheRecord() {
        Disputes disputes = Disputes.in(
                CaseRecord.of("case", MEDIATION_HELD.on(day("2025-02-10")), PLAN_FINALISED.on(day("2025-02-10"))));

        assertThat(disputes.unplaced()).isEmpty();
    }

    @Test
    void aFunnelIsToldOnAPageWithItsRates() {
        Dispute dispute = Dispute.about(AppealableDecision.CEASE, day("2025-01-10"))
                .mediationHeldOn(day("2025-02-01"))
                .mediationAgreedOn(day("2025-02-01"))
                .build();

        assertThat(FunnelText.of(Funnel.of(List.of(dispute), day("2025-03-01")), day("2025-03-01")))
                .isEqualTo("""
                        Disputes, 1 March 2025
                        ======================
                              1  decisions that can be appealed
                              1  mediation asked for or held
                              1  mediation held
                              1  agreement in mediation
                              0  appealed
                              0  appealed after mediation
                              0  in mediation or under appeal, and open

                        What came of them
                        -----------------
                              1  agreed in mediation

                        Rates
                        -----
                        - decisions that were appealed, out of all that can be: 0 of 1, 0%.
                        - disputes in which mediation was held, out of those in which it was asked for or held: 1 of 1,
                          100%.
                        - disputes with an agreement in mediation, out of those in which mediation was held: 1 of 1, 100%.
                        - disputes with an appeal after mediation, out of those in which mediation was held: 0 of 1, 0%.
                        - disputes that ended without an appeal, out of all that ended: 1 of 1, 100%.

                        About these figures
                        -------------------
                        - What is not recorded is not known. The official appeal rate counts by calendar year and is
                          another measure.
                        """);
    }
}
