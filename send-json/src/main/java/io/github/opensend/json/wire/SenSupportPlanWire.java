package io.github.opensend.json.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * The last plan of SEN support on a day.
 *
 * @param schema the name and version of the form
 * @param reference the caller's reference
 * @param asOf the day
 * @param point the id of the point at which the child stands
 * @param agreed the plan as it was agreed, or null where there is none
 * @param outcomes the outcomes as they stand on the day
 * @param provisions the provision as it stands on the day
 * @param since the entries of its cycle after the plan
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"schema", "case", "asOf", "point", "agreed", "outcomes", "provisions", "since"})
public record SenSupportPlanWire(
        String schema,
        @JsonProperty("case") String reference,
        String asOf,
        String point,
        ApproachWire.@Nullable Entry agreed,
        ImmutableList<ApproachWire.Outcome> outcomes,
        ImmutableList<ApproachWire.Provision> provisions,
        ImmutableList<ApproachWire.Entry> since) {}
