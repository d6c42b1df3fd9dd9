/**
 * How far two raters agree who rated the same things: for moderation, and never for judging a rater.
 *
 * <p>Start at {@link io.github.opensend.radar.agreement.Agreement}. Every statistic is told with the number of pairs that
 * it rests on; where it is undefined it is neither 0 nor 1.
 */
@NullMarked
package io.github.opensend.radar.agreement;

import org.jspecify.annotations.NullMarked;
