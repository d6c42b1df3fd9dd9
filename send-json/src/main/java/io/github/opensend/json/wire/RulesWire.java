package io.github.opensend.json.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * A book of rules.
 *
 * @param schema the name and version of the form
 * @param at the day on which the rules were in force, or null where all are told
 * @param rules the rules; present even if there is none
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"schema", "at", "rules"})
public record RulesWire(String schema, @Nullable String at, ImmutableList<Rule> rules) {
    /**
     * A rule.
     *
     * @param rule the id of the rule
     * @param catalogueId the row of the catalogue
     * @param kind the id of the rule's kind
     * @param title what is to be done
     * @param dutyOn the id of the duty holder
     * @param asSoonAsPracticable true where the limit is but the backstop of such a duty, or null
     * @param limit the time in words, under the default readings
     * @param answeredBy the ids of the events that answer it
     * @param grounds the grounds on which its number does not apply
     * @param citation where the rule stands
     * @param standing the id of its standing
     * @param certainty the id of its certainty
     * @param inForceFrom the first day in force
     * @param inForceTo the last day in force, or null
     * @param readings the open questions on which it turns
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({
        "rule",
        "catalogueId",
        "kind",
        "title",
        "dutyOn",
        "asSoonAsPracticable",
        "limit",
        "answeredBy",
        "grounds",
        "citation",
        "standing",
        "certainty",
        "inForceFrom",
        "inForceTo",
        "readings"
    })
    public record Rule(
            String rule,
            String catalogueId,
            String kind,
            String title,
            String dutyOn,
            @Nullable Boolean asSoonAsPracticable,
            String limit,
            ImmutableList<String> answeredBy,
            ImmutableList<Ground> grounds,
            String citation,
            String standing,
            String certainty,
            String inForceFrom,
            @Nullable String inForceTo,
            ImmutableList<Reading> readings) {}

    /**
     * A ground on which a number does not apply.
     *
     * @param id the row of the catalogue
     * @param citation where it stands
     */
    @JsonPropertyOrder({"id", "citation"})
    public record Ground(String id, String citation) {}

    /**
     * An open question.
     *
     * @param id the id of the reading
     * @param question the question in words
     * @param options the answers, the default first
     */
    @JsonPropertyOrder({"id", "question", "options"})
    public record Reading(String id, String question, ImmutableList<Option> options) {}

    /**
     * An answer to an open question.
     *
     * @param id the id of the answer
     * @param says the answer in words
     * @param limit the time in words under it, or null where the time does not turn on it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"id", "says", "limit"})
    public record Option(String id, String says, @Nullable String limit) {}
}
