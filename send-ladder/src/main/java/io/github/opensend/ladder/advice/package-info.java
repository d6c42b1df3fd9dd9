/**
 * What a journey comes to on a day: moves that are open or blocked, what falls due, and which rungs have evidence.
 *
 * <p>Start at {@link io.github.opensend.ladder.advice.LadderAdvice}. Nothing here says whether a pupil may be excluded.
 */
@NullMarked
package io.github.opensend.ladder.advice;

import org.jspecify.annotations.NullMarked;
