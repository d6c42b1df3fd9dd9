/**
 * The JSON Schemas of the documents.
 *
 * <p>Start at {@link io.github.opensend.json.schema.SchemaCatalogue}.
 */
@NullMarked
package io.github.opensend.json.schema;

import org.jspecify.annotations.NullMarked;
