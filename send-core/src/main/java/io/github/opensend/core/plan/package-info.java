/**
 * The education, health and care plan as a document: its sections, the golden thread of need, provision and outcome, the
 * advice that it rests on, its versions and what changed between two of them, and what is looked for in it.
 *
 * <p>Start at {@link io.github.opensend.core.plan.EhcPlan}; {@link io.github.opensend.core.plan.PlanFindings} looks at one
 * version, {@link io.github.opensend.core.plan.PlanChanges} at two.
 */
@NullMarked
package io.github.opensend.core.plan;

import org.jspecify.annotations.NullMarked;
