package io.github.opensend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.json.SendJson;
import io.github.opensend.timescales.chart.RulesMarkdown;
import io.github.opensend.timescales.chart.RulesText;
import io.github.opensend.timescales.law.EnglishLaw;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** {@code send rules}: the rule book, whole or as it stood on a day. */
class RulesCommandTest {
    @Test
    void everyRuleIsListedInEachFormat() {
        assertThat(Ran.send("rules")).isEqualTo(new Ran(0, RulesText.of(EnglishLaw.rules()), ""));
        assertThat(Ran.send("rules", "--format=json"))
                .isEqualTo(new Ran(0, SendJson.writeRules(EnglishLaw.rules()) + "\n", ""));
        assertThat(Ran.send("rules", "--format=markdown"))
                .isEqualTo(new Ran(0, RulesMarkdown.of(EnglishLaw.rules()), ""));
    }

    @Test
    void theTwentyWeeksAreThere() {
        assertThat(Ran.send("rules").out())
                .contains("\nPLN-06: The local authority must send the finalised plan")
                .contains("as soon as practicable, and within 20 weeks after request for an EHC needs assessment");
    }

    @Test
    void noRuleWasInForceBeforeTheActBegan() {
        assertThat(Ran.send("rules", "--at", "2007-08-31").out()).isEqualTo("English law, 0 rules\n");
        assertThat(Ran.send("rules", "--at", "2007-08-31", "--format", "json").out())
                .contains("\"at\": \"2007-08-31\"", "\"rules\": []");
        assertThat(Ran.send("rules", "--at", "2014-09-01").out())
                .isEqualTo(RulesText.of(EnglishLaw.asAt(LocalDate.of(2014, 9, 1))))
                .contains("PLN-06");
    }

    @Test
    void aMistakeOfUsageIsTold() {
        assertThat(Ran.send("rules", "--format", "svg"))
                .satisfies(ran -> assertThat(ran.code()).isEqualTo(2))
                .satisfies(ran -> assertThat(ran.out()).isEmpty())
                .satisfies(ran -> assertThat(ran.err())
                        .contains("expected text, json, markdown but was 'svg'", "Usage: send rules "));
        assertThat(Ran.send("rules", "--at", "soon").code()).isEqualTo(2);
        assertThat(Ran.send("rules", "extra").code()).isEqualTo(2);
    }
}
