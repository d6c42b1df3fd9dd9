package io.github.opensend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.core.approach.ApproachText;
import io.github.opensend.core.approach.EvidenceBundle;
import io.github.opensend.core.approach.GraduatedApproach;
import io.github.opensend.core.approach.ProvisionMap;
import io.github.opensend.json.ApproachDocument;
import io.github.opensend.json.SendJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code send approach}: one child in, one answer out. */
class ApproachCommandTest {
    private static final String SCHOOL = "../docs/cases/approach-school.json";
    private static final LocalDate DAY = LocalDate.of(2025, 11, 21);

    @TempDir
    private Path folder;

    private static ApproachDocument school() {
        try {
            return SendJson.readApproach(Files.readString(Path.of(SCHOOL)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<Arguments> answers() {
        ApproachDocument child = school();
        GraduatedApproach then = child.approach().asOf(DAY);
        ProvisionMap map = ProvisionMap.of(Map.of("child-a", then));
        EvidenceBundle bundle = EvidenceBundle.of(then, DAY);
        return Stream.of(
                Arguments.of("plan", "text", ApproachText.planText(then)),
                Arguments.of("plan", "markdown", ApproachText.planMarkdown(then)),
                Arguments.of("plan", "json", SendJson.writeSenSupportPlan(child, DAY) + "\n"),
                Arguments.of("bundle", "text", ApproachText.text(bundle)),
                Arguments.of("bundle", "markdown", ApproachText.markdown(bundle)),
                Arguments.of("bundle", "json", SendJson.writeEvidenceBundle(child, DAY) + "\n"),
                Arguments.of("provision", "text", ApproachText.text(map.on(DAY))),
                Arguments.of("provision", "markdown", ApproachText.markdown(map.on(DAY))),
                Arguments.of("provision", "json", SendJson.writeProvisionMap(map, DAY) + "\n"),
                Arguments.of("practice", "text", ApproachText.practiceText(then, DAY)),
                Arguments.of("practice", "markdown", ApproachText.practiceMarkdown(then, DAY)),
                Arguments.of("practice", "json", SendJson.writePractice(child, DAY) + "\n"),
                Arguments.of("history", "text", ApproachText.text(then)),
                Arguments.of("history", "markdown", ApproachText.markdown(then)),
                Arguments.of("history", "json", SendJson.writeApproachIndented(child.asOf(DAY)) + "\n"));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void eachThingIsToldInEachForm(String tell, String format, String answer) {
        Ran expected = new Ran(0, answer, "");

        assertThat(Ran.send("approach", SCHOOL, "--as-of", DAY.toString(), "--tell", tell, "--format=" + format))
                .isEqualTo(expected);
        assertThat(Ran.send("approach", SCHOOL, "--tell=" + tell, "--format", format))
                .as("by default it is today")
                .isEqualTo(expected);
        assertThat(answer.contains("child-a")).isEqualTo(format.equals("json"));
    }

    @Test
    void byDefaultThePlanIsToldAsTextFromAFileOrFromStandardInput() throws IOException {
        Ran plan = Ran.send("approach", SCHOOL);

        assertThat(plan.out()).startsWith("SEN support plan\n================\n\nAgreed on 2025-09-29\n");
        assertThat(Ran.sendWith(Files.readString(Path.of(SCHOOL)), "approach", "-"))
                .isEqualTo(plan);
    }

    @Test
    void theHistoryAsJsonReadsBackAsTheRecord() {
        String json = Ran.send("approach", SCHOOL, "--tell=history", "--format=json", "--as-of=2026-12-31")
                .out();

        assertThat(SendJson.readApproach(json)).isEqualTo(school());
    }

    @Test
    void everyFaultIsToldWithItsPlaceAndNothingIsAnswered() {
        Ran ran = Ran.sendWith(
                "{\"schema\":\"opensend/approach/1\",\"case\":\"H801200001001\",\"colour\":1,\"entries\":["
                        + "{\"kind\":\"plan\",\"on\":\"2025-09-29\"},{\"kind\":\"delivery\",\"on\":\"2025-02-30\"}]}",
                "approach",
                "-");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("/colour: found a field that is not taken here"),
                        second -> assertThat(second)
                                .isEqualTo("/entries/0: found plan while outside, expected one of enter, assess"),
                        third -> assertThat(third).startsWith("/entries/1/on: found \"2025-02-30\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "nonsense", "{}\n{}"})
    void whatHoldsNoApproachIsAFault(String text) {
        Ran ran = Ran.sendWith(text, "approach", "-");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(": found ").doesNotContain("Exception", "\tat ");
    }

    @Test
    void minutesThatHaveNoSumThatFitsAreAFaultOfTheInput() throws IOException {
        String provisions = List.of(32, 27, 25, 49, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47).stream()
                .map(weeks -> "{\"kind\":\"intervention\",\"reference\":\"i" + weeks
                        + "\",\"area\":\"cognition-and-learning\",\"what\":\"w\",\"frequency\":{\"times\":1,\"everyWeeks\":"
                        + weeks + "},\"minutesPerSession\":59,\"from\":\"2025-09-29\",\"weeks\":52}")
                .collect(Collectors.joining(","));
        String file = Files.writeString(
                        folder.resolve("odd.json"),
                        "{\"schema\":\"opensend/approach/1\",\"case\":\"c\",\"entries\":["
                                + "{\"kind\":\"assessment\",\"on\":\"2025-09-01\"},{\"kind\":\"decision\",\"on\":"
                                + "\"2025-09-01\",\"decided\":\"entry\",\"chapter\":\"schools\",\"reason\":\"r\","
                                + "\"decidedBy\":[\"senco\"]},{\"kind\":\"plan\",\"on\":\"2025-09-29\",\"provisions\":["
                                + provisions + "]}]}")
                .toString();

        assertThat(Ran.send("approach", file, "--tell=plan").code()).isZero();
        assertThat(Ran.send("approach", file, "--tell=provision"))
                .isEqualTo(new Ran(
                        1,
                        "",
                        "/entries: found sessions every so many weeks whose minutes have no exact sum that fits, expected"
                                + " sessions that repeat after fewer weeks\n"));
    }

    @Test
    void whatIsNotUnderstoodIsAMistakeOfUsage() {
        assertThat(usage("approach")).contains("FILE");
        assertThat(usage("approach", "-", "--tell=score"))
                .contains("expected plan, bundle, provision, practice, history but was 'score'");
        assertThat(usage("approach", "-", "--format=svg")).contains("expected text, json, markdown but was 'svg'");
        assertThat(usage("approach", "-", "--as-of=2025-02-30")).contains("expected a date that exists");
        assertThat(usage("approach", folder.resolve("none.json").toString())).contains("there is no file '");
    }

    private static String usage(String... args) {
        Ran ran = Ran.send(args);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("Usage: send approach ").doesNotContain("\tat ", "\r");
        return ran.err();
    }
}
