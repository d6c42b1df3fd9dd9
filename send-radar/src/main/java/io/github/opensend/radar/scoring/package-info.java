/**
 * From sheets of ratings to one child's reading: domain by domain, never added up.
 *
 * <p>Start at {@link io.github.opensend.radar.scoring.Radar}: a framework with a {@link
 * io.github.opensend.radar.scoring.ScoringProfile profile}, which says how it is scored. All arithmetic is exact; rounding
 * is for whoever shows a number. How readings are scored is this library's own choice ({@link
 * io.github.opensend.radar.scoring.ScoringRule}), because no public source tells how any authority scores its own.
 */
@NullMarked
package io.github.opensend.radar.scoring;

import org.jspecify.annotations.NullMarked;
