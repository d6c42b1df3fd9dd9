package io.github.opensend.json.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * A profile of scoring; all that it says is written, defaults too.
 *
 * @param schema the name and version of the form
 * @param id the id of the profile
 * @param version its version
 * @param title what kind of scoring it is
 * @param citation where it comes from
 * @param standing the id of its standing
 * @param certainty the id of its certainty
 * @param ratedBy the id of what is rated
 * @param needAggregator the id of the aggregator
 * @param readinessView the id of how readiness is drawn
 * @param gapBasis the id of what a gap is worked out from
 * @param minCoverage a share
 * @param actionLevel a level
 * @param spikyFrom levels, as a fraction
 * @param wideFrom a share
 * @param dueDays days
 * @param staleDays days
 * @param notableChange levels
 * @param suppressionBelow a count
 * @param weights weights by the ids of statements
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "schema",
    "id",
    "version",
    "title",
    "citation",
    "standing",
    "certainty",
    "ratedBy",
    "needAggregator",
    "readinessView",
    "gapBasis",
    "minCoverage",
    "actionLevel",
    "spikyFrom",
    "wideFrom",
    "dueDays",
    "staleDays",
    "notableChange",
    "suppressionBelow",
    "weights"
})
public record ScoringProfileWire(
        String schema,
        String id,
        String version,
        String title,
        ImmutableList<ProvisionWire> citation,
        String standing,
        String certainty,
        String ratedBy,
        String needAggregator,
        String readinessView,
        String gapBasis,
        String minCoverage,
        int actionLevel,
        String spikyFrom,
        String wideFrom,
        int dueDays,
        int staleDays,
        int notableChange,
        int suppressionBelow,
        ImmutableMap<String, Integer> weights) {}
