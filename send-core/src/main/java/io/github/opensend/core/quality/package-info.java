/**
 * Audits of plans and of advice: forms, answers, grades by the caller's own weights, what a time comes to, and dip samples that can be
 * drawn again.
 *
 * <p>Start at {@link io.github.opensend.core.quality.AuditForm}. What a plan lacks in form is found by {@link
 * io.github.opensend.core.plan.PlanFindings}; a grade is given by people.
 */
@NullMarked
package io.github.opensend.core.quality;

import org.jspecify.annotations.NullMarked;
