package io.github.opensend.json.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two versions of a plan.
 *
 * @param schema the name and version of the form
 * @param plan the caller's reference to the plan
 * @param fromVersion the number of the earlier version
 * @param toVersion the number of the later version
 * @param changes what differs, in the order of the sections
 * @since 0.1.0
 */
@JsonPropertyOrder({"schema", "plan", "fromVersion", "toVersion", "changes"})
public record PlanChangesWire(
        String schema, String plan, int fromVersion, int toVersion, ImmutableList<Change> changes) {
    /**
     * One change.
     *
     * @param section the letter of the section
     * @param change whether the thing came, went or reads otherwise
     * @param what the thing, by its reference
     * @param parts what of it reads otherwise
     * @param appealedUnder the provision by which a family appeals against the section, or null
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"section", "change", "what", "parts", "appealedUnder"})
    public record Change(
            String section,
            String change,
            String what,
            ImmutableList<String> parts,
            @Nullable String appealedUnder) {}
}
