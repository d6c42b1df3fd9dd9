package io.github.opensend.json.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * A framework.
 *
 * @param schema the name and version of the form
 * @param id the id of the framework
 * @param version its version
 * @param title its name for people
 * @param publisher who publishes it
 * @param licence under which licence
 * @param citation where it comes from
 * @param standing the id of its standing
 * @param certainty the id of its certainty
 * @param inUse its days, or null
 * @param ratedBy the id of what is rated
 * @param leavesOut the ids of the perspectives that are left out
 * @param scale the levels
 * @param domains the domains
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "schema",
    "id",
    "version",
    "title",
    "publisher",
    "licence",
    "citation",
    "standing",
    "certainty",
    "inUse",
    "ratedBy",
    "leavesOut",
    "scale",
    "domains"
})
public record FrameworkWire(
        String schema,
        String id,
        String version,
        String title,
        String publisher,
        String licence,
        ImmutableList<ProvisionWire> citation,
        String standing,
        String certainty,
        @Nullable Days inUse,
        String ratedBy,
        ImmutableList<String> leavesOut,
        Scale scale,
        ImmutableList<Domain> domains) {
    /**
     * The days on which it is in use.
     *
     * @param from the first
     * @param to the last, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"from", "to"})
    public record Days(String from, @Nullable String to) {}

    /**
     * A scale.
     *
     * @param levels the levels, the lowest first
     */
    public record Scale(ImmutableList<Level> levels) {}

    /**
     * A level.
     *
     * @param label its name
     * @param need what it means as a need
     * @param readiness what it means as readiness
     * @param layerHint the layer of support that it hints at, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"label", "need", "readiness", "layerHint"})
    public record Level(
            String label,
            String need,
            String readiness,
            @Nullable String layerHint) {}

    /**
     * A domain.
     *
     * @param id its id
     * @param title its name for people
     * @param areaOfNeed the id of its area of need, or null
     * @param outcomes the ids of its outcomes
     * @param statements its statements
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"id", "title", "areaOfNeed", "outcomes", "statements"})
    public record Domain(
            String id,
            String title,
            @Nullable String areaOfNeed,
            ImmutableList<String> outcomes,
            ImmutableList<Statement> statements) {}

    /**
     * A statement.
     *
     * @param id its id
     * @param title its name for people
     * @param description what is looked at, or null
     * @param weight its weight, or null for 1
     * @param needAnchors what levels of need mean
     * @param readinessAnchors what levels of readiness mean
     * @param homeAnchors what levels of confidence mean
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"id", "title", "description", "weight", "needAnchors", "readinessAnchors", "homeAnchors"})
    public record Statement(
            String id,
            String title,
            @Nullable String description,
            @Nullable Integer weight,
            ImmutableList<String> needAnchors,
            ImmutableList<String> readinessAnchors,
            ImmutableList<String> homeAnchors) {}
}
