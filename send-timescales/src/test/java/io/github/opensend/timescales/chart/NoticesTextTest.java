package io.github.opensend.timescales.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.core.drawing.Words;
import io.github.opensend.core.event.AppealableDecision;
import io.github.opensend.timescales.law.Notice;
import io.github.opensend.timescales.law.NoticeItem;
import io.github.opensend.timescales.law.Notices;
import io.github.opensend.timescales.rule.Timescale;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The notices of decisions can be read on a screen and on a page, and both say the same. */
class NoticesTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate BEFORE_THE_ACT = LocalDate.of(2014, 8, 31);

    @Test
    void theNoticeOfAFinalisedPlanIsToldWithItsItemsItsRightItsCertificateAndItsTimes() {
        Golden.text("notice-final-plan.txt", NoticesText.of(AppealableDecision.FINAL_PLAN, TODAY));
        Golden.text("notice-final-plan.md", NoticesMarkdown.of(AppealableDecision.FINAL_PLAN, TODAY));
    }

    @Test
    void aProposalToAmendHasNoIdAndOpensNoAppealYet() {
        assertThat(NoticesText.of(TODAY)).contains("""

                        a proposal to amend
                          asked by  SEND Regulations 2014 (SI 2014/1530), reg 22(2)
                          carries   notice of the proposed amendments [SEND Regulations 2014 (SI 2014/1530), reg 22(2)]
                          carries   the evidence for the proposed amendments [SEND Regulations 2014 (SI 2014/1530), reg
                                    22(2)]
                          carries   the right to ask for an institution to be named [SEND Regulations 2014 (SI 2014/1530),
                                    reg 22(2)]
                          carries   where to find schools and colleges [SEND Regulations 2014 (SI 2014/1530), reg 22(2)]
                          opens     no appeal yet
                          by when   REV-12: The family may make representations on the proposed amendments, ask for an
                                    institution to be named and for a meeting
                            time      15 days beginning with the day of service (amendment notice served)
                            or        15 days after the day of service (amendment notice served)
                        """);
    }

    @Test
    void allNoticesAreToldOnLinesOfAtMostAHundredColumns() {
        assertThat(NoticesText.of(TODAY))
                .startsWith("Notices sent on 2026-03-02, 9 notices\n\nA notice that lacks an item does not stop")
                .endsWith("\n");
        assertThat(NoticesText.of(TODAY).lines())
                .allMatch(line -> line.length() <= 100)
                .noneMatch(line -> line.endsWith(" "));
    }

    @ParameterizedTest
    @EnumSource(AppealableDecision.class)
    void theNoticeOfOneDecisionIsToldAsAmongAll(AppealableDecision decision) {
        String text = NoticesText.of(decision, TODAY);
        String markdown = NoticesMarkdown.of(decision, TODAY);

        assertThat(text).startsWith("Notices sent on 2026-03-02, 1 notice\n");
        assertThat(NoticesText.of(TODAY)).contains(text.substring(text.indexOf("\n" + decision.id() + ": ")));
        assertThat(NoticesMarkdown.of(TODAY)).contains(markdown.substring(markdown.indexOf("\n## ")));
    }

    @Test
    void thePageSaysAllThatIsKnownOfEachNotice() {
        String page = NoticesMarkdown.of(TODAY);
        for (Notice notice : Notices.on(TODAY)) {
            String section = page.substring(page.indexOf("\n## " + Words.capital(notice.title()) + "\n"));
            String own = section.substring(
                    0, section.indexOf("\n## ", 1) < 0 ? section.length() : section.indexOf("\n## ", 1));
            assertThat(own.lines().filter(line -> line.contains(" | from "))).hasSameSizeAs(notice.items());
            for (NoticeItem item : notice.items()) {
                assertThat(own).contains("| " + item.id() + " | " + item.words() + " | " + item.provision() + " | ");
            }
            for (Timescale rule : notice.byWhen()) {
                assertThat(own)
                        .contains(
                                "- **by when**: " + rule.id() + ": ",
                                "  - **time**: " + rule.limit().byDefault());
            }
        }
    }

    @Test
    void beforeTheActThereIsNoNotice() {
        String preface =
                "A notice that lacks an item does not stop the time to appeal; the Tribunal can extend that time.\n"
                        + "Detained persons have regulations of their own, whose notices are not here.\n";
        assertThat(NoticesText.of(BEFORE_THE_ACT)).isEqualTo("Notices sent on 2014-08-31, 0 notices\n\n" + preface);
        assertThat(NoticesText.of(AppealableDecision.CEASE, BEFORE_THE_ACT)).isEqualTo(NoticesText.of(BEFORE_THE_ACT));
        assertThat(NoticesMarkdown.of(BEFORE_THE_ACT))
                .startsWith("# What notices carry\n\n0 notices, as sent on 2014-08-31.\n\nA notice")
                .doesNotContain("|");
        assertThat(NoticesMarkdown.of(AppealableDecision.CEASE, BEFORE_THE_ACT))
                .isEqualTo(NoticesMarkdown.of(BEFORE_THE_ACT));
    }
}
