package io.github.opensend.json.wire;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/**
 * A case file.
 *
 * @param schema the name and version of the form
 * @param reference the caller's reference
 * @param authority three digits, or null
 * @param events the events; present even if there is none
 * @param circumstances the circumstances
 * @param calendars the case's own calendars, or null
 * @param own the caller's own fields
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"schema", "case", "authority", "events", "circumstances", "calendars"})
public record CaseWire(
        String schema,
        @JsonProperty("case") String reference,
        @Nullable String authority,
        @JsonInclude(JsonInclude.Include.ALWAYS) ImmutableList<Event> events,
        ImmutableList<Fact> circumstances,
        @Nullable Calendars calendars,
        @JsonAnyGetter ImmutableMap<String, Object> own) {
    /**
     * An event.
     *
     * @param type the id of its type
     * @param on its day
     * @param thread its label, or null
     * @param attributes its kind, days and details, and the caller's own fields
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"type", "on", "thread"})
    public record Event(
            String type,
            String on,
            @Nullable String thread,
            @JsonAnyGetter ImmutableMap<String, Object> attributes) {}

    /**
     * A circumstance.
     *
     * @param kind the id of its kind
     * @param from its first day, or null
     * @param to the day on which it was over, or null
     * @param adviceRequestedOn the day on which advice was asked for, or null
     * @param impractical the claims that rest on it
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"kind", "from", "to", "adviceRequestedOn", "impractical"})
    public record Fact(
            String kind,
            @Nullable String from,
            @Nullable String to,
            @Nullable String adviceRequestedOn,
            ImmutableList<Claim> impractical) {}

    /**
     * A claim that a limit was impractical.
     *
     * @param clock the rule or row
     * @param because the reason
     * @param decidedOn the day of the decision
     * @param familyToldOn the day on which the family was told, or null
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"clock", "because", "decidedOn", "familyToldOn"})
    public record Claim(
            String clock,
            String because,
            String decidedOn,
            @Nullable String familyToldOn) {}

    /**
     * The case's own calendars.
     *
     * @param school the school's calendar, or null
     * @param extraBankHolidays further bank holidays
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"school", "extraBankHolidays"})
    public record Calendars(@Nullable School school, ImmutableList<String> extraBankHolidays) {}

    /**
     * The calendar of a school.
     *
     * @param terms its terms
     * @param closed its closed days
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"terms", "closed"})
    public record School(ImmutableList<Stretch> terms, ImmutableList<String> closed) {}

    /**
     * A term.
     *
     * @param from its first day
     * @param to its last day
     */
    @JsonPropertyOrder({"from", "to"})
    public record Stretch(String from, String to) {}
}
