package io.github.opensend.json.schema;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The JSON Schema (2020-12) of every document that is read or written.
 *
 * <p>A schema says what a single place of a document can hold: fields, days, words, numbers and lengths. What takes two places
 * or the text itself to see (events out of order, a day before another, a name given twice) is for {@link
 * io.github.opensend.json.SendJson} alone, so a document that fits its schema can still be refused; one that is read always
 * fits. The words in a schema are those of this release.
 *
 * <p>Each schema stands by itself, but for that of the scenario, which refers to that of the case by its {@code $id}: {@code
 * urn:opensend:schema:case:1}.
 *
 * @since 0.1.0
 */
public final class SchemaCatalogue {
    private static final String NAME = "opensend/";
    private static final ImmutableSet<String> DOCUMENTS = ImmutableSet.of(
            "opensend/case/1",
            "opensend/timeline/1",
            "opensend/rules/1",
            "opensend/notices/1",
            "opensend/caseload/1",
            "opensend/compliance/1",
            "opensend/approach/1",
            "opensend/sen-support-plan/1",
            "opensend/evidence-bundle/1",
            "opensend/provision-map/1",
            "opensend/practice/1",
            "opensend/radar/1",
            "opensend/radar-reading/1",
            "opensend/framework/1",
            "opensend/scoring-profile/1",
            "opensend/journey/1",
            "opensend/ladder-advice/1",
            "opensend/dispute-funnel/1",
            "opensend/arrangements/1",
            "opensend/arrangement-findings/1",
            "opensend/dip-sample/1",
            "opensend/audits/1",
            "opensend/audit-figures/1",
            "opensend/plan/1",
            "opensend/plan-findings/1",
            "opensend/plan-changes/1",
            "opensend/improvement-plan/1",
            "opensend/improvement-findings/1",
            "opensend/scenario/1",
            "opensend/scenario-index/1",
            "opensend/conformance/1");

    private SchemaCatalogue() {}

    /**
     * The documents that have a schema.
     *
     * @return their names as they stand in the field {@code schema}, such as {@code opensend/case/1}
     */
    public static ImmutableSet<String> documents() {
        return DOCUMENTS;
    }

    /**
     * The name of the file in which a schema is published.
     *
     * @param document the name of a document, such as {@code opensend/case/1}
     * @return such as {@code case-1.schema.json}
     * @throws IllegalArgumentException if there is no such document
     */
    public static String file(String document) {
        if (!DOCUMENTS.contains(document)) {
            throw new IllegalArgumentException("found another document, expected one of " + DOCUMENTS);
        }
        return document.substring(NAME.length()).replace('/', '-') + ".schema.json";
    }

    /**
     * The schema of a document.
     *
     * @param document the name of a document, such as {@code opensend/case/1}
     * @return the schema as JSON text
     * @throws IllegalArgumentException if there is no such document
     */
    public static String schema(String document) {
        try (InputStream utf8 = open(document)) {
            return new String(utf8.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
    }

    /**
     * The schema of a document as bytes.
     *
     * @param document the name of a document, such as {@code opensend/case/1}
     * @return the schema in UTF-8, from its first byte; the caller closes it
     * @throws IllegalArgumentException if there is no such document
     */
    public static InputStream open(String document) {
        return Objects.requireNonNull(SchemaCatalogue.class.getResourceAsStream(file(document)));
    }
}
