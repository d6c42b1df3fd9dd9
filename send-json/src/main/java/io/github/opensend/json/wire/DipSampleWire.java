package io.github.opensend.json.wire;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;

/**
 * The log of a dip sample: what it takes to draw it again.
 *
 * @param schema the name and version of the form
 * @param seed the seed
 * @param on the day of the draw
 * @param population how many cases there were to draw from
 * @param fingerprint the SHA-256 of all references in their order, each with a line feed after it
 * @param drawn the references that were drawn, in the order of the draw
 * @since 0.1.0
 */
@JsonPropertyOrder({"schema", "seed", "on", "population", "fingerprint", "drawn"})
public record DipSampleWire(
        String schema, String seed, String on, int population, String fingerprint, ImmutableList<String> drawn) {}
