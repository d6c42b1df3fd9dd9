/**
 * What has to be on record before a pupil moves: evidence, facts of the pupil, risk scores.
 *
 * <p>Start at {@link io.github.opensend.ladder.guard.Guard}. A guard answers with everything that is missing. It never says what should
 * happen.
 */
@NullMarked
package io.github.opensend.ladder.guard;

import org.jspecify.annotations.NullMarked;
