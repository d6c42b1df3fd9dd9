package io.github.opensend.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.opensend.core.law.Certainty;
import io.github.opensend.timescales.clock.ClockState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioReadingTest {
    static final String WHOLE = """
            {"schema": "opensend/scenario/1", "id": "lgsco.25-006-076", "title": "A plan 66 days late",
             "citation": "LGSCO 25-006-076", "certainty": "verified",
             "case": {"schema": "opensend/case/1", "case": "c", "events": [
               {"type": "assessment.requested", "on": "2025-04-01", "source": "school"},
               {"type": "plan.finalised", "on": "2025-10-24"}]},
             "asOf": "2025-11-21",
             "expect": [
               {"catalogueId": "PLN-06", "rule": "PLN-06", "startedOn": "2025-04-01", "due": "2025-08-19",
                "mustNotBe": ["2025-08-20", "2025-08-18"], "state": "MET_LATE", "daysLate": 66},
               {"catalogueId": "ASM-04"}],
             "note": "two\\nlines", "tags": ["late", "final-plan"]}
            """;

    @Test
    void aRowThatWasAddedBetweenOthersEndsInALetter() {
        assertThat(SendJson.readScenario(WHOLE.replace("ASM-04", "TRB-07A")).expect())
                .extracting(ExpectedClock::catalogueId)
                .contains("TRB-07A");
    }

    @Test
    void aScenarioIsReadWhole() throws IOException {
        ScenarioDocument scenario = SendJson.readScenario(WHOLE);

        assertThat(scenario)
                .isEqualTo(ScenarioDocument.builder("lgsco.25-006-076")
                        .title("A plan 66 days late")
                        .citation("LGSCO 25-006-076")
                        .certainty(Certainty.VERIFIED)
                        .record(scenario.record())
                        .asOf(LocalDate.of(2025, 11, 21))
                        .addExpect(
                                ExpectedClock.builder("PLN-06")
                                        .rule("PLN-06")
                                        .startedOn(LocalDate.of(2025, 4, 1))
                                        .due(LocalDate.of(2025, 8, 19))
                                        .addMustNotBe(LocalDate.of(2025, 8, 18), LocalDate.of(2025, 8, 20))
                                        .state(ClockState.MET_LATE)
                                        .daysLate(66)
                                        .build(),
                                ExpectedClock.builder("ASM-04").build())
                        .note("two\nlines")
                        .addTags("late", "final-plan")
                        .build());
        assertThat(scenario.record().events()).hasSize(2);
        assertThat(SendJson.readScenario(new ByteArrayInputStream(WHOLE.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(scenario);
    }

    static Stream<Arguments> oneFault() {
        String day = "a date that exists, as yyyy-mm-dd";
        return Stream.of(
                arguments("scenario/1", "scenario/2", "/schema", "\"opensend/scenario/2\"", "\"opensend/scenario/1\""),
                arguments(
                        "lgsco.25-006-076",
                        "../x",
                        "/id",
                        "\"../x\"",
                        "1 to 100 letters, digits, full stops, hyphens and underscores"),
                arguments(
                        "A plan 66 days late",
                        "",
                        "/title",
                        "text of 0 characters",
                        "text of 1 to 500 characters on one line, without control characters"),
                arguments(
                        "\"verified\"",
                        "\"sure\"",
                        "/certainty",
                        "\"sure\"",
                        "one of [verified, from-knowledge, inferred, design-choice]"),
                arguments("2025-10-24", "2025-10-32", "/case/events/1/on", "\"2025-10-32\"", day),
                arguments(
                        "2025-10-24",
                        "2025-03-01",
                        "/case/events/1/on",
                        "2025-03-01, before assessment.requested on 2025-04-01 (/case/events/0)",
                        "that day or later, or a thread of its own where it answers something else"),
                arguments("\"asOf\": \"2025-11-21\",", "", "/asOf", "nothing", day),
                arguments(
                        "\"case\": \"c\",",
                        "",
                        "/case/case",
                        "nothing",
                        "text of 1 to 100 characters on one line, without control characters"),
                arguments(
                        "\"note\"",
                        "\"notes\"",
                        "/notes",
                        "a field that is not taken here",
                        "one of [schema, id, title, citation, certainty, case, asOf, expect, note, tags]"),
                arguments("final-plan", "Final", "/tags/1", "\"Final\"", "lower-case words joined by hyphens"),
                arguments(
                        "\"ASM-04\"",
                        "\"asm-4\"",
                        "/expect/1/catalogueId",
                        "\"asm-4\"",
                        "a row of the catalogue, such as PLN-06"),
                arguments(
                        "\"rule\": \"PLN-06\"",
                        "\"rule\": \"PLN-07\"",
                        "/expect/0/rule",
                        "\"PLN-07\"",
                        "PLN-06, or a limb of it after a full stop"),
                arguments(
                        "2025-08-20",
                        "2025-08-19",
                        "/expect/0/mustNotBe/0",
                        "\"2025-08-19\"",
                        "another day than the one that is due"),
                arguments("66}", "66.5}", "/expect/0/daysLate", "66.5", "a whole number from 0 to 99999"),
                arguments("\"2025-04-01\", \"due\"", "7, \"due\"", "/expect/0/startedOn", "7", day),
                arguments("\"late\"", "null", "/tags/0", "null", "lower-case words joined by hyphens"));
    }

    @ParameterizedTest
    @MethodSource("oneFault")
    void aFaultInAScenarioNamesItsPlaceAlsoInsideTheCase(
            String right, String wrong, String pointer, String found, String expected) {
        assertThat(WHOLE).containsOnlyOnce(right);
        String document = WHOLE.replace(right, wrong);

        assertThat(catchThrowableOfType(JsonProblem.class, () -> SendJson.readScenario(document))
                        .faults())
                .containsExactly(new JsonFault(pointer, found, expected));
    }

    @Test
    void aScenarioThatExpectsNothingIsAtFault() {
        String document = WHOLE.replaceAll("(?s)\"expect\": \\[.*?\\}\\],", "\"expect\": [],");

        assertThat(catchThrowableOfType(JsonProblem.class, () -> SendJson.readScenario(document))
                        .faults())
                .containsExactly(new JsonFault("/expect", "a list of 0", "a list of 1 to 2000"));
    }
}
