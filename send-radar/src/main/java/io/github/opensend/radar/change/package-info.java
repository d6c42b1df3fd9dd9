/**
 * Two readings of one child held against each other: change, which is not the same as progress.
 *
 * <p>Start at {@link io.github.opensend.radar.change.Comparison}. A fall in need and a rise in readiness are told apart,
 * because a gap may close either way, and for some children holding steady is success.
 */
@NullMarked
package io.github.opensend.radar.change;

import org.jspecify.annotations.NullMarked;
