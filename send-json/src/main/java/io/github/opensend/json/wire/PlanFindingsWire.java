package io.github.opensend.json.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in a plan and was not seen.
 *
 * @param schema the name and version of the form
 * @param plan the caller's reference to the plan
 * @param version the number of the version
 * @param status what the version is
 * @param dated the day of the version
 * @param asOf the day on which it was looked at
 * @param findings what was found
 * @param notLooked the rules that could not be asked
 * @since 0.1.0
 */
@JsonPropertyOrder({"schema", "plan", "version", "status", "dated", "asOf", "findings", "notLooked"})
public record PlanFindingsWire(
        String schema,
        String plan,
        int version,
        String status,
        String dated,
        String asOf,
        ImmutableList<Finding> findings,
        ImmutableList<NotLooked> notLooked) {
    /**
     * One finding.
     *
     * @param rule the id of the rule
     * @param where the section, with the thing by its reference
     * @param words what is found
     * @param found what was found beyond the words, or null
     * @param citation where the rule stands
     * @param standing its force
     * @param certainty how sure the citation is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"rule", "where", "words", "found", "citation", "standing", "certainty"})
    public record Finding(
            String rule,
            String where,
            String words,
            @Nullable String found,
            String citation,
            String standing,
            String certainty) {}

    /**
     * A rule that could not be asked.
     *
     * @param rule the id of the rule
     * @param because why
     */
    @JsonPropertyOrder({"rule", "because"})
    public record NotLooked(String rule, String because) {}
}
