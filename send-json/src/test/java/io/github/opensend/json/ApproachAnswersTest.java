package io.github.opensend.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.opensend.core.approach.ProvisionMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows from the example documents, told as JSON. */
class ApproachAnswersTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    private static String example(String name) throws IOException {
        return Files.readString(Path.of("..", "docs", "cases", "approach-" + name + ".json"));
    }

    private static JsonNode tree(String json) throws JsonProcessingException {
        return MAPPER.readTree(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"school", "early-years", "college"})
    void theExamplesAreWrittenAsTheyStand(String name) throws IOException {
        String example = example(name);

        assertThat(tree(SendJson.writeApproach(SendJson.readApproach(example)))).isEqualTo(tree(example));
    }

    @Test
    void aPlanIsToldAsItWasAgreedAndAsItStands() throws IOException {
        JsonNode plan = tree(
                SendJson.writeSenSupportPlan(SendJson.readApproach(example("school")), LocalDate.of(2025, 12, 15)));

        assertThat(plan.at("/case").textValue()).isEqualTo("child-a");
        assertThat(plan.at("/point").textValue()).isEqualTo("doing");
        assertThat(plan.at("/agreed/outcomes/0/target").textValue()).isEqualTo("6");
        assertThat(plan.at("/outcomes/0/target").textValue()).isEqualTo("8");
        assertThat(plan.at("/provisions")).hasSize(2);
        assertThat(plan.at("/since").findValuesAsText("kind")).containsExactly("delivery", "outcome-change");
    }

    @Test
    void withoutAPlanNothingIsAgreedAndTheListsAreEmpty() throws IOException {
        assertThat(SendJson.writeSenSupportPlan(SendJson.readApproach(example("school")), LocalDate.of(2025, 9, 28)))
                .isEqualTo("""
                        {
                          "schema": "opensend/sen-support-plan/1",
                          "case": "child-a",
                          "asOf": "2025-09-28",
                          "point": "assessing",
                          "outcomes": [],
                          "provisions": [],
                          "since": []
                        }""");
    }

    @Test
    void evidenceIsAListWithItsSourcesAndNothingThatConcludes() throws IOException {
        JsonNode bundle = tree(
                SendJson.writeEvidenceBundle(SendJson.readApproach(example("early-years")), LocalDate.of(2025, 6, 1)));

        assertThat(bundle.at("/theOneTest").textValue()).isEqualTo("Children and Families Act 2014, s 36(8)");
        assertThat(bundle.at("/items")).hasSize(5);
        assertThat(bundle.at("/items/0")).isEqualTo(tree("""
                        {"kind": "progress-check", "on": "2025-03-04", "what": "progress check at the age of two",
                         "words": ["strength, physical: climbs and balances",
                                   "concern, communication and language: uses few words",
                                   "parents (took part): points at what is wanted"],
                         "citation": "SEND Code of Practice 2015, para 5.23", "certainty": "from-knowledge"}"""));
        assertThat(bundle.at("/absent/0")).isEqualTo(tree("""
                        {"id": "attainment-and-progress", "what": "attainment or development, and the rate of progress",
                         "citation": "SEND Code of Practice 2015, para 9.14", "standing": "statutory-guidance",
                         "certainty": "verified"}"""));
        assertThat(bundle.fieldNames())
                .toIterable()
                .containsExactly("schema", "case", "asOf", "theOneTest", "items", "absent");
    }

    @Test
    void aProvisionMapTellsWhatRunsForWhomAndTheExactTotals() throws IOException {
        ApproachDocument student = SendJson.readApproach(example("college"));
        ProvisionMap all = ProvisionMap.of(Map.of(student.reference(), student.approach()));

        JsonNode map = tree(SendJson.writeProvisionMap(all, LocalDate.of(2025, 10, 1)));

        assertThat(map.at("/rows/0/provision/reference").textValue()).isEqualTo("reading-hour");
        assertThat(map.at("/rows/0/provision").has("impact")).isFalse();
        assertThat(map.at("/rows/0/pupils")).isEqualTo(tree("""
                        [{"case": "student-c", "impact": {"entry": {"measure": "words read correctly in one minute",
                          "on": "2025-09-16", "value": "61"}}}]"""));
        assertThat(map.at("/areas/0/area").textValue()).isEqualTo("cognition-and-learning");
        assertThat(map.at("/totals")).isEqualTo(map.at("/areas/0/totals")).isEqualTo(tree("""
                        {"provisions": 1, "sessions": {"minutes": 30, "weeks": 1}, "adults": {"minutes": 30, "weeks": 1},
                         "pupils": {"minutes": 30, "weeks": 1}, "knownPence": 0, "unknownCosts": 1}"""));
        assertThat(tree(SendJson.writeProvisionMap(all, LocalDate.of(2026, 3, 9)))
                        .at("/rows"))
                .isEmpty();
    }

    @Test
    void findingsOfPracticeCarryTheirSourceAndTheirForce() throws IOException {
        ApproachDocument child = SendJson.readApproach(example("early-years"));

        JsonNode practice = tree(SendJson.writePractice(child, LocalDate.of(2025, 7, 1)));

        assertThat(practice.at("/point").textValue()).isEqualTo("doing");
        assertThat(practice.at("/findings").findValuesAsText("rule"))
                .containsExactly("review-date-passed", "outcome-date-passed");
        assertThat(practice.at("/findings/1")).isEqualTo(tree("""
                        {"rule": "outcome-date-passed", "what": "the day of an outcome has passed with no review since",
                         "found": "outcome words", "day": "2025-06-30", "chapter": "early-years",
                         "citation": "SEND Code of Practice 2015, para 5.43", "standing": "statutory-guidance",
                         "certainty": "design-choice"}"""));
        assertThat(tree(SendJson.writePractice(child, LocalDate.of(2025, 3, 10)))
                        .at("/point")
                        .textValue())
                .isEqualTo("outside");
    }
}
