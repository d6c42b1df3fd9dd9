package io.github.opensend.timescales.caseload;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.event.EventKind;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.ClockState;
import io.github.opensend.timescales.rule.DutyHolder;
import io.github.opensend.timescales.rule.Timescale;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One clock of one case, as it stands on the day of a caseload, with as much of the case as is needed to find it.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class CaseloadEntry implements Serializable permits ImmutableCaseloadEntry {
    private static final long serialVersionUID = 1L;

    // On one day, whoever is more days late was due earlier, so the due day alone orders what is overdue and what is
    // not.
    static final Comparator<CaseloadEntry> MOST_URGENT_FIRST = Comparator.<CaseloadEntry, LocalDate>comparing(
                    entry -> entry.due().orElse(LocalDate.MAX))
            .thenComparing(entry -> entry.rule().id())
            .thenComparing(CaseloadEntry::reference)
            .thenComparing(entry -> entry.authority().orElse(""))
            .thenComparing(entry -> entry.thread().orElse(""))
            .thenComparing(entry -> entry.startedBy().on())
            .thenComparing(entry -> entry.startedBy().type().id())
            .thenComparing(entry -> entry.startedBy().kind().map(EventKind::id).orElse(""))
            .thenComparing(
                    entry -> ImmutableSortedMap.copyOf(entry.startedBy().days()).toString())
            .thenComparing(entry ->
                    ImmutableSortedMap.copyOf(entry.startedBy().details()).toString())
            .thenComparing(CaseloadEntry::state);

    CaseloadEntry() {}

    static CaseloadEntry of(Clock clock) {
        return ImmutableCaseloadEntry.builder()
                .reference(clock.timeline().record().reference())
                .rule(clock.rule())
                .startedBy(clock.startedBy().orElseThrow())
                .state(clock.state())
                .daysLate(clock.daysLate())
                .authority(clock.timeline().record().authority())
                .due(clock.due())
                .daysLeft(clock.daysLeft())
                .addAllMissing(clock.missing())
                .build();
    }

    /**
     * The caller's own reference to the case.
     *
     * @return an opaque text
     */
    public abstract String reference();

    /**
     * The code of the authority.
     *
     * @return three digits, where the record tells it
     */
    public abstract Optional<String> authority();

    /**
     * The rule that runs.
     *
     * @return the rule
     */
    public abstract Timescale rule();

    /**
     * The event that started the clock.
     *
     * @return the event
     */
    public abstract CaseEvent startedBy();

    /**
     * The last day, under the literal words where they bear two meanings.
     *
     * @return the day; empty only for what awaits facts
     */
    public abstract Optional<LocalDate> due();

    /**
     * How the clock stands.
     *
     * @return running or open, overdue, or awaiting facts
     */
    public abstract ClockState state();

    /**
     * By how many days it is overdue.
     *
     * @return the days from the due day to the day of the caseload; 0 for what is not overdue
     */
    public abstract int daysLate();

    /**
     * How many days are left.
     *
     * @return the days from the day of the caseload to the due day, 0 on the due day itself; empty for what is overdue or
     *     awaits facts
     */
    public abstract Optional<Integer> daysLeft();

    /**
     * What is missing.
     *
     * @return the facts and calendars that it awaits, by their names in documents; none unless it awaits facts
     */
    public abstract ImmutableList<String> missing();

    /**
     * Who has to act, or may.
     *
     * @return the holder that the rule names
     */
    public DutyHolder dutyHolder() {
        return rule().dutyHolder();
    }

    /**
     * The label of the stretch of work.
     *
     * @return the label that the starting event bears, where it bears one
     */
    public Optional<String> thread() {
        return startedBy().thread();
    }

    /**
     * The stretch of work, told apart from those of other cases.
     *
     * @return the authority, the case and the label
     */
    public CaseThread caseThread() {
        return CaseThread.of(this);
    }

    /**
     * The rule, the state and the due day; reference and label are left out, because they point to a child.
     *
     * @return such as {@code PLN-06 OVERDUE due 2025-08-19}
     */
    @Override
    public final String toString() {
        return rule().id() + " " + state() + due().map(day -> " due " + day).orElse("");
    }
}
