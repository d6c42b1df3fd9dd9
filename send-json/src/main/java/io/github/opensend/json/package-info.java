/**
 * Documents in, values of the domain out, and answers back into documents.
 *
 * <p>Start at {@link io.github.opensend.json.SendJson}. Reading is strict: a document either yields a whole value or a
 * {@link io.github.opensend.json.JsonProblem} that names every {@link io.github.opensend.json.JsonFault} in it. What could
 * point to a child, such as a reference or a reason, never appears in a fault.
 */
@NullMarked
package io.github.opensend.json;

import org.jspecify.annotations.NullMarked;
