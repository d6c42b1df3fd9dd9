/**
 * Improvement plans of local areas: what they set out to do, how they measure it, what became of it, and where a plan does
 * not agree with itself.
 *
 * <p>Start with {@link io.github.opensend.core.improvement.BuckinghamshirePlan} and {@link
 * io.github.opensend.core.improvement.ReferenceCheck}:
 *
 * <pre>{@code
 * ImprovementPlan plan = BuckinghamshirePlan.plan();
 * plan.outcome("5.4")           // at most 16 weeks from a review meeting to the final plan
 * ReferenceCheck.of(plan)       // among much else: aim 4 of the same plan has 12 weeks
 * }</pre>
 */
@NullMarked
package io.github.opensend.core.improvement;

import org.jspecify.annotations.NullMarked;
