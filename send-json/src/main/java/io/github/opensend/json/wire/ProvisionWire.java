package io.github.opensend.json.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * One place in an instrument.
 *
 * @param instrument the name of the instrument
 * @param series its number in a series, or null
 * @param address where it can be read, or null
 * @param part what the part is called, or null for the whole
 * @param number the number of the part, or null for the whole
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"instrument", "series", "address", "part", "number"})
public record ProvisionWire(
        String instrument,
        @Nullable String series,
        @Nullable String address,
        @Nullable String part,
        @Nullable String number) {}
