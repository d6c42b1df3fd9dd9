package io.github.opensend.json.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * A caseload.
 *
 * @param schema the name and version of the form
 * @param asOf the day for which it was asked
 * @param within how many days it looks ahead, or null for no bound
 * @param dutyOn the ids of the duty holders whose clocks it holds
 * @param kinds the ids of the kinds of rules whose clocks it holds
 * @param cases how many cases were looked at
 * @param overdue what is overdue; present even if there is nothing
 * @param ahead what falls due on that day or later; present even if there is nothing
 * @param awaiting what awaits facts; present even if there is nothing
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"schema", "asOf", "within", "dutyOn", "kinds", "cases", "overdue", "ahead", "awaiting"})
public record CaseloadWire(
        String schema,
        String asOf,
        @Nullable Integer within,
        ImmutableList<String> dutyOn,
        ImmutableList<String> kinds,
        long cases,
        ImmutableList<Entry> overdue,
        ImmutableList<Entry> ahead,
        ImmutableList<Entry> awaiting) {
    /**
     * A clock of a case.
     *
     * @param reference the caller's reference
     * @param authority the code of the authority, or null
     * @param rule the id of the rule
     * @param catalogueId the row of the catalogue
     * @param kind the id of the rule's kind
     * @param title what is to be done
     * @param dutyOn the id of the duty holder
     * @param thread the label of the event that started it, or null
     * @param startedBy the event that started it
     * @param due the last day, or null
     * @param state the name of the state
     * @param daysLate by how many days it is overdue, or null
     * @param daysLeft how many days are left, or null
     * @param missing what it awaits
     * @param citation where the rule stands
     * @param standing the id of its standing
     * @param certainty the id of its certainty
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({
        "case",
        "authority",
        "rule",
        "catalogueId",
        "kind",
        "title",
        "dutyOn",
        "thread",
        "startedBy",
        "due",
        "state",
        "daysLate",
        "daysLeft",
        "missing",
        "citation",
        "standing",
        "certainty"
    })
    public record Entry(
            @JsonProperty("case") String reference,
            @Nullable String authority,
            String rule,
            String catalogueId,
            String kind,
            String title,
            String dutyOn,
            @Nullable String thread,
            TimelineWire.Happened startedBy,
            @Nullable String due,
            String state,
            @Nullable Integer daysLate,
            @Nullable Integer daysLeft,
            ImmutableList<String> missing,
            String citation,
            String standing,
            String certainty) {}
}
