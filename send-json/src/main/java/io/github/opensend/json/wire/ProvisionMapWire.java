package io.github.opensend.json.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * A provision map.
 *
 * @param schema the name and version of the form
 * @param on the day on which its rows run
 * @param rows the rows
 * @param areas the totals of each area of need that has a row
 * @param totals the totals of all rows
 * @since 0.1.0
 */
@JsonPropertyOrder({"schema", "on", "rows", "areas", "totals"})
public record ProvisionMapWire(
        String schema, String on, ImmutableList<Row> rows, ImmutableList<Area> areas, Totals totals) {
    /**
     * A row.
     *
     * @param provision the provision
     * @param pupils the children whom it serves
     */
    @JsonPropertyOrder({"provision", "pupils"})
    public record Row(ApproachWire.Provision provision, ImmutableList<Pupil> pupils) {}

    /**
     * A child on a row.
     *
     * @param reference the caller's reference
     * @param impact what was measured, or null where nothing was
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"case", "impact"})
    public record Pupil(@JsonProperty("case") String reference, ApproachWire.@Nullable Impact impact) {}

    /**
     * The totals of an area.
     *
     * @param area the id of the area
     * @param totals the totals
     */
    @JsonPropertyOrder({"area", "totals"})
    public record Area(String area, Totals totals) {}

    /**
     * Totals.
     *
     * @param provisions how many rows
     * @param sessions the time of sessions
     * @param adults the time of adults
     * @param pupils the time of pupils
     * @param knownPence the costs that are known
     * @param unknownCosts how many costs are not known
     */
    @JsonPropertyOrder({"provisions", "sessions", "adults", "pupils", "knownPence", "unknownCosts"})
    public record Totals(
            int provisions, Minutes sessions, Minutes adults, Minutes pupils, long knownPence, int unknownCosts) {}

    /**
     * Minutes in so many weeks, in lowest terms.
     *
     * @param minutes the minutes
     * @param weeks the weeks
     */
    @JsonPropertyOrder({"minutes", "weeks"})
    public record Minutes(long minutes, long weeks) {}
}
