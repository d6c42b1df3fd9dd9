/**
 * What falls due and what is overdue over very many cases at once.
 *
 * <p>Start at {@link io.github.opensend.timescales.caseload.CaseloadScope}: it says which clocks are wanted and collects
 * timelines, one at a time or in parallel, into a {@link io.github.opensend.timescales.caseload.Caseload}. Of a timeline
 * nothing is kept but the clocks that are wanted.
 */
@NullMarked
package io.github.opensend.timescales.caseload;

import org.jspecify.annotations.NullMarked;
