package io.github.opensend.json.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * The notices of decisions as they have to be on a day.
 *
 * @param schema the name and version of the form
 * @param sentOn the day on which the notices are sent
 * @param notices the notices; present even if there is none
 * @since 0.1.0
 */
@JsonPropertyOrder({"schema", "sentOn", "notices"})
public record NoticesWire(String schema, String sentOn, ImmutableList<Notice> notices) {
    /**
     * A notice.
     *
     * @param decision the id of the decision, or null for a proposal to amend
     * @param title what it is a notice of
     * @param askedForBy where it is asked for
     * @param items what it has to carry
     * @param right where the right of appeal stands that it opens, or null where none is opened yet
     * @param certificates where the certificates stand of which an appeal needs one; none where no appeal is opened
     * @param withoutCertificate what lets an appeal about the placement alone go without one, or null
     * @param byWhen the rules that say by when to act on it, in the form in which a book of rules tells them
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({
        "decision",
        "title",
        "askedForBy",
        "items",
        "right",
        "certificates",
        "withoutCertificate",
        "byWhen"
    })
    public record Notice(
            @Nullable String decision,
            String title,
            String askedForBy,
            ImmutableList<Item> items,
            @Nullable String right,
            ImmutableList<String> certificates,
            @Nullable String withoutCertificate,
            ImmutableList<RulesWire.Rule> byWhen) {}

    /**
     * What a notice has to carry.
     *
     * @param id the id of the item
     * @param what the item in words
     * @param citation the law behind it
     */
    @JsonPropertyOrder({"id", "what", "citation"})
    public record Item(String id, String what, String citation) {}
}
