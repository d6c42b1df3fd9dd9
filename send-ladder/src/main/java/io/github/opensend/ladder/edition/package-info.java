/**
 * Ladders with their editions, as data: Lincolnshire's in three editions, and Hertfordshire's tiers as a second.
 *
 * <p>Start at {@link io.github.opensend.ladder.edition.Ladder}; a caller's own is made with the same builder.
 */
@NullMarked
package io.github.opensend.ladder.edition;

import org.jspecify.annotations.NullMarked;
