/**
 * The commands of the runnable jar.
 *
 * <p>Start at {@link io.github.opensend.cli.Send}.
 */
@NullMarked
package io.github.opensend.cli;

import org.jspecify.annotations.NullMarked;
