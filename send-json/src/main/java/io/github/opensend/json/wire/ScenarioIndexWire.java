package io.github.opensend.json.wire;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;

/**
 * The index of a set of scenarios.
 *
 * @param schema the name and version of the form
 * @param scenarios the scenarios, by their files in alphabetical order
 * @since 0.1.0
 */
@JsonPropertyOrder({"schema", "scenarios"})
public record ScenarioIndexWire(String schema, ImmutableList<Entry> scenarios) {
    /**
     * A scenario.
     *
     * @param file where it stands, from the index
     * @param title what it shows
     * @param citation where its answers come from
     * @param certainty how sure they are
     * @param rows the rows of the catalogue that it asks for
     * @param tags words by which it is found; present even if there is none
     * @param fingerprint the SHA-256 of its file in hexadecimal digits; another one says that the scenario has changed
     */
    @JsonPropertyOrder({"file", "title", "citation", "certainty", "rows", "tags", "fingerprint"})
    public record Entry(
            String file,
            String title,
            String citation,
            String certainty,
            ImmutableList<String> rows,
            ImmutableList<String> tags,
            String fingerprint) {}
}
