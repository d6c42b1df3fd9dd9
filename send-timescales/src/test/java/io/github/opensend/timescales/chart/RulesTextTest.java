package io.github.opensend.timescales.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.opensend.timescales.law.AssessmentLaw;
import io.github.opensend.timescales.law.EnglishLaw;
import io.github.opensend.timescales.law.PlanLaw;
import io.github.opensend.timescales.rule.RuleBook;
import io.github.opensend.timescales.rule.Timescale;
import org.junit.jupiter.api.Test;

/** A book of rules can be read on a screen and on a page, and both say the same. */
class RulesTextTest {

    @Test
    void aRuleIsToldWithItsTimeItsGroundsAndItsProvision() {
        assertThat(RulesText.of(RuleBook.of("A book", ImmutableList.of(PlanLaw.FINAL_PLAN))))
                .isEqualTo("""
                        A book, 1 rule

                        PLN-06: The local authority must send the finalised plan to the family, the institution and the
                        commissioning body
                          time      as soon as practicable, and within 20 weeks after request for an EHC needs assessment
                                    received or child or young person brought to the authority's attention
                          answer    finalised plan sent
                          unless    EX-13, SEND Regulations 2014 (SI 2014/1530), reg 13(3)
                          unless    EX-CV5, SEND Regulations 2014 (SI 2014/1530), regs 10(4)(e), 13(3)
                          under     SEND Regulations 2014 (SI 2014/1530), regs 13(2), 13(3)
                          standing  statute, verified
                          in force  from 2014-09-01
                          reading   attention-during-assessment: Does a child who is brought to attention again during an
                                    assessment start a second set of clocks?
                        """);
    }

    @Test
    void theOtherTimeOfAnOpenQuestionIsToldToo() {
        assertThat(RulesMarkdown.of(RuleBook.of("A book", ImmutableList.of(PlanLaw.COMMENT_ON_THE_DRAFT))))
                .startsWith("# A book\n\n1 rule.\n\n## PLN-02\n\nThe family may make representations")
                .contains("- **time**: 15 days beginning with the day of service (draft plan served)\n"
                        + "- **or**: 15 days after the day of service (draft plan served)\n")
                .contains("- **reading**: "
                        + PlanLaw.COMMENT_ON_THE_DRAFT
                                .readings()
                                .asList()
                                .get(0)
                                .id() + ": ");
    }

    @Test
    void everyRuleOfEnglishLawIsToldOnLinesOfAtMostAHundredColumns() {
        String text = RulesText.of(EnglishLaw.rules());
        assertThat(text.lines()).allMatch(line -> line.length() <= 100).noneMatch(line -> line.endsWith(" "));
        assertThat(text).endsWith("\n");
        for (Timescale rule : EnglishLaw.rules().rules()) {
            assertThat(text).contains("\n" + rule.id() + ": The ");
            assertThat(RulesMarkdown.of(EnglishLaw.rules())).contains("\n## " + rule.id() + "\n");
        }
    }

    @Test
    void aRuleThatSetsNoNumberSaysSo() {
        assertThat(RulesText.of(RuleBook.of("A book", ImmutableList.of(AssessmentLaw.ASK_FOR_ADVICE))))
                .contains("after family told that an assessment will be made; no number is set");
    }
}
