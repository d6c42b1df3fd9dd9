/**
 * The pathways beside a ladder, each a course of its own: attendance, sanction, provision, the dynamic support register.
 *
 * <p>Start at {@link io.github.opensend.ladder.pathway.Pathways}.
 */
@NullMarked
package io.github.opensend.ladder.pathway;

import org.jspecify.annotations.NullMarked;
