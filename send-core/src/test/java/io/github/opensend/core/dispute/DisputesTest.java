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
}
