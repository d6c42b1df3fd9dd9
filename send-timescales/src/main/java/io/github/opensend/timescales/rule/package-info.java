/**
 * How a rule of law is written down: data that reads like the provision that it states.
 *
 * <p>Start at {@link io.github.opensend.timescales.rule.Timescale}. Its {@link io.github.opensend.timescales.rule.Limit}
 * says when the time runs out, its {@link io.github.opensend.timescales.rule.Process} says what opens and ends the work it
 * belongs to, its {@link io.github.opensend.timescales.rule.Ground grounds} say when the number does not apply, and a
 * {@link io.github.opensend.timescales.rule.Choice} stands wherever the law can be read two ways. A {@link
 * io.github.opensend.timescales.rule.RuleBook} gathers the rules. Nothing here counts; the package {@code clock} does.
 */
@NullMarked
package io.github.opensend.timescales.rule;

import org.jspecify.annotations.NullMarked;
