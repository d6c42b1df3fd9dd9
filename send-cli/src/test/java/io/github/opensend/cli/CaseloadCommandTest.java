package io.github.opensend.cli;

import static io.github.opensend.cli.Cases.TWICE_AT_FAULT;
import static io.github.opensend.cli.Cases.WEST_NORTHAMPTONSHIRE;
import static io.github.opensend.cli.Cases.requestedOn;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.json.SendJson;
import io.github.opensend.timescales.caseload.Caseload;
import io.github.opensend.timescales.caseload.CaseloadScope;
import io.github.opensend.timescales.chart.CaseloadText;
import io.github.opensend.timescales.clock.TimelineEngine;
import io.github.opensend.timescales.law.EnglishLaw;
import io.github.opensend.timescales.rule.DutyHolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code send caseload}: many cases in, one answer out. */
class CaseloadCommandTest {
    private static final CaseloadScope SCOPE = CaseloadScope.asOf(LocalDate.of(2025, 6, 1));
    private static final String UNDECIDED = requestedOn("LA941-1", "2025-04-01");
    private static final String FRESH = requestedOn("LA941-2", "2025-05-26");

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Caseload caseload(CaseloadScope scope, String... cases) {
        TimelineEngine engine = TimelineEngine.with(EnglishLaw.rules());
        return Stream.of(cases)
                .map(json -> engine.timeline(SendJson.readCase(json), scope.asOf()))
                .collect(scope.collector());
    }

    @Test
    void manyCasesGiveOneAnswerInEveryFormat() throws IOException {
        String file = file("cases.ndjson", UNDECIDED + "\n\n" + FRESH + "\n");
        Caseload caseload = caseload(SCOPE, UNDECIDED, FRESH);

        assertThat(Ran.send("caseload", file, "--as-of=2025-06-01"))
                .isEqualTo(new Ran(0, CaseloadText.of(caseload), ""));
        assertThat(Ran.send("caseload", file, "--as-of=2025-06-01", "--format=json"))
                .isEqualTo(new Ran(0, SendJson.writeCaseload(caseload) + "\n", ""));
        assertThat(Ran.send("caseload", file, "--as-of=2025-06-01", "--format=ics"))
                .isEqualTo(new Ran(0, CaseloadCalendar.of(caseload, true), ""));
    }

    @Test
    void oneCaseIsACaseloadToo() {
        assertThat(Ran.sendWith(UNDECIDED, "caseload", "-", "--as-of=2025-06-01")
                        .out())
                .isEqualTo(CaseloadText.of(caseload(SCOPE, UNDECIDED)))
                .containsPattern("19 late +2025-05-13  ASM-04 +LA941-1 +tell the family");
        assertThat(Ran.sendWith(WEST_NORTHAMPTONSHIRE, "caseload", "-", "--format=json")
                        .out())
                .contains("\"asOf\": \"2025-11-21\"", "\"cases\": 1,", "\"overdue\": [],");
    }

    @Test
    void onlySomeDaysAheadAndSomeHoldersAreTold() {
        String lines = UNDECIDED + "\n" + FRESH;

        assertThat(Ran.sendWith(lines, "caseload", "-", "--as-of=2025-06-01", "--within=40", "--format=json")
                        .out())
                .isEqualTo(SendJson.writeCaseload(caseload(SCOPE.dueWithin(40), UNDECIDED, FRESH)) + "\n")
                .contains("\"ahead\": [\n    {\n      \"case\": \"LA941-2\",\n      \"rule\": \"ASM-04\"")
                .doesNotContain("PLN-06");
        assertThat(Ran.sendWith(
                                lines,
                                "caseload",
                                "-",
                                "--as-of=2025-06-01",
                                "--holder=family",
                                "--holder",
                                "health-body",
                                "--format=json")
                        .out())
                .isEqualTo(SendJson.writeCaseload(
                                caseload(SCOPE.heldBy(DutyHolder.FAMILY, DutyHolder.HEALTH_BODY), UNDECIDED, FRESH))
                        + "\n");
    }

    @Test
    void faultyLinesAreToldByNumberAndTheOthersAreAnswered() throws IOException {
        String lines = UNDECIDED + "\n" + TWICE_AT_FAULT + "\nrubbish\n" + FRESH;

        Ran ran = Ran.send("caseload", file("cases.ndjson", lines), "--as-of", "2025-06-01");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEqualTo(CaseloadText.of(caseload(SCOPE, UNDECIDED, FRESH)));
        assertThat(ran.err().lines())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("line 2: /events/0/on: found "),
                        second -> assertThat(second).startsWith("line 2: /events/1/type: found "),
                        third -> assertThat(third).startsWith("line 3: the document: found "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "nonsense", "{}\n{}"})
    void whatHoldsNoCaseIsAFaultAndNothingIsAnswered(String text) {
        Ran ran = Ran.sendWith(text, "caseload", "-");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(": found ").doesNotContain("Exception", "\tat ");
    }

    @Test
    void anEmptyFileOfLinesHoldsNoCases() {
        assertThat(Ran.sendWith("", "caseload", "-", "--ndjson").out()).contains("in 0 cases.");
    }

    @Test
    void whatIsNotUnderstoodIsAMistakeOfUsage() {
        assertThat(usage("caseload", "-", "--within=-1"))
                .contains("'--within': expected a number of days, 0 or more, but was '-1'");
        assertThat(usage("caseload", "-", "--within=soon")).contains("but was 'soon'");
        assertThat(usage("caseload", "-", "--holder=council"))
                .contains("expected local-authority, health-body, ")
                .contains("but was 'council'");
        assertThat(usage("caseload", "-", "--format=svg")).contains("expected text, json, ics but was 'svg'");
        assertThat(usage("caseload", "-", "--without-references"))
                .contains("--without-references leaves them out of --format ics alone");
        assertThat(usage("caseload", folder.resolve("none.json").toString())).contains("there is no file '");
    }

    private static String usage(String... args) {
        Ran ran = Ran.send(args);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("Usage: send caseload").doesNotContain("\tat ", "\r");
        return ran.err();
    }
}
