package io.github.opensend.timescales.law;

import static io.github.opensend.core.law.Instruments.CHILDREN_AND_FAMILIES_ACT_2014;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.core.event.AppealableDecision;
import io.github.opensend.core.event.EventTypes;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the notice of each decision has to carry and which right it opens. */
class NoticesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NO_ASSESSMENT | reg 5(3) | 51(2)(a)
            NO_PLAN | reg 10(3) | 51(2)(b)
            FINAL_PLAN | reg 14(2) | 51(2)(c)
            AMENDED_PLAN | reg 22(5) | 51(2)(c)
            NO_REASSESSMENT | reg 25(2) | 51(2)(d)
            NO_AMENDMENT | regs 22(4), 22(5) | 51(2)(e)
            MAINTAIN | regs 20(11), 21(10) | 51(2)(e)
            CEASE | regs 20(11), 31(3) | 51(2)(f)
            """)
    void eachDecisionHasItsProvisionAndItsRight(AppealableDecision decision, String askedForBy, String right) {
        Notice notice = Notices.of(decision, TODAY);

        assertThat(notice.decision()).contains(decision);
        assertThat(notice.askedForBy().toString()).endsWith(askedForBy);
        assertThat(notice.right()).contains(CHILDREN_AND_FAMILIES_ACT_2014.section(right));
        assertThat(notice.certificates())
                .containsExactly(
                        CHILDREN_AND_FAMILIES_ACT_2014.section("55(4)"),
                        CHILDREN_AND_FAMILIES_ACT_2014.section("55(5)"));
    }

    @ParameterizedTest
    @EnumSource(AppealableDecision.class)
    void thePowerToRecommendIsToldSince3April2018AndNeverWithARefusalToAssess(AppealableDecision decision) {
        boolean told = decision != AppealableDecision.NO_ASSESSMENT;

        assertThat(Notices.of(decision, LocalDate.of(2018, 4, 2)).items())
                .doesNotContain(NoticeItem.RECOMMENDATIONS_POWER);
        assertThat(Notices.of(decision, LocalDate.of(2018, 4, 3)).items().contains(NoticeItem.RECOMMENDATIONS_POWER))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @EnumSource(AppealableDecision.class)
    void everyNoticeTellsOfAppealMediationResolutionAndAdvice(AppealableDecision decision) {
        assertThat(Notices.of(decision, TODAY).items())
                .contains(
                        NoticeItem.RIGHT_OF_APPEAL,
                        NoticeItem.TIME_LIMITS,
                        NoticeItem.RIGHT_TO_MEDIATE,
                        NoticeItem.CERTIFICATE_REQUIREMENT,
                        NoticeItem.ADVISER_CONTACT,
                        NoticeItem.MEDIATION_TIME_LIMITS,
                        NoticeItem.WHAT_TO_TELL_THE_AUTHORITY,
                        NoticeItem.AUTHORITY_CONTACT,
                        NoticeItem.DISAGREEMENT_RESOLUTION,
                        NoticeItem.INFORMATION_AND_ADVICE);
    }

    @Test
    void reasonsAreAskedForWhereAProvisionAsksForThem() {
        assertThat(Notices.of(AppealableDecision.NO_ASSESSMENT, TODAY).items())
                .startsWith(NoticeItem.REASONS_FOR_NO_ASSESSMENT);
        assertThat(Notices.of(AppealableDecision.NO_PLAN, TODAY).items()).startsWith(NoticeItem.OUTCOME_AND_REASONS);
        assertThat(Notices.of(AppealableDecision.NO_AMENDMENT, TODAY).items())
                .startsWith(NoticeItem.REASONS_FOR_NOT_AMENDING);
        assertThat(Notices.of(AppealableDecision.FINAL_PLAN, TODAY).items()).startsWith(NoticeItem.RIGHT_OF_APPEAL);
    }

    @Test
    void aProposalToAmendOpensNoAppealYet() {
        Notice proposal = Notices.ofAProposalToAmend(TODAY);

        assertThat(proposal.right()).isEmpty();
        assertThat(proposal.certificates()).isEmpty();
        assertThat(proposal.items())
                .containsExactly(
                        NoticeItem.PROPOSED_AMENDMENTS,
                        NoticeItem.EVIDENCE,
                        NoticeItem.RIGHT_TO_NAME_AN_INSTITUTION,
                        NoticeItem.WHERE_TO_FIND_SCHOOLS);
    }

    @Test
    void onlyWhatIsInAPlanCanBeAppealedAboutItsPlacementAlone() {
        assertThat(Arrays.stream(AppealableDecision.values())
                        .filter(decision ->
                                Notices.of(decision, TODAY).withoutCertificate().isPresent()))
                .containsExactly(AppealableDecision.FINAL_PLAN, AppealableDecision.AMENDED_PLAN);
    }

    @ParameterizedTest
    @EnumSource(AppealableDecision.class)
    void byWhenIsWhatTheRulesOfThatDecisionSay(AppealableDecision decision) {
        assertThat(Notices.of(decision, TODAY).byWhen())
                .containsExactly(
                        MediationLaw.CONTACT_AN_ADVISER.get(decision),
                        MediationLaw.CERTIFY_WITHOUT_MEDIATION.get(decision),
                        AppealLaw.START_AN_APPEAL.get(decision));
    }

    @Test
    void aProposalToAmendSaysByWhenToMakeRepresentations() {
        assertThat(Notices.ofAProposalToAmend(TODAY).byWhen()).containsExactly(ReviewLaw.COMMENT_ON_THE_AMENDMENTS);
    }

    @Test
    void everyDecisionHasANoticeAndTheProposalToAmendIsLast() {
        assertThat(Notices.on(TODAY))
                .extracting(Notice::title)
                .containsExactly(
                        "a refusal to assess",
                        "a refusal to make a plan",
                        "a finalised plan",
                        "an amended plan",
                        "a refusal to re-assess",
                        "a decision not to amend after all",
                        "a decision to keep the plan unchanged",
                        "a decision to cease the plan",
                        "a proposal to amend");
        assertThat(Notices.on(AppealableDecision.CEASE, TODAY))
                .containsExactly(Notices.of(AppealableDecision.CEASE, TODAY));
    }

    @ParameterizedTest
    @EnumSource(AppealableDecision.class)
    void beforeTheRegulationsANoticeHadNoneOfThis(AppealableDecision decision) {
        LocalDate lastDay = LocalDate.of(2014, 8, 31);

        assertHasNone(Notices.of(decision, lastDay));
        assertHasNone(Notices.ofAProposalToAmend(lastDay));
        assertThat(Notices.on(lastDay)).isEmpty();
        assertThat(Notices.on(decision, lastDay)).isEmpty();
        assertThat(Notices.on(lastDay.plusDays(1))).hasSize(9);
        assertThat(Notices.on(decision, lastDay.plusDays(1))).hasSize(1);
    }

    private static void assertHasNone(Notice notice) {
        assertThat(notice.items()).isEmpty();
        assertThat(notice.right()).isEmpty();
        assertThat(notice.certificates()).isEmpty();
        assertThat(notice.withoutCertificate()).isEmpty();
        assertThat(notice.byWhen()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(AppealableDecision.class)
    void theRulesThatSayByWhenAreInForceOnEveryDayOnWhichThereIsANotice(AppealableDecision decision) {
        assertThat(Notices.of(decision, LocalDate.of(2014, 9, 1)).byWhen())
                .allMatch(rule -> rule.inForce().first().equals(LocalDate.of(2014, 9, 1)))
                .allMatch(rule -> rule.inForce().last().isEmpty());
    }

    @Test
    void theRulesThatEndInADecisionNameTheRightThatItOpens() {
        assertThat(AssessmentLaw.DECIDE_WHETHER_TO_ASSESS.rights())
                .containsEntry(EventTypes.ASSESSMENT_REFUSED, CHILDREN_AND_FAMILIES_ACT_2014.section("51(2)(a)"))
                .hasSize(1);
        assertThat(AssessmentLaw.REFUSE_A_PLAN.rights())
                .containsEntry(EventTypes.PLAN_REFUSED, CHILDREN_AND_FAMILIES_ACT_2014.section("51(2)(b)"));
        assertThat(PlanLaw.FINAL_PLAN.rights())
                .containsEntry(EventTypes.PLAN_FINALISED, CHILDREN_AND_FAMILIES_ACT_2014.section("51(2)(c)"));
    }
}
