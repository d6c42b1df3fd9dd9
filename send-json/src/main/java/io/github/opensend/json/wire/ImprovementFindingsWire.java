package io.github.opensend.json.wire;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;

/**
 * What in an improvement plan deserves a look.
 *
 * @param schema the name and version of the form
 * @param plan what the plan is called
 * @param findings what was found
 * @since 0.1.0
 */
@JsonPropertyOrder({"schema", "plan", "findings"})
public record ImprovementFindingsWire(String schema, String plan, ImmutableList<Finding> findings) {
    /**
     * One finding.
     *
     * @param rule the id of what was looked for
     * @param about the ids and codes that it is about, that of the place first
     * @param words what was found
     * @param citation where it stands in the plan
     * @param standing the force of the rule
     * @param certainty how sure it is that the plan holds what was found
     */
    @JsonPropertyOrder({"rule", "about", "words", "citation", "standing", "certainty"})
    public record Finding(
            String rule,
            ImmutableList<String> about,
            String words,
            String citation,
            String standing,
            String certainty) {}
}
