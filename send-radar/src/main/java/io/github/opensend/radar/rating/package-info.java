/**
 * Who rated what, when and how surely: sheets of ratings from three perspectives.
 *
 * <p>Start at {@link io.github.opensend.radar.rating.NeedAssessment}. A {@link io.github.opensend.radar.rating.Rating} is
 * a level, or it says why there is none; nothing missing is ever zero. Ratings are judged as they are gathered, every fault
 * at once.
 */
@NullMarked
package io.github.opensend.radar.rating;

import org.jspecify.annotations.NullMarked;
