package io.github.opensend.json.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;

/**
 * What a record of SEN support holds on a day.
 *
 * @param schema the name and version of the form
 * @param reference the caller's reference
 * @param asOf the day
 * @param theOneTest where the one test for an EHC needs assessment stands
 * @param items the items, one for each entry
 * @param absent what is usually looked for and is not in the record
 * @since 0.1.0
 */
@JsonPropertyOrder({"schema", "case", "asOf", "theOneTest", "items", "absent"})
public record EvidenceBundleWire(
        String schema,
        @JsonProperty("case") String reference,
        String asOf,
        String theOneTest,
        ImmutableList<Item> items,
        ImmutableList<Absent> absent) {
    /**
     * An item.
     *
     * @param kind the id of the kind of entry
     * @param on its day
     * @param what the kind in words
     * @param words what the entry says, line by line
     * @param citation where the law or the Code speaks of such an item
     * @param certainty the id of how sure that is
     */
    @JsonPropertyOrder({"kind", "on", "what", "words", "citation", "certainty"})
    public record Item(
            String kind, String on, String what, ImmutableList<String> words, String citation, String certainty) {}

    /**
     * Something that is usually looked for.
     *
     * @param id its id
     * @param what it is in words
     * @param citation where it says so
     * @param standing the id of the force of that
     * @param certainty the id of how sure that is
     */
    @JsonPropertyOrder({"id", "what", "citation", "standing", "certainty"})
    public record Absent(String id, String what, String citation, String standing, String certainty) {}
}
