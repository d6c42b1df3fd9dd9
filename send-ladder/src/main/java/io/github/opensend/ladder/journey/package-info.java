/**
 * One pupil's moves with their evidence: a history that only grows.
 *
 * <p>Start at {@link io.github.opensend.ladder.journey.Journey}.
 */
@NullMarked
package io.github.opensend.ladder.journey;

import org.jspecify.annotations.NullMarked;
