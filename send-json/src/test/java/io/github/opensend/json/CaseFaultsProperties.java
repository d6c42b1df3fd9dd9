package io.github.opensend.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.opensend.core.event.CaseRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CaseFaultsProperties {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Provide
    Arbitrary<CaseRecord> records() {
        return Cases.records();
    }

    @Property(tries = 400)
    void everyFaultIsToldInTheOrderOfTheDocumentAndNothingElseIs(
            @ForAll("records") CaseRecord record, @ForAll Random random) throws JsonProcessingException {
        JsonNode document = MAPPER.readTree(SendJson.writeCase(record));
        List<String> broken = new ArrayList<>();
        breakSome(document, "", random, broken);
        if (broken.isEmpty()) {
            assertThat(SendJson.readCase(document.toString())).isEqualTo(record);
            return;
        }

        JsonProblem problem = catchThrowableOfType(JsonProblem.class, () -> SendJson.readCase(document.toString()));

        assertThat(problem.faults()).extracting(JsonFault::pointer).containsExactlyElementsOf(broken);
    }

    // The type of an event decides which of its fields are judged, so it stays.
    private static void breakSome(JsonNode node, String pointer, Random random, List<String> broken) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                if (!name.startsWith("x-") && !name.equals("type")) {
                    String below = pointer + "/" + name;
                    if (object.get(name).isValueNode() && random.nextInt(8) == 0) {
                        object.set(name, wrong());
                        broken.add(below);
                    } else {
                        breakSome(object.get(name), below, random, broken);
                    }
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                String below = pointer + "/" + i;
                if (array.get(i).isValueNode() && random.nextInt(8) == 0) {
                    array.set(i, wrong());
                    broken.add(below);
                } else {
                    breakSome(array.get(i), below, random, broken);
                }
            }
        }
    }

    private static JsonNode wrong() {
        return MAPPER.createArrayNode().add(MAPPER.createArrayNode());
    }
}
