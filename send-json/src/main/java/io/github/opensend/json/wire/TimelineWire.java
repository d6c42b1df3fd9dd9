package io.github.opensend.json.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * A timeline.
 *
 * @param schema the name and version of the form
 * @param reference the caller's reference
 * @param asOf the day for which it was asked
 * @param notYet the events after that day
 * @param clocks the clocks; present even if there is none
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"schema", "case", "asOf", "notYet", "clocks"})
public record TimelineWire(
        String schema,
        @JsonProperty("case") String reference,
        String asOf,
        ImmutableList<Happened> notYet,
        @JsonInclude(JsonInclude.Include.ALWAYS) ImmutableList<Clock> clocks) {
    /**
     * An event, by its type and day alone.
     *
     * @param type the id of its type
     * @param on its day
     */
    @JsonPropertyOrder({"type", "on"})
    public record Happened(String type, String on) {}

    /**
     * A clock.
     *
     * @param rule the id of the rule
     * @param catalogueId the row of the catalogue
     * @param kind the id of the rule's kind
     * @param title what is to be done
     * @param dutyOn the id of the duty holder
     * @param thread the label of the event that started it, or null
     * @param startedBy the event that started it, or null
     * @param alsoUsed further events that joined it
     * @param due the last day, or null
     * @param safeDue the last day that is safe, or null
     * @param opens the first day of a right, or null
     * @param earliest the first day after a hold, or null
     * @param state the name of the state
     * @param reason why it stands so, or null
     * @param missing what it awaits
     * @param backstop true where only the backstop was met, or null
     * @param endedBy the event that answered or closed it, or null
     * @param daysLate by how many days it is late, or null
     * @param daysLeft how many days are left, or null
     * @param citation where the rule stands
     * @param standing the id of its standing
     * @param certainty the id of its certainty
     * @param readings what other readings make of it; present even if there is none
     * @param explanation how it was reached; present even if it was not started
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({
        "rule",
        "catalogueId",
        "kind",
        "title",
        "dutyOn",
        "thread",
        "startedBy",
        "alsoUsed",
        "due",
        "safeDue",
        "opens",
        "earliest",
        "state",
        "reason",
        "missing",
        "backstop",
        "endedBy",
        "daysLate",
        "daysLeft",
        "citation",
        "standing",
        "certainty",
        "readings",
        "explanation"
    })
    public record Clock(
            String rule,
            String catalogueId,
            String kind,
            String title,
            String dutyOn,
            @Nullable String thread,
            @Nullable Happened startedBy,
            ImmutableList<Happened> alsoUsed,
            @Nullable String due,
            @Nullable String safeDue,
            @Nullable String opens,
            @Nullable String earliest,
            String state,
            @Nullable String reason,
            ImmutableList<String> missing,
            @Nullable Boolean backstop,
            @Nullable Happened endedBy,
            @Nullable Integer daysLate,
            @Nullable Integer daysLeft,
            String citation,
            String standing,
            String certainty,
            @JsonInclude(JsonInclude.Include.ALWAYS) ImmutableList<Other> readings,
            @JsonInclude(JsonInclude.Include.ALWAYS) ImmutableList<Step> explanation) {}

    /**
     * What another reading makes of a clock.
     *
     * @param id the id of the reading
     * @param chosen the id of the answer in use
     * @param other the id of the other answer
     * @param otherDue the last day under it, or null
     * @param otherState the name of the state under it
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"id", "chosen", "other", "otherDue", "otherState"})
    public record Other(
            String id,
            String chosen,
            String other,
            @Nullable String otherDue,
            String otherState) {}

    /**
     * A step of an explanation.
     *
     * @param step the step in words
     * @param date the day at which it arrives, or null
     * @param citation where it comes from, or null
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"step", "date", "citation"})
    public record Step(
            String step, @Nullable String date, @Nullable String citation) {}
}
