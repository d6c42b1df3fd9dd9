package io.github.opensend.json.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * What the guidance looks for and a record does not show on a day.
 *
 * @param schema the name and version of the form
 * @param reference the caller's reference
 * @param asOf the day
 * @param point the id of the point at which the child stands; nothing is looked for outside SEN support
 * @param findings the findings; present even if there is none
 * @since 0.1.0
 */
@JsonPropertyOrder({"schema", "case", "asOf", "point", "findings"})
public record PracticeWire(
        String schema,
        @JsonProperty("case") String reference,
        String asOf,
        String point,
        ImmutableList<Finding> findings) {
    /**
     * A finding.
     *
     * @param rule the id of what is looked for
     * @param what it is in words
     * @param found what was found beyond those words, or null
     * @param day the day that it hangs on, or null
     * @param chapter the id of the chapter of the Code
     * @param citation where it says so
     * @param standing the id of the force of that
     * @param certainty the id of how sure that is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"rule", "what", "found", "day", "chapter", "citation", "standing", "certainty"})
    public record Finding(
            String rule,
            String what,
            @Nullable String found,
            @Nullable String day,
            String chapter,
            String citation,
            String standing,
            String certainty) {}
}
