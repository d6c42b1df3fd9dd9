/**
 * Disputes about decisions, from the decision by way of mediation and appeal to what came of it, with the rates of the way; and
 * complaints by their cause.
 *
 * <p>Start at {@link io.github.opensend.core.dispute.Disputes}, which reads them from the events of a case, and {@link
 * io.github.opensend.core.dispute.Funnel}, which counts them.
 */
@NullMarked
package io.github.opensend.core.dispute;

import org.jspecify.annotations.NullMarked;
