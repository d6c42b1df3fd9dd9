package io.github.opensend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.core.event.AppealableDecision;
import io.github.opensend.json.SendJson;
import io.github.opensend.timescales.chart.NoticesMarkdown;
import io.github.opensend.timescales.chart.NoticesText;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code send notices}: what the notices of decisions carry, all or one, today or on a day. */
class NoticesCommandTest {
    private static final LocalDate DAY = LocalDate.of(2018, 4, 2);

    @Test
    void everyNoticeIsToldInEachFormat() {
        assertThat(Ran.send("notices", "--on", "2018-04-02")).isEqualTo(new Ran(0, NoticesText.of(DAY), ""));
        assertThat(Ran.send("notices", "--on=2018-04-02", "--format=json"))
                .isEqualTo(new Ran(0, SendJson.writeNotices(DAY) + "\n", ""));
        assertThat(Ran.send("notices", "--on=2018-04-02", "--format=markdown"))
                .isEqualTo(new Ran(0, NoticesMarkdown.of(DAY), ""));
    }

    @ParameterizedTest
    @EnumSource(AppealableDecision.class)
    void oneNoticeIsToldInEachFormat(AppealableDecision decision) {
        String chosen = "--decision=" + decision.id();
        assertThat(Ran.send("notices", chosen, "--on=2018-04-02"))
                .isEqualTo(new Ran(0, NoticesText.of(decision, DAY), ""));
        assertThat(Ran.send("notices", chosen, "--on=2018-04-02", "--format=json"))
                .isEqualTo(new Ran(0, SendJson.writeNotices(decision, DAY) + "\n", ""));
        assertThat(Ran.send("notices", chosen, "--on=2018-04-02", "--format=markdown"))
                .isEqualTo(new Ran(0, NoticesMarkdown.of(decision, DAY), ""));
    }

    @Test
    void thePowerToRecommendIsToldSince3April2018() {
        assertThat(Ran.send("notices", "--decision=no-plan", "--on=2018-04-02").out())
                .contains("\nno-plan: a refusal to make a plan\n")
                .doesNotContain("make recommendations");
        assertThat(Ran.send("notices", "--decision=no-plan", "--on=2018-04-03").out())
                .contains("make recommendations");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-01T23:30:00Z, 2025-07-02",
        "2025-07-01T22:30:00Z, 2025-07-01",
        "2025-12-01T23:30:00Z, 2025-12-01"
    })
    void withoutADayItIsTheDayThatItIsInEngland(Instant now, String today) {
        assertThat(Ran.sendAt(now, "", "notices").out()).startsWith("Notices sent on " + today + ", 9 notices\n");
    }

    @Test
    void thereIsNoNoticeBeforeTheActBegan() {
        assertThat(Ran.send("notices", "--on", "2014-08-31").out())
                .startsWith("Notices sent on 2014-08-31, 0 notices\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"final", "FINAL_PLAN", "Final-plan", "", " ", "proposal-to-amend"})
    void aDecisionThatIsNoneIsAMistakeOfUsageThatListsThem(String decision) {
        assertThat(usage("notices", "--decision=" + decision))
                .contains("'--decision'")
                .contains("expected no-assessment, no-plan, final-plan, amended-plan, no-reassessment, no-amendment,"
                        + " maintain, cease but was '" + decision + "'");
    }

    @Test
    void anyOtherMistakeOfUsageIsTold() {
        assertThat(usage("notices", "--on", "2025-02-30"))
                .contains("'--on': expected a date that exists, as yyyy-mm-dd, but was '2025-02-30'");
        assertThat(usage("notices", "--format", "svg")).contains("expected text, json, markdown but was 'svg'");
        assertThat(usage("notices", "extra")).contains("extra");
        assertThat(usage("notices", "--decision")).contains("--decision");
    }

    private static String usage(String... args) {
        Ran ran = Ran.send(args);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("Usage: send notices ").doesNotContain("\tat ");
        return ran.err();
    }

    @Test
    void theHelpListsTheDecisionsByTheirIds() {
        assertThat(Ran.send("notices", "--help").out())
                .contains("Usage: send notices ", "One of: no-assessment, no-plan,", "no-amendment, maintain, cease.")
                .doesNotContain("NO_ASSESSMENT");
    }
}
