package io.github.opensend.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.opensend.json.schema.SchemaCatalogue;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the published schemas say of a document, and which faults of a document they cannot see. */
final class SchemaCheck {
    private static final String URN = "urn:opensend:schema:";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(published()));

    /** Half of a surrogate pair, as it stands or escaped. */
    private static final Pattern HALF_A_CHARACTER = Pattern.compile("(?i)[\\ud800-\\udfff]|\\\\ud[89a-f]");

    /** What the reader expects where two places have to be seen together, or a text in the way it was written. */
    private static final Pattern FOR_THE_READER_ALONE = Pattern.compile(
            "each event once|that day or later, .*|[0-9-]{10} or later.*|a day after .*|(text of )?whole characters"
                    + "|a number that can be written in 20 characters|a reference of its own"
                    + "|words of its own for each level"
                    + "|a day up to [0-9-]{10}, the day of the reading"
                    + "|the id of (one of its statements|a statement of .*|a domain)"
                    + "|no level, because the family declined"
                    + "|another name than at .*|none, or one for each of the [0-9]+ levels"
                    + "|the one statement .*, because domains are rated as a whole"
                    + "|a share.*|more than 0|no fewer than the [0-9]+ of dueDays"
                    + "|statement, or the readiness view same-aggregator.*"
                    + "|what keyStage [1-4] says|.*, where the move before it led"
                    + "|a day on which an edition of .* was in use|one of \\[.*\\] in [a-z0-9-]+"
                    + "|another day than the one that is due"
                    + "|one of its own|(F|G|H1 or H2)|the reference of one"
                    + "|none, because the plan says that none was identified"
                    + "|a weight of each criterion of the form|more than 0 for one or more"
                    + "|less than the grade before takes|no fewer than the plans that were audited|no fewer than were drawn"
                    + "|no day, because nothing is arranged"
                    + "|a name of its own|the name of (a|an|another) .*|what no other reading counts"
                    + "|an area of the register of local authorities|no more than the [0-9]+ of denominator");

    // Of texts only the reader knows which one belongs; what is no text the schema refuses.
    private static final String A_LIMB = ", or a limb of it after a full stop";

    /** What depends on the framework and the profile that a document names: names, and levels up to the highest there is. */
    private static final Pattern BY_THE_FRAMEWORK =
            Pattern.compile("/(framework|profile|ladder|form|strengths/[0-9]+/domain|overrulings/[0-9]+/domain)");

    private static final Pattern A_NAME = Pattern.compile("\".*|[^ ]+, whose .*");
    private static final Pattern A_LEVEL =
            Pattern.compile("/(need|setting|home)/ratings/[^/]+|/overrulings/[0-9]+/level");
    private static final Pattern A_LEVEL_OF_SOME_SCALE = Pattern.compile("[0-9]{1,2}|100");

    private static final Pattern A_CRITERION = Pattern.compile("/(grading/weights|audits/[0-9]+/answers)/[^/]+");
    private static final String NOT_TAKEN = "a field that is not taken here";

    private static final Pattern AN_ENTRY = Pattern.compile("/(entries|moves)/[0-9]+");

    private static final int FAR = 100;

    private SchemaCheck() {}

    private static Map<String, String> published() {
        Map<String, String> schemas = new HashMap<>();
        for (String document : SchemaCatalogue.documents()) {
            schemas.put(id(document), SchemaCatalogue.schema(document));
        }
        return schemas;
    }

    private static String id(String document) {
        return URN + document.replace("opensend/", "").replace('/', ':');
    }

    /** What the schema of a document has against it. */
    static List<Error> faults(String document, JsonNode tree) {
        Schema schema = REGISTRY.getSchema(SchemaLocation.of(id(document)));
        return schema.validate(withinReach(tree.deepCopy()));
    }

    // The validator overflows at numbers near the end of exponents. No schema has a bound that tells them from one that
    // is
    // merely far beyond all bounds, so it is handed that.
    private static JsonNode withinReach(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(withinReach(field.getValue())));
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                list.set(i, withinReach(list.get(i)));
            }
        } else if (node.isNumber() && node.decimalValue().scale() < -FAR) {
            return DecimalNode.valueOf(BigDecimal.ONE
                    .scaleByPowerOfTen(FAR)
                    .multiply(BigDecimal.valueOf(node.decimalValue().signum())));
        }
        return node;
    }

    /** What the schema that a document names has against it. */
    static List<Error> faults(String json) {
        JsonNode tree = Document.tree(json);
        return faults(tree.get("schema").textValue(), tree);
    }

    /** Whether a schema cannot see a fault: it takes the order of entries, two places, or half a character to tell. */
    static boolean isForTheReaderAlone(String json, JsonFault fault) {
        boolean isOfOrder =
                AN_ENTRY.matcher(fault.pointer()).matches() && !fault.expected().equals("an object");
        return isOfOrder
                || FOR_THE_READER_ALONE.matcher(fault.expected()).matches()
                || isByTheFramework(fault)
                || A_CRITERION.matcher(fault.pointer()).matches()
                        && fault.found().equals(NOT_TAKEN)
                || fault.expected().endsWith(A_LIMB) && fault.found().startsWith("\"")
                || fault.expected().startsWith("text of 1 to")
                        && HALF_A_CHARACTER.matcher(json).find();
    }

    private static boolean isByTheFramework(JsonFault fault) {
        return BY_THE_FRAMEWORK.matcher(fault.pointer()).matches()
                        && A_NAME.matcher(fault.found()).matches()
                || A_LEVEL.matcher(fault.pointer()).matches()
                        && A_LEVEL_OF_SOME_SCALE.matcher(fault.found()).matches();
    }
}
