package io.github.opensend.json.wire;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/**
 * The audits of a time by one form.
 *
 * @param schema the name and version of the form
 * @param form the id of the form of audit
 * @param due how many audits were due in the time
 * @param plans how many plans could have been audited
 * @param grading how answers come to a grade, or null
 * @param audits the audits
 * @param own the caller's own fields
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"schema", "form", "due", "plans", "grading", "audits"})
public record AuditsWire(
        String schema,
        String form,
        int due,
        int plans,
        @Nullable Grading grading,
        @JsonInclude(JsonInclude.Include.ALWAYS) ImmutableList<Audited> audits,
        @JsonAnyGetter ImmutableMap<String, Object> own) {
    /**
     * How answers come to a grade: the caller's own weights.
     *
     * @param weights the weight of each criterion
     * @param from the least share of each grade but the last
     */
    @JsonPropertyOrder({"weights", "from"})
    public record Grading(ImmutableMap<String, Integer> weights, Shares from) {}

    /**
     * The least share of each grade, in percent.
     *
     * @param outstanding of outstanding
     * @param good of good
     * @param requiresImprovement of requires improvement
     */
    @JsonPropertyOrder({"outstanding", "good", "requires-improvement"})
    public record Shares(
            int outstanding,
            int good,
            @JsonProperty("requires-improvement") int requiresImprovement) {}

    /**
     * One audit.
     *
     * @param of the caller's reference to what was audited
     * @param on the day
     * @param by the role of the auditor, or null
     * @param theme the theme of a themed audit, or null
     * @param answers the answers by criterion
     * @param judged the grade that the auditor gave, or null
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"of", "on", "by", "theme", "answers", "judged"})
    public record Audited(
            String of,
            String on,
            @Nullable String by,
            @Nullable String theme,
            ImmutableMap<String, String> answers,
            @Nullable String judged) {}
}
