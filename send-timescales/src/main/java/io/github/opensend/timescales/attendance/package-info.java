/**
 * Attendance as shares and counts of sessions, where the law of absence turns on one and not on a clock.
 *
 * <p>{@link io.github.opensend.timescales.attendance.Sessions} says which published lines a pupil's absence meets; {@link
 * io.github.opensend.timescales.attendance.UnauthorisedAbsence} counts what a penalty notice turns on. A line that is met says
 * what to look at, and nothing of the pupil or the parents.
 */
@NullMarked
package io.github.opensend.timescales.attendance;

import org.jspecify.annotations.NullMarked;
