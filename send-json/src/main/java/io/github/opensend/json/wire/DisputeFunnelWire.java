package io.github.opensend.json.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many disputes come how far.
 *
 * @param schema the name and version of the form
 * @param asOf the day for which they were counted
 * @param decisions decisions that can be appealed
 * @param mediationWanted those after which mediation was asked for or held
 * @param mediationHeld those in which mediation was held
 * @param mediationAgreed those with an agreement in mediation
 * @param appealed those that were appealed
 * @param appealedAfterMediation those that were appealed after mediation
 * @param open those in mediation or under appeal of which nothing has come yet
 * @param ended how many ended in each way
 * @param rates the rates, each with what it counts
 * @since 0.1.0
 */
@JsonPropertyOrder({
    "schema",
    "asOf",
    "decisions",
    "mediationWanted",
    "mediationHeld",
    "mediationAgreed",
    "appealed",
    "appealedAfterMediation",
    "open",
    "ended",
    "rates"
})
public record DisputeFunnelWire(
        String schema,
        String asOf,
        long decisions,
        long mediationWanted,
        long mediationHeld,
        long mediationAgreed,
        long appealed,
        long appealedAfterMediation,
        long open,
        ImmutableList<Ended> ended,
        ImmutableList<Counted> rates) {
    /**
     * How many ended in one way.
     *
     * @param outcome the id of the outcome
     * @param cases how many
     */
    @JsonPropertyOrder({"outcome", "cases"})
    public record Ended(String outcome, long cases) {}

    /**
     * A rate with what it counts.
     *
     * @param id the id of the measure
     * @param says what is counted out of what
     * @param numerator how many were so
     * @param denominator how many there were
     * @param percent the share, or null if there were none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"id", "says", "numerator", "denominator", "percent"})
    public record Counted(
            String id,
            String says,
            long numerator,
            long denominator,
            @Nullable BigDecimal percent) {}
}
