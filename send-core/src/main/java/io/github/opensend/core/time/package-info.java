/**
 * The counting of time as the law counts it: which day a limit ends on, and which days count on the way.
 *
 * <p>Start with {@link io.github.opensend.core.time.Reckoning}, which says how a
 * {@link io.github.opensend.core.time.TimeLimit} runs from a day:
 *
 * <pre>{@code
 * AFTER.lastDay(requestReceived, weeks(6))
 * BEGINNING_WITH.lastDay(moveLearned, workingDays(15), WorkingDays.englandAndWales())
 * }</pre>
 *
 * <p>Where only some days count, they are {@link io.github.opensend.core.time.CountedDays}: those of
 * {@link io.github.opensend.core.time.WorkingDays}, built from {@link io.github.opensend.core.time.BankHolidays}, or
 * those of one school's {@link io.github.opensend.core.time.SchoolCalendar}. A count that skips August is no special
 * rule, only another set of days; what the tribunal does to the end of a limit is
 * {@link io.github.opensend.core.time.TribunalTime}. Dates that come round every year are
 * {@link io.github.opensend.core.time.DayInYear} and {@link io.github.opensend.core.time.AcademicYear}.
 *
 * <p>Everything is a date; nothing here knows the time of day, today, or any event.
 */
@NullMarked
package io.github.opensend.core.time;

import org.jspecify.annotations.NullMarked;
