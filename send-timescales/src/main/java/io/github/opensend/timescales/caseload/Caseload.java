package io.github.opensend.timescales.caseload;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.opensend.timescales.rule.DutyHolder;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is overdue, what falls due and what awaits facts over many cases, as it stands on one day.
 *
 * <p>What has no last day is in none of the lists: duties for which the law sets no number, and those whose number a ground
 * disapplies. Every list is ordered: the most overdue first, then by due day (none last), then by rule, then by reference.
 * The order is total, so the same cases give the same caseload however they were gathered.
 *
 * @param scope which clocks were wanted
 * @param cases how many cases were looked at, whether or not any clock of theirs is in the lists
 * @param overdue the duties that nobody has answered after their last day
 * @param ahead the duties, rights and whatever else is in scope whose last day is the day of the caseload or later
 * @param awaiting the clocks of which nobody can say how they stand, because facts or calendars are missing
 * @since 0.1.0
 */
public record Caseload(
        CaseloadScope scope,
        long cases,
        ImmutableList<CaseloadEntry> overdue,
        ImmutableList<CaseloadEntry> ahead,
        ImmutableList<CaseloadEntry> awaiting)
        implements Serializable {
    /**
     * What is overdue and what lies ahead, by who has to act.
     *
     * @return the clocks in order, under their holders in the order of declaration; what awaits facts is not among them
     */
    public ImmutableListMultimap<DutyHolder, CaseloadEntry> byDutyHolder() {
        List<CaseloadEntry> byHolder =
                dated().sorted(Comparator.comparing(CaseloadEntry::dutyHolder)).toList();
        return Multimaps.index(byHolder, CaseloadEntry::dutyHolder);
    }

    /**
     * What is overdue and what lies ahead, by stretch of work.
     *
     * @return the clocks in order, the stretch with the most urgent clock first; what awaits facts is not among them
     */
    public ImmutableListMultimap<CaseThread, CaseloadEntry> byThread() {
        return Multimaps.index(dated().iterator(), CaseloadEntry::caseThread);
    }

    private Stream<CaseloadEntry> dated() {
        return Stream.concat(overdue.stream(), ahead.stream());
    }

    /**
     * The day and the numbers; references are left out, because they point to a child.
     *
     * @return such as {@code Caseload as of 2025-11-21: 2 overdue, 5 ahead, 1 awaiting facts in 10 cases}
     */
    @Override
    public String toString() {
        return "Caseload as of " + scope.asOf() + ": " + overdue.size() + " overdue, " + ahead.size() + " ahead, "
                + awaiting.size() + " awaiting facts in " + cases + " cases";
    }
}
