package io.github.opensend.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import io.github.opensend.json.wire.CaseWire;
import org.jspecify.annotations.Nullable;

/**
 * A case with what its clocks have to say. Scenarios are read and never written, so their form stands beside the schemas alone.
 *
 * @param schema the name and version of the form
 * @param id what tells it from the others
 * @param title what it shows
 * @param citation where it comes from
 * @param certainty the id of how sure it is
 * @param record the case
 * @param asOf the day for which it is asked
 * @param expect what is expected of its clocks
 * @param note what else there is to say, or null
 * @param tags lower-case words joined by hyphens
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"schema", "id", "title", "citation", "certainty", "case", "asOf", "expect", "note", "tags"})
record ScenarioWire(
        String schema,
        String id,
        String title,
        String citation,
        String certainty,
        @JsonProperty("case") CaseWire record,
        String asOf,
        ImmutableList<Expected> expect,
        @Nullable String note,
        ImmutableList<String> tags) {
    /**
     * What is expected of a clock.
     *
     * @param catalogueId the row of the catalogue
     * @param rule the id of the rule, or null for the only one of its row
     * @param startedOn the day on which it started, or null
     * @param due the last day, or null
     * @param mustNotBe days that the last day must not be
     * @param state the name of the state, or null
     * @param daysLate by how many days it is late, or null
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"catalogueId", "rule", "startedOn", "due", "mustNotBe", "state", "daysLate"})
    record Expected(
            String catalogueId,
            @Nullable String rule,
            @Nullable String startedOn,
            @Nullable String due,
            ImmutableList<String> mustNotBe,
            @Nullable String state,
            @Nullable Integer daysLate) {}
}
