package io.github.opensend.core.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The days on which one school meets. Each school has its own, so the caller always supplies it; there is no national
 * calendar to guess from.
 *
 * <p>Bank holidays are not taken out unasked: a May bank holiday that falls in a term has to be among the closed days,
 * as have training days and every other day on which pupils do not attend.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class SchoolCalendar implements Serializable permits ImmutableSchoolCalendar {
    private static final long serialVersionUID = 1L;

    SchoolCalendar() {}

    /**
     * The calendar of a school.
     *
     * @param terms its terms in order, at least one, with a half term holiday between two of them
     * @param closed the days in those terms on which it does not meet; weekends and days outside the terms may be among
     *     them and change nothing
     * @return the calendar
     * @throws IllegalStateException if there is no term, or terms overlap or are out of order; the message names every
     *     fault
     */
    public static SchoolCalendar of(List<Term> terms, Set<LocalDate> closed) {
        return ImmutableSchoolCalendar.builder()
                .closed(ImmutableSortedSet.copyOf(closed))
                .addAllTerms(terms)
                .build();
    }

    /**
     * The terms of the school.
     *
     * @return at least one, in order, without overlaps
     */
    public abstract ImmutableList<Term> terms();

    /**
     * The days on which the school does not meet although they lie in a term.
     *
     * @return the days, in order
     */
    public abstract ImmutableSortedSet<LocalDate> closed();

    /**
     * The days that count as school days.
     *
     * @return Monday to Friday in term and not closed, from the first term's first day to the last term's last day
     */
    @Value.Lazy
    public CountedDays schoolDays() {
        LocalDate first = terms().get(0).first();
        LocalDate last = terms().get(terms().size() - 1).last();
        return CountedDays.of("school days", first, last, this::meets);
    }

    private boolean meets(LocalDate day) {
        return WorkingDays.isMondayToFriday(day)
                && !closed().contains(day)
                && terms().stream().anyMatch(term -> term.contains(day));
    }

    @Value.Check
    void termsFollowOneAnother() {
        List<String> faults = new ArrayList<>();
        if (terms().isEmpty()) {
            faults.add("it has no term");
        }
        for (int i = 1; i < terms().size(); i++) {
            Term before = terms().get(i - 1);
            Term term = terms().get(i);
            if (!term.first().isAfter(before.last())) {
                faults.add("the term from " + term.first() + " to " + term.last()
                        + " does not start after the one before it, from " + before.first() + " to " + before.last());
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException("faults in the school calendar: " + String.join("; ", faults));
        }
    }
}
