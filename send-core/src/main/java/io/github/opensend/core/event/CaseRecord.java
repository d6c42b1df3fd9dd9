package io.github.opensend.core.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.time.SchoolCalendar;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * All that a caller tells about one case: what happened, the circumstances around it, and the calendars that are its own.
 *
 * <p>The order of the events does not matter. A record may begin and break off anywhere.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class CaseRecord implements Serializable permits ImmutableCaseRecord {
    private static final long serialVersionUID = 1L;

    CaseRecord() {}

    /**
     * Starts a record.
     *
     * @param reference the caller's own reference; no name is needed, and none should be given
     * @return a builder that takes events, circumstances and calendars
     */
    public static ImmutableCaseRecord.BuildFinal builder(String reference) {
        return ImmutableCaseRecord.builder().reference(reference);
    }

    /**
     * A record of events alone.
     *
     * @param reference the caller's own reference
     * @param events what happened, in any order
     * @return the record
     * @throws IllegalStateException if an event is told twice
     */
    public static CaseRecord of(String reference, CaseEvent... events) {
        return builder(reference).addEvents(events).build();
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
     * @return three digits, where it is told
     */
    public abstract Optional<String> authority();

    /**
     * What happened.
     *
     * @return the events, in the order in which they were told
     */
    public abstract ImmutableList<CaseEvent> events();

    /**
     * The circumstances around the case.
     *
     * @return the circumstances, in the order in which they were told
     */
    public abstract ImmutableList<Circumstance> circumstances();

    /**
     * The calendar of the school or institution, for clocks that count its days.
     *
     * @return the calendar, where it is told
     */
    public abstract Optional<SchoolCalendar> school();

    /**
     * Bank holidays that the published table does not hold yet.
     *
     * @return the days
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<LocalDate> extraBankHolidays();

    /**
     * What a caller keeps with the record for its own use. It is handed back and never read.
     *
     * @return JSON text by keys that begin with {@code x-}
     */
    @Value.Auxiliary
    public abstract ImmutableMap<String, String> extras();

    /**
     * Where a list of events tells one of them again.
     *
     * @param events the events
     * @return the positions, from 0, of the events that equal one before them
     */
    public static ImmutableSet<Integer> repeated(List<CaseEvent> events) {
        ImmutableSet.Builder<Integer> repeated = ImmutableSet.builder();
        Set<CaseEvent> seen = new HashSet<>();
        for (int i = 0; i < events.size(); i++) {
            if (!seen.add(events.get(i))) {
                repeated.add(i);
            }
        }
        return repeated.build();
    }

    @Value.Check
    void tellsEachEventOnce() {
        for (int i : repeated(events())) {
            throw new IllegalStateException("event " + i + ", " + events().get(i) + ", is told twice");
        }
    }

    /**
     * How much the record holds; the reference is left out, because it points to a child.
     *
     * @return such as {@code CaseRecord[12 events]}
     */
    @Override
    public final String toString() {
        return "CaseRecord[" + events().size() + " events]";
    }
}
