/** A pupil's journey in, the open moves and the missing evidence out; nothing here yet. */
@NullMarked
package io.github.opensend.ladder;

import org.jspecify.annotations.NullMarked;
