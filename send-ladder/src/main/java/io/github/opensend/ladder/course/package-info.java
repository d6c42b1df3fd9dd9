/**
 * States and the crossings between them, as one kind of table for ladders and for pathways.
 *
 * <p>Start at {@link io.github.opensend.ladder.course.Course}.
 */
@NullMarked
package io.github.opensend.ladder.course;

import org.jspecify.annotations.NullMarked;
