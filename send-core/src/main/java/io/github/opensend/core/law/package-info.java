/**
 * Where an answer comes from, and how far it can be relied on.
 *
 * <p>Start at {@link io.github.opensend.core.law.Citation}: one or more {@link io.github.opensend.core.law.Provision
 * provisions} of an {@link io.github.opensend.core.law.Instrument}, printed as a lawyer writes them. {@link
 * io.github.opensend.core.law.Standing} says what force a rule has, {@link io.github.opensend.core.law.Certainty} how
 * sure we are of it, {@link io.github.opensend.core.law.InForce} on which days it holds. Where the words bear two
 * meanings, a {@link io.github.opensend.core.law.Reading} names the choice and {@link
 * io.github.opensend.core.law.Readings} is what a caller chose.
 */
@NullMarked
package io.github.opensend.core.law;

import org.jspecify.annotations.NullMarked;
