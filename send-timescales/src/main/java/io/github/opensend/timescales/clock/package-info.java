/**
 * The engine that runs rules over the record of a case.
 *
 * <p>Start at {@link io.github.opensend.timescales.clock.TimelineEngine}: a record in, a {@link
 * io.github.opensend.timescales.clock.Timeline} out, and in it a {@link io.github.opensend.timescales.clock.Clock} for each
 * occasion on which a rule ran. The engine counts on whole days as plain numbers and makes dates, words and explanations
 * only when they are asked for.
 */
@NullMarked
package io.github.opensend.timescales.clock;

import org.jspecify.annotations.NullMarked;
