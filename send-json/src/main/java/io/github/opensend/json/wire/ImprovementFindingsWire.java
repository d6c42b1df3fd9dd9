package io.github.opensend.json.wire;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;

/**
 * Where an improvement plan does not hold together.
 *
 * @param schema the name and version of the form
 * @param title what the plan is called
 * @param findings what was found
 */
@JsonPropertyOrder({"schema", "title", "findings"})
public record ImprovementFindingsWire(String schema, String title, ImmutableList<Found> findings) {
    /**
     * One finding.
     *
     * @param rule the id of the rule
     * @param aboutIds the numbers and codes that it is about
     * @param words what was found
     * @param citation where it stands
     * @param standing the force of the rule
     * @param certainty how sure it is
     */
    @JsonPropertyOrder({"rule", "aboutIds", "words", "citation", "standing", "certainty"})
    public record Found(
            String rule,
            ImmutableList<String> aboutIds,
            String words,
            String citation,
            String standing,
            String certainty) {}
}
