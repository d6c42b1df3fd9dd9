/**
 * The code sets of special educational needs returns, dated: what a code means, and in which collection and year it is
 * valid.
 *
 * <p>Start with {@link io.github.opensend.core.code.CodeSets}. A code that a set does not know is kept as it came, as an
 * {@link io.github.opensend.core.code.UnknownCode}; it is never dropped and never taken for another. Where the sources do
 * not say whether a code was valid in a year, the answer is {@link io.github.opensend.core.code.Validity.NotKnown}.
 *
 * <pre>{@code
 * CodeSets.SEN_TYPE.validity("DS", DataCollection.SEN2, 2024)    // not valid: the list of 2022 to 2026 has it from 2025
 * CodeSets.SEN_TYPE.validity("NSA", DataCollection.SEN2, 2025)   // not valid: the school census alone has it
 * CodeSets.SEN_TYPE.read("XYZ")                                  // an unknown code, kept
 * }</pre>
 */
@NullMarked
package io.github.opensend.core.code;

import org.jspecify.annotations.NullMarked;
