/**
 * What families, children and young people say of SEND services: surveys that a case event or a cadence brings about, what they came to,
 * contributions to plans and strategies, and whether feedback was answered. No word that a person said is held.
 *
 * <p>Start at {@link io.github.opensend.core.voice.Survey} and {@link io.github.opensend.core.voice.Contributions}.
 */
@NullMarked
package io.github.opensend.core.voice;

import org.jspecify.annotations.NullMarked;
