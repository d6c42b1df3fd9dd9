package io.github.opensend.json.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the record of what is arranged, and was not seen.
 *
 * @param schema the name and version of the form
 * @param child the caller's reference to the child or young person
 * @param asOf the day on which it was looked at
 * @param findings what was found
 * @since 0.1.0
 */
@JsonPropertyOrder({"schema", "child", "asOf", "findings"})
public record ArrangementFindingsWire(String schema, String child, String asOf, ImmutableList<Finding> findings) {
    /**
     * One finding.
     *
     * @param about a package, a budget or a key worker
     * @param reference the caller's reference to it
     * @param rule the id of the rule
     * @param words what is found
     * @param provider the caller's reference to the provider, or null
     * @param day the day that it hangs on, or null
     * @param citation where the rule stands
     * @param standing its force
     * @param certainty how sure the citation is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"about", "reference", "rule", "words", "provider", "day", "citation", "standing", "certainty"})
    public record Finding(
            String about,
            String reference,
            String rule,
            String words,
            @Nullable String provider,
            @Nullable String day,
            String citation,
            String standing,
            String certainty) {}
}
