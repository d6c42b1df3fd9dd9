/**
 * The one hand in which the modules of this house draw pictures and write pages: SVG that is escaped and the same
 * everywhere, plain words, tables.
 *
 * <p>Start at {@link io.github.opensend.core.drawing.Pen}. It is for our own modules alone.
 */
@NullMarked
package io.github.opensend.core.drawing;

import org.jspecify.annotations.NullMarked;
