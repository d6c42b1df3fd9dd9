/**
 * What a pupil's suspensions come to: in one term, in one school year, and back to back.
 *
 * <p>Start with {@link io.github.opensend.timescales.exclusion.SuspensionTotals}.
 */
@NullMarked
package io.github.opensend.timescales.exclusion;

import org.jspecify.annotations.NullMarked;
