/**
 * How an answer was reached, as structure first and words second.
 *
 * <p>An {@link io.github.opensend.core.explain.Explanation} is a list of {@link io.github.opensend.core.explain.Step
 * steps}. Each module has its own kinds of step; all of them can say their words, their day and their source.
 */
@NullMarked
package io.github.opensend.core.explain;

import org.jspecify.annotations.NullMarked;
