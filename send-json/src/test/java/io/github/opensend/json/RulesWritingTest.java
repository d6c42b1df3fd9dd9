package io.github.opensend.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.opensend.timescales.law.AssessmentLaw;
import io.github.opensend.timescales.law.EnglishLaw;
import io.github.opensend.timescales.law.PlanLaw;
import io.github.opensend.timescales.rule.RuleBook;
import io.github.opensend.timescales.rule.Timescale;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A book of rules as JSON: whole, in order, and only what was in force where a day is named. */
class RulesWritingTest {

    @Test
    void aRuleIsToldWithItsTimeUnderEachReading() {
        RuleBook book = RuleBook.of("A book", ImmutableList.of(PlanLaw.COMMENT_ON_THE_DRAFT));
        assertThat(SendJson.writeRules(book)).isEqualTo("""
                        {
                          "schema": "opensend/rules/1",
                          "rules": [
                            {
                              "rule": "PLN-02",
                              "catalogueId": "PLN-02",
                              "kind": "right",
                              "title": "make representations on the draft, ask for an institution to be named and require a meeting",
                              "dutyOn": "family",
                              "limit": "15 days beginning with the day of service (draft plan served)",
                              "answeredBy": [
                                "plan.representations-made"
                              ],
                              "grounds": [],
                              "citation": "SEND Regulations 2014 (SI 2014/1530), reg 13(1)(a); Children and Families Act 2014, ss 38(2), 38(4)",
                              "standing": "statute",
                              "certainty": "verified",
                              "inForceFrom": "2014-09-01",
                              "readings": [
                                {
                                  "id": "first-day-of-comment",
                                  "question": "Is the day on which a draft is served the first of the fifteen days, or the next day?",
                                  "options": [
                                    {
                                      "id": "day-of-service",
                                      "says": "the day of service, as the words of the regulation have it",
                                      "limit": "15 days beginning with the day of service (draft plan served)"
                                    },
                                    {
                                      "id": "next-day",
                                      "says": "the day after service",
                                      "limit": "15 days after the day of service (draft plan served)"
                                    }
                                  ]
                                }
                              ]
                            }
                          ]
                        }""");
    }

    @Test
    void anOpenQuestionThatDoesNotDecideTheTimeHasNoTimeOfItsOwn() {
        RuleBook book = RuleBook.of("A book", ImmutableList.of(AssessmentLaw.DECIDE_WHETHER_TO_ASSESS));
        assertThat(SendJson.writeRules(book))
                .contains("\"asSoonAsPracticable\": true", "\"readings\": [\n")
                .containsOnlyOnce("\"limit\"")
                .contains(
                        "\"id\": \"EX-05A\",\n          \"citation\": \"SEND Regulations 2014 (SI 2014/1530), reg 5(4)(a)\"");
    }

    @Test
    void everyRuleIsToldOnceAndInOrder() {
        assertThat(Pattern.compile("\"rule\": \"([^\"]+)\"")
                        .matcher(SendJson.writeRules(EnglishLaw.rules()))
                        .results()
                        .map(found -> found.group(1)))
                .containsExactlyElementsOf(
                        EnglishLaw.rules().rules().stream().map(Timescale::id).toList());
    }

    @Test
    void noRuleWasInForceBeforeTheFirstOfThemBegan() {
        assertThat(SendJson.writeRules(EnglishLaw.rules(), LocalDate.of(2007, 8, 31)))
                .isEqualTo("{\n  \"schema\": \"opensend/rules/1\",\n  \"at\": \"2007-08-31\",\n  \"rules\": []\n}");
        assertThat(SendJson.writeRules(EnglishLaw.rules(), LocalDate.of(2014, 9, 1)))
                .contains("\"rule\": \"PLN-06\"");
    }
}
