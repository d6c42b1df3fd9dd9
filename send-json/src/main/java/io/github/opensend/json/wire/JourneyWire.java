package io.github.opensend.json.wire;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/**
 * One pupil's journey along a ladder or a pathway.
 *
 * @param schema the name and version of the form
 * @param pupil the caller's reference to the pupil
 * @param ladder the id of the ladder or the pathway
 * @param keyStage the key stage, or null
 * @param facts what is known of the pupil, by the ids of facts
 * @param moves the moves, in their order
 * @param evidence what is on record
 * @param plans the plans
 * @param risks the scores of named instruments
 * @param panels the panels that heard or will hear of the pupil
 * @param calendars the calendars, or null
 * @param own the caller's own fields
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "schema",
    "pupil",
    "ladder",
    "keyStage",
    "facts",
    "moves",
    "evidence",
    "plans",
    "risks",
    "panels",
    "calendars"
})
public record JourneyWire(
        String schema,
        String pupil,
        String ladder,
        @Nullable Integer keyStage,
        @JsonInclude(JsonInclude.Include.ALWAYS) ImmutableMap<String, Boolean> facts,
        @JsonInclude(JsonInclude.Include.ALWAYS) ImmutableList<Move> moves,
        @JsonInclude(JsonInclude.Include.ALWAYS) ImmutableList<Evidence> evidence,
        ImmutableList<Plan> plans,
        ImmutableList<Risk> risks,
        ImmutableList<Hearing> panels,
        @Nullable Calendars calendars,
        @JsonAnyGetter ImmutableMap<String, Object> own) {
    /**
     * One move.
     *
     * @param on the day
     * @param from the id of the state that the pupil left
     * @param to the id of the state that the pupil came to
     * @param kind the id of the direction
     * @param by the role of who decided
     * @param reason why
     */
    @JsonPropertyOrder({"on", "from", "to", "kind", "by", "reason"})
    public record Move(String on, String from, String to, String kind, String by, String reason) {}

    /**
     * Something on record.
     *
     * @param kind the id of its kind
     * @param on the day
     * @param by the role of who gave it, or null
     * @param value what it says, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"kind", "on", "by", "value"})
    public record Evidence(
            String kind,
            String on,
            @Nullable String by,
            @Nullable String value) {}

    /**
     * A plan.
     *
     * @param kind the id of its kind
     * @param opened the day on which it was opened
     * @param closed the day on which it was closed, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"kind", "opened", "closed"})
    public record Plan(String kind, String opened, @Nullable String closed) {}

    /**
     * A score that somebody gave by a named instrument.
     *
     * @param instrument the name of the instrument
     * @param version its version
     * @param value the score
     * @param by the role of who scored
     * @param on the day
     */
    @JsonPropertyOrder({"instrument", "version", "value", "by", "on"})
    public record Risk(String instrument, String version, int value, String by, String on) {}

    /**
     * That a panel heard of the pupil.
     *
     * @param panel the id of the panel
     * @param on the day on which it sat or will sit
     * @param outcome what it decided, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"panel", "on", "outcome"})
    public record Hearing(String panel, String on, @Nullable String outcome) {}

    /**
     * The calendars.
     *
     * @param school the calendar of the school
     */
    public record Calendars(CaseWire.School school) {}
}
