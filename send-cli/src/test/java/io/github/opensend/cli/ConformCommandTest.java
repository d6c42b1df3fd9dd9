package io.github.opensend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.fixtures.scenarios.Scenarios;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** {@code send conform} and {@code send scenarios}. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs in these tests are words of a POSIX shell")
class ConformCommandTest {
    private static final String OMBUDSMAN = "lgsco-25-006-076";
    private static final String WRONG = "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -cp '"
            + Path.of("target", "test-classes").toAbsolutePath() + "' " + HundredWeekdays.class.getName();

    private static Path one(Path folder) throws IOException {
        Path file = folder.resolve("one.json");
        Files.writeString(
                file,
                Scenarios.index().scenarios().stream()
                        .filter(entry -> entry.file().endsWith(OMBUDSMAN + ".json"))
                        .map(Scenarios::file)
                        .findFirst()
                        .orElseThrow());
        return file;
    }

    @Test
    void thisProgramAnswersEveryScenario() {
        Ran ran = Ran.send("conform");

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .startsWith("OpenSEND, asked " + Scenarios.all().size() + " scenarios\n")
                .contains("     0  not as expected\n")
                .doesNotContain("Rules that it breaks");
    }

    @Test
    void aProgramThatCountsAHundredWorkingDaysIsFoundOutByItsRuleAndItsSlip() {
        Ran ran = Ran.send("conform", "--part", "ombudsman", "--row", "PLN-06", "--against", WRONG);

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out())
                .contains("\nRules that it breaks\n\nPLN-06  The local authority must send the finalised plan")
                .contains("SEND Regulations 2014 (SI 2014/1530), regs 13(2), 13(3)\n")
                .contains(OMBUDSMAN + ": PLN-06 from 2025-04-01: due: expected 2025-08-19, found 2025-08-21\n");
    }

    @Test
    void theReportIsReadByBuildServers(@TempDir Path folder) throws Exception {
        Ran ran = Ran.send("conform", one(folder).toString(), "--against", WRONG, "--format", "junit");

        Element suite = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(ran.out().getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        assertThat(ran.code()).isEqualTo(3);
        assertThat(List.of(
                        suite.getAttribute("tests"),
                        suite.getAttribute("failures"),
                        suite.getAttribute("errors"),
                        suite.getAttribute("skipped")))
                .containsExactly("1", "1", "0", "0");
        Element failure = (Element) suite.getElementsByTagName("failure").item(0);
        assertThat(((Element) failure.getParentNode()).getAttribute("name")).isEqualTo(OMBUDSMAN);
        assertThat(failure.getAttribute("message")).isEqualTo("PLN-06");
        assertThat(failure.getTextContent()).contains("expected 2025-08-19, found 2025-08-21");
    }

    @Test
    void theReportIsReadByMachines(@TempDir Path folder) throws IOException {
        Ran ran = Ran.send("conform", one(folder).toString(), "--against", WRONG, "--format", "json");

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out())
                .startsWith("{\n  \"schema\": \"opensend/conformance/1\",")
                .contains("\"agrees\": false", "\"rule\": \"PLN-06\"", "\"found\": \"2025-08-21\"");
    }

    @Test
    void aProgramThatFailsHasNoAnswerAndTheReasonIsTold(@TempDir Path folder) throws IOException {
        String scenario = one(folder).toString();

        Ran ends = Ran.send("conform", scenario, "--against", "echo 'no such case' >&2; exit 7");
        Ran talks = Ran.send("conform", scenario, "--against", "echo hello");
        Ran forgets = Ran.send(
                "conform", scenario, "--against", "echo '{\"schema\":\"opensend/timeline/1\",\"clocks\":[{}]}'");
        Ran sleeps = Ran.send("conform", scenario, "--against", "sleep 30", "--seconds", "1");

        assertThat(ends.code()).isEqualTo(3);
        assertThat(ends.out()).contains(OMBUDSMAN + ": the program ended with 7: no such case\n");
        assertThat(talks.out()).contains(OMBUDSMAN + ": its answer is no timeline: ");
        assertThat(forgets.out()).contains("/clocks/0/catalogueId");
        assertThat(sleeps.out()).contains(OMBUDSMAN + ": no answer within 1 seconds\n");
    }

    @Test
    void aProgramThatAnswersNothingAgreesWithNothing(@TempDir Path folder) throws IOException {
        Ran ran = Ran.send(
                "conform",
                one(folder).toString(),
                "--against",
                "echo '{\"schema\":\"opensend/timeline/1\",\"clocks\":[]}'");

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).contains("     1  not answered");
    }

    @Test
    void theDayIsToldTwice(@TempDir Path folder) throws IOException {
        Ran ran = Ran.send(
                "conform",
                one(folder).toString(),
                "--against",
                "cat > /dev/null; test {as-of} = 2026-02-10 && test $SEND_AS_OF = 2026-02-10 && echo"
                        + " '{\"schema\":\"opensend/timeline/1\",\"clocks\":[{\"catalogueId\":\"PLN-06\",\"due\":\"2025-08-19\"}]}'");

        assertThat(ran).isEqualTo(new Ran(0, ran.out(), ""));
    }

    @Test
    void theScenariosCanBeWrittenOutAndHeldAgainst(@TempDir Path folder) throws IOException {
        Path into = folder.resolve("scenarios");

        Ran written = Ran.send("scenarios", "--part", "ombudsman", "--into", into.toString());
        Ran again = Ran.send("scenarios", "--part", "ombudsman", "--into", into.toString());
        Ran conforms = Ran.send("conform", into.toString());
        Files.writeString(into.resolve("ombudsman").resolve(OMBUDSMAN + ".json"), "{}");
        Ran other = Ran.send("scenarios", "--part", "ombudsman", "--into", into.toString());
        Ran broken = Ran.send("conform", into.toString());

        assertThat(written).isEqualTo(new Ran(0, again.out(), "")).isEqualTo(again);
        assertThat(into.resolve("index.json")).isRegularFile();
        assertThat(conforms.code()).isZero();
        assertThat(conforms.out()).contains("     0  not as expected\n");
        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err()).contains(OMBUDSMAN + ".json' is there already and is another scenario");
        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.err()).contains(OMBUDSMAN + ".json: /schema: ", OMBUDSMAN + ".json: /expect: ");
        assertThat(broken.out()).isEmpty();
    }

    @Test
    void whatCannotBeAskedIsAMistakeOfUsage(@TempDir Path folder) throws IOException {
        assertThat(Ran.send("conform", folder.resolve("missing").toString()).err())
                .contains("there is no file or folder '");
        assertThat(Ran.send("conform", folder.toString()).err()).contains("holds no scenario");
        assertThat(Ran.send("conform", one(folder).toString(), "--part", "plan").err())
                .contains("--part: expected only without SCENARIOS");
        assertThat(Ran.send("conform", "--row", "ZZZ-99").err()).contains("no scenario is of those parts and rows");
        assertThat(Ran.send("scenarios", "--row", "ZZZ-99").err()).contains("no scenario is of those parts and rows");
        assertThat(Ran.send("conform", "--jobs", "0").err()).contains("--jobs: found 0, expected 1 or more");
        assertThat(Ran.send("conform", "--part", "plans").code()).isEqualTo(2);
    }

    @Test
    void theScenariosAreListedWithTheirRowsAndSources() {
        assertThat(Ran.send("scenarios", "--row", "PLN-06", "--part", "ombudsman")
                        .out())
                .contains("ombudsman/" + OMBUDSMAN
                        + ".json\n  A school asks on 1 April and the plan goes out on 24 October, sixty-six days late\n"
                        + "  PLN-06; verified; Local Government and Social Care Ombudsman, decision 25 006 076");
        assertThat(Ran.send("scenarios", "--row", "PLN-06", "--format", "json").out())
                .startsWith("{\n  \"schema\": \"opensend/scenario-index/1\",");
    }
}
