package io.github.opensend.timescales.attendance;

import com.google.common.collect.ImmutableSortedMap;
import io.github.opensend.core.time.CountedDays;
import io.github.opensend.core.time.SchoolCalendar;
import io.github.opensend.core.time.SchoolWeeks;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

/**
 * A pupil's sessions of unauthorised absence, day by day, over which the national framework for penalty notices counts: {@code
 * ATT-05}. Ten sessions in a rolling ten school weeks are its threshold, on end or not, across terms and years.
 *
 * <p>A school week is a week from Monday in which the school meets. Support comes first, and whether there is a notice is for
 * people to decide.
 *
 * @param calendar the calendar of the school
 * @param sessions sessions of unauthorised absence, 1 or 2, by school day
 * @since 0.1.0
 */
public record UnauthorisedAbsence(SchoolCalendar calendar, ImmutableSortedMap<LocalDate, Integer> sessions)
        implements Serializable {
    /** The sessions at which the framework has a notice considered. */
    public static final int THRESHOLD = 10;

    /** The school weeks over which they are counted. */
    public static final int SCHOOL_WEEKS = 10;

    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException if there is a day on which the school does not meet, or another number than 1 or 2
     */
    public UnauthorisedAbsence {
        CountedDays schoolDays = calendar.schoolDays();
        sessions.forEach((day, number) -> {
            boolean inSpan = !day.isBefore(schoolDays.first()) && !day.isAfter(schoolDays.last());
            if (!inSpan || !schoolDays.contains(day) || number < 1 || number > 2) {
                throw new IllegalArgumentException(
                        "found " + number + " sessions on " + day + ", expected 1 or 2 on a school day");
            }
        });
    }

    /**
     * The first day on which ten sessions lie within ten school weeks that end with its own.
     *
     * @return the day, or empty where that never is
     */
    public Optional<LocalDate> thresholdReachedOn() {
        Deque<Map.Entry<LocalDate, Integer>> counted = new ArrayDeque<>();
        int total = 0;
        for (Map.Entry<LocalDate, Integer> day : sessions.entrySet()) {
            counted.addLast(day);
            total += day.getValue();
            while (SchoolWeeks.between(calendar, counted.getFirst().getKey(), day.getKey()) > SCHOOL_WEEKS) {
                total -= counted.removeFirst().getValue();
            }
            if (total >= THRESHOLD) {
                return Optional.of(day.getKey());
            }
        }
        return Optional.empty();
    }
}
