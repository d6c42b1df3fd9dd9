/**
 * What councils aim at for themselves, beside the law and never in its place.
 *
 * <p>Start at {@link io.github.opensend.timescales.local.LocalTarget}; {@link
 * io.github.opensend.timescales.local.BuckinghamshireTargets} and {@link
 * io.github.opensend.timescales.local.LincolnshireTargets} hold those of two councils. {@link
 * io.github.opensend.timescales.local.Conflict} flags a target that is later than the law. How a case stands against a target
 * is a {@link io.github.opensend.timescales.local.TargetResult}, which is no clock.
 */
@NullMarked
package io.github.opensend.timescales.local;

import org.jspecify.annotations.NullMarked;
